/** International Affairs (CAP 19): rows `weight | phrases`; a star stands for any ending. */
export const INTERNATIONAL_AFFAIRS = `
8 | weapons of mass destruction, outlaw regime, outlaw regimes, outlaw dictator, regimes that, terrorist regimes, state sponsors of terror, sponsors of terror
8 | the terrorists, terrorists who, terrorists are, terrorists and, against terror, terrorists will, fight terrorists, al qaida, free iraq, iraqi people
8 | people of iraq, people of afghanistan, afghan people, axis of evil, civilized world, iranian people, people of iran, iraq s regime, iraqi regime
8 | iranian regime, iraq has, global terror, international terrorists, terrorist groups
8 | saddam hussein has, saddam hussein is, saddam hussein and, saddam hussein could, saddam hussein had, saddam hussein does, that saddam hussein
8 | gave saddam hussein, saddam hussein will, saddam hussein must
8 | war on terror, war against terror, war on terrorism, war against terrorism, the war on terror, terrorists have, terrorists still, terrorists continue
8 | terrorists could, terrorists would, terrorists from, from terrorists, by terrorists, allies of terror, threat of terror, regime is, regime has
8 | regime will, the regime in, regimes and, oppressive regime, brutal regime, murderous regime, the dictator, tyrants and, enemies of america
7 | prime minister, palestinian, hamas, hezbollah, gaza, west bank, mideast, middle east, peace talks, peace process, suicide bombing, suicide bomber, refugees
7 | united nations, european union, apartheid, kremlin, war crimes, i m f, imf, holocaust, kosovo refugees, ukrainian refugees, palestinian leader, palestinian state
7 | palestinian statehood, palestinian election, palestinian refugees, palestinian militants, palestinian bomber, palestinian prisoners, gaza war, gaza ceasefire
7 | gaza hostages, gaza aid, gaza truce, israel hamas, hezbollah leader, syrian refugees, hutu refugees, chad refugees, refugees flee, refugees return, refugees from
7 | war refugees, holocaust victims, holocaust memorial, u n envoy, u n troops, u n peacekeepers, u n forces, u n vote, u n aid, u n agency, u n official
7 | u n sanctions, u n ambassador, u n panel, gaza cease fire, indian prime minister, war crimes court, war crimes suspect, war crimes charges, i m f loan
7 | i m f bailout
7 | foreign assistance act of 1961, u n
6 | peace, premier, coup, rebels, dictator, parliament, foreign aid, militant, ethnic, world economic forum, royal family, human rights, unesco, unicef
6 | unrwa, annan, g7, g8, brics, eurozone, ira, snp, royals, coronation, afd, eta, dayton, chechens, beslan, ingushetia, maidan, containment, likud, zionist
6 | zionism, plo, fatah, bethlehem, roadmap, khashoggi, sana, sahara, fundamentalist, sharia, fatwa, clerics, kurdistan, pkk, ocalan, hindus, bjp, sikhs, dalits
6 | caste, tamil, maoist, timor, uyghurs, uighurs, koreas, papua, african, zulu, inkatha, hutus, tutsis, janjaweed, sahel, zapatista, farc, contras, noriega
6 | consular, peacemaker, peacemaking, peacekeeping, peacekeeper, sanctioned, usaid, sectarian, clans, nazis, hitler, disappeared, repression, repressive, autocrat
6 | authoritarian, overthrow, overthrown, toppled, topple, revolutionaries, revolts, parliamentary, territorial, westerners, underdeveloped, hemisphere
6 | foreign nationals, foreign press, foreign trips, foreign visit, foreign journalists, foreign diplomats, foreign troops, foreign ties, un envoy, un chief
6 | general assembly, boutros ghali, world summit, summit ends, summit of, g 20, european leaders, european nations, european allies, european unity, european court
6 | european community, european council, european elections, euro zone, euro crisis, common currency, single currency, brussels summit, e u, eu leaders, eu summit
6 | eu membership, eu commission, maastricht treaty, brexit deal, brexit talks, sinn fein, gerry adams, ulster talks, labor party, tory party, tory leader
6 | liberal democrats, scottish independence, welsh assembly, windsor castle, king charles, prince charles, prince harry, prince william, princess diana
6 | queen elizabeth, queen mother, prince andrew, prince philip, princess margaret, british monarchy, british election, british politics, british leader
6 | crown prince, national rally, le pen, french election, french president, french socialists, german election, german chancellor, german reunification
6 | german unity, italian election, italian government, spanish election, spanish government, basque separatists, catalan independence, greek crisis, cyprus talks
6 | turkish government, turkish president, bosnian serbs, serb leader, kosovo albanians, ethnic albanian, russian election, russian duma, russian government
6 | russian officials, russian opposition, russian leader, russian politics, russian economy, russian invasion, russian troops, russian forces, chechen rebels
6 | orange revolution, ukrainian president, solidarity movement, soviet era, soviet bloc, soviet republics, eastern europe, eastern bloc, post communist
6 | ex communist, communist rule, communist leaders, communist regime, communist aggression, domino theory, israeli government, israeli election, israeli settlers
6 | israeli settlement, israeli leader, israeli army, israeli troops, israeli raid, israeli strike, israeli forces, islamic jihad, temple mount, western wall
6 | holy land, holy city, oslo accords, wye accord, hostage deal, hostage release, hostage families, hostages freed, hostages released, israel iran, israel lebanon
6 | lebanon war, southern lebanon, assad regime, syrian rebels, syrian war, iran hostage, iran sanctions, iran deal, iranian president, iranian leader
6 | supreme leader, saudi prince, saudi king, yemen war, muslim brotherhood, tahrir square, arab spring, arab league, arab world, arab nations, arab leaders
6 | arab states, arab summit, arab israeli, lockerbie bombing, muslim nations, muslim countries, muslim cleric, islamic law, islamic republic, islamic militants
6 | islamic extremists, islamic fundamentalists, islamic group, islamic party, islamic leader, islamic world, shiite cleric, kurdish rebels, kurdish leader
6 | armenian genocide, pakistani leader, pakistan election, kashmir dispute, india pakistan, hindu nationalist, bharatiya janata, sikh separatist, suu kyi, pol pot
6 | chinese government, chinese leadership, chinese president, chinese officials, chinese dissident, chinese communist, taiwan election, falun gong
6 | japanese government, japanese politics, japanese leader, korean talks, australian election, african nations, african union, famine relief, african famine
6 | blood diamonds, conflict diamonds, latin american, central american, cuban exiles, cuban government, cuba policy, cuba embargo, mexican president
6 | mexican election, mexican politics, mexican government, ruling party, colombian rebels, shining path, tupac amaru, dirty war, haitian gangs, quebec separatists
6 | quebec vote, state dept, diplomatic effort, diplomatic ties, diplomatic mission, diplomatic solution, diplomatic row, diplomatic push, diplomatic crisis
6 | diplomats expelled, diplomatic immunity, embassy attack, embassy siege, ambassador to, special envoy, envoy to, peace negotiators, peace mission, peace summit
6 | truce holds, truce in, truce talks, pact with, accord with, sanctions on, new sanctions, lift sanctions, lifting sanctions, sanctions bill, world opinion
6 | world affairs, world community, world order, world stage, world power, global poverty, global hunger, ukraine aid, aid agencies, aid effort, aid convoy
6 | displaced villagers, war torn, ethnic war, ethnic conflict, ethnic strife, ethnic killings, ethnic fighting, ethnic hatred, ethnic tensions, sectarian violence
6 | tribal war, warring factions, fighting in, hague tribunal, nazi era, nazi past, nazi loot, swiss accounts, genocide charges, killing fields, death squads
6 | rights abuses, torture abroad, coup leader, military rule, military ruler, military coup, military government, ousted president, ousted leader, rebel army
6 | rebel attack, rebel group, rebel forces, rebel stronghold, rebels in, rebel held, guerrilla leader, guerrilla group, independence vote, newly independent
6 | parliamentary vote, parliament vote, opposition protests, democracy protests, democracy activists, iron fist, border war, borders closed, disputed border
6 | disputed islands, disputed territory, territorial waters, maritime dispute, extradite to, extradition treaty, spy swap, prisoner swap, prisoner exchange
6 | captive americans, american hostages, hostage takers, tourists killed, western nations, western powers, western europe, marshall plan, truman doctrine
6 | monroe doctrine, mutual assistance, technical assistance, less developed, developing world, developing nations, emerging nations, new nations, free peoples
6 | freedom loving, world wide, good neighbors, our allies, international cooperation, international order, international law, international agreement
6 | international treaty, international conference, international aid, international court, international crisis, international organizations, global leadership
6 | democracy abroad, tsunami relief, tsunami victims, tsunami aid, foreign correspondents, exile leader, exile group, exiles in, stateless people
6 | foreign policy adviser, foreign aid bill, foreign assistance act, foreign relations committee, foreign minister says, un security council, oil for food
6 | good friday agreement, house of commons, conservative party leader, royal family drama, princess of wales, national front france, marine le pen
6 | socialist party france, ex soviet republics, soviet union collapse, communist party chief, cold war era, cold war foe, cold war ends, p l o, camp david talks
6 | road map peace, shah of iran, sunnis and shiites, p k k, greeks and turks, india and pakistan, hindus and muslims, congress party india, chinese communist party
6 | china s leaders, u s china, hong kong protests, hong kong handover, dalai lama exile, six party talks, african national congress, a n c, truth and reconciliation
6 | rapid support forces, latin america s, bay of pigs, cuban missile crisis, opposition in venezuela, state department officials, state department says
6 | u s ambassador, u s envoy, peace accord signed, sanctions against iraq, world s poor, world s poorest, world bank loans, aid package abroad, aid to africa
6 | aid for ukraine, aid to ukraine, u s aid, relief effort abroad, relief workers killed, ethnic groups abroad, crimes against humanity
6 | international criminal tribunal, nazi war criminal, nazi looted art, slave labor nazi, political asylum abroad, military junta in, opposition leader jailed
6 | opposition party abroad, pro democracy protests, pro democracy activists, street protests in, president of russia, president of china, world s leaders
6 | president for life, general strike abroad, land for peace, border dispute between, hostage crisis ends, the west s, allies in europe, good neighbor policy
6 | foreign economic policy, mutual security program, peace and security, our friends abroad, friends and allies, american leadership abroad, spread of freedom
6 | spread of democracy, enemies of freedom, quake aid abroad, earthquake in turkey, pope in cuba, journal from abroad, far right party wins, peace plan for ukraine
6 | china u s ties, liberal democratic party japan, secretary of state visit, debt relief for poor, international court of justice, nations of the world
6 | peoples of the world, leadership in the world, world trade and peace, i r a cease fire
6 | free people, peoples of, freedom fighters, cause of freedom, advance of freedom, advance freedom, freedom and democracy, freedom in the world
6 | hope of freedom, human dignity, human freedom, human liberty, tyrants, common market, poor countries, hungry nations, food for peace, food for freedom
6 | peoples of asia, peoples of africa, people of africa, western hemisphere, sandinista, organization of american states, good neighbor, free europe
6 | new europe, atlantic partnership, nations of europe, communists, charter of the united nations, new world order, all nations, our neighbors
6 | relations among, our relationship with, economic assistance, development assistance, hiv aids, aids relief, emergency plan for aids, continent of africa
6 | torture, slave trade, human trafficking, moral leadership, world s policeman, lead the world, world of peace, just peace, lasting peace, peaceful world
6 | search for peace, quest for peace, peace in the, keep the peace, road to peace, negotiations with, our coalition, partnership for peace, isolationism
6 | strategic importance, our interests abroad
6 | our friends and allies, america s friends, free market democracies, new democracies, young democracies, emerging democracies, newly free
6 | democratic reform abroad, self government, democratic nations, march of freedom, cause of peace, cause of liberty, make peace, peace between
6 | the peacemakers, the americas, asia and, africa and, europe and, in europe, in asia, in africa, in latin america, of europe, of asia, of africa
6 | across the atlantic, pacific nations, foreign lands, the united nations, un charter, underdeveloped countries, american aid, our aid, refugees abroad
6 | globe, around the world, throughout the world, in the world, of the world, across the world, the world is, rest of the world, people everywhere, mankind
6 | great powers, major powers, superpowers, big powers, our adversaries, aggressor nations, communist bloc, marxist, totalitarian, totalitarianism, despotism
6 | subversion, colonialism, the congo, korean people, panama canal, camp david, salt ii
6 | point four program, greece and turkey, european recovery, normalization of relations, camp david accords, invasion of afghanistan, aggression against
6 | russian aggression, people of ukraine, oppressed people, world hunger, nations of africa, nations of latin, free asia, free market economies
6 | help other nations, less fortunate nations, human rights abroad, rule of law abroad, community of free, free countries, captive peoples, princess, balkans
5 | foreign policy, foreign minist*, diplomatic relation, diplomacy, diplomat, human rights abuse, peace deal, peace treaty, peace agreement, summit meeting
5 | ambassador, secretary of state, state department, bilateral relation, economic sanction, sanctions against, territorial dispute, sovereignty, european commission
5 | european parliament, middle east peace, two state solution, nuclear deal, nuclear talk, regime change, international community, international criminal court
5 | genocide, humanitarian aid, humanitarian crisis, foreign affairs, peacekeep*, hostage crisis, g7 summit, g20, brexit, international relations
5 | international development, international monetary fund, treaty, arms treaty, foreign relations, consulate, bilateral talks, ethnic cleansing, annexation
5 | nation building, foreign leader, suicide attack, peace effort, peace plan, mideast peace, jerusalem, settlements, settler, cease fire talks, cease fire, truce
5 | russian president, putin, kremlin leader, chinese leader, refugee camp, war crimes trial, war crimes tribunal, tribunal, hutu, tutsi, african leader, khmer rouge
5 | genocide trial, ethnic violence, warlord, rebel leader, rebellion, civil war in, ex dictator, strongman, junta, coup attempt, prince, i r a, ulster
5 | kashmir, swiss bank, nazi gold, nazi, holocaust survivors, security council, secretary general, muslim world, muslims, arabs, kurds, kurdish, kosovo peace
5 | foreign assistance, mutual security, peace corps, point four, alliance for progress, hunger abroad, famine, prisoner abuse, dissident, democracy, free world
5 | communist, communism, communist world, free nations, atlantic alliance, disarmament, envoys, exiles, statement of policy with respect to
5 | expressing the sense of congress regarding, government of the people s republic, foreign nation, other nations, foreign service, foreign countries, overseas
5 | world peace, international terrorism, piracy at sea, foreign minister, embassy, guerrillas, crisis in, unrest, massacre, islamic, shiite, sunni, sunnis, violence
5 | civil war, hostages, consul*, emissary, foreign ministry, chancellor kohl, president of the country, emir, sheik, sultan, shah, monarch, ayatollah, mullah
5 | politburo, central committee, party congress, exiled, amnesty international, torture chambers, mass grave, war criminal, hague, armistice, peace accord
5 | peace conference, peace envoy, summit talks, g 8, commonwealth, colony, colonial, independence movement, secessionist, autonomy, referendum on independence
5 | partition, annex*, border clash, occupied territory, stone throwing, suicide bomber kills, car bomb kills, displaced, starvation, starving, relief workers
5 | aid workers, food aid, humanitarian, airlift, red crescent, embargo, blockade, boycott of, coup plotters, despot, tyrant, tyranny, oppressed, reform movement
5 | iron curtain, berlin wall, ex soviet, former soviet, third world, developing countries, poor nations, rich nations, world court, yeltsin, gorbachev, medvedev
5 | lavrov, zyuganov, lebed, chernomyrdin, primakov, navalny, khodorkovsky, prigozhin, zelensky, zelenskyy, zelenskiy, yushchenko, yanukovych, tymoshenko, poroshenko
5 | lukashenko, shevardnadze, saakashvili, erdogan, papandreou, tsipras, mitsotakis, milosevic, karadzic, mladic, tudjman, izetbegovic, kostunica, djindjic, vucic
5 | orban, havel, walesa, ceausescu, blair, thatcher, sunak, starmer, corbyn, farage, mitterrand, chirac, jospin, sarkozy, hollande, macron, schroder, schroeder
5 | merkel, scholz, prodi, berlusconi, meloni, aznar, zapatero, salazar, arafat, abbas, rabin, peres, netanyahu, olmert, lapid, sinwar, haniyeh, nasrallah, hariri
5 | mubarak, morsi, sadat, qaddafi, gaddafi, kadafi, assad, khomeini, khamenei, khatami, rafsanjani, ahmadinejad, rouhani, raisi, pezeshkian, mossadegh, maliki
5 | allawi, sistani, karzai, musharraf, bhutto, vajpayee, nehru, modi, hasina, rajapaksa, prachanda, suharto, sukarno, habibie, wahid, megawati, yudhoyono, widodo
5 | jokowi, prabowo, mahathir, thaksin, shinawatra, prayuth, sihanouk, duterte, hirohito, akihito, hashimoto, obuchi, koizumi, kishida, ishiba, takaichi, albanese
5 | aristide, preval, duvalier, maduro, guaido, fujimori, montesinos, pinochet, allende, bachelet, menem, kirchner, milei, peron, cardoso, lula, rousseff, bolsonaro
5 | uribe, petro, zedillo, amlo, sheinbaum, bukele, chretien, trudeau, mandela, mbeki, zuma, ramaphosa, mugabe, tsvangirai, mobutu, kabila, tshisekedi, lumumba
5 | kagame, museveni, kenyatta, hemedti, abacha, obasanjo, buhari, tinubu, traore, savimbi, guterres, holbrooke, condoleezza, blinken, kissinger, witkoff, eichmann
5 | mengele, waldheim, oppression, imperialism, imperialist, donald tusk, kaczynski twins, tony blair, gordon brown, john major, david cameron, theresa may
5 | boris johnson, liz truss, david trimble, ian paisley, helmut kohl, friedrich merz, joschka fischer, mario draghi, pedro sanchez, felipe gonzalez, geert wilders
5 | jorg haider, olof palme, kaja kallas, mark rutte, ehud barak, ariel sharon, tzipi livni, benny gantz, ben gvir, sheik yassin, el sisi, king hussein
5 | king abdullah, bin salman, ayatollah khomeini, ayatollah sistani, ashraf ghani, nawaz sharif, imran khan, manmohan singh, sonia gandhi, rajiv gandhi
5 | indira gandhi, muhammad yunus, anwar ibrahim, najib razak, thaksin shinawatra, hun sen, hun manet, ferdinand marcos, imelda marcos, corazon aquino, deng xiaoping
5 | mao zedong, jiang zemin, zhu rongji, li peng, hu jintao, wen jiabao, xi jinping, li keqiang, wang yi, bo xilai, liu xiaobo, harry wu, wei jingsheng, carrie lam
5 | jimmy lai, shinzo abe, john howard, kevin rudd, scott morrison, jacinda ardern, fidel castro, castro s, raul castro, che guevara, hugo chavez, gabriel boric
5 | evo morales, rafael correa, daniel noboa, raul salinas, carlos salinas, vicente fox, felipe calderon, pena nieto, lopez obrador, daniel ortega, rigoberta menchu
5 | brian mulroney, stephen harper, mark carney, lucien bouchard, de klerk, desmond tutu, bishop tutu, steve biko, idi amin, mwai kibaki, william ruto, raila odinga
5 | meles zenawi, abiy ahmed, al burhan, john garang, salva kiir, charles taylor, foday sankoh, johnson sirleaf, jerry rawlings, haile selassie, haile mariam
5 | sese seko, warren christopher, madeleine albright, colin powell, condoleezza rice, dennis ross, george mitchell, jeane kirkpatrick, information agency
5 | world responsibility, international communism, communist powers, free republics, inter american, asian nations, atlantic community, ties with, among nations
5 | other peoples, world leadership, self determination, captive nations, von der leyen, lee kuan yew, ho chi minh, tung chee hwa, chen shui bian, lee teng hui
5 | ma ying jeou, tsai ing wen, lai ching te, kim il sung, kim dae jung, kim young sam, roh moo hyun, park geun hye, moon jae in, yoon suk yeol, lee jae myung
5 | maria corina machado, alan garcia peru, juan manuel santos, mobutu sese seko, omar al bashir, ken saro wiwa, ban ki moon, madeleine k albright, colin l powell
5 | marco rubio visits, nations of asia, our relations with, relations with other, community of nations, family of nations, conflict of nations
5 | our enemies, soviet union, queen
4 | diplomatic, sanction, bilateral, multilateral, unilateral, ally, alliance, foreign secretary, head of state, dictatorship, opposition leader
4 | parliamentary election, presidential palace, political prisoner, pro democracy, democracy movement, separatist, independence referendum, secession
4 | settlement west bank, intifada, soviet leader, glasnost, perestroika, communist party, tiananmen, taiwan strait, south china sea, cold war, world leader
4 | refugee crisis, relief agency, aid group, tsunami, earthquake, revolution, martial law, negotiation with, rapprochement, detente, state visit, foreign government
4 | foreign intervention, third world debt, debt rescheduling, paris club, extradition, crisis abroad, tribal, villagers, riots, uprising, protests abroad
4 | aids in africa, capitalism, abroad, militiamen, albright, sharon, chavez, castro, barak, gandhi, factions
3 | relations between, relations with, tension with, president putin, monarchy, king, election abroad, protests in, islamist, neighboring country, superpower, soviet
3 | minister, europe, africa, asia, european, caribbean, central america, latin america, nations, summit, conflict, villages, negotiator, foreign, salinas
3 | diana, deng, haider, yassin, aquino, nasser, sect, asian
2 | border dispute, leaders, talks, partners, international, regime, world bank, powell, morales, taylor, santos
1 | negotiat*
`;
