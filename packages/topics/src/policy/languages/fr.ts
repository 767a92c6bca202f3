/** Strong terms in French, as in es.ts. */
export const POLICY_FR = `
1 | inflation, taux d'intérêt, déficit, budget, impôt, impôts, récession, banque centrale, politique monétaire, dette publique, croissance économique, chômage, pouvoir d'achat, fiscalité, produit intérieur brut, pib
2 | droits civiques, discrimination, discriminations, racisme, avortement, ivg, égalité femmes hommes, liberté d'expression, liberté de la presse, mariage pour tous, laïcité, antisémitisme, droits humains
3 | santé, santé publique, hôpital, hôpitaux, vaccin, vaccins, vaccination, pandémie, épidémie, médecins, patients, maladie, assurance maladie, cancer, soignants
4 | agriculture, agriculteurs, agriculteur, récolte, récoltes, élevage, éleveurs, blé, maïs, politique agricole commune, pêcheurs, pêche, viticulteurs, engrais, pesticides
5 | syndicat, syndicats, salaire minimum, smic, grève, grèves, salariés, droit du travail, licenciements, licenciement, conditions de travail, marché du travail, temps de travail
6 | éducation, école, écoles, lycée, collège, université, universités, enseignants, professeurs, élèves, étudiants, éducation nationale, baccalauréat
7 | changement climatique, réchauffement climatique, environnement, pollution, émissions, déforestation, biodiversité, gaz à effet de serre, marée noire, déchets, recyclage, écologie
8 | pétrole, gaz naturel, électricité, énergie, énergies renouvelables, énergie nucléaire, centrale nucléaire, réacteur, éolien, éoliennes, gazoduc, oléoduc, raffinerie, panne de courant
9 | immigration, immigrés, migrants, migration, asile, demandeurs d'asile, réfugiés, expulsion, expulsions, frontière, sans papiers, titre de séjour, politique migratoire
10 | transports, transport, aéroport, compagnie aérienne, ferroviaire, train, trains, sncf, autoroute, métro, trafic aérien, circulation routière, sécurité routière
12 | police, policiers, trafic de drogue, narcotrafic, crime organisé, meurtre, homicide, prison, procureur, parquet, juge, tribunal, garde à vue, condamné, violences conjugales, féminicide, délinquance, enlèvement
13 | pauvreté, aide sociale, retraites, réforme des retraites, retraités, sécurité sociale, allocations, précarité, faim, services sociaux
14 | logement, logements, loyer, loyers, hlm, logement social, locataires, sans abri, crise du logement, crédit immobilier
15 | entreprise, entreprises, bourse, actionnaires, banque, fusion, faillite, tourisme, consommateurs, investisseurs, concurrence
16 | armée, militaire, militaires, défense nationale, ministère de la défense, ministre des armées, frappe aérienne, frappes aériennes, missile, missiles, troupes, guerre, forces armées, terrorisme, terroristes, otan, cessez le feu, djihadistes
17 | intelligence artificielle, technologie, internet, réseaux sociaux, cybersécurité, télécommunications, satellite, espace, recherche scientifique, scientifiques, numérique
18 | droits de douane, commerce extérieur, libre échange, exportations, importations, accord commercial, guerre commerciale, balance commerciale
19 | politique étrangère, relations diplomatiques, diplomatie, ambassade, ambassadeur, nations unies, onu, ministre des affaires étrangères, sanctions, sommet, traité, union européenne, aide humanitaire, conseil de sécurité
20 | élections, élection présidentielle, présidentielle, législatives, campagne électorale, candidat, candidate, parlement, assemblée nationale, sénat, parti politique, premier ministre, corruption, électeurs, référendum, motion de censure, remaniement
21 | parc national, parcs nationaux, ressources en eau, gestion de l'eau, barrage, terres autochtones, forêt domaniale
23 | musée, cinéma, film, festival de cannes, théâtre, opéra, littérature, roman, exposition, musique, artiste, patrimoine
0 | football, ligue 1, but, buts, match, entraîneur, joueur, joueurs, championnat, tournoi, coupe du monde, jeux olympiques, rugby, tennis, météo, pluie, températures
`;
