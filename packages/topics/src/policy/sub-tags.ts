/**
 * Parts of policy areas that are told by rule, as `code | name | other names | the area`: codes of Slugline's own, each nearest to subtopics of the
 * Comparative Agendas Project's codebook (1203 and 1205, 1927, 1925, 2012, and 900 at sea).
 */
export const SUB_TAGS = `
drugs | Drugs | illegal drugs, narcotics, drug trafficking | 12
elections | Elections | campaigns, voting | 20
human-rights | Human Rights | human rights abroad | 19
migration-at-sea | Migration at Sea | migrant boats, boat people, channel crossings | 9
terrorism | Terrorism | terror, counterterrorism | 16
`;

/** Migration at sea is made of two parts: people who migrate, and a sea that they cross. */
export const SUB_TAG_PARTS = { people: 'people', sea: 'sea' };

/**
 * What says a sub-tag, as `code | weight | phrases`. Migration at sea takes two: `people` who migrate and a `sea` that they cross, in one story.
 */
export const SUB_TAG_PHRASES = `
# English
drugs | 5 | drug cartel, drug traffick*, drug trade, war on drugs, war against drugs, drug smuggl*, drug lord, drug dealer, drug kingpin, illegal drug, illicit drug, drug gang, drug bust, drug seizure, narcotic, narcotics, narco, cocaine, heroin, methamphetamine, fentanyl, crack cocaine, opioid epidemic, opioid crisis, opioid trade, drug overdose, overdose death, drug enforcement, drug crime, drug charge, drug possession, drug money, drug ring, drug mule, drug war, drug abuse, drug addict*, drug use, drug user, marijuana, cannabis, opium, coca, poppy, ecstasy pill, drug law, drug policy, drug control, fight against drugs, drug arrest, drug free
drugs | 3 | cartel, cartels, opioid, opioids, trafficker, overdose, addiction
elections | 5 | election, elections, presidential election, general election, election campaign, election day, exit poll, polling station, ballot, ballots, voter, voters, voter turnout, turnout, electorate, presidential candidate, presidential race, presidential campaign, presidential primary, primary election, caucus, caucuses, runoff, run off vote, by election, midterm, midterms, landslide victory, swing state, running mate, electoral, electoral commission, election result, vote count, recount, snap election, election commission, referendum, senate race, governor s race, mayoral race, opinion poll
elections | 3 | candidate, candidates, campaign trail, votes, polls, primaries, candidacy, nominee, campaign rally
human-rights | 5 | human rights, human right, rights abuse, rights violation, political prisoner, prisoner of conscience, crime against humanity, crimes against humanity, genocide, ethnic cleansing, torture, tortured, arbitrary detention, extrajudicial, enforced disappearance, amnesty international, death squad, forced disappearance, repression, dissident, dissidents, war crime, war crimes, abuses of prisoners, prisoner abuse, persecution, apartheid
human-rights | 3 | rights group, rights groups, freedom of the press, press freedom, crackdown on dissent, massacre, oppression
terrorism | 5 | terrorism, terrorist, terrorists, terror attack, terror plot, terror suspect, terror cell, terror group, counterterrorism, counter terrorism, anti terror*, suicide bomb*, suicide attack, al qaeda, qaeda, islamic state, isis, boko haram, car bomb*, truck bomb, bomb plot, embassy bombing, hijacker, hijackers, jihadist, jihadi, bioterror*, narcoterror*, war on terror, fight against terror, war against terror, terror threat
terrorism | 3 | terror, extremist, extremists, militant bomb*
people | 3 | migrant, migrants, migration, refugee, refugees, asylum seeker, asylum seekers, immigrant, immigrants, people smuggl*, human smuggl*, stowaway, stowaways
sea | 3 | boat, boats, dinghy, dinghies, at sea, mediterranean, english channel, small boat, coast guard, coastguard, drowned, drowning, shipwreck, capsized, lifeboat, raft, rafts, rescued at sea, rescue ship, lampedusa, trawler
migration-at-sea | 6 | migrant boat, refugee boat, boat people, channel crossing, small boats crossing, migrants drown*, migrants rescued at sea, migrant shipwreck, migrant vessel, migrant dinghy, frontex, migrants at sea, migrant drowning
`;

/** The same in other languages, as `code | phrases`; each weighs as a strong English one. */
export const SUB_TAG_PHRASES_ELSEWHERE: Record<string, string> = {
  es: `
drugs | narcotráfico, narcotraficante, cocaína, heroína, cártel, cárteles, tráfico de drogas, marihuana, fentanilo, droga, drogas, lucha antidroga
elections | elecciones, elección presidencial, comicios, campaña electoral, votantes, urnas, segunda vuelta, candidato presidencial, referéndum, electorado
human-rights | derechos humanos, presos políticos, crímenes de lesa humanidad, genocidio, tortura, torturas, desaparición forzada, desapariciones forzadas, amnistía internacional
terrorism | terrorismo, terrorista, terroristas, atentado, atentados, coche bomba, yihadista, yihadistas, al qaeda
people | migrantes, refugiados, inmigrantes, solicitantes de asilo
sea | patera, pateras, cayuco, cayucos, mediterráneo, naufragio, embarcación, guardacostas, ahogados
migration-at-sea | patera, pateras, cayuco, cayucos, ruta canaria
`,
  fr: `
drugs | narcotrafic, narcotrafiquant, narcotrafiquants, trafic de drogue, stupéfiants, cocaïne, héroïne, cannabis, cartel de la drogue, cartels de la drogue, lutte contre la drogue
elections | élection, élections, élection présidentielle, présidentielle, législatives, campagne électorale, électeurs, scrutin, second tour, bureaux de vote, référendum
human-rights | droits de l'homme, droits humains, prisonniers politiques, crimes contre l'humanité, génocide, torture, amnesty international
terrorism | terrorisme, terroriste, terroristes, attentat, attentats, djihadiste, djihadistes, al qaïda
people | migrants, réfugiés, demandeurs d'asile, exilés
sea | bateau, bateaux, canot, canots, embarcation, méditerranée, la manche, naufrage, noyés
migration-at-sea | traversée de la manche, boat people
`,
  de: `
drugs | drogenhandel, drogenkartell, drogenkartelle, drogenschmuggel, rauschgift, kokain, heroin, cannabis, drogenkrieg, drogen
elections | wahl, wahlen, wahlkampf, bundestagswahl, landtagswahl, präsidentschaftswahl, wähler, stimmabgabe, wahllokal, wahllokale, stichwahl, volksabstimmung
human-rights | menschenrechte, menschenrechtsverletzungen, politische gefangene, völkermord, folter, amnesty international
terrorism | terrorismus, terrorist, terroristen, terroranschlag, terroranschläge, anschlag, islamischer staat, al kaida
people | migranten, flüchtlinge, asylsuchende, geflüchtete
sea | boot, boote, schlauchboot, schlauchboote, mittelmeer, ärmelkanal, schiffbruch, ertrunken, seenot
migration-at-sea | bootsflüchtlinge, flüchtlingsboot, seenotrettung
`,
  pt: `
drugs | tráfico de drogas, narcotráfico, traficantes, traficante, cocaína, maconha, heroína, guerra às drogas, drogas
elections | eleição, eleições, eleições presidenciais, eleitores, urnas, campanha eleitoral, segundo turno, segunda volta, votação, referendo
human-rights | direitos humanos, presos políticos, crimes contra a humanidade, genocídio, tortura, desaparecidos políticos, anistia internacional
terrorism | terrorismo, terrorista, terroristas, atentado, atentados, carro bomba, jihadista, jihadistas, al qaeda
people | migrantes, refugiados, imigrantes, requerentes de asilo
sea | barco, barcos, bote, botes, mediterrâneo, naufrágio, embarcação, guarda costeira, afogados
migration-at-sea | travessia do mediterrâneo
`,
};
