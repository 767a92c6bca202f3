/** What is no policy area: sport, weather, obituaries, people's lives. A story in which it outweighs the rest gets no policy tag. Rows as in the others. */
export const NO_POLICY = `
18 | dies at 4*, dies at 5*, dies at 6*, dies at 7*, dies at 8*, dies at 9*, dies at 10*, dead at 5*, dead at 6*, dead at 7*, dead at 8*, dead at 9*, died at 7*
18 | died at 8*, died at 9*, dies aged 5*, dies aged 6*, dies aged 7*, dies aged 8*, dies aged 9*, died aged 7*, died aged 8*, died aged 9*
8 | earthquake, quake, tsunami, football, baseball, basketball, olympics, champions league, wimbledon, grand prix, dead at, obituary, died at, dies at, is dead at
8 | basketball playoffs, basketball finals, basketball team, basketball star, college basketball, ncaa basketball, football playoffs, football season, football game
8 | football players, football star, football fans, football championship, football league, dolphins football, bears football, baseball playoffs, baseball season
8 | baseball game, baseball fans, baseball star, olympic gold, olympic medal, olympic champion, olympic team, olympic athletes, olympic trials, olympic hockey
8 | olympic basketball, olympic skating, olympic gymnast, olympic committee, olympic village, olympic bid, winter olympics, summer olympics, earthquake kills
8 | earthquake hits, earthquake in, earthquake strikes, earthquake victims, quake kills, quake victims, quake toll, earthquake toll, tsunami kills
8 | women s basketball, baseball world series, baseball hall of fame, dies aged, has died aged, centre court
6 | pope, dies, world series, tennis, golf, hockey, soccer, snowstorm, blizzard, heat wave, tornado, tornadoes, hurricane, ferry sinks, hat trick, wnba, celtics
6 | parcells, packers, steelers, redskins, broncos, heisman, dodgers, braves, cubs, orioles, mariners, marlins, diamondbacks, torre, steinbrenner, jeter, clemens
6 | mcgwire, sosa, ripken, dimaggio, ohtani, pitching, hitter, ballgame, gretzky, skates, skating, nagano, paralympic, agassi, sampras, federer, nadal, djokovic, pga
6 | racehorse, belmont, seabiscuit, holyfield, messi, ronaldo, beckham, zidane, maradona, pele, mbappe, bundesliga, sportswriter, coached, coaching, mvp, rookies
6 | trounce, tiebreaker, conclave, papacy, catholics, catholicism, anglican, episcopalians, quakers, amish, pentecostal, megachurch, parishioners, seminaries
6 | seminarians, celibacy, ordination, ordained, encyclical, miracles, shrine, relics, hasidic, hasidim, lubavitch, lubavitchers, rabbis, sukkot, eid, buddhism
6 | atheists, spirituality, theological, biblical, evangelism, missionaries, psychic, astrology, twister, flooded, scorching, humidity, unseasonably, balmy, foliage
6 | solstice, sunshine, bushfire, stampede, avalanches, volcanoes, eruption, erupts, drowned, drownings, drowns, eulogized, mourns, mourned, burial, buried
6 | pallbearers, tributes, remembering, remembrance, obits, puzzle, bride, bridegroom, honeymoon, newlyweds, triplets, septuplets, quadruplets, centenarian, reunions
6 | puppy, kitten, gardening, gardeners, vacationers, beachgoers, sunbathers, everest, climbers, mountaineers, balloonists, adventurers, explorers, nba playoffs
6 | nba finals, nba draft, ncaa tournament, march madness, lebron james, michael jordan, kobe bryant, patrick ewing, caitlin clark, steph curry, chicago bulls
6 | nfl draft, giants beat, jets beat, jets lose, giants lose, bill parcells, patriots beat, cowboys beat, dallas cowboys, chiefs win, patrick mahomes, tom brady
6 | heisman trophy, college bowl, bowl championship, opening day, subway series, pennant race, american league, national league, league championship
6 | championship series, division series, wild card, yankees win, yankees beat, yankees lose, mets win, mets lose, white sox, indians win, mariano rivera
6 | alex rodriguez, mark mcgwire, mickey mantle, babe ruth, perfect game, little league, ball game, extra innings, hockey playoffs, hockey team, hockey star
6 | hockey fans, hockey game, rangers win, rangers beat, devils win, islanders win, mark messier, michelle kwan, nancy kerrigan, tonya harding, winter games
6 | summer games, atlanta games, sydney games, milan cortina, silver medal, bronze medal, marathon winner, track star, michael phelps, simone biles, usain bolt
6 | carl lewis, tennis match, tennis player, tennis tournament, open final, venus williams, serena williams, williams sisters, martina hingis, steffi graf
6 | carlos alcaraz, golf tournament, tiger woods, jack nicklaus, british open, rory mcilroy, lance armstrong, cycling race, tadej pogacar, race horses, smarty jones
6 | boxing match, boxing title, mike tyson, tyson fight, muhammad ali, title bout, nascar driver, dale earnhardt, max verstappen, lewis hamilton, auto racing
6 | auto race, soccer team, soccer fans, soccer players, soccer match, soccer star, european championship, euro 2024, manchester united, manchester city, arsenal win
6 | chelsea win, liverpool win, barcelona win, bayern munich, la liga, serie a, transfer deadline, cricket test, the ashes, six nations, sports figure, sports star
6 | sports teams, athletes at, coach resigns, coach fired, manager sacked, playoff game, in playoffs, title game, championship game, all star, blowout win
6 | in overtime, final round, title defense, match point, john paul, white smoke, pontiff s, cardinals elect, cardinals gather, cardinal egan, cardinal bernardin
6 | mother teresa, billy graham, catholic bishops, catholic leaders, anglican church, episcopal church, southern baptist, mormon church, evangelical christians
6 | evangelical church, born again, promise keepers, church leaders, church members, church attendance, church service, church bells, parish closings
6 | priesthood celibacy, women priests, vatican council, holy see, vatican says, sainthood cause, holy week, easter sunday, easter mass, good friday, palm sunday
6 | midnight mass, communion wafer, sunday mass, jewish group, jewish law, orthodox jews, orthodox jewish, yom kippur, rosh hashana, bar mitzvah, muslim holiday
6 | hindu temple, buddhist monk, religious life, religious group, religious sect, bible study, new testament, winter weather, warm winter, snow storm, snow falls
6 | heavy snow, deep freeze, big chill, cold front, arctic blast, arctic cold, polar vortex, bitter cold, cold spell, northeaster hits, wind storm, high winds
6 | tornadoes kill, tornado kills, hurricane kills, storm toll, storm kills, storm batters, storm damage, storm hits, storm lashes, storm victims, heavy rain
6 | torrential rain, flash flood, floods kill, river floods, flood waters, floods in, flood victims, drought grips, dry spell, dry weather, heat record, hot summer
6 | heat index, heat advisory, warm spell, spring weather, autumn leaves, first snow, sunny day, weather map, weather report, mild winter, wet summer, wildfire rages
6 | wildfires kill, bush fire, fires rage, fire kills, fire sweeps, fire destroys, fire guts, blaze kills, raging fire, nightclub fire, nightclub blaze, hotel fire
6 | warehouse fire, factory fire, smoke inhalation, gas explosion, explosion kills, building collapse, roof collapse, crane collapse, stampede kills
6 | scaffold collapse, is dead, funeral of, memorial service, mourners gather, in mourning, dead poet, lives lost, correction to, corrections note, special section
6 | inside today, news summary, index of, horoscopes today, lottery numbers, winning numbers, engagement announced, anniversary party, birth announcement, pet owners
6 | dog show, dog walkers, cat rescued, summer vacation, summer camp, campers summer, mountain climbers, sailing race, treasure hunters, guinness record
6 | eating contest, super bowl xxxi, super bowl champions, new york giants, new york jets, kansas city chiefs, hall of fame, world series champions, new york yankees
6 | yankee stadium game, new york mets, shea stadium game, boston red sox, jackie robinson day, home run record, stanley cup finals, stanley cup champions
6 | new york rangers, new jersey devils, opening ceremony games, new york marathon, boston marathon race, michael johnson runner, golf course play, p g a
6 | kentucky derby winner, formula one driver, race car driver, world cup final, world cup match, world cup soccer, champions league final, premier league title
6 | rugby world cup, m v p, pope s health, pope s funeral, pope john paul, college of cardinals, cardinal o connor, archbishop of canterbury, church of england
6 | christian coalition rally, snow and ice, hurricane bears down, weather service says, firestorm in hills, bridge collapse kills, dies in crash, are dead at
6 | dead at 79, dies at 80, laid to rest, death of a, editor s note, to our readers, note to readers, today s news, round the world, hot dog contest, n b a playoffs
6 | n b a finals, w n b a, n f l draft, n f l playoffs, little league world series, n h l playoffs, new york city marathon, u s open tennis, tour de france winner
6 | women s world cup, sports of the times, first day of spring, is killed in crash, n c a a tournament, alcaraz, novak, in straight sets, straight sets, thrash
5 | world cup, super bowl, touchdown, quarterback, home run, grand slam, goalkeeper, premier league, olympic game, playoff, semifinal, quarterfinal, innings, wicket
5 | striker scored, penalty shootout, football team, football coach, n b a, nba, nfl, n f l, n c a a, ncaa, mlb, n h l, nhl, fifa, uefa, formula one, tour de france
5 | marathon runner, medalist, gold medal, heavyweight, knicks, yankees, mets, red sox, lakers, giants jets, major league, world champion, real madrid
5 | weather forecast, thunderstorm, funeral service, horoscope, crossword, recipe, formula 1, rugby, cricket, jockey, kentucky derby, triple crown, catholic church
5 | religious leader, evangelical, baptist, bishop, archbishop, vatican, papal, pontiff, rabbi, clergy, preacher, sermon, congregation, ramadan, easter, prayer
5 | pilgrim, pilgrimage, volcano, volcanic eruption, landslide, avalanche, mudslide, wildfire, brush fire, forest fire, hurricane season, storm surge, cold snap
5 | cold wave, cold weather, warm weather, hot weather, college football, superbowl, horse race, horse racing, derby, belmont stakes, preakness, umpire
5 | baseball team, sumo, skier, skiing, marathon, gymnast, skater, boxer, boxing champion, tennis star, golfer, ice storm, hail, nor easter, northeaster
5 | lottery winner, editor note, correction, world record, stanley cup, final four, big east, high school football, free agent, home plate, left fielder, shortstop
5 | lightning strike, drought ends, dies at age, died at age, in memoriam, death notice, died, death of, killed in avalanche, aftershock, cardinals, sprinter
5 | hurdler, swimmer, diver, gymnastics, goaltender, puck, slugger, shutout, doubleheader, bullpen, outfielder, infielder, catcher, strikeout, batter, pinch hitter
5 | all star game, halfback, fullback, linebacker, wide receiver, field goal, overtime win, kickoff, rose bowl, orange bowl, sugar bowl, slam dunk, free throw
5 | three pointer, point guard, power forward, backboard, putt, birdie, fairway, masters tournament, u s open, french open, australian open, ryder cup, davis cup
5 | set point, baseline, yacht race, america s cup, regatta, rower, speed skater, figure skater, ski jump, biathlon, bobsled, luge, track and field, decathlon
5 | pole vault, weight lifter, judo, karate, sumo wrestler, bullfight*, thoroughbred, stallion, filly, colt, racetrack, nascar, indy 500, indianapolis 500, race car
5 | cyclist, peloton, marathoner, triathlon, surfer, surfing, skateboard*, snowboard*, chess, chess champion, crossword puzzle, sportsmanship, locker room, sideline
5 | spring training, postseason, preseason, knockout, title fight, world heavyweight, coach of, head coach, bowling, billiards, volleyball, lacrosse, wrestler
5 | footballers, striker, midfield, goalless, penalty kick, extra time, relegated, promoted to, transfer window, batsman, bowler, test match, scrum, try scored
5 | rainstorm, downpour, drizzle, thunder, lightning, windstorm, snowfall record, frigid, sweltering, el nino, epicenter, richter, magnitude, lava, volcano erupts
5 | monsoon, drowned swimmer, sinkhole, bible, scripture, prayer service, priesthood ordination, nun, monk, monastery, cathedral, saint, sainthood, beatif*, canoniz*
5 | dalai lama, archdiocese, torah, kosher, mosque, imam, mecca, hajj, buddhist, hindu festival, christian faith, christians, churches, churchgoer, pastor
5 | minister of the church, evangelist, televangelist, salvation, hymn, baptism, communion, confession, theologian, spiritual, almighty, providence, grateful, divine
5 | eternal, posterity, destiny, forefathers, fellow americans, fellow citizens, god bless, thank you, mr speaker, good evening, distinguished guests, american dream
5 | new covenant, great nation, ancestors who, ladies and gentlemen, the american spirit, spirit of america, years from now, stand up and, with us tonight
5 | here with us, in the gallery, generation of americans, state of our union, first lady s box
4 | coach, teammate, stadium, championship, tournament, scored, midfielder, defender, pitcher, batting, rebounds, league, athlete, athletics, season opener, halftime
4 | referee, medal, scoring, sports, boxing, wrestling, swimming, figure skating, snowfall, temperatures, rainfall, sunny, forecaster, cyclone, typhoon, funeral
4 | celebrity wedding, royal wedding, victory over, beat the, tie for, relegation, transfer fee, priesthood, parish, diocese, rome, jewish holiday, passover
4 | theology, methodist, presbyterian, episcopal, lutheran, mormon, synagogue, worshipper, worship, faith, jesus, gospel, flooding, floodwater, bowl game, homer
4 | ball player, ballplayer, pennant, racing, racer, horse, bout, fumble, sox, dugout, rookie, no hitter, world series game, winter storm, cold, icy, freeze
4 | wind chill, humid, degrees, apartment fire, house fire, deadly fire, high rise fire, ferry sinking, ferry crash, mourner, eulogy, farewell, weather, sled, snow
4 | storms, tropical storm, dead, death, trophies, bat, pitch, finalist, opener, rivalry game, stadium crowd, rout, upset win, victory parade, parade of champions
4 | dynasty, comeback win, sports fan, ticker tape
3 | goal, team, players, match, fans, win over, cup, final, champion, race track, rain, heat, mourn*, wind gusts, blaze, fire, firefighter, religion
3 | religious, devotion, holiday weekend, famous, celebrated, loses, upset, defeats, prize winner, beach, summer, winter, nostalgia, dog, pet, dating, dieting
3 | jews, jewish, birthday, dream, courage, greatness, generations, ideals, tomorrow, vision, inspire, inspiring, inspiration, heroism, hero, bless, bountiful
3 | thankful, optimism, cynicism, history s, yesterday s, the future, common purpose, our challenge, good will, heritage of freedom, let us remember
3 | god, prayers, our lives together, great society, good life, pursuit of happiness, sacrifices, constitution of the united states, our constitution
3 | bicentennial, founders, founding fathers, heroes, remarkable, tonight, this evening, flood, tie
2 | ball, club, squad, title, remembered, wedding, princess, marriage, vacation, game, season, reader, editor
2 | president truman, president eisenhower, president roosevelt, president lincoln, president washington, president jefferson, president wilson
2 | abraham lincoln, george washington, thomas jefferson, franklin roosevelt, theodore roosevelt, woodrow wilson, franklin d roosevelt, harry truman
2 | dwight d eisenhower, presidents, speaker of the house, majority leader and, both sides of the aisle, the aisle, both houses, my predecessor, predecessors
2 | our fathers, grandchildren, spirit, faith in, belief in, confident, confidence, proud, pride, unity, together, character, our best days, best days
2 | century, new century, twentieth century, next century, decade, turning point, crossroads, new era, new beginning, journey, promise of america, promise
2 | hopes, hope and, dreams, believe, beliefs, values, american character, challenges, challenge, responsibility, responsibilities, tasks, the task, our task
2 | great task, goals, our purpose, achievements, accomplishments, accomplish, progress, better future, better america, better world, better life
2 | opportunity for all, applause, congratulate, congratulations, welcome, honored, privilege
1 | billion, anniversary
`;
