/** What is no policy area: sport, weather, obituaries, people's lives. A story in which it outweighs the rest gets no policy tag. Rows as in the others. */
export const NO_POLICY = `
8 | earthquake, quake, tsunami, football, baseball, basketball, olympics, basketball playoffs, basketball finals, basketball team, basketball star
8 | college basketball, ncaa basketball, football playoffs, football season, football game, football players, football star, football fans, football championship
8 | football league, dolphins football, bears football, baseball playoffs, baseball season, baseball game, baseball fans, baseball star, olympic gold, olympic medal
8 | olympic champion, olympic team, olympic athletes, olympic trials, olympic hockey, olympic basketball, olympic skating, olympic gymnast, olympic committee
8 | olympic village, olympic bid, winter olympics, summer olympics, earthquake kills, earthquake hits, earthquake in, earthquake strikes, earthquake victims
8 | quake kills, quake victims, quake toll, earthquake toll, tsunami kills, women s basketball, baseball world series, baseball hall of fame
6 | pope, dies, world series, tennis, golf, hockey, soccer, snowstorm, blizzard, heat wave, tornado, tornadoes, hurricane, ferry sinks, wnba, celtics, parcells
6 | packers, steelers, redskins, broncos, heisman, dodgers, braves, cubs, orioles, mariners, marlins, diamondbacks, torre, steinbrenner, jeter, clemens, mcgwire
6 | sosa, ripken, dimaggio, ohtani, pitching, hitter, ballgame, gretzky, skates, skating, nagano, paralympic, agassi, sampras, federer, nadal, djokovic, pga
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
6 | women s world cup, sports of the times, first day of spring, is killed in crash, n c a a tournament
5 | world cup, super bowl, touchdown, quarterback, home run, grand slam, goalkeeper, premier league, champions league, olympic game, playoff, semifinal, quarterfinal
5 | innings, wicket, striker scored, penalty shootout, hat trick, football team, football coach, n b a, nba, nfl, n f l, n c a a, ncaa, mlb, n h l, nhl, fifa, uefa
5 | formula one, tour de france, wimbledon, marathon runner, medalist, gold medal, heavyweight, knicks, yankees, mets, red sox, lakers, giants jets, major league
5 | world champion, real madrid, grand prix, weather forecast, thunderstorm, funeral service, horoscope, crossword, recipe, formula 1, rugby, cricket, jockey
5 | kentucky derby, triple crown, catholic church, religious leader, evangelical, baptist, bishop, archbishop, vatican, papal, pontiff, rabbi, clergy, preacher
5 | sermon, congregation, ramadan, easter, prayer, pilgrim, pilgrimage, volcano, volcanic eruption, landslide, avalanche, mudslide, wildfire, brush fire, forest fire
5 | hurricane season, storm surge, cold snap, cold wave, cold weather, warm weather, hot weather, college football, superbowl, horse race, horse racing, derby
5 | belmont stakes, preakness, umpire, baseball team, sumo, skier, skiing, marathon, gymnast, skater, boxer, boxing champion, tennis star, golfer, ice storm, hail
5 | nor easter, northeaster, lottery winner, editor note, correction, world record, stanley cup, final four, big east, high school football, free agent, home plate
5 | left fielder, shortstop, lightning strike, drought ends, dies at age, died at age, in memoriam, death notice, died, death of, dead at, obituary
5 | killed in avalanche, aftershock, cardinals, sprinter, hurdler, swimmer, diver, gymnastics, goaltender, puck, slugger, shutout, doubleheader, bullpen, outfielder
5 | infielder, catcher, strikeout, batter, pinch hitter, all star game, halfback, fullback, linebacker, wide receiver, field goal, overtime win, kickoff, rose bowl
5 | orange bowl, sugar bowl, slam dunk, free throw, three pointer, point guard, power forward, backboard, putt, birdie, fairway, masters tournament, u s open
5 | french open, australian open, ryder cup, davis cup, set point, baseline, yacht race, america s cup, regatta, rower, speed skater, figure skater, ski jump
5 | biathlon, bobsled, luge, track and field, decathlon, pole vault, weight lifter, judo, karate, sumo wrestler, bullfight*, thoroughbred, stallion, filly, colt
5 | racetrack, nascar, indy 500, indianapolis 500, race car, cyclist, peloton, marathoner, triathlon, surfer, surfing, skateboard*, snowboard*, chess, chess champion
5 | crossword puzzle, sportsmanship, locker room, sideline, spring training, postseason, preseason, knockout, title fight, world heavyweight, coach of, head coach
5 | bowling, billiards, volleyball, lacrosse, wrestler, footballers, striker, midfield, goalless, penalty kick, extra time, relegated, promoted to, transfer window
5 | batsman, bowler, test match, scrum, try scored, rainstorm, downpour, drizzle, thunder, lightning, windstorm, snowfall record, frigid, sweltering, el nino
5 | epicenter, richter, magnitude, lava, volcano erupts, monsoon, drowned swimmer, sinkhole, bible, scripture, prayer service, priesthood ordination, nun, monk
5 | monastery, cathedral, saint, sainthood, beatif*, canoniz*, dalai lama, archdiocese, torah, kosher, mosque, imam, mecca, hajj, buddhist, hindu festival
5 | christian faith, christians, churches, churchgoer, pastor, minister of the church, evangelist, televangelist, salvation, hymn, baptism, communion, confession
5 | theologian, spiritual
4 | coach, teammate, stadium, championship, tournament, scored, midfielder, defender, pitcher, batting, rebounds, league, athlete, athletics, season opener, halftime
4 | referee, medal, scoring, sports, boxing, wrestling, swimming, figure skating, snowfall, temperatures, rainfall, sunny, forecaster, cyclone, typhoon, died at
4 | dies at, is dead at, funeral, celebrity wedding, royal wedding, victory over, beat the, tie for, relegation, transfer fee, priesthood, parish, diocese, rome
4 | jewish holiday, passover, theology, methodist, presbyterian, episcopal, lutheran, mormon, synagogue, worshipper, worship, faith, jesus, gospel, flooding
4 | floodwater, bowl game, homer, ball player, ballplayer, pennant, racing, racer, horse, bout, fumble, sox, dugout, rookie, no hitter, world series game
4 | winter storm, cold, icy, freeze, wind chill, humid, degrees, apartment fire, house fire, deadly fire, high rise fire, ferry sinking, ferry crash, mourner, eulogy
4 | farewell, weather, sled, snow, storms, tropical storm, dead, death, trophies, bat, pitch, finalist, opener, rivalry game, stadium crowd, rout, upset win
4 | victory parade, parade of champions, dynasty, comeback win, sports fan, ticker tape
3 | goal, team, players, match, fans, win over, cup, final, champion, race track, rain, heat, mourn*, wind gusts, flood, blaze, fire, firefighter, religion
3 | religious, devotion, holiday weekend, famous, celebrated, tie, loses, upset, defeats, prize winner, beach, summer, winter, nostalgia, dog, pet, dating, dieting
3 | jews, jewish, birthday
2 | ball, club, squad, title, remembered, wedding, princess, marriage, vacation, game, season, reader, editor
1 | billion, anniversary
`;
