/** Strong terms in French as `code | phrases`; each weighs as a strong English one. */
export const POLICY_FR = `
1 | inflation, taux d'intérêt, déficit, budget, impôt, impôts, récession, banque centrale, politique monétaire, dette publique, croissance économique, chômage
1 | pouvoir d'achat, fiscalité, produit intérieur brut, pib, crise économique, dépenses publiques, coût de la vie, taux de chômage, réserve fédérale
1 | banque de france, bce, ministre de l'économie, bercy, loi de finances, projet de loi de finances, budget de l'état, impôt sur la fortune, taxe, taxes, tva
1 | rigueur, austérité, dette, note de la dette, agence de notation, croissance
2 | droits civiques, discrimination, discriminations, racisme, avortement, ivg, égalité femmes hommes, liberté d'expression, liberté de la presse, mariage pour tous
2 | laïcité, antisémitisme, droits humains, droits des femmes, homophobie, lgbt, islamophobie, voile, vie privée, données personnelles, cnil, euthanasie, fin de vie
2 | féminisme, féministes, violences policières
3 | santé, santé publique, hôpital, hôpitaux, vaccin, vaccins, vaccination, pandémie, épidémie, médecins, patients, maladie, assurance maladie, cancer, soignants
3 | malades, maladies, médecin, médicament, médicaments, urgences, infirmières, infirmiers, déserts médicaux, coronavirus, covid, grippe, rougeole, oms
3 | santé mentale, sécurité sanitaire, tabac, alcool, greffe
4 | agriculture, agriculteurs, agriculteur, récolte, récoltes, élevage, éleveurs, blé, maïs, politique agricole commune, pêcheurs, pêche, viticulteurs, engrais
4 | pesticides, éleveur, vignerons, vin, vins, céréales, lait, betterave, moissons, grippe aviaire, pac, politique agricole, fnsea, glyphosate, bétail
5 | syndicat, syndicats, salaire minimum, smic, grève, grèves, salariés, droit du travail, licenciements, licenciement, conditions de travail, marché du travail
5 | temps de travail, grévistes, cgt, cfdt, plan social, suppressions de postes, suppressions d'emplois, emplois, chômage partiel, assurance chômage, code du travail
5 | salaires, prud'hommes, télétravail, préavis de grève
6 | éducation, école, écoles, lycée, collège, université, universités, enseignants, professeurs, élèves, étudiants, éducation nationale, baccalauréat, lycées
6 | collèges, enseignant, rentrée scolaire, bac, parcoursup, enseignement supérieur, harcèlement scolaire, crèches, cantine
7 | changement climatique, réchauffement climatique, environnement, pollution, émissions, déforestation, biodiversité, gaz à effet de serre, marée noire, déchets
7 | recyclage, écologie, climat, dérèglement climatique, réchauffement, pollution de l'air, pollueurs, écologistes, transition écologique, espèces menacées
7 | plastique, forêts, océans, pfas, qualité de l'eau, empreinte carbone
8 | pétrole, gaz naturel, électricité, énergie, énergies renouvelables, énergie nucléaire, centrale nucléaire, réacteur, éolien, éoliennes, gazoduc, oléoduc
8 | raffinerie, panne de courant, edf, engie, totalenergies, centrales nucléaires, réacteurs, epr, panneaux solaires, hydrogène, essence, carburant, carburants
8 | prix de l'énergie, prix du gaz, baril, opep, panne d'électricité, coupures de courant, facture d'électricité
9 | immigration, immigrés, migrants, migration, asile, demandeurs d'asile, réfugiés, expulsion, expulsions, frontière, sans papiers, titre de séjour
9 | politique migratoire, migrant, droit d'asile, réfugié, titres de séjour, oqtf, regroupement familial, loi immigration, frontières, frontex, naturalisation
9 | passeurs, droit du sol, centre de rétention, petits bateaux
10 | transports, transport, aéroport, compagnie aérienne, ferroviaire, train, trains, sncf, autoroute, métro, trafic aérien, circulation routière, sécurité routière
10 | ratp, tgv, gare, gares, rer, avion, avions, vol, vols, aéroports, contrôleurs aériens, accident de la route, autoroutes, péage, transports en commun, routiers
10 | ferry, vélo, trottinettes, crash, déraillement
12 | police, policiers, trafic de drogue, narcotrafic, crime organisé, meurtre, homicide, prison, procureur, parquet, juge, tribunal, garde à vue, condamné
12 | violences conjugales, féminicide, délinquance, enlèvement, policier, gendarmes, gendarmerie, justice, juges, cour d'assises, cour d'appel, procès, condamnée
12 | prisons, détenus, meurtres, assassinat, féminicides, viol, viols, agression, agressions sexuelles, violences sexuelles, narcotrafiquants, cocaïne, fusillade
12 | mis en examen, escroquerie, fraude, blanchiment, cambriolage, vol à main armée, enquête ouverte, braquage, mafia, suspect
13 | pauvreté, aide sociale, retraites, réforme des retraites, retraités, sécurité sociale, allocations, précarité, faim, services sociaux, retraite, âge de départ
13 | rsa, allocations familiales, aides sociales, handicap, personnes handicapées, personnes âgées, ehpad, restos du coeur, banque alimentaire, sdf, dépendance
14 | logement, logements, loyer, loyers, hlm, logement social, locataires, sans abri, crise du logement, crédit immobilier, propriétaires, immobilier
14 | prix de l'immobilier, expulsions locatives, mal logement, squat, urbanisme, promoteurs
15 | entreprise, entreprises, bourse, actionnaires, banque, fusion, faillite, tourisme, consommateurs, investisseurs, concurrence, banques, cac 40, rachat, opa
15 | redressement judiciaire, bénéfice, bénéfices, chiffre d'affaires, pdg, hôtels, commerçants, grande distribution, supermarchés, assurances, assureurs
15 | cryptomonnaies, start up, industrie automobile, luxe, usine
16 | armée, militaire, militaires, défense nationale, ministère de la défense, ministre des armées, frappe aérienne, frappes aériennes, missile, missiles, troupes
16 | guerre, forces armées, terrorisme, terroristes, otan, cessez le feu, djihadistes, armées, soldats, soldat, défense, ministère des armées, frappes, bombardements
16 | bombardement, drone, drones, char, chars, offensive, attentat, attentats, terroriste, renseignement, espionnage, arme nucléaire, dissuasion nucléaire
16 | porte avions, sous marin, vétérans, munitions
17 | intelligence artificielle, technologie, internet, réseaux sociaux, cybersécurité, télécommunications, satellite, espace, recherche scientifique, scientifiques
17 | numérique, cyberattaque, pirates informatiques, opérateurs télécoms, fusée, ariane, nasa, spatial, astronaute, chercheurs, médias, journalistes, télévision
17 | radio, audiovisuel public, chatgpt, puces, semi conducteurs, découverte
18 | droits de douane, commerce extérieur, libre échange, exportations, importations, accord commercial, guerre commerciale, balance commerciale
18 | commerce international, exportation, mercosur, omc, protectionnisme, douanes, déficit commercial, taux de change, surtaxe, surtaxes
19 | politique étrangère, relations diplomatiques, diplomatie, ambassade, ambassadeur, nations unies, onu, ministre des affaires étrangères, sanctions, sommet
19 | traité, union européenne, aide humanitaire, conseil de sécurité, diplomatique, commission européenne, bruxelles, parlement européen, quai d'orsay, cessez le feu
19 | trêve, otages, négociations de paix, accord de paix, bande de gaza, hamas, coup d'état, junte, putsch, dictature, cour pénale internationale, crimes de guerre
19 | génocide, premier ministre britannique, kremlin, maison blanche
20 | élections, élection présidentielle, présidentielle, législatives, campagne électorale, candidat, candidate, parlement, assemblée nationale, sénat
20 | parti politique, premier ministre, corruption, électeurs, référendum, motion de censure, remaniement, élection, électoral, électorale, municipales, scrutin
20 | vote, votes, candidats, sondage, sondages, député, députés, sénateurs, gouvernement, matignon, élysée, dissolution, censure, maire, maires, préfet, démission
20 | démissionne, parti socialiste, rassemblement national, les républicains, la france insoumise, macronistes, fonctionnaires, constitution, conseil constitutionnel
20 | détournement de fonds publics
21 | parc national, parcs nationaux, ressources en eau, gestion de l'eau, barrage, terres autochtones, forêt domaniale, peuples autochtones, autochtones
21 | réserve naturelle, littoral, barrages, bassines, mégabassines, outre mer, nouvelle calédonie
23 | musée, cinéma, film, festival de cannes, théâtre, opéra, littérature, roman, exposition, musique, artiste, patrimoine, films, acteur, actrice, réalisateur
23 | palme d'or, césar, musées, louvre, romans, écrivain, écrivaine, prix goncourt, goncourt, livre, livres, chanteur, chanteuse, concert, concerts, festival
23 | peintre, mode, haute couture, culture, série, danse, artistes
0 | football, ligue 1, but, buts, match, entraîneur, joueur, joueurs, championnat, tournoi, coupe du monde, jeux olympiques, rugby, tennis, météo, pluie
0 | températures, ligue des champions, psg, om, buteur, matchs, équipe de france, top 14, roland garros, tour de france, médaille d'or, médaille, finale, demi finale
0 | quart de finale, séisme, tempête, orages, inondations, canicule, neige, vigilance orange, est mort à, est morte à, mort à l'âge, décès, obsèques, pape, vatican
0 | évêques, conclave, incendie, loto
`;
