/** Technology (CAP 17): rows `weight | phrases`; a star stands for any ending. */
export const TECHNOLOGY = `
8 | rocket launch, spacex, blue origin, starship, falcon 9
7 | space shuttle, shuttle, nasa, space station, astronauts, artificial intelligence, social media, shuttle flight, shuttle mission, satellite internet
7 | internet companies, internet users, internet traffic, internet search, internet pornography, internet providers law, internet stocks boom, internet providers fcc
7 | internet start ups, internet
6 | computer, television, scientists, phone, telephone, spacewalk, spaceship, spaceflight, artemis, chandrayaan, martian, pathfinder, saturn, jupiter, pluto
6 | antimatter, neutrino, higgs, cern, collider, supercollider, einstein, cosmology, cosmologists, extraterrestrial, ufo, mir, soyuz, neanderthals, mammoth
6 | tyrannosaurus, pyramids, archaeological, archaeology, archeologists, artifacts, titanic, maya, mayan, aztec, inca, crowdstrike, linux, netscape, ipod, ipad
6 | android, samsung, nokia, motorola, blackberry, tablets, tsmc, asml, chatgpt, deepseek, anthropic, altman, robotics, automation, wearables, verizon, mci, vodafone
6 | spectrum, hdtv, wikipedia, aol, zuckerberg, bytedance, snapchat, reddit, wechat, podcast, myspace, technological, cyberattacks, spyware, malware, phishing
6 | passwords, cnn, msnbc, murdoch, bbc, npr, imus, tabloids, magazines, editors, oceanographic, oceanography, seismology, columbia disaster, challenger disaster
6 | space agency, space probe, space mission, space flight, space travel, space tourism, space telescope, space walk, space capsule, space rock, space race
6 | space council, webb telescope, james webb, artemis mission, lunar mission, lunar lander, moon mission, moon rocket, moon probe, mars mission, mars probe
6 | mars landing, mars lander, on mars, milky way, galaxies form, dark matter, dark energy, gravitational waves, gravity waves, atom smasher, particle physics
6 | periodic table, stephen hawking, relativity theory, string theory, alien life, scientific research, science research, science teachers, basic research
6 | research funding, research grants, research universities, research lab, science policy, science adviser, scientific community, scientific paper, scientific fraud
6 | fossil find, fossil skull, skull found, oldest human, human evolution, early humans, human origins, human ancestor, dna ancient, t rex, dinosaur fossils
6 | tomb found, ancient tomb, ancient city, shipwreck found, roman ruins, weather forecasters, weather forecasts, hurricane forecasters, ocean exploration, deep sea
6 | computer industry, computer science, computer scientists, computer security, computer hackers, computer network, computer games, computer systems, computer crash
6 | computer viruses, computer worm, outage it, it outage, year 2000, millennium bug, y2k bug, software industry, software company, software program, open source
6 | operating system, microsoft windows, bill gates, steve jobs, steve ballmer, apple computer, palm pilot, chip industry, chips act, chip plant, chip factory
6 | semiconductor industry, quantum computer, quantum computing, a i, ai model, ai chip, ai boom, ai safety, ai company, ai startup, ai regulation, ai act
6 | ai generated, generative ai, gemini ai, humanoid robot, drones delivery, 3d printing, virtual reality, augmented reality, phone network, phone bills
6 | telephone industry, telephone network, regional bells, bell atlantic, baby bells, deutsche telekom, telecom industry, telecom companies, telecom bill
6 | telecommunications bill, telecommunications act, telecommunications law, communications bill, communications industry, federal communications, fcc chairman
6 | airwaves auction, digital tv, digital television, satellite tv, satellite radio, broadband access, rural broadband, web pages, web surfers, google search
6 | meta platforms, mark zuckerberg, x platform, twitter users, social networks, social networking, online safety, tiktok ban, telegram app, silicon alley
6 | tech firms, tech industry, tech workers, big tech, technology companies, information technology, information age, information superhighway, cyber attacks
6 | cyber security, data centers, hackers steal, hackers attack, encryption law, television stations, television industry, television violence, tv stations
6 | cable industry, cable operators, cable news, cable rates, cable giant, cable channel, nbc news, cbs news, abc news, news organizations, dan rather, tom brokaw
6 | peter jennings, katie couric, walter cronkite, news corporation, news corp, media mogul, media ownership, media mergers, media rules, media giant, shock jock
6 | howard stern, broadcast licenses, broadcast networks, broadcasting law, radio waves, radio broadcasting, ham radio, newspaper chain, newspaper publisher
6 | newspaper industry, jayson blair, plagiarism reporter, fabricated stories, press corps, editorial page, editorial board, time inc, science journal, metric system
6 | scientific instruments, earth sciences, geological survey, technology transfer, industrial research, national laboratories, space exploration program
6 | hubble space telescope, stars and galaxies, nuclear fusion breakthrough, john glenn flight, glenn in space, nobel prizes science, dead sea scrolls
6 | national weather service, computer operating system, microsoft s windows, large language model, at and t, a t t, communications decency act, fiber optic network
6 | world wide web, surfing the web, a o l, elon musk x, social media ban, social media companies, online safety bill, tech stocks bubble, big tech firms
6 | high tech companies, tv ratings system, news media trust, national public radio, public broadcasting cuts, patents on genes, standards and technology
6 | computer crimes act, nobel prize in chemistry, f c c chairman, corporation for public broadcasting
6 | apollo, sputnik, man on the moon, scientists and engineers, supersonic, exploration of space, conquest of space, tv
5 | spacecraft, satellite, telecommunication, semiconductor, cybersecurity, net neutrality, facebook, google, twitter, tiktok, machine learning
5 | federal communications commission, mobile phone, data breach, computer chip, smartphone, algorithm, chatbot, openai, broadcasting, weather forecasting
5 | robot, moon landing, mars rover, space exploration, computer virus, ransomware, quantum comput*, hacker, search engine, 5g network, telephone company
5 | super computer, supercomputer, mars, moon, comet, universe, cosmic, astronomers, big bang, galaxies, rocket, web site, cyberspace, online, e mail, on line
5 | software, chips, digital, broadband, cell phone, cellphone, wireless, phone company, long distance, cable tv, cable television, network tv, network news
5 | tv network, television network, abc, cbs, nbc, pbs, fox news, public television, v chip, tv violence, tv rating, radio station, radio, airwaves, f c c, fcc
5 | newspapers, news media, journalism, media company, archaeolog*, fossil, dinosaur, evolution of, ancient human, scientific discovery, physicist, particle
5 | new telescope, mummy, y2k, year 2000 problem, computer problem, high tech, silicon valley, dot com, weather satellite, weather service, outer space
5 | space program, science foundation, national science foundation, science and technology, communications satellite, communications act, broadcast, broadcasters
5 | cosmonaut, liftoff, launching pad, orbiter, lander, rover, hubble, black hole, solar system, meteor, meteorite, eclipse, microprocessor, personal computer, p c
5 | web browser, on line service, america online, chat room, worm, cyber*, chip maker, software maker, high technology, cable company, pagers, area code, dial tone
5 | network television, sitcoms ratings, newscast, anchorman, anchor, news anchor, talk radio, reporter, editor in chief, columnist, paleontolog*, archaeologist
5 | excavation, ancient, anthropolog*, neanderthal*, hominid, primates, biologist, chemist, quantum, particle accelerator, inventor, nobel prize in physics
5 | patent for software, mathematician*, theorem
5 | mission to mars, high speed internet, supercomputers, technology, microsoft, web
4 | tech company, tech giant, website, apple, iphone, amazon web, ibm, intel, nvidia, chipmaker, telecom, at t, radio spectrum, microchip, hacking, hacked
4 | research and development, physics, telescope, asteroid, laboratory, space, launch pad, starlink, deepfake, encryption, huawei, youtube, instagram, whatsapp
4 | metaverse, cloud computing, spam, earthquake research, nanotechnology, cloning, fusion research, superconduct*, human genome, internet access, orbit, planet
4 | earth, science, species ancestor, ancestors, researchers, data, videotape, game console, laptop, blog, blogger, video, yahoo
4 | programmer, programmers, programming, computer program, computer programs
3 | app, tech, network, research, innovation, user, video game, engineer, laser, ai, streaming, fiber optic, discovery, publisher, journalist
2 | cable, device, scientific, screen, cyber, machine
1 | electronic, expert, invention
`;
