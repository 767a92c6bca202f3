import type { SampleStory } from '../types.ts';

/** Tidewater Pacific, for Australia, New Zealand and the islands. */
export const TIDEWATER_PACIFIC: readonly SampleStory[] = [
  {
    id: 'whangarei-dairy-methane-ledger',
    section: 'Farming',
    policy: ['agriculture', 'environment'],
    places: ['NZ'],
    by: 'Hemi Tautari',
    headline: 'Northland farmers trade methane over the fence',
    standfirst: 'Sixty dairy farms near Whangārei have capped their own emissions and pay each other to stay under.',
    text: `
WHANGĀREI — The cap was set in a woolshed, by a show of hands, after somebody had fetched more chairs.
Sixty dairy farmers in Northland have agreed to hold the methane from their herds to what it was four years ago, and to cut it by two percent a year. A farm that goes over buys the difference from a neighbour who is under.
Nobody requires them to. The dairy company that collects their milk pays four cents a litre extra for the district's promise, and sells the cheese on the strength of it.
In the first season 140,000 New Zealand dollars changed hands. Most of it went to two farms that had planted the steep paddocks in mānuka and cut their herds.
“I used to sell milk. Now I also sell the cows I haven't got,” said Raewyn Pōtae.
An agronomist visits every month to count. The farmers pay her together, so that no one of them can be cross with her alone.`,
  },
  {
    id: 'darwin-aged-care-remote-wages',
    section: 'Australia',
    policy: ['labor', 'social-welfare', 'health'],
    places: ['AU'],
    by: 'Bronte Callaghan',
    headline: 'Pay rise fills every shift in Northern Territory aged care, tribunal told',
    standfirst: 'Providers had argued that no wage would bring carers to Katherine. Then one of them tried.',
    text: `
DARWIN — For two years providers of aged care told a wages tribunal that money would not solve their shortage of staff in the Northern Territory, because there was nobody to hire. On Tuesday one of them told it the opposite.
Savannah Homes, which runs four residences in Darwin and Katherine, raised its base rate by 17 percent in March. By August it had no vacancies, for the first time since it opened.
Its manager, Lachlan Dooley, said that agency nurses had cost him more. “I was paying double for strangers and calling it prudence.”
Thirty-one of the 58 people it took on had been working in supermarkets or mines. Eleven were carers who had left.
The union has asked for the rate to be made the minimum for the whole Territory. Other providers say that they would then compete for the same people, and that federal funding does not cover it.
A decision is due in November.`,
    live: 10,
  },
  {
    id: 'port-moresby-court-witchcraft-shelter',
    section: 'Papua New Guinea',
    policy: ['law-and-crime', 'civil-rights', 'social-welfare'],
    places: ['PG'],
    by: 'Dorcas Wambi',
    headline: 'Village magistrates in the Highlands learn to stop accusations early',
    standfirst: 'Women accused of sorcery have somewhere to go in Goroka, and a form that makes the accuser sign.',
    text: `
GOROKA, Papua New Guinea — The form is one page long. It asks who says that a person is a witch, what they saw, and whether they are willing to write down their own name.
Most are not. Since village magistrates in the Eastern Highlands began to use it, two-thirds of accusations of sorcery have been dropped before anyone was hurt, police in Goroka said.
The idea came from a shelter in the town that has taken in 340 people, nearly all of them women and many of them widows with good gardens.
“You look at who wants the land. It is often the one who dreams about the witch,” said a magistrate, Kenny Aipe.
Eighty-six magistrates have been trained. Police have charged eleven men with assault under a law that for years was hardly used.
The shelter is full. A church has offered a second house, on condition that it keeps its own key.`,
  },
  {
    id: 'hobart-wind-smelter-contract',
    section: 'Energy',
    policy: ['energy', 'domestic-commerce'],
    places: ['AU'],
    by: 'Isla Petrovski',
    headline: 'Tasmanian smelter will follow the wind',
    standfirst: 'A zinc works near Hobart agrees to slow down on still days in return for power at a third off.',
    text: `
HOBART — A zinc smelter at Bellbird Point, the largest single user of electricity in southern Tasmania, has signed a contract to use less of it whenever the wind drops.
Under the ten-year agreement the works will cut its load by up to 80 megawatts at an hour's notice, for as long as nine hours, and pay about a third less for what it uses.
Smelters were long thought unable to stop and start, because cooling metal cracks the cells. Engineers at the Bellbird Point plant spent two winters learning how slowly is slow enough.
“It is like turning down an oven with a soufflé in it,” said the production manager, Dean Kostas. “You can. You just have to be sorry the whole time.”
For the grid it is cheaper than a battery. The operator expects to call on the smelter about forty times a year.`,
  },
  {
    id: 'rarotonga-lagoon-closure-rahui',
    section: 'Environment',
    policy: ['environment', 'public-lands', 'government-operations'],
    places: ['CK', 'NZ'],
    by: 'Tepaeru Makea-Short',
    headline: 'Rarotonga’s lagoon reopens after a two-year rāʻui, for one day',
    standfirst: 'Chiefs let people fish from dawn to noon, counted the catch and closed it again.',
    text: `
AVARUA, Cook Islands — At six in the morning a conch sounded, and about nine hundred people walked into the lagoon with lines and buckets.
At noon it sounded again and they walked out. In between, the Aronga Mana, the council of chiefs, had lifted a ban on fishing that had lain over the western lagoon of Rarotonga for two years.
Volunteers weighed everything. Parrotfish were on average four centimetres longer than in a survey before the closure, and giant clams had doubled in number.
The chiefs had said that they would decide by the scales. After an hour's talk they closed the lagoon for another eighteen months.
“A rāʻui without an end is only a rule,” said Mataʻiapo Teariki Vaine. “People keep it because they know we will open it.”
Researchers from Wellington who helped with the count said that no patrol boat had been needed. Aunties on the beach road see everything.`,
    picture: 'People wade in a turquoise lagoon with buckets and hand lines',
  },
  {
    id: 'perth-granny-flat-code',
    section: 'Housing',
    policy: ['housing', 'government-operations'],
    places: ['AU'],
    by: 'Bronte Callaghan',
    headline: 'Perth councils allow backyard cottages without a permit, if they copy one of five',
    standfirst: 'Pre-approved drawings can be built from a week after notice. Eight hundred are under way.',
    text: `
PERTH — Number three is the favourite: forty-two square metres, a verandah to the south and a roof that sheds the rain away from the neighbour.
It is one of five drawings for backyard cottages that eleven councils in Perth have approved in advance. An owner who builds exactly what is drawn gives a week's notice and needs no permit.
More than 800 are under construction, against 90 in the year before. They rent for about 320 Australian dollars a week, and a third are for parents or grown-up children of the household.
Architects complain that they are all alike. Builders say that is why they cost 118,000 dollars and not 190,000.
“I measured the bathroom on the drawing, and then I measured my mother's walker,” said Sanjeev Thampi of Cannington. “They had thought of it.”`,
  },
  {
    id: 'honiara-logging-royalty-tracker',
    section: 'Solomon Islands',
    policy: ['foreign-trade', 'public-lands', 'government-operations'],
    places: ['SB'],
    by: 'Jemimah Suluia',
    headline: 'Solomons villagers count logs from the air and find a fifth missing',
    standfirst: 'Landowners on Isabel compared drone pictures of barges with export declarations.',
    text: `
BUALA, Solomon Islands — From 80 metres up a log barge looks like a box of matches. It can be counted, and four villages on the island of Isabel have done so for fourteen months.
They tallied 212,000 cubic metres of timber leaving their coast. The declarations on which royalties were paid show 168,000.
Customs officers in Honiara have confirmed that they are examining the difference. The exporter, Santa Ysabel Timbers, said that it measured logs under the bark and the villagers over it.
Foresters asked by this newspaper said that bark would explain perhaps seven of the twenty-one percent.
“They told us we could not count that high,” said Chief Wilson Rubaha, whose nephew flies the drone. “So we took pictures.”
Landowners in Makira have ordered a drone of their own.`,
  },
  {
    id: 'queensland-coal-town-university',
    section: 'Education',
    policy: ['education', 'energy', 'labor'],
    places: ['AU'],
    by: 'Isla Petrovski',
    headline: 'A coal town in Queensland turns its bathhouse into a campus',
    standfirst: 'Miners whose pit closes in 2028 study between shifts to become nurses, electricians and, in one case, a poet.',
    text: `
MORANBAH, Queensland — The lockers are still there, with names on strips of tape. In them now are stethoscopes, multimeters and a volume of poems.
The pit outside Moranbah will close in three years. Its bathhouse, where six hundred men used to wash, has been a branch of a regional college since January.
Classes run from six to nine, mornings and evenings, to fit the shifts. Of 380 students 41 percent are learning electrical work and 30 percent nursing. The company pays the fees and, for the first year, a day's wage a week.
“I've driven a truck the size of a house for twenty years,” said Craig Manuell. “Finding a vein is harder. Everybody says so, in both trades.”
About one in five has dropped out. The commonest reason given was the drive to practical placements in Mackay, two hours each way.`,
  },
  {
    id: 'suva-visa-teachers-swap',
    section: 'Pacific',
    policy: ['immigration', 'education'],
    places: ['FJ', 'KI', 'TV'],
    by: 'Litia Cokanasiga',
    headline: 'Fiji opens its classrooms to teachers from sinking atolls',
    standfirst: 'Forty teachers from Kiribati and Tuvalu have residence permits that do not expire.',
    text: `
SUVA — Teresia Bwebwenibure used to teach geography on an island whose shape changed between one school year and the next. She now teaches it in Labasa, with a map that stays put.
She is one of forty teachers from Kiribati and Tuvalu to whom Fiji has given permits of permanent residence, together with their families, to fill posts in rural schools.
The migrants keep their citizenship. Each has agreed to spend one term in six at home, for as long as there is a school there.
Principals say that the newcomers are strong in mathematics and patient with large classes. A union of Fijian teachers asked for, and got, a promise that no local graduate would be passed over.
“I packed the shells from my mother's grave,” Mrs Bwebwenibure said. “Everything else we could buy here.”`,
    live: 13,
  },
  {
    id: 'canberra-cyber-reserve-librarians',
    section: 'Defence',
    policy: ['defense', 'technology'],
    places: ['AU'],
    by: 'Rowan Ashdown-Pike',
    headline: 'Australia’s newest reservists are librarians',
    standfirst: 'An army cyber unit recruits people who know how to tell a good source from a bad one.',
    text: `
CANBERRA — The 28 recruits who paraded in Canberra on Sunday had an average age of 46, and more library cards than any unit in the army's history.
They form a reserve company that will check what soldiers and the public are told online in a flood, a fire or a conflict. Each serves 30 days a year.
The army tried engineers first. They were quick to find out where a false message came from, an internal review said, and slow to notice that it was false.
“Provenance is what we do,” said Private Gwendoline Tsakiris, who manages a map collection. “Somebody hands you a thing and you ask who made it, when and why.”
In an exercise the company unpicked an invented rumour about a poisoned dam in 40 minutes. The regular unit had needed four hours.
Defence officials plan a second company in Brisbane, for which they hope to recruit proofreaders.`,
  },
  {
    id: 'nukualofa-remittance-fee-cut',
    section: 'Business',
    policy: ['macroeconomics', 'domestic-commerce'],
    places: ['TO', 'NZ'],
    by: 'Mele Fusimālohi',
    headline: 'Tongan churches pool remittances and halve the cost',
    standfirst: 'One transfer a week from Auckland carries the gifts of 6,000 families for a fee of three dollars each.',
    text: `
NUKUʻALOFA — Money from relatives abroad makes up about two-fifths of what Tongans live on, and until this year about nine percent of it stayed with whoever carried it.
Sixty congregations in Auckland now gather their members' gifts on Friday evenings, send them as one sum and share them out in Nukuʻalofa on Monday morning from a table behind a church hall.
The fee is three New Zealand dollars, whatever the amount. Last week 6,100 families sent 940,000 dollars.
Regulators in both countries asked for, and now receive, a list of senders. “They were worried about laundering,” said the treasurer, Rev. Sitiveni Moala. “I said we do that on Saturdays.”
A commercial operator has cut its own fee to five dollars on the same route. The churches regard that as a collection, too.`,
  },
  {
    id: 'vanuatu-cyclone-roof-law',
    section: 'Vanuatu',
    policy: ['housing', 'law-and-crime', 'environment'],
    places: ['VU', 'AU'],
    by: 'Jocelyn Tarileo',
    headline: 'Vanuatu writes the old roof into the new building code',
    standfirst: 'Tests in a Townsville wind tunnel found that low thatch stays on when sheet iron flies.',
    text: `
PORT VILA — Before a cyclone, people on Tanna used to take down the outer walls of the nakamal and let the wind walk through. The roof, tied with vine almost to the ground, stayed where it was.
Vanuatu's new building code lets them do it again with a permit. It is the first in the Pacific to count a thatched house as a strong one, provided that it is low, lashed and has a post at each corner a metre deep.
Engineers put models into a wind tunnel at Townsville, Australia. Iron sheets on nails began to lift at 160 kilometres an hour. The thatch lost leaves at 210, and its frame held.
“Our grandfathers did the experiment for a thousand years. You did it for a week,” Chief Nakou Iolu told them. “I am glad that you agree.”
Banks have yet to say whether they will lend on vine.`,
  },
];
