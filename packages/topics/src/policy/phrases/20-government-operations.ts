/** Government Operations (CAP 20): rows `weight | phrases`; a star stands for any ending. */
export const GOVERNMENT_OPERATIONS = `
8 | impeachment, impeachment trial, campaign finance, presidential race, presidential campaign, presidential election, independent counsel, senate confirms
8 | impeachment vote, impeachment hearings, impeachment case, campaign finance bill, campaign finance law, campaign finance reform, independent counsel law
8 | senate confirmation
7 | whitewater, campaign, republican, democratic, candidate, senate race, special prosecutor, nomination, nominee, primary, state budget
7 | city budget, recount, campaign fundraising, campaign donations, campaign donors, campaign money, campaign cash, campaign spending, campaign speech, campaign team
7 | campaign aide, campaign staff, campaign chairman, campaign season, campaign debate, campaign bus, recall campaign, recall governor, primary election
7 | primary vote, primary battle, primary race, primary season, primary voters, primary win, presidential nomination, presidential nominee, senate campaign
7 | senate candidate, senate democrats, senate republicans, senate primary, house democrats, congressional republicans, congressional democrats, republican leaders
7 | republican nomination, republican nominee, republican candidates, republican rivals, republican lawmakers, republican senator, republican voters
7 | republican ticket, democratic leader, democratic nomination, democratic nominee, democratic candidates, democratic contenders, democratic donors
7 | democratic governors, democratic rivals, democratic senator, democratic ticket, democratic voters, party nominee, party primary, independent candidate
7 | vote recount, endorses candidate, cabinet nominee, judicial nominees, judicial nominations, whitewater case, whitewater trial, lobbying campaign, trump campaign
7 | mayor bloomberg, city primary, state governors, gubernatorial candidate, gubernatorial campaign, governor candidate, governor elect, mayoral candidate
7 | mayoral campaign, mayoral primary, mayor elect, candidates debate, campaign reform, campaign fund raising, campaign for president, donors to campaign
7 | republican national committee, democratic national committee, reform party candidate, long shot candidate, dark horse candidate, tv ads campaign
7 | attorney general nominee, state budget deal, g o p candidates, g o p primary, g o p nomination, nominee for supreme court, governor, mayor, democrats
6 | election, voters, presidential, president, gop, ballot, convention, cabinet, campaigned, campaigner, electioneering, runoff
6 | midterm, senatorial, congresswoman, congressmen, subcommittee, libertarian, caucusgoers, undecideds, chads, electors, proposition, coattails, barnstorm
6 | barnstorming, nominates, alito, miers, sotomayor, kavanaugh, gorsuch, bork, ashcroft, bondi, mueller, lewinsky, hubbell, mcdougal, filegate, plame, libby
6 | leakers, cloture, lobbied, abramoff, condit, packwood, gingrich, hastert, boehner, pelosi, daschle, mcconnell, jeffries, gephardt, armey, thurmond, moynihan
6 | torricelli, jeffords, buchanan, perot, palin, romney, santorum, buttigieg, klobuchar, walz, desantis, newsom, whitmer, mamdani, doge, quayle, manafort, dinkins
6 | messinger, ferrer, hevesi, vallone, hochul, mccall, lazio, mcgreevey, corzine, schwarzenegger, gubernatorial, governorship, mayoralty, boroughs, shutdowns, gao
6 | watchdog, paperwork, secrecy, archives, graft, nepotism, cronies, cronyism, stamps, usps, redistrict, gerrymanders, apportionment, commemoration
6 | constitutional, framers, qanon, wasteful, mismanagement, federalism, political donors, political fund, political contributions, political gifts
6 | political adviser, political aide, political analysis, political battle, political career, political climate, political comeback, political consultant
6 | political convention, political debate, political dynasty, political fight, political future, political life, political map, political memo, political money
6 | political risk, political rivals, political speech, political stage, political strategist, political theater, political world, political action
6 | political leaders, election law, election officials, election fraud, election workers, election security, election ruling, election reform, election season
6 | runoff election, run off, recall election, recall vote, recall effort, presidential contenders, presidential contest, presidential debate, presidential politics
6 | presidential run, presidential vote, presidential ticket, presidential transition, presidential pardon, presidential power, presidential appointments
6 | presidential library, presidential staff, president bush, president clinton, president obama, president trump, president biden, president reagan, vice presidency
6 | first family, inaugural parade, inaugural ball, inauguration day, second term, lincoln bedroom, secret service, senate contest, senate vote, senate panel
6 | senate committee, senate hearing, senate rules, senate majority, senate control, senate passes, senate rejects, senate bid, senate trial
6 | senate inquiry, senate run, senate debate, house race, house seats, house vote, house passes, house approves, house rejects, house panel, house committee
6 | house majority, house members, house managers, house speakership, judiciary committee, oversight committee, january 6, jan 6, capitol attack, capitol rioters
6 | capitol police, capitol hill, congressional committee, congressional districts, congressional election, congressional hearing, congressional inquiry
6 | congressional investigators, congressional leaders, congressional panel, congressional pay, congressional races, congressional staff, congressional seats
6 | committee chairman, committee chairmen, party platform, party bosses, party chairman, party chief, party donors, party faithful, party line, party loyalty
6 | party machine, party switch, party unity, both parties, two party, independents vote, super tuesday, iowa voters, battleground state, key states, red state
6 | blue state, soccer moms, black voters, hispanic voters, latino voters, women voters, suburban voters, evangelical voters, voter fraud, voting system, vote fraud
6 | punch card, overseas ballots, mail ballots, early voting, electoral count, electoral map, certify results, opinion poll, opinion survey, poll gains, poll numbers
6 | poll lead, in poll, new poll, poll says, polls close, focus group, also ran, stump speech, whistle stop, glad handing, negative ads, negative campaigning
6 | ad blitz, political advertising, 527 groups, swift boat, endorsed by, concession speech, concedes defeat, cabinet officers, nominated to, confirmation battle
6 | confirmation fight, confirmation vote, recess appointment, judicial appointments, court pick, court choice, john roberts, judge roberts, elena kagan
6 | clarence thomas, political appointees, patronage jobs, patronage hiring, janet reno, alberto gonzales, merrick garland, independent prosecutor, russia inquiry
6 | jack smith, kenneth starr, starr report, starr inquiry, ken starr, paula jones, linda tripp, vernon jordan, kathleen willey, vincent foster, travel office
6 | impeach president, president impeached, joseph wilson, scooter libby, karl rove, patrick fitzgerald, judith miller, matt cooper, anonymous sources
6 | leak investigation, document leak, hush money, stormy daniels, executive power, constitutional convention, line item, government ethics, ethics bill, ethics case
6 | ethics charges, ethics complaint, ethics law, ethics reform, ethics report, ethics rules, house ethics, financial disclosure, lobbying law, lobbying reform
6 | lobbying scandal, lobbying rules, lobbying firm, lobbying group, tom delay, delay s, randy cunningham, mark foley, foley scandal, page scandal
6 | congressional pages, chandra levy, bob livingston, paul ryan, kevin mccarthy, mike johnson, speaker johnson, speaker fight, speaker vote, trent lott, harry reid
6 | chuck schumer, jesse helms, ted kennedy, edward kennedy, robert byrd, d amato, joe lieberman, bill bradley, steve forbes, ralph nader, bob dole, elizabeth dole
6 | jack kemp, phil gramm, lamar alexander, howard dean, wesley clark, john edwards, john kerry, al gore, tipper gore, john mccain, barack obama, michelle obama
6 | hillary clinton, mrs clinton, bill clinton, rick perry, ron paul, rand paul, ted cruz, marco rubio, jeb bush, ben carson, bernie sanders, elizabeth warren
6 | kamala harris, joe biden, hunter biden, jill biden, donald trump, melania trump, trump administration, trump trial, trump rally, mike pence, jd vance
6 | nikki haley, vivek ramaswamy, greg abbott, josh shapiro, ocasio cortez, project 2025, dick cheney, george bush, laura bush, barbara bush, ronald reagan
6 | nancy reagan, jimmy carter, richard nixon, gerald ford, lyndon johnson, andrew card, ari fleischer, george stephanopoulos, dick morris, rahm emanuel
6 | david axelrod, steve bannon, roger stone, michael cohen, rudolph giuliani, rudy giuliani, giuliani s, michael bloomberg, bloomberg s, ed koch, mark green
6 | de blasio, eric adams, andrew cuomo, mario cuomo, eliot spitzer, george pataki, pataki s, joseph bruno, sheldon silver, christine whitman, douglas forrester
6 | chris christie, john rowland, jodi rell, gray davis, jerry brown, jesse ventura, marion barry, harold washington, richard daley, katherine harris
6 | city government, city workers, city employees, city agencies, city officials, city charter, city comptroller, city elections, city finances, city inspectors
6 | city politics, state aid, state agencies, state assembly, state capitol, state capitals, state elections, state government, state house, state lawmakers
6 | state legislator, state officials, state politics, state workers, state employees, states rights, local officials, albany s, albany leaders, trenton lawmakers
6 | county government, county legislature, county officials, town meeting, gubernatorial race, mayoral race, mayoral election, commissioner resigns
6 | commissioner named, federal bureaucracy, federal contracts, federal contractor, federal funds, federal grants, federal offices, federal officials, federal pay
6 | federal property, federal records, federal workforce, federal layoffs, public employees, public officials, public office, public corruption, public trust
6 | public records, public documents, government agencies, government by, government computers, government contractors, government documents, government employees
6 | government files, government inefficiency, government jobs, government officials, government operations, government records, government regulation
6 | government reports, government secrecy, government watchdog, government workers, big government, smaller government, reinventing government, good government
6 | limited government, merit system, hatch act, red tape, official secrets, sunshine law, open meetings, classified documents, contracting scandal, cost overruns
6 | bribery case, bribery trial, bribery charges, bribery scandal, bribery inquiry, bribes taken, corruption charges, corruption trial, corruption inquiry
6 | corruption case, corruption probe, corrupt officials, corrupt politicians, influence peddler, payroll abuse, scandal engulfs, scandal widens, resigns amid
6 | resigns over, quits post, quits race, steps down, stepping down, ousted from, sworn in, takes oath, swearing in, takes office, postal workers, postal system
6 | postal employees, postmaster general, mail delivery, census count, census figures, census form, census undercount, census sampling, decennial census
6 | tax collectors, irs scandal, redistricting plan, redistricting case, district lines, national capital, capital police, home rule, commemorative stamp
6 | commemorative works, federal holiday, to redesignate, time capsule, national commission, presidential commission, hoover commission, advisory committee
6 | constitutionality law, founding fathers, reorganization plan, private bill, watergate scandal, watergate tapes, nixon tapes, deep throat, kennedy assassination
6 | reinvent government, government work, old government, government closer, unnecessary regulations, needless regulations, regulatory reform, regulatory burden
6 | cut regulations, executive reorganization, government programs, government services, federal system, federal programs, government efficiency, special interests
6 | gift ban, political reform, lobbyists to, fund raiser for, political power broker, president s power, president s trial, president s lawyers, president s aides
6 | president s party, vice president cheney, vice presidential debate, vice presidential pick, no 2 choice, first 100 days, white house counsel
6 | white house officials, white house lawyers, white house coffees, white house security, white house bid, white house race, oval office address, air force one
6 | secret service prostitution, camp david retreat, u s senate, house judiciary committee, jan 6 committee, jan 6 panel, members of parliament, d n c, r n c
6 | two party system, iowa straw poll, voting machines problems, voting machine errors, punch card ballots, mail in ballots, mail in voting, electoral votes count
6 | certification of results, on the stump, swift boat veterans, transition team names, supreme court pick, supreme court vacancy, supreme court confirmation
6 | amy coney barrett, ketanji brown jackson, special counsel report, russian election meddling, censure of president, acquitted by senate, acquittal of president
6 | cia leak case, classified documents case, classified documents trump, mar a lago, hush money trial, executive privilege claim, separation of powers
6 | term limit law, nuclear option senate, conflict of interest, hillary rodham clinton, j d vance, robert kennedy jr, george w bush, john f kennedy
6 | leon panetta chief, rudolph w giuliani, bill de blasio, new york senate, city council speaker, city hall aide, city hall memo, county executive race
6 | town hall meeting, federal employees pay, federal spending oversight, federal work force, federal worker layoffs, government spending waste
6 | government printing office, shutdown of government, general services administration, g a o, national archives records, contract fraud pentagon, pay to play
6 | resigns in scandal, oath of office, years in office, post office box, census data politics, citizenship question census, washington d c, d c statehood
6 | medal of freedom, gold medals congressional, to designate the, post office building, united states courthouse, blue ribbon panel, reorganization of government
6 | department of peace, iran contra hearings, assassination attempt on, allies of president, yesterday s government, size of government, efficiency in government
6 | economy in government, waste in government, trust in government, faith in government, ban on gifts, states and localities, state and local
6 | secret service agents testify, senate g o p, house g o p, g o p leaders, g o p senator, g o p convention, g o p lawmakers, g o p moderates, g o p race
6 | g o p rivals, named to high court, high crimes and misdemeanors, mar a lago search, robert f kennedy jr, secession of staten island, federal power over states
6 | office of personnel management, freedom of information act, u s p s, i r s audit, i r s commissioner, i r s overhaul, district of columbia government
6 | martin luther king holiday, claims against united states, closer to the people, getting rid of regulations, public confidence in government
6 | trust in our government, office of management and budget, to name the federal building
6 | drain the swamp, government corruption, supreme court justices, federal judges confirmed, government reorganization, cabinet departments
6 | ethics in government, open government, size of the federal, grants in aid, city halls, g o p, white house, senator, senate approves, vote, bicentennial
5 | presidential candidate, presidential primary, election campaign, midterm election, campaign contribution, electoral college, supreme court nominee
5 | supreme court nomination, impeach*, federal employee, postal rate, executive order, executive privilege, gerrymander*, lobbying, ethics committee
5 | ethics violation, inspector general, white house staff, filibuster, democratic primary, republican primary, republican convention, democratic convention
5 | national convention, caucus, voter turnout, general election, snap election, election commission, term limit, special counsel, whistleblower, government reform
5 | bureaucracy, congressional gold medal, designate the facility, commemorative coin, capitol riot, electoral reform, by election, exit poll, watergate
5 | corruption scandal, impeach, presidential bid, president trial, campaign financing, campaign fund, soft money, leak, leak case, leak inquiry, c i a leak
5 | court nominee, appointment, appointee, confirmation, cabinet secretary, vice president, vice presidential, running mate, candidacy, campaigning, campaign trail
5 | on the trail, caucuses, iowa caucus, new hampshire primary, poll, poll finds, approval rating, vote count, florida recount, electoral, mayoral, mayor s race
5 | governor s race, statehouse, state legislature, state senate, assembly, city council, city hall, council speaker, county executive, senate seat, congressman
5 | house speaker, democratic party, republican party, conservatives, liberals, independent voters, undecided voter, third party, line item veto, pardon
5 | i r s, internal revenue service, census, postal service, post office, federal workers, federal government, government shutdown, ethics, ethics inquiry, lobbyists
5 | fund raiser, fund raising, fundraiser, donors, contributions, access to donors, patronage, corruption, bribe, bribery, no bid contract, contracting
5 | city contract, homeland security secretary, first lady, presidency, president elect, inauguration, inaugural, transition, state of the union, press secretary
5 | spokesman, resigns, resignation, sex scandal, perjury charge, grand jury testimony, intern, politicians, reapportionment, redistricting, district of columbia
5 | gold medal, commemorative, mint coins, commemorate, designate, designating, national day, to name the, public building, government property, civil service
5 | whistle blower, freedom of information, national archives, commission to study, proposing an amendment to the constitution, constitutional amendment
5 | general accounting office, government performance, paperwork reduction, private relief, for the relief of, joint session, state aid to cities
5 | local government, state and local government, revenue sharing, intergovernmental, reorganization, executive branch, executive department, senate, politics
5 | political, campaign ad, campaign ads, attack ad, attack ads, campaign manager, political ads, pollster, poll shows, straw poll, nominating, ticket, front runner
5 | frontrunner, challenger, incumbent, re election, reelection, elect, elected, swing voters, absentee ballot, voting machine, polling place, gerrymandering
5 | electoral votes, concede*, concession, victory speech, lame duck, inaugural address, cabinet choice, nominee for, senate leader, majority leader, minority leader
5 | house leader, whip, assemblyman, assemblywoman, state senator, councilman, councilwoman, alderman, borough president, comptroller, lieutenant governor
5 | town board, white house aide, chief of staff, ethics panel, influence peddling, political machine, payoff, no show job, lobby, political action committee
5 | political donations, pork barrel, government waste, bureaucrat, civil servants, postal, postmaster, stamp price, census bureau, impeached, censure, cover up
5 | pardoned, liberal wing, conservative wing, moderates, centrist, left wing, right wing, reform party, green party, independents, schumer, mccain, polling, turnout
5 | bipartisan deal, senate bill, ethics scandal, comptroller general
5 | public servants, federal employees, federal personnel, mail service, post office department, reorganize, bureaucrats, bureaucratic, bureaucratic redtape
5 | campaign contributions, special interest, governors, local governments, state and local governments, block grants, shut the government down
5 | government shut down, statehood for the district, election laws, terms of office, term limits, voter registration, eliminate waste, efficiency in
5 | up or down vote, earmarks, congress, bipartisan
4 | house of representative, speaker of the house, legislature, party leader, coalition government, resign*, scandal, political party, federal agency, super pac
4 | fundraising, kickback, inaugurat*, oval office, transition team, confirmation hearing, tea party, electorate, swing state, government contract, procurement
4 | privatization, public service, national commemorative, federal building, budget process, rules committee, referendum, monarchy role, attorney general, counsel
4 | testify, testimony, aides, advisers, house republicans, debate, chairman, resigned, pledge, endorse, endorsement, legislative, legislation, legislators
4 | lawmakers, speech, governor s, mayor s, statehood, city budget gap, gop leader, kerry, gore, dole, lott, haley, nader, spitzer, pataki, giuliani, cuomo, trump
4 | biden, obama, nixon, lieberman, cheney, rove, albany, corrupt, iowa, legislative leaders, veto threat, new hampshire, veto
3 | speaker, progressive, contender, supporters, landslide, partisan, partisanship, opposition party, oversight, leadership, constitution, mint, holiday
3 | conspiracy theory, fiscal cliff, budget gap, commission, members of congress, government, official, administration, secretary of, secretary, agency, clinton
3 | politicking, pols, maga, lawmaking, vetoes, vetoed, adversaries, debating, starr, vance, kemp, bloomberg, helms, whitman, rowland, bannon, trenton
3 | washington memo, washington talk, house bill, the hill, bill signing, signs bill, his party, her party, in office, rival camps, bush s term, democracy at home
3 | out of office
2 | committee, leader, contract, appoint*, governing, win, delegate, bill, minister resigns, policy, panel, run, run for, running, left, mail, bid, race, rival
2 | party, county, hearing, house, congressional, joint resolution proposing an amendment, reagan, kennedy, contest, reno, christie, koch, bruno, bush, sacramento
2 | washington insiders
1 | reform, federal, states
`;
