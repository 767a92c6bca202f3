import type { SampleStory } from '../types.ts';

/** Savanna Post, an online paper that reports from across Africa. */
export const SAVANNA_POST: readonly SampleStory[] = [
  {
    id: 'lagos-ferry-school-run',
    section: 'Transport',
    policy: ['transportation', 'education'],
    places: ['NG'],
    by: 'Temiloluwa Adeshina',
    headline: 'In Lagos the school bus is now a boat',
    standfirst:
      'Four hundred pupils from Makoko and Ikorodu cross the lagoon each morning and arrive an hour earlier than by road.',
    picture: 'Children in orange life vests on a covered motor boat',
    text: `
LAGOS — At a quarter to six the jetty at Ikorodu is a row of small orange vests.
Four hundred pupils now cross the Lagos lagoon by boat to schools on the island, in a service that a parents' association began with one borrowed hull and that has grown to six.
By road the trip can take two and a half hours. By water it takes 50 minutes, and the children sleep through most of it.
Each boat carries a nurse, a radio and more vests than passengers. The association refuses to sail in fog, which cost eleven school days last term.
“My daughter used to do her homework in the traffic,” said Folake Sowunmi, a bank clerk. “Now she does it at home, and complains about it at home.”
Fares are 9,000 naira a month. The waterways authority has promised lights for the narrow channel by Ebute-Ero before the harmattan.`,
  },
  {
    id: 'addis-coffee-auction-phones',
    section: 'Business',
    policy: ['foreign-trade', 'agriculture', 'technology'],
    places: ['ET', 'DE', 'JP'],
    by: 'Selamawit Bogale',
    headline: 'Ethiopian coffee washing stations sell by video to roasters abroad',
    standfirst: 'Buyers in Hamburg and Osaka taste the samples at the same moment as the growers do.',
    text: `
YIRGACHEFFE, Ethiopia — Eleven cups stand in a row on a table in Yirgacheffe, and eleven in a row in Hamburg, and for a minute nobody in either room says anything at all.
Then the bidding starts. Thirty-four washing stations in southern Ethiopia have begun to sell part of their coffee in auctions by video, with samples sent ahead by courier, and not through exporters in Addis Ababa.
The average price in the first three sales was 2.1 times what the same stations got last season. They pay a fee of four percent and the cost of the courier.
“When they slurp and close their eyes, I write down a higher number,” said Getachew Lemma, who manages a station with 900 member families.
Not every lot sold. Roasters in Osaka turned down two for a taste of damp sacks. The growers had tasted it as well.
Exporters say that they still carry the risk for the other nine-tenths of the crop, and have asked the trade ministry to require the same licence from everybody.`,
    live: 5,
  },
  {
    id: 'dakar-fishmeal-court',
    section: 'Environment',
    policy: ['environment', 'law-and-crime', 'agriculture'],
    places: ['SN'],
    by: 'Ndèye Coumba Sarr',
    headline: 'Senegalese women’s group wins case over fishmeal smoke',
    standfirst: 'A court orders a factory south of Dakar to fit filters or stop cooking at night.',
    text: `
MBOUR, Senegal — A court in Mbour has ordered a fishmeal factory to fit filters on its chimneys within ninety days or to stop work between dusk and dawn, in a case brought by women who dry fish on the beach beside it.
The 212 members of the association told the court that the smell drove away customers and that the factory outbid them for sardinella, which families used to eat.
Judges accepted the first complaint and not the second. A company may pay what it likes for fish, they said, but it may not “send its air into another's house.”
The factory exports about 9,000 tonnes a year of meal for salmon farms. Its manager said that the filters had been ordered before the ruling.
“We did not ask them to leave,” said the association's president, Astou Mbengue. “We asked to hang out washing.”`,
  },
  {
    id: 'kigali-moto-battery-swaps',
    section: 'Technology',
    policy: ['energy', 'technology', 'transportation'],
    places: ['RW', 'UG'],
    by: 'Diane Uwitonze',
    headline: 'Kigali’s motorcycle taxis swap batteries faster than they once filled up',
    standfirst: 'More than a third of the city’s moto-taxis are electric. Riders say the savings go into school fees.',
    text: `
KIGALI — It takes 71 seconds, and the man ahead of you is always telling a story. Even so, Jean-Bosco Habimana reckons, changing a battery is quicker than buying petrol was.
Of the 26,000 motorcycle taxis in Kigali, some 9,400 are now electric, riders' cooperatives say. Batteries belong to the swap companies, and a rider pays only for the power.
A day's riding costs about 3,900 francs, against 6,200 for petrol. The machine itself is dearer, which is why most are bought on instalments deducted from each swap.
There are 118 stations. On the steep roads of the northern districts riders still turn back with a quarter of the charge left, out of caution.
Two of the companies have agreed on a common plug, so that a rider may use either. A third, based in Kampala, Uganda, said that it would rather compete.`,
  },
  {
    id: 'cape-town-wine-water-trade',
    section: 'Agriculture',
    policy: ['agriculture', 'environment'],
    places: ['ZA'],
    by: 'Liezel Oosthuysen',
    headline: 'Stellenbosch growers lend each other water by the week',
    standfirst: 'A register in a tasting room keeps count of who owes whom. Nobody pays in money.',
    text: `
STELLENBOSCH, South Africa — In the tasting room of a wine farm outside Stellenbosch, between the spittoon and the till, lies a ledger of water.
Twenty-seven growers on the Eerste river write in it what part of their allocation they did not use in a week, and who took it. White grapes want water early in the summer, red ones late, and olives when nobody else does.
In the third year of the arrangement the farms drew 18 percent less from the river than their permits allow. None pulled up a vineyard.
“My neighbour owes me nine thousand cubic metres and a lamb,” said Ruan Vlok. “The lamb was a side bet.”
The catchment agency first asked whether the ledger was legal. Its lawyers concluded that it was neighbourly. Officials from the Orange River have since come to copy the columns.`,
  },
  {
    id: 'khartoum-archive-digitised-cairo',
    section: 'Culture',
    policy: ['culture', 'technology'],
    places: ['SD', 'EG'],
    by: 'Mona Abdelrahim Taha',
    headline: 'Volunteers in Cairo rebuild a lost library of Sudanese song',
    standfirst: 'Listeners have sent in 14,000 recordings from cassettes carried across the border.',
    text: `
CAIRO — The cassettes come in shoe boxes, in rice sacks, in the lining of a coat. On some the label has gone and only the crackle tells how old they are.
In a flat in the Ard el-Lewa quarter, nine volunteers from Sudan are putting together a library of the country's songs, after the collection at a radio station in Omdurman was damaged.
They have digitised 14,000 recordings in two years, from wedding singers of the forties to a whole shelf of one taxi driver's taste in jazz.
“People fled with documents, gold and tapes. In that order, but the tapes did come,” said the project's founder, Ihab Wad el-Amin.
Families are given a copy of whatever they bring. About 600 songs were thought not to have survived anywhere.`,
  },
  {
    id: 'lusaka-mine-pension-register',
    section: 'Economy',
    policy: ['social-welfare', 'labor'],
    places: ['ZM', 'ZA'],
    by: 'Mulenga Kapembwa',
    headline: 'Zambian miners’ widows trace pensions unpaid for thirty years',
    standfirst: 'A parish office in Kitwe has matched 3,700 names with a fund in Johannesburg.',
    text: `
KITWE, Zambia — Grace Namukolo kept her husband's mine badge in a tea tin for 31 years, because it had a number on it and she thought that numbers matter to somebody.
The number was his key to 58,000 rand in a pension fund in Johannesburg, where he had worked underground for nine years before he came home to die.
A parish office in Kitwe has matched 3,700 such numbers with the accounts of two South African funds, working from badges, payslips and one tattoo. About 1,100 widows and children have been paid.
Fund managers said that they had written to the last known address of every member. Most of those were hostels that no longer stand.
Similar offices have opened in Lesotho and Malawi. A fund's spokeswoman in Johannesburg said that it would send two clerks to Kitwe in May with a scanner, and authority to say yes.`,
  },
  {
    id: 'accra-plastic-roof-tiles',
    section: 'Environment',
    policy: ['environment', 'domestic-commerce', 'housing'],
    places: ['GH'],
    by: 'Nana Yaw Ofosuhene',
    headline: 'Water sachets become roof tiles in an Accra lorry park',
    standfirst: 'A workshop melts six tonnes of plastic a week with sand. The first roofs have come through two rainy seasons.',
    text: `
ACCRA — Each tile holds 340 water sachets, a scoop of river sand and, on humid days, the thumbprint of Comfort Lartey.
Her workshop by the lorry park at Ashaiman turns out 2,000 of them a day. They are half the weight of concrete, do not rust like iron sheets, and make less noise in the rain, which teachers noticed first.
Eleven school roofs tiled two years ago have not leaked. A laboratory at the university tested them for fumes in the heat and found levels below those of ordinary paint.
Collectors are paid 1.20 cedis a kilo for sachets, a price that has emptied the gutters for several streets around.
What limits the business is electricity. “The plastic is free to ask for,” Ms Lartey said. “The current is not.” She has applied for a loan to put solar panels, naturally, on the roof.`,
  },
  {
    id: 'nairobi-court-boda-licences',
    section: 'Law',
    policy: ['law-and-crime', 'civil-rights', 'transportation'],
    places: ['KE'],
    by: 'Wanjiru Kimemia',
    headline: 'Nairobi court ends on-the-spot seizure of motorcycles',
    standfirst: 'Judges say police must give a rider a receipt, a reason and a date.',
    text: `
NAIROBI — Police may no longer take a motorcycle taxi off the street without giving its rider a written reason, a receipt and a date to be heard, a court in Nairobi has ruled.
The case was brought by Kevin Otieno Awuor, who lost his machine for 83 days over a missing reflective vest that, he told the court, he was wearing.
A yard in the Industrial Area holds about 4,000 seized motorcycles. Grass has grown through the older rows.
“A motorcycle is a tool of trade. To take it is to stop a wage,” the three judges wrote, adding that the police remain free to fine.
Records must be digitised within six months. Riders' groups celebrated with a slow procession along Jogoo Road, at which, officers noted, everyone wore a vest.`,
  },
  {
    id: 'antananarivo-clinic-drones-blood',
    section: 'Health',
    policy: ['health', 'technology'],
    places: ['MG'],
    by: 'Voahirana Rasoanaivo',
    headline: 'Blood by glider reaches Madagascar’s cut-off hospitals',
    standfirst: 'Unpowered aircraft released from a hilltop deliver 40 units a day, at a tenth of the price of drones.',
    text: `
ANTSIRABE, Madagascar — They are made of poplar and cling film, and look like something a patient uncle would build. Each carries two units of blood for 60 kilometres without a motor.
From a ridge near Antsirabe, technicians release about twenty a day to five hospitals in valleys that the rains cut off. A phone in the nose steers by moving the tail.
Small drones did the job until spare parts ran out. The gliders are built on the spot for the price of a pair of shoes and usually come back on the weekly truck.
Women with bleeding after birth receive most of the blood. Two of the hospitals have had no such death since the flights began, down from seven in the year before, their directors said.
The civil aviation office has reserved the air below 300 metres for them before ten in the morning, when there is lift and nobody else.`,
  },
  {
    id: 'gaborone-land-board-women',
    section: 'Politics',
    policy: ['civil-rights', 'public-lands', 'housing'],
    places: ['BW', 'NA'],
    by: 'Boitumelo Segokgo',
    headline: 'Botswana land boards clear the queue that began in 1998',
    standfirst: 'Married women may now apply for a plot of their own, and 11,000 did in a month.',
    text: `
GABORONE — The oldest application for a residential plot in the Kgatleng land board's cupboard is dated 3 March 1998. Its author, a retired postmaster, was told last week to come and choose.
Land boards around Gaborone have cleared a third of a queue of 140,000 names, after finding that half of them were duplicates, had died, or had been given land by another board.
New rules, for which women’s rights groups had pressed since the nineties, also let a married woman apply in her own right and forbid discrimination by marital status. More than 11,000 did so in the first month.
“I have waited behind my husband for twenty-two years,” said Kelebogile Moatlhodi, a nurse in Mochudi. “He is a slow walker.”
Surveyors are the next bottleneck. There are nineteen for the whole district. The boards have asked neighbouring Namibia, which has begun to mark plots by drone, for the loan of a team.`,
  },
  {
    id: 'casablanca-textile-waste-rule',
    section: 'Business',
    policy: ['domestic-commerce', 'environment', 'foreign-trade'],
    places: ['MA', 'ES', 'PT'],
    by: 'Ghita Benchekroun',
    headline: 'Moroccan mills spin scraps into thread that European labels need',
    standfirst: 'A rule on recycled fibre in the European market has filled order books in Casablanca and Tangier.',
    text: `
CASABLANCA, Morocco — For years the cuttings from Casablanca's sewing rooms went to stuff mattresses. Now they are weighed like spices.
Six mills shred them and spin new thread, which clothing labels in Spain and Portugal buy because their own market will soon require a share of recycled fibre in every shirt.
Filature Anfa, the largest, has hired 240 people and runs three shifts. A kilo of sorted white cotton scraps costs eleven dirhams, five times what it did.
Sorting is done by hand, by colour and by feel. Fatima-Zahra Oulhaj can tell two percent of elastane with her eyes closed, and was asked to do so for visitors from Porto.
Mattress makers have protested against the price. They have turned to coconut.`,
  },
  {
    id: 'mwanza-lake-patrol-nile-perch',
    section: 'Business',
    policy: ['international-affairs', 'agriculture', 'law-and-crime'],
    places: ['TZ', 'UG', 'KE'],
    by: 'Neema Kahwa',
    headline: 'Three lakeshore police forces swap uniforms, and the fish come back',
    standfirst: 'Joint patrols on Lake Victoria carry an officer from each country, so that no boat can flee across a line.',
    text: `
MWANZA, Tanzania — The border runs through the middle of Lake Victoria, where nobody can see it, and for years it was the best friend of whoever fished with a poisoned net.
Since February every patrol boat has carried three officers, one each from Tanzania, Uganda and Kenya. Whichever water it is in, one of them is at home.
The crews have burned 41,000 illegal nets. Landings of Nile perch above the legal size rose by a fifth in the third quarter, according to the weighing clerks at Mwanza, Jinja and Kisumu.
## Whose jail?
The hardest question was where to take the people who were caught. Diplomats needed two years to settle it: to the nearest magistrate, with an interpreter, for a fine that is the same on all three shores.
> In the old days we shouted at each other over the water. Now we argue about the radio station.
So said Sergeant Okello Rwabugiri, who steers on Tuesdays.`,
  },
];
