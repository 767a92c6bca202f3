import type { SampleStory } from '../types.ts';

/** Le Fanal, in French: France, Belgium, Switzerland, Quebec and French-speaking Africa. */
export const FANAL: readonly SampleStory[] = [
  {
    id: 'canal-nord-fret-fluvial',
    section: 'Économie',
    policy: ['transportation', 'environment', 'domestic-commerce'],
    places: ['FR', 'BE'],
    by: 'Clothilde Warembourg',
    headline: 'Entre Lille et Gand, les briques reprennent le bateau',
    standfirst:
      'Six négociants en matériaux partagent trois péniches électriques ; l’aller-retour remplace 140 camions par semaine.',
    picture: 'Une péniche chargée de palettes sur un canal bordé de peupliers',
    text: `
LILLE — La « Marguerite » avance à huit kilomètres à l’heure et n’a jamais été prise dans un bouchon. Elle transporte, entre Gand et le port de Lille, 380 tonnes de briques sans autre bruit que celui de l’eau.
Six négociants en matériaux du Nord et de Flandre se sont associés pour exploiter trois péniches électriques. Ensemble, elles remplacent 140 camions par semaine, selon leurs comptes, vérifiés par une école d’ingénieurs de Douai.
Le trajet dure deux jours au lieu de trois heures. « Personne n’a besoin d’une brique à la minute », observe Firmin Delbecque, l’un des associés. « Il faut seulement y penser deux jours plus tôt. »
Les batteries se rechargent la nuit aux écluses. Le surcoût, de quatre euros la tonne, est compensé par l’exonération d’une taxe sur les poids lourds.
Reste l’étiage : l’été dernier, la flotte est restée à quai dix-sept jours.`,
  },
  {
    id: 'medecins-creuse-salaries',
    section: 'Santé',
    policy: ['health', 'government-operations'],
    places: ['FR'],
    by: 'Aurélien Faugeras',
    headline: 'Dans la Creuse, des médecins fonctionnaires pour en finir avec la salle d’attente',
    standfirst:
      'Le département emploie désormais 22 généralistes ; le délai moyen pour un rendez-vous est passé de onze jours à deux.',
    text: `
GUÉRET — Le docteur Ségolène Bonnichon pointe à 8 heures, déjeune, et rentre chez elle à 18 heures. C’est, dit-elle, la raison pour laquelle elle est venue.
Comme 21 autres généralistes, elle est salariée du département de la Creuse, qui a perdu la moitié de ses médecins libéraux en douze ans. Le dernier cabinet d’Aubusson ne prenait plus de nouveaux patients.
Les centres de santé, installés dans d’anciennes perceptions, ont enregistré 31 000 consultations l’an dernier. Le délai pour obtenir un rendez-vous est tombé de onze jours à deux.
L’opération coûte 2,4 millions d’euros par an, dont les trois quarts sont remboursés par l’assurance maladie. L’ordre des médecins, d’abord réservé, parle d’un « complément utile ».
Les secrétaires, elles, ont remarqué autre chose : les patients arrivent en avance. « Ils avaient oublié que l’heure voulait dire l’heure », sourit l’une d’elles.`,
    live: 22,
  },
  {
    id: 'abidjan-bail-loyers-caution',
    section: 'Afrique',
    policy: ['housing', 'law-and-crime', 'social-welfare'],
    places: ['CI'],
    by: 'Marie-Ange Koné-Brou',
    headline: 'À Abidjan, un fonds avance la caution et fait baisser les loyers impayés',
    standfirst:
      'Deux mois d’avance suffisent désormais aux 9 000 locataires inscrits ; les propriétaires y trouvent leur compte.',
    text: `
ABIDJAN — Pour louer un deux-pièces à Yopougon, Rosine Gnahoré devait réunir six mois de loyer d’un coup. Elle gagnait, comme couturière, à peine le double d’un seul.
Un fonds mutuel créé par trois caisses d’épargne avance désormais quatre de ces six mois. Le locataire rembourse en deux ans ; le propriétaire est payé le 5, quoi qu’il arrive.
Neuf mille ménages d’Abidjan y ont adhéré. Le taux d’impayés est de 2,7 %, contre près de 12 % dans les locations ordinaires, d’après le fonds.
La loi ivoirienne limite déjà la caution à deux mois, mais elle est peu appliquée. « Entre la loi et la clé, il y avait un trou. On a mis une planche », résume le directeur, Lassina Ouattara-Diby.
Des propriétaires ont pris l’habitude de demander la carte du fonds avant la fiche de paie.`,
  },
  {
    id: 'alpes-glacier-eau-partage',
    section: 'Suisse',
    policy: ['energy', 'environment', 'agriculture'],
    places: ['CH', 'IT'],
    by: 'Bastien Rochat-Dumoulin',
    headline: 'Le Valais et le val d’Aoste partagent l’eau d’un glacier qui s’en va',
    standfirst:
      'Un accord fixe qui turbine, qui irrigue et quand, jusqu’en 2060. Après, il n’y aura presque plus rien à partager.',
    text: `
MARTIGNY — L’accord tient en onze pages et porte sur une chose qui disparaît. La Suisse et l’Italie se répartissent l’eau de fonte d’un glacier frontalier jusqu’en 2060, année où, selon les glaciologues, il aura perdu neuf dixièmes de son volume.
Jusqu’au 15 juin, l’eau remplit le barrage valaisan. Ensuite, la moitié descend vers les prairies et les vergers du val d’Aoste, qui en manquent dès juillet.
Les producteurs d’électricité renoncent à 3 % de leur production annuelle. En échange, ils pourront utiliser deux petits lacs italiens pour stocker l’énergie en hiver.
« On nous a demandé pourquoi signer pour si peu de temps », raconte la négociatrice suisse Noémie Fellay. « Mais c’est justement quand il reste peu qu’il faut écrire. »
Une clause prévoit de renégocier si la fonte va plus vite. Elle a déjà servi une fois, avant la signature.`,
  },
  {
    id: 'ecole-bruxelles-langues-recreation',
    section: 'Belgique',
    policy: ['education', 'immigration', 'culture'],
    places: ['BE'],
    by: 'Soetkin Lambrechts-Houdart',
    headline: 'À Bruxelles, une école compte ses langues et les met à l’horaire',
    standfirst:
      'Quarante-trois langues parlées à la maison, quatre enseignées par des parents : le néerlandais n’en souffre pas.',
    text: `
BRUXELLES — Le mardi, en troisième primaire, on apprend à compter en lingala, et c’est la mère de Grâce, aide-soignante de nuit, qui enseigne.
Une école d’Anderlecht a recensé 43 langues chez ses 510 élèves, puis décidé d’en inscrire quatre par an au programme, une heure par semaine, confiées à des parents formés et rémunérés.
Les inspecteurs craignaient pour le français et le néerlandais. Après trois ans, les résultats dans les deux langues sont légèrement supérieurs à ceux d’écoles comparables.
« L’enfant qui explique sa langue aux autres découvre qu’une langue a des règles », avance la directrice, Hilde Vanaverbeke. « Il va les chercher dans la suivante. »
Onze des parents ont depuis commencé des études d’instituteur. La ville voudrait étendre le projet ; elle cherche des locaux, et un adjectif qui ne soit pas « pilote ».`,
  },
  {
    id: 'quebec-entrepot-tri-emploi',
    section: 'Québec',
    policy: ['labor', 'technology'],
    places: ['CA'],
    by: 'Maude Pelletier-Nguyen',
    headline: 'Au Québec, un entrepôt soumet ses robots à la convention collective',
    standfirst: 'La cadence des machines sera négociée comme celle des humains. Les blessures au dos ont diminué de moitié.',
    text: `
DRUMMONDVILLE — L’article 14 de la convention collective porte sur les vacances. L’article 15, nouveau, sur la vitesse des robots.
Les 620 salariés d’un entrepôt de Drummondville ont obtenu que la cadence des chariots automatiques, qui dicte la leur, soit fixée par un comité paritaire et affichée au mur.
Depuis l’arrivée des machines, les blessures au dos avaient triplé. Au bout d’un an à la cadence convenue, elles ont reculé de moitié, et le nombre de colis traités de 4 % seulement.
« Le robot ne m’a jamais rien demandé. C’est celui qui le règle qui ne voulait pas me parler », dit Réjean Doucet-Lamy, préposé depuis dix-neuf ans.
La direction parle d’un compromis raisonnable. Deux autres centres, à Laval et à Moncton, négocient un texte semblable.`,
  },
  {
    id: 'madagascar-vanille-prix-plancher',
    section: 'Afrique',
    policy: ['foreign-trade', 'agriculture', 'law-and-crime'],
    places: ['MG', 'FR', 'US'],
    by: 'Hanitra Rakotomalala-Vidal',
    headline: 'Vanille : à Sambava, les planteurs tatouent leurs gousses contre le vol',
    standfirst: 'Une marque faite à l’épingle sur la gousse verte suffit désormais aux acheteurs et aux juges.',
    text: `
SAMBAVA, Madagascar — Avec trois épingles plantées dans un bouchon, Zafisoa signe chaque gousse de vanille pendant qu’elle est verte. La marque grandit, brunit et reste lisible jusque dans la cuisine d’un pâtissier de Lyon.
Dans la région de la Sava, 6 400 planteurs ont fait enregistrer leur poinçon auprès d’une coopérative. Les exportateurs s’engagent à ne pas acheter de gousses sans marque ni à plus de deux jours du lieu de cueillette.
Les vols, qui avaient conduit des villages entiers à dormir dans les plantations, auraient baissé de deux tiers. Le tribunal a admis la marque comme preuve dans neuf affaires.
Récoltée plus mûre, la vanille se vend aussi mieux. Des acheteurs américains paient une prime de douze dollars le kilo.
« Avant, je coupais trop tôt, par peur », dit Zafisoa. « La peur n’a pas de parfum. »`,
    correction: {
      afterSeconds: 900,
      standfirst: 'RECTIFICATIF. Une marque faite à l’épingle sur la gousse verte suffit désormais aux acheteurs et aux juges.',
      replace: [['6 400 planteurs', '4 600 planteurs']],
      note: 'Le nombre de planteurs qui ont fait enregistrer un poinçon est de 4 600, et non de 6 400 comme nous l’avions écrit.',
    },
  },
  {
    id: 'marseille-defense-civile-feux',
    section: 'France',
    policy: ['defense', 'environment', 'public-lands'],
    places: ['FR'],
    by: 'Camille Estrangin',
    headline: 'Des légionnaires et des chèvres contre les feux de l’arrière-pays marseillais',
    standfirst: 'L’armée débroussaille son champ de tir avec un berger ; les pompiers voudraient la même chose ailleurs.',
    text: `
MARSEILLE — Le champ de tir de Valcrose a brûlé quatre fois en quinze ans, presque toujours par la faute d’un obus. Cet été, il n’a pas brûlé.
Depuis deux ans, 380 chèvres du Rove y broutent entre les exercices, suivies d’une section du génie qui ouvre, à la pelle, des bandes nues de vingt mètres.
Le berger, Aimé Reboulet, reçoit chaque soir l’horaire des tirs. Aucune bête n’a été blessée, hormis une qui a mangé une carte d’état-major.
Les pompiers des Bouches-du-Rhône estiment que trois départs de feu se sont éteints d’eux-mêmes au bord des bandes. Ils proposent d’ouvrir à la pâture 2 000 hectares de forêts publiques autour des calanques.
L’armée y voit un autre avantage : les recrues qui ont gardé les chèvres, note un capitaine, apprennent à regarder le terrain.`,
  },
  {
    id: 'senegal-train-budget-participatif',
    section: 'Afrique',
    policy: ['government-operations', 'macroeconomics'],
    places: ['SN'],
    by: 'Oumou Khaïry Ndiaye-Morel',
    headline: 'À Thiès, les habitants ont voté le budget, et d’abord les caniveaux',
    standfirst: 'Un dixième des dépenses de la ville sénégalaise se décide désormais à main levée, quartier par quartier.',
    text: `
THIÈS — On avait installé des bâches et loué des chaises pour un débat sur les grands projets. Les habitants de Randoulène ont parlé pendant trois heures de caniveaux.
Pour la deuxième année, la ville de Thiès, au Sénégal, soumet un dixième de son budget au vote de ses quartiers, soit 610 millions de francs CFA. Près de 14 000 personnes ont participé.
Les caniveaux sont arrivés en tête dans onze quartiers sur seize, devant l’éclairage et une salle de couture. Le stade, que la mairie pensait populaire, a recueilli quatre voix.
Le service des finances publie chaque mois, sur un mur de la gare, ce qui a été dépensé. « Quand le chiffre ne bouge pas, on vient nous voir », reconnaît le trésorier municipal.
La pluie tombée en août a trouvé, cette fois, où couler.`,
  },
  {
    id: 'geneve-horlogers-retraite-formation',
    section: 'Suisse',
    policy: ['labor', 'foreign-trade'],
    places: ['CH', 'JP'],
    by: 'Bastien Rochat-Dumoulin',
    headline: 'Les horlogers du Jura rappellent leurs retraités à l’établi',
    standfirst:
      'Faute d’apprentis formés, une fabrique paie des anciens pour transmettre un geste qui ne figure dans aucun manuel.',
    text: `
LE LOCLE — Pour régler un spiral, il faut souffler dessus sans respirer. Willy Jeanmairet, 79 ans, l’a fait pendant quarante ans avant qu’on lui demande comment.
Une fabrique du Jura suisse a rappelé quatorze retraités, deux matinées par semaine, pour former les jeunes ouvriers à des opérations que les machines font mal. Les commandes du Japon, gourmand de montres mécaniques, dépassent ce que les ateliers peuvent livrer.
Les anciens sont payés au tarif des consultants, ce qui a d’abord fait tousser la direction, puis rire les intéressés.
Un film a été tourné. Il ne sert à rien, admet le chef d’atelier : « On voit tout, sauf ce qu’il fait. »`,
  },
  {
    id: 'tahiti-perles-lagon-statut',
    section: 'Outre-mer',
    policy: ['domestic-commerce', 'environment', 'labor'],
    places: ['PF'],
    by: 'Vaihere Tehaamatai',
    headline: 'Aux Tuamotu, les perliculteurs repêchent leurs vieilles bouées',
    standfirst: 'Une consigne de 200 francs par bouée a vidé trois lagons de leur plastique en deux saisons.',
    text: `
PAPEETE — Il y avait plus de bouées perdues que de perles dans le lagon de Takaroa, plaisante Moana Teriitahi. Il en a remonté 11 000 en un an, et les a vendues.
Dans trois atolls des Tuamotu, les perliculteurs versent une consigne de 200 francs Pacifique par bouée neuve, que touche celui qui rapporte la vieille, quel qu’en soit le propriétaire.
En deux saisons, 140 tonnes de plastique ont été expédiées à Papeete, où un atelier en fait des caisses à poisson. Les jeunes qui partaient chercher du travail à Tahiti plongent désormais le week-end.
Les biologistes ont observé un effet inattendu : débarrassées des cordages, les nacres se reproduisent mieux. La qualité des perles, elle, se jugera dans dix-huit mois.`,
  },
];
