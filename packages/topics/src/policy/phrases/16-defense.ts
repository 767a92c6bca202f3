/** Defense (CAP 16): rows `weight | phrases`; a star stands for any ending. */
export const DEFENSE = `
8 | terror suspect, weapons of mass destruction, nuclear weapons, nuclear program, nuclear test, nuclear arms, weapons inspectors, arms inspectors, sept 11
8 | september 11, anthrax, terrorist attack, anthrax case, sept 11 attacks, sept 11 commission, sept 11 families, nuclear test ban treaty
7 | terrorism, terror, terrorist, al qaeda, qaeda, pentagon, missile, missile defense, spy plane, bombing trial, embassy bombing, nuclear
7 | defense spending, defence spending, terror network, terror case, terror charges, terror war, terror alerts, terrorism case, terrorism suspects, terrorism trial
7 | terrorism charges, terrorism bill, terrorism law, terrorist threat, terrorist bombing, terrorist network, terrorist suspects, military officials
7 | military officer, military leaders, military commanders, military budget, military campaign, military justice, military court, military trial, military contracts
7 | military power, military recruits, military families, military police, military prison, military parade, military helicopter, military plane, military jet
7 | military technology, military satellite, military sales, military veterans, military women, military hospital, military drills, nato force, nato jets
7 | nato planes, nato allies, nato summit, nato bombs, nato raids, missile attack, missile strike, missile system, missile sale, nuclear submarine, nuclear warheads
7 | nuclear nonproliferation, nuclear spy, nuclear inspectors, nuclear device, nuclear deterrence, nuclear disarmament, nuclear scientist, nuclear technology
7 | nuclear war, pentagon officials, pentagon spending, qaeda leader, qaeda suspect, qaeda fighters, qaeda cell, military funeral, military alliances, nuclear attack
7 | terror trial jury, war on terror, war on terrorism, military action against, military force in, military coup threat, military base closings, military draft law
7 | war room pentagon, nato air strikes, missile defense system, nuclear fuel iran, nuclear power state, north korea nuclear, al qaeda fighters
7 | strategic petroleum military, spy plane standoff, nato members
7 | national cemetery, secretary of veterans affairs, veterans health administration, military, nato
6 | troops, weapons, army, soldiers, marines, c i a, spy, iraq war, war in iraq, insurgents, insurgency, baghdad, antiterror, antiterrorism
6 | counterterror, osama, zawahiri, zarqawi, moussaoui, padilla, unabomber, unabom, kaczynski, mcveigh, waco, freemen, cipro, bioterrorism, isis, chertoff, guardsmen
6 | raf, militarily, naval, sailors, tailhook, cadets, midshipmen, midshipman, recruits, enlistment, enlisted, deserter, awol, normandy, hiroshima, wartime, antiwar
6 | saddam, hussein, uday, falluja, fallujah, najaf, tikrit, basra, mosul, kirkuk, sadr, chalabi, bremer, petraeus, kandahar, kabul, helmand, blix, abm, hypersonic
6 | atacms, himars, osprey, gunships, copter, kursk, gunboats, nonproliferation, iaea, enrichment, fissile, pyongyang, hanssen, tenet, covert, rendition
6 | waterboarding, interrogations, interrogators, rumsfeld, hegseth, wolfowitz, schwarzkopf, lockheed, northrop, raytheon, halliburton, blackwater, rheinmetall
6 | anduril, brigadier, airmen, bombard, bombarded, bombardment, bombed, besieged, ambush, ambushed, skirmish, firefight, counteroffensive, counterattack, invading
6 | stronghold, captives, stockpile, stockpiling, vieques, hainan, bin laden, richard reid, shoe bomber, walker lindh, oklahoma city, terry nichols, branch davidian
6 | militia groups, militia movement, olympic bombing, centennial park, eric rudolph, trade center, september 11th, ground zero, hijacked planes
6 | smallpox vaccination, bioterror attack, biological attack, biological warfare, chemical attack, chemical warfare, chemical arms, dirty bomb, suitcase bomb
6 | truck bombing, bombing suspect, bombing case, bombing campaign, bombing raids, bombing run, bombing victims, bomb plots, bomb making, bomb material, bomb attack
6 | bomb explosion, bomb explodes, bomb blast, bomb suspect, pipe bomb, letter bomb, package bombs, khobar towers, uss cole, the cole, al shabab, boko haram
6 | lone wolf, tom ridge, reserve troops, army reserve, american airstrikes, american warplanes, american war, american commander, allied planes, allied jets
6 | royal navy, troop pullout, troop deployment, troops home, troops killed, combat mission, combat operations, combat role, combat zone, armed conflict
6 | army general, army officers, army base, army sergeant, army helicopter, fort hood, fort bragg, fort dix, navy ship, navy pilot, navy jets, navy officer
6 | navy plane, seamen navy, marine base, marine recruits, drill sergeant, drill instructors, re enlist, stop loss, draft registration, war heroes, war hero
6 | war zone, war begins, war critics, war opponents, war protest, war protesters, war costs, war spending, war supplemental, war funds, war debate, war policy
6 | war planners, war stories, war time, war cabinet, d day, pearl harbor, korean war, vietnam veterans, vietnam vets, vietnam memorial, my lai, agent orange
6 | desert storm, bosnia mission, peace force, anti war, antiwar protest, antiwar protesters, cindy sheehan, saddam hussein, hussein trial, green zone
6 | sunni triangle, republican guard, iraqi forces, iraqi army, iraqi police, iraqi arms, iraqi insurgents, iraq insurgency, iraqi insurgency, iraq pullout
6 | iraq policy, iraq intelligence, iraq arms, invade iraq, kuwait invasion, tommy franks, tora bora, afghanistan war, afghan conflict, northern alliance
6 | mullah omar, weapons grade, weapons plant, weapons experts, weapons search, weapons shipments, illicit arms, illegal weapons, arms cache, arms buildup
6 | arms shipment, arms dealer, arms trade, arms supplies, arms reduction, arms cuts, arms export, arms program, strategic arms, start treaty, salt ii, iron dome
6 | golden dome, f 16s, stealth fighter, b 2, v 22, apache helicopters, black hawk, helicopter gunship, submarine sinks, drone attack, los alamos, livermore lab
6 | atomic secrets, atomic arms, atomic agency, enriching uranium, north korean, demilitarized zone, spy case, spy satellite, spy agency, spy suspect, spy trial
6 | spy scandal, spying case, aldrich ames, cia director, porter goss, intelligence officials, intelligence officers, intelligence overhaul, intelligence panel
6 | intelligence bill, intelligence service, intelligence leak, intelligence estimate, intelligence analysts, intelligence data, intelligence community
6 | intelligence gathering, top secret, state secrets, code breakers, covert operation, secret prisons, secret war, black sites, abu ghraib, enemy fighters
6 | hostage rescue, rescue mission, rescue raid, defense bill, defense policy, defense plan, defense official, defense industry, defense cuts, defense shield
6 | defense systems, defense ministry, defense minister, defense treaty, defense pact, defense forces, defense needs, defense program, defense production
6 | lloyd austin, leon panetta, robert gates, casper weinberger, william cohen, les aspin, mcdonnell douglas, halliburton iraq, bae systems, generals in, ground war
6 | ground forces, ground invasion, ground offensive, ground assault, air assault, air attack, air campaign, airborne division, shot down, downed pilot, downing of
6 | rocket attack, mortar attack, mortar fire, offensive against, occupying forces, insurgent attack, guerrilla war, guerrilla attacks, guerrilla warfare
6 | snipers army, taliban fighters, taliban forces, al qaida, battle zone, bloodiest battle, war casualties, civilian deaths, civilian toll, civilians killed
6 | dead soldiers, wounded veterans, soldier killed, soldiers die, marines killed, marines die, flag draped, memorial day, veterans day, v a, veterans administration
6 | veterans health, veterans groups, veterans home, veteran s, walter reed, service connected, strategic bombers, strategic defense, civil defence
6 | continental defense, collective security, mutual defense, national defence, armed strength, our forces, in uniform, okinawa base, subic bay, diego garcia
6 | base commission, p 3, osama bin laden, khalid shaikh mohammed, oklahoma city bombing, olympic park bombing, trade center bombing, trade center attack
6 | twin towers attack, 9 11 commission, 9 11 panel, 9 11 attacks, 9 11 report, 9 11 families, 9 11 victims, 9 11 plot, 9 11 memorial, boston marathon bombing
6 | islamic state fighters, islamic state group, homeland defense department, homeland security bill, homeland security chief, national guard troops, u s forces
6 | u s warplanes, u s jets, u s strikes, u s airstrikes, u s bombs, u s navy, g i deaths, american forces in, american troops in, royal air force
6 | armed services committee, v m i, boot camp recruits, war goes on, war powers act, war s end, war in afghanistan, war in vietnam, war in kosovo, war in ukraine
6 | war against iraq, war on iraq, war with iraq, war with iran, world war ii, world war i, korean war veterans, gulf war veterans, gulf war vets, persian gulf war
6 | iraq study group, occupation of iraq, u n inspectors, a b m, b 1 bomber, wen ho lee, kim jong un, kim jong il, d m z, central intelligence agency
6 | intelligence report on, national security adviser, national security council, national security letters, abu ghraib prison, camp x ray, prisoners at guantanamo
6 | secretary of defense, defense department budget, colin powell general, wesley clark general, captain of sub, air force base, air force academy, air force officer
6 | air force pilot, air force jet, pilots shot down, suicide car bomb, casualties of war, soldier s death, marine s death, veterans affairs department
6 | survivors of veterans, coast guard academy, national security act, our armed forces, base closing commission, collision with china, women in uniform
6 | world trade center bombing, u s s cole, department of homeland security, u s air force, american g i s, war crimes by troops, world war ii veterans, n a t o
6 | s a l t, a b m treaty, i a e a, c i a officer, c i a prisons, director of central intelligence, tomb of the unknown, department of veterans affairs
6 | strategic and critical materials, brave men and women, title 38 united states code, title 10 united states code, men and women in uniform
6 | our men, our troops, our soldiers, our military, our defenses, our military families, our veterans, armed forces, casualties, north atlantic treaty
6 | deterrent power, sdi, disarmament, arms reductions, arms limitation, test ban treaty, military forces, conventional forces, north vietnam
6 | south vietnamese, viet cong, aggressors, soviet missiles, warships, submarines, air power, sea power, commander in chief, mx missile, peacekeeper missile
6 | chemical weapons convention, start ii
6 | our men in vietnam, we are in vietnam, stand in vietnam
6 | stronger defense, strong defense, strength of our military, prepared to defend, defend our country, defend america, defend our nation, defend ourselves
6 | weapons systems, weapon systems, modern weapons, new weapons, missile gap, minuteman, polaris, nuclear forces, balance of power military, combat ready
6 | all volunteer, volunteer force, our armed, service men, wounded warriors, heroes who serve, veterans hospitals, gi bill, fighting forces, our sons in
6 | gallant men, brave men, young men fighting, mobilization, universal training, military training, draft boards, armed aggression, armed attack
6 | bring our troops home, mission in iraq, mission in afghanistan, attack on america, prevent attack, first responders, bioterror
6 | our homeland, the homeland, war in southeast asia, peace in southeast asia, aggression in southeast asia
6 | troop levels, hydrogen bomb, atomic weapons, universal military training, military forces of, strategic arms limitation, nuclear arsenals, iraqis, iraqi
6 | defense dollars, modern defense, defense posture, military readiness, care for our veterans, returning veterans, gold star, our servicemen, iraq, bombing
5 | military strike, military operation, military action, military force, military intervention, military engagement, military assistance, air strike, airstrike
5 | armed force, defense budget, defence budget, defense department, department of defense, defense secretary, defence secretary, defence minist*, defense minist*
5 | ballistic missile, nuclear missile, nuclear arsenal, arms control, special operation, special force, war plan, troop withdrawal, ground troops, air force
5 | marine corps, veterans affairs, arms sale, weapon sale, fighter jet, warship, aircraft carrier, military base, military spending, military exercise, military aid
5 | drone strike, insurgen*, national defense authorization, nato troops, islamic state, war crime troops, coalition force, chemical weapon, military draft
5 | conscription, iraq invasion, invasion of iraq, attack on iraq, weapons inspection, arms inspection, inspectors, iraqi weapons, banned weapons, wmd, nuclear talk
5 | nuclear bomb, nuclear standoff, nuclear threat, atomic bomb, uranium, plutonium, bioterror*, anthrax attack, smallpox vaccine, germ weapon, germ warfare
5 | nerve gas, terror attack, terror threat, terror plot, terror cell, 9 11, world trade center attack, twin towers, bombing of embassies, truck bomb, car bomb
5 | car bombing, roadside bomb, homeland security department, homeland security, american troops, american soldiers, u s troops, american forces, american military
5 | military tribunal, military commission, enemy combatant, american casualties, war dead, death toll in iraq, nato strike, nato bombing, bosnia peacekeeping
5 | peacekeeping force, warplanes, air raid, missile shield, antimissile, abm treaty, arms treaty, arms control treaty, test ban, land mine, spying for, espionage
5 | russian spy, double agent, intelligence failure, intelligence agencies, prewar intelligence, intelligence report, joint chiefs of staff, general, navy, g i s
5 | draft, reserves called, reservists, national guard, veterans, veterans benefits, veterans hospital, disabled veterans, gulf war, gulf war illness
5 | gulf war syndrome, cold war weapon, base closings, military pay, military personnel, service members, servicemen, servicemen s, west point, naval academy
5 | military academy, women in military, national defense, armed services, strategic forces, minutemen, b 52, bombers, defense establishment, civil defense
5 | aggression, military strength, selective service, purple heart, medal of honor, war, north korea, hijacker, terror trial, general says, colonel, sergeant
5 | corporal, lieutenant, admiral, private first class, platoon, regiment, division troops, paratrooper*, rangers, green beret*, navy seal, delta force, air base
5 | naval base, carrier, cruiser, battleship, torpedo, fighter plane, stealth bomber, cruise missile, scud, warhead, icbm, enriched uranium, reactor fuel rods
5 | disarm, arms talks, arms race, arms pact, arms deal, arms embargo, weapons ban, poison gas, sarin, mustard gas, biological weapons, cluster bomb*, grenade
5 | mortar, machine gun, booby trap, suicide attacks, hijacking, hijacked jet, bomb threat, bomb scare, plastic explosive, terrorist cell, terror camps, jihad
5 | homeland defense, color coded alert, air marshal, no fly zone, no fly, occupiers, battle for, combat troops, wounded soldiers, war wounded, body armor, humvee
5 | friendly fire, p o w, missing in action, m i a, court martial, desert*, draft dodger, conscientious objector, defense contract, pentagon budget, war powers
5 | war resolution, war aims, war effort, war games, peacekeepers, peacekeeping mission, exit strategy, troop increase, troop cuts, pullout, withdrawal of troops
5 | escalation, intelligence chief, spymaster, mole, secret agent, wiretaps of terrorists, interrogat*, prisoners of war, v a hospital, g i bill, arlington cemetery
5 | war veterans, pacification, infiltration, fighting men, south vietnam, viet nam, stand firm, defense effort, our defense, our commitment in vietnam, g i
4 | airman, battlefield, warfare, invasion, invade, artillery, battalion, brigade, infantry, commander, general staff, joint chiefs, submarine, destroyer, frigate
4 | deployment, deploy, defense contractor, defence, pow, terrorist group, terrorist organization, counterterrorism, guerrilla, militia, hezbollah, hamas, drone
4 | patriot missile, f 16, f 35, weapons system, nuclear deterrent, star wars, strategic defense initiative, air defense, cyberattack, cia, intelligence assessment
4 | national security agency, classified, vietnam war, cease fire, ceasefire, offensive, front line, shelling, munition, rocket, tank, civilian casualty
4 | collateral damage, declassified, rebel, detainee, torture, armor, taliban, afghan war, bomb, fighters, arms, arsenal, allies, guantanamo, guantanamo bay
4 | response to terror, ammunition, combat, air war, vietnam, kosovo, serbs, intelligence, rebuild iraq, reconstruction of iraq, invaders, hostilities, deterrent
4 | security threat, occupation force, prewar, postwar iraq, sunni, shiite militia
3 | fighting, strike, casualty, siege, wounded, killed in action, armed, patrol, enemy, national security, military junta, homeland, raid, occupation, allied force
3 | mercenar*, paramilitary, uranium enrichment, centrifuge, explosive, surge, persian gulf, commando, bunker, alert, standoff, attack, deterrence, strength, defense
3 | title 38, title 10
2 | conflict, convoy, base, helicopter, weaponry, operation, secret directive, militant, extremist, battle, captured, security, threat, force
1 | mission, target*, officer
`;
