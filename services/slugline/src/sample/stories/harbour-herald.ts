import type { SampleStory } from '../types.ts';

/** The Harbour Herald, a daily from a port city, mostly on Britain, Ireland and the rest of Europe. */
export const HARBOUR_HERALD: readonly SampleStory[] = [
  {
    id: 'hull-dock-apprentices',
    section: 'Business',
    policy: ['labor', 'education'],
    places: ['GB'],
    by: 'Imogen Thackray',
    headline: 'Hull dock firm takes on 60 apprentices, half of them over thirty',
    standfirst: 'A shortage of crane drivers has led Humber Lift & Stow to look beyond school leavers.',
    text: `
HULL — When Darren Oxtoby, 41, lost his job at a caravan factory, he did not expect to be back in a classroom by Christmas, sitting next to someone the age of his daughter.
He is one of 60 apprentices who began work this week at Humber Lift & Stow, which loads timber and wind turbine parts on the north bank of the Humber. Half of them are over thirty, a first for the company.
“We advertised for school leavers three years running and filled a third of the places,” said the managing director, Philippa Garton. “So we asked ourselves who else might like a trade.”
Older apprentices earn more, £13.40 an hour from the first day, because many have families. The company reckons that it gets the money back: in a pilot they qualified four months sooner.
The dockers' branch of the union supports the scheme. It has asked that those who finish be offered permanent contracts and not agency shifts, which the company says it intends.
The training lasts two years. By then, if the order books hold, two new berths for turbine blades will need drivers of their own.`,
    live: 1,
  },
  {
    id: 'cork-rent-register',
    section: 'Ireland',
    policy: ['housing'],
    places: ['IE'],
    by: 'Donnacha Ó Briain',
    headline: 'Cork tenants build their own register of rents',
    standfirst: 'Volunteers have logged what 4,100 flats cost, to let newcomers see what the last tenant paid.',
    text: `
CORK — The list began on the back of a pizza box in a kitchen in Shandon. It now holds 4,100 flats and houses in Cork with what each tenant paid, and landlords have started to read it too.
Anyone who moves out may add the rent, the size and the state of the boiler. Volunteers check each entry against a lease or a bank statement before it goes up.
Housing researchers at the university have compared it with advertised rents. For the same street and number of bedrooms, the advertisements ask 19 per cent more than sitting tenants pay.
## Landlords divided
“I set my rents by looking at what others ask. It seems that we were all looking at each other,” said Gearóid Twomey, who lets six flats and has lowered two.
Others call the register a breach of privacy. It lists addresses but no names, and its makers say that they have taken legal advice.
A council committee will hear from them next month. It is considering whether the city should keep such a list itself.`,
  },
  {
    id: 'glasgow-heat-network-river',
    section: 'Energy',
    policy: ['energy', 'housing', 'environment'],
    places: ['GB', 'DK'],
    by: 'Morven Auchterlonie',
    headline: 'Glasgow flats to be heated by the Clyde',
    standfirst: 'Pumps under a disused ferry landing will draw warmth from the river for 2,600 homes by next winter.',
    picture: 'A riverside tower block in grey light',
    text: `
GLASGOW — Fourteen tower blocks on the north bank of the Clyde will be heated with warmth taken from the river, after tenants voted by nearly three to one for the plan.
Two heat pumps the size of buses are to be lowered into a chamber under an old ferry landing in Partick. They cool a stream of river water by three degrees and pass the heat to a loop of pipes under the estate.
The housing association that owns the blocks expects bills to fall by a quarter. Many of the flats have electric storage heaters from the eighties, which tenants say give heat at the wrong time of day.
“Mine is warm at four in the morning. I am not up at four in the morning,” said Agnes Lafferty, who has lived on the eleventh floor since the block was built.
The design follows a network in Esbjerg, Denmark, which takes its heat from the sea. Engineers from there advised on filters, because what clogs a pump in a harbour is not ice but leaves and bottles.
Work starts in February. Tenants will keep their old heaters for a year in case.`,
    correction: {
      afterSeconds: 90,
      headline: 'CORRECTED: Glasgow flats to be heated by the Clyde',
      replace: [
        ['Fourteen tower blocks', 'Twelve tower blocks'],
        ['by nearly three to one', 'by more than two to one'],
      ],
      note: 'An earlier version of this story gave the number of tower blocks as fourteen and the margin of the vote as nearly three to one.',
    },
  },
  {
    id: 'lisbon-night-trains-return',
    section: 'Europe',
    policy: ['transportation'],
    places: ['PT', 'ES', 'FR'],
    by: 'Rosalind Pym',
    headline: 'Sleeper from Lisbon to Hendaye returns with secondhand carriages',
    standfirst: 'A private operator has bought eleven retired coaches and a timetable slot that nobody wanted.',
    text: `
LISBON — The night train to the French border will run again from April, six years after it was withdrawn, with carriages bought for little more than their weight in steel.
Atlântico Noturno, a company of nine people, has leased eleven sleeping cars and two locomotives. It will leave Lisbon at 21:40 on Thursdays, Fridays and Sundays and reach Hendaye in time for the first fast train to Paris.
The old service lost money on every passenger. The new one expects to fill two beds in three, at prices from 69 euros, because the airlines have left the route in winter.
“People ask how we will be faster than the plane. We will not,” said the founder, Leonor Brandão. “We will be asleep.”
Spain's track operator still has to confirm the path through Salamanca, where the line is closed for works on some nights. A spokesman said he expected no difficulty.`,
  },
  {
    id: 'rotterdam-customs-scanner-trial',
    section: 'Crime',
    policy: ['law-and-crime', 'foreign-trade'],
    places: ['NL', 'BE', 'EC'],
    by: 'Wouter Bloemendaal',
    headline: 'Fruit importers open their cold stores to customs scanners',
    standfirst: 'Police in Rotterdam and Antwerp say voluntary checks have moved the smuggling of cocaine away from bananas.',
    text: `
ROTTERDAM — Seven fruit importers who were tired of finding other people's cocaine among their bananas have put customs scanners inside their own cold stores, and police say that it works.
In the first nine months only two of 18,000 scanned containers held drugs. At the docks in Rotterdam and Antwerp, customs officers find a suspect parcel in roughly one fruit container in 600.
“They read the trade press as well as we do,” said chief inspector Marloes Terpstra of the seaport police. “When a door is shut, they try wood, or scrap metal, or frozen fish.”
## Guards at risk
The importers say that they acted to protect staff. Warehouse workers have been offered months of pay to look away, and threatened when they refused.
Scanning adds forty minutes to each box. Exporters in Guayaquil, Ecuador, have agreed to seal containers at the farm, so that a broken seal can be spotted before the ship sails.
The scheme costs about 11 euros a pallet. None of the seven has raised its prices, though one said that it would if the others did.`,
  },
  {
    id: 'hebrides-ferry-timetable-app',
    section: 'Scotland',
    policy: ['government-operations', 'transportation'],
    places: ['GB'],
    by: 'Catriona MacAskill',
    headline: 'Islanders’ spreadsheet becomes the ferry company’s timetable',
    standfirst: 'A retired maths teacher on Barra worked out why the boats were always late; officials have adopted the answer.',
    text: `
CASTLEBAY — For two winters Ruairidh Beaton noted the minute at which each ferry tied up at Castlebay. Then he sat down with a spreadsheet and a pot of tea.
The boats, he found, were late on days when the turn-round at Oban was planned for under 50 minutes, and on time on others, whatever the weather. The timetable allowed 35.
He sent the file to the transport agency in Edinburgh, expecting a polite letter. A planner came to see him, and from next month the summer timetable will have one sailing fewer each day and an hour of slack.
“One boat that comes is worth two that might,” said Mr Beaton, who is 71.
Hauliers are less content. They lose a late sailing with room for lorries, and have asked for a freight boat on Wednesdays. The agency says that it will decide when it has a month of figures.`,
  },
  {
    id: 'vienna-museum-returns-drums',
    section: 'Culture',
    policy: ['culture', 'international-affairs'],
    places: ['AT', 'PG'],
    by: 'Leopoldine Harrach',
    headline: 'Vienna museum hands back drums that were never meant to be seen',
    standfirst: 'Eleven instruments from the Sepik go home to Papua New Guinea; the museum keeps recordings, with permission.',
    text: `
VIENNA — For ninety years eleven slit drums from the Sepik river lay in a cellar in Vienna, catalogued, dusted and silent. On Saturday they were played for the first time since they left, behind a closed door.
Only men of the clan that made them were in the room. The next morning the drums were packed for the journey to Wewak in Papua New Guinea.
The museum found in its own papers that the collector had paid a boy, not the owners. It wrote to the villages four years ago and asked what they wished.
“They wished to hear them,” said the curator, Henriette Zwölfer. “We had been asking about display cases.”
The villages have allowed the museum to keep recordings of three of the rhythms, which may be heard in the gallery. Of the other eight there is no record, and there will be none.`,
  },
  {
    id: 'brittany-seaweed-cooperative',
    section: 'Environment',
    policy: ['agriculture', 'environment'],
    places: ['FR'],
    by: 'Rosalind Pym',
    headline: 'Breton fishermen turn to kelp as the sardine season shrinks',
    standfirst: 'Eighteen boats out of Douarnenez now grow seaweed on ropes; a cattle-feed company takes all of it.',
    text: `
DOUARNENEZ — The sardine boats of Douarnenez used to go out for nine months of the year. Last year it was five, and the crews grew restless.
Eighteen skippers have since strung 70 kilometres of rope between buoys in the bay and seeded them with sugar kelp. The first full harvest, 640 tonnes, was landed in May.
All of it went to a feed maker in Rennes that mixes dried seaweed into rations for dairy cows, in order to cut the methane that they belch. It has signed for three times as much.
“It does not swim away. That is the first thing you like about it,” said Yann Le Gouill, whose grandfather's sardine nets hang in his shed.
Oyster growers across the bay worry that the kelp will take nutrients from the water. Marine biologists are measuring, and have so far found no difference that they could tell from chance.`,
  },
  {
    id: 'leeds-library-debt-clinic',
    section: 'Money',
    policy: ['social-welfare', 'domestic-commerce'],
    places: ['GB'],
    by: 'Imogen Thackray',
    headline: 'Debt advice moves in between the cookery books and the crime',
    standfirst: 'Libraries in Leeds offer an hour with an adviser; a third of visitors turned out to be owed benefits.',
    text: `
LEEDS — There is a table on the first floor of Beckside library where, on Tuesdays, people empty carrier bags of unopened envelopes.
Across from them sits Farida Anwar, who sorts the envelopes into three piles: pay, argue, ignore. The last is larger than most people expect.
Nine libraries in the city now have such a table. In eighteen months the advisers have seen 5,300 people, and found that about a third were entitled to housing support, carer's allowance or a lower council tax bill that they had never claimed.
The average was £1,940 a year. For one widower in Beeston it was six years of a pension top-up.
“Nobody wants to walk into a place with DEBT over the door,” Ms Anwar said. “Everyone has a reason to walk into a library.”
The project is paid for by a charity and two credit unions, which say they gain more in members than it costs.`,
  },
  {
    id: 'aarhus-four-day-week',
    section: 'Europe',
    policy: ['labor', 'government-operations'],
    places: ['DK', 'SE'],
    by: 'Kirstine Vestergård Bang',
    headline: 'Danish town hall keeps its four-day week after counting everything',
    standfirst: 'Sick days fell and permits were issued no later; phones are answered by a smaller crew on Fridays.',
    text: `
AARHUS — A district office near Aarhus that gave its 310 employees a four-day week has decided to keep it, having counted what it costs for two years.
Building permits took 31 days on average, as before. Sick leave fell by a fifth. Six people left, against 29 in the two years before.
Staff work 35 hours over four days for the same pay. A quarter of them take Friday as one of the four, so that the counters stay open.
The count also found what was lost. There are fewer coffee breaks, fewer birthdays are remembered, and new employees say that it takes them longer to learn whom to ask.
“It is a good bargain, and it is a bargain,” said the office's director, Mads Ravnkilde. A Swedish town across the water, Varberg, is to copy the experiment in spring.`,
  },
  {
    id: 'sarajevo-tram-women-drivers',
    section: 'Europe',
    policy: ['labor', 'civil-rights', 'transportation'],
    places: ['BA'],
    by: 'Amra Hodžić-Lane',
    headline: 'Sarajevo’s trams hire forty women in a year',
    standfirst: 'The city’s tramways had four female drivers in their history. A night-school for tired waitresses changed that.',
    text: `
SARAJEVO — Selma Karić learned to drive a tram between two and five in the morning, because that was when the tracks were free and she had finished serving beer.
She is one of forty women taken on in a year by the city's tramways, which had had four since the first line was laid. An equal-opportunity complaint of discrimination against women had lain unanswered for six years. Then the company was short of 60 drivers, and men were leaving for Ljubljana and Munich.
Applicants used to be asked to lift a coupling bar of 38 kilograms. No driver has had to lift one since the nineties. When the test went, the applications came.
The first complaints were about toilets, of which the eastern depot had none for women. There are now two.
“A passenger told me he would wait for the next tram,” Ms Karić said. “The next tram was driven by Emina.”`,
  },
  {
    id: 'north-sea-cod-survey',
    section: 'Environment',
    policy: ['environment'],
    places: ['GB', 'NO'],
    by: 'Morven Auchterlonie',
    headline: 'Cod return to a patch of the North Sea where trawling stopped',
    standfirst: 'A survey east of Shetland finds three times as many young fish inside a closed area as outside it.',
    text: `
LERWICK — A square of the North Sea closed to trawlers since 2019 holds three times as many young cod as the water around it, according to a survey by Scottish and Norwegian scientists.
The square, 38 nautical miles on a side, was closed after skippers themselves reported that they were catching fish too small to sell.
Cameras lowered to the bottom showed why it may have worked. Sponges and sea pens, which trawls flatten, have grown back to ankle height and give the fry somewhere to hide.
“I would not call it a recovery. I would call it a nursery,” said Dr Inga Sandison, who led the cruise.
The closure is up for renewal in March. Boats from Peterhead want a strip along the western edge reopened.`,
  },
  {
    id: 'naples-vertical-cemetery-row',
    section: 'Europe',
    policy: ['housing', 'law-and-crime', 'government-operations'],
    places: ['IT'],
    by: 'Rosalind Pym',
    headline: 'In Naples, a court stops a building on its eleventh floor',
    standfirst: 'Judges find that a permit for a five-storey hotel was amended by hand.',
    text: `
NAPLES — A court in Naples has sealed a half-built tower near the central station after finding that the figure for its height had been changed with a pen.
The permit, issued for a hotel of five storeys, allows eleven in the copy at the building site. In the copy at the land registry the number is five, and the ink is older.
Three officials and the developer, a company called Golfo Nove, are under investigation on suspicion of forgery. Their lawyers said that they denied wrongdoing and would cooperate.
Residents noticed first. A retired typesetter across the street, Gennaro Improta, photographed the site every Sunday and wrote to the prosecutor when he could no longer see the volcano.`,
  },
];
