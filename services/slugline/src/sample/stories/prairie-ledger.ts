import type { SampleStory } from '../types.ts';

/** Prairie Ledger, a regional paper of the Plains, the Midwest and the Canadian prairies. */
export const PRAIRIE_LEDGER: readonly SampleStory[] = [
  {
    id: 'elevator-fire-bins-cooperative',
    section: 'Agriculture',
    policy: ['agriculture'],
    places: ['US'],
    by: 'Dale Hinkebein',
    headline: 'After the elevator burned, 90 farmers became its owners',
    standfirst: 'A Kansas town lost its only grain buyer in a night. A year on, the new bins are full.',
    picture: 'White steel grain bins beside a rail siding under a wide sky',
    text: `
QUINTER, Kan. — The fire took the headhouse first, then the scale, and by breakfast the only grain elevator within 30 miles was a column of wheat smoke.
The company that owned it said it would not rebuild. Ninety farmers met in the school gym, and each of them put in at least $5,000.
Their cooperative, Butterfield Trail Grain, opened in June with four steel bins and a used dryer. It handled 2.1 million bushels of wheat in its first harvest, about 15 percent more than the old elevator in its last.
Hauling to the next buyer would have cost about 22 cents a bushel in fuel and time, said Twila Odgers, who keeps the books and farms 1,800 acres with her sister.
“We are not in love with the grain business,” she said. “We are in love with not driving to Colby.”
The railroad has agreed to stop for trains of 25 cars. Whether there will be enough sorghum to fill them through the winter depends on rain in the next three weeks.`,
  },
  {
    id: 'omaha-insulin-county-program',
    section: 'Health',
    policy: ['health', 'social-welfare'],
    places: ['US'],
    by: 'Shauna Petrik',
    headline: 'Nebraska county mails insulin to people who had stopped asking',
    standfirst: 'A list of missed refills led nurses to 1,300 patients, most of them insured.',
    text: `
OMAHA, Neb. — The county health department here did something pharmacies are seldom asked to do: It made a list of the diabetics who had not come back.
There were 1,300 names. Nurses called all of them, and drove out to the 400 whose phones no longer worked.
Most had insurance. What they lacked was $70 for a copayment, a car, or an hour off on a weekday. One man was keeping his last vial for emergencies.
The county now mails insulin to 860 of them and bills insurers later. Emergency room visits for very high blood sugar fell by 28 percent in nine months, according to hospital records.
“We kept building clinics with longer hours,” said Dr. Lyle Wojtek, the county's health officer. “It turned out that the mailbox has the longest hours.”
The program costs $610,000 a year. Commissioners voted 5-2 to extend it, with the two against saying that the state Medicaid office should pay.`,
  },
  {
    id: 'manitoba-rail-crossing-whistles',
    section: 'Canada',
    policy: ['transportation'],
    places: ['CA'],
    by: 'Gord Friesen',
    headline: 'Manitoba town buys back its silence from the railway',
    standfirst: 'Four crossings get gates so that trains need not whistle at night. It took 14 years.',
    text: `
PORTAGE LA PRAIRIE, Man. — For as long as anyone remembers, forty freight trains a day have whistled four times each at four crossings through the middle of town. From Sunday they will not.
Gates, lights and a low fence have gone up along a mile of track. With those in place the railway may drop the whistle between 10 p.m. and 7 a.m. under federal rules.
The town paid $1.9 million, half of it from a levy that residents approved by 61 votes.
Not everyone slept well in the first trial week. “I kept waking up at ten past three to listen to it not come,” said Leona Klassen, 83.
Train crews asked for mirrors at one crossing where a warehouse blocks the view, and got them.`,
  },
  {
    id: 'minnesota-rental-inspection-algorithm',
    section: 'Housing',
    policy: ['housing', 'technology', 'government-operations'],
    places: ['US'],
    by: 'Annika Torvaldson',
    headline: 'City inspectors beat the software at finding cold apartments',
    standfirst: 'Duluth tried a program that predicts broken furnaces. Retired mail carriers did better.',
    text: `
DULUTH, Minn. — The city bought a computer program to predict which rental buildings would lose their heat this winter. Then it asked twelve retired mail carriers the same question.
The carriers won. Of the 50 buildings they named, 31 had a furnace fail in January. The program, trained on six years of complaints, found 19.
The reason, officials said, is that tenants who fear eviction do not complain, so the program learned to look in the neighborhoods where people felt safe.
“You see the plastic on the windows. You see who wears a coat to the mailbox,” said Walt Ojala, who delivered on the West End for 33 years.
The city will use both next winter. The carriers will be paid $18 an hour, and the program will be fed what they find.
Landlords of the 31 buildings had an average of nine days to make repairs under a city ordinance. Two were fined.`,
  },
  {
    id: 'saskatchewan-potash-pension-strike',
    section: 'Labor',
    policy: ['labor'],
    places: ['CA'],
    by: 'Gord Friesen',
    headline: 'Potash miners end strike after six weeks over pension vote',
    standfirst: 'The deal gives 740 workers near Esterhazy a seat on the board that invests their retirement money.',
    text: `
ESTERHAZY, Sask. — Miners at two potash pits run by Quill Lake Minerals voted 68 percent in favor of a contract that ends a six-week strike and gives them two of seven seats on the board that invests their pensions.
Pay was never the main issue. The company had moved a tenth of the fund into a toll road in another country, which then closed, and workers learned of it from a newsletter.
Under the four-year agreement wages rise by 3 percent a year. The company may not put more than 5 percent of the fund in any one project.
“My father went out for a lunchroom. I went out for a spreadsheet,” said Corinne Rask, a hoist operator and member of the union's bargaining team.
Quill Lake said that it would be at full production within 10 days. Fertilizer dealers in North Dakota said they had enough stock to last until then.`,
    live: 2,
  },
  {
    id: 'iowa-carbon-pipeline-easements',
    section: 'Energy',
    policy: ['energy', 'environment', 'law-and-crime'],
    places: ['US'],
    by: 'Dale Hinkebein',
    headline: 'Iowa judge tells pipeline firm to ask again, politely',
    standfirst: 'Surveyors for a carbon dioxide line entered 14 farms without notice. The permits must be redone.',
    text: `
WEBSTER CITY, Iowa — A district judge has voided the survey permits of a company that wants to carry carbon dioxide from ethanol plants across north-central Iowa, because its crews walked onto 14 farms without the ten days' notice that state law requires.
The ruling delays but does not stop the line, which Loess Hills Carbon plans to lay from nine plants to a site for storage underground.
“Notice is not a courtesy,” Judge Marcia Vandeventer wrote. “It is the part of the bargain that the landowner gets.”
The company said it would send the letters this week and start over. It has easements for 71 percent of the route.
Farmers on both sides of the argument filled the courtroom. Some want the payments, about $9,000 for an average quarter section. Others fear for drainage tile that their grandparents laid.
Supporters of ethanol say that the plants need the pipeline to sell fuel in states that reward low emissions.`,
  },
  {
    id: 'bison-range-tribal-comanagement',
    section: 'Outdoors',
    policy: ['public-lands', 'environment', 'civil-rights'],
    places: ['US'],
    by: 'Shauna Petrik',
    headline: 'Grassland in South Dakota to be run by tribe and rangers together',
    standfirst: 'A 30-year agreement covers 42,000 acres of public land and 600 bison.',
    text: `
WALL, S.D. — A stretch of national grassland along the White River will be managed jointly by federal rangers and the tribal government next door, under an agreement signed Saturday on the tailgate of a pickup truck.
It covers 42,000 acres of public land and lets a herd of 600 bison cross a boundary that has been a fence since 1937.
Decisions on grazing leases, burning and hunting permits will need both signatures. Where the two disagree for 90 days, a panel of three range scientists decides.
Ranchers with leases keep them until they run out. Eleven of the fourteen have said they will apply to renew.
“The buffalo never did read the signs,” said Winona Tall Grass Ferris, who led the talks for the tribe. “Now we can take some of the signs down.”
The first mile of fence came out that afternoon. It took six people, and a good deal longer than anyone expected.`,
    correction: {
      afterSeconds: 600,
      standfirst: 'A 30-year agreement covers 42,000 acres of public land and 450 bison. CORRECTED.',
      replace: [['a herd of 600 bison', 'a herd of 450 bison']],
      note: 'An earlier version misstated the size of the herd. It has 450 animals; 600 is the number that the range can carry.',
    },
  },
  {
    id: 'rural-hospital-birth-ward-wyoming',
    section: 'Health',
    policy: ['health'],
    places: ['US'],
    by: 'Lorna Beckstrand',
    headline: 'Wyoming hospital reopens its maternity ward two days a week',
    standfirst: 'Midwives and a visiting surgeon from Montana share a room that was used to store chairs.',
    text: `
POWELL, Wyo. — On Mondays and Thursdays babies can be born in Powell again.
The hospital closed its maternity ward four years ago, after its second obstetrician left. Since then women have driven 90 minutes over the line to Billings, Montana. Three did not get there in time.
Now two midwives take the births that they expect to be simple, and a surgeon flies in twice a week in case they are not. On other days the road to Billings is still the plan.
Twenty-three children were born there in the first four months. Two mothers were transferred.
“Part time is not what anyone dreams of,” said the hospital's chief nurse, Deb Sorlie. “But the chairs we had in there did nobody any good.”
Insurers pay the same rate per birth, which means that the ward loses about $800 on each. A local foundation covers that for three years.`,
  },
  {
    id: 'winnipeg-newcomer-license-bakers',
    section: 'Canada',
    policy: ['immigration', 'labor', 'domestic-commerce'],
    places: ['CA', 'ER', 'PH'],
    by: 'Tasneem Dhaliwal',
    headline: 'Winnipeg lets immigrants test for a trade in their own language',
    standfirst: 'Bakers, welders and hairdressers may take the practical exam in Tigrinya, Tagalog or Ukrainian.',
    text: `
WINNIPEG — Mehret Tesfay baked bread in Asmara, Eritrea, for 19 years. In Winnipeg she swept the floor of a bakery for three, because the exam for a baker's certificate asked her to explain gluten in English.
This month she was allowed to explain it in Tigrinya, with flour on her hands. She passed.
The province now offers the practical exam in 11 trades in six languages. A written safety test must still be taken in English or French.
Of 210 newcomers who have sat for it, 174 passed, about the same share as those born in Canada. Their pay rose by an average of $7.20 an hour.
Some small-business owners say that the certificate tells them less than it did, because customers and invoices will be in English. Others have simply hired them.`,
  },
  {
    id: 'chicago-warehouse-wage-app',
    section: 'Business',
    policy: ['labor', 'technology', 'law-and-crime'],
    places: ['US'],
    by: 'Marcus Delacroix-Hayes',
    headline: 'Time clock app shaved minutes from 8,000 paychecks, suit says',
    standfirst: 'Warehouse workers near Chicago claim software rounded every shift down. The company calls it a setting.',
    text: `
JOLIET, Ill. — A time-keeping app used in eleven warehouses south of Chicago rounded the start of each shift up and its end down, to the nearest quarter hour, according to a suit filed by workers who say they lost about $340 each a year.
The case, filed in county court, seeks to represent some 8,000 people who packed goods for Portage Fulfillment in the past five years.
Ines Caldera, a picker, noticed when she photographed her badge scan by accident. “It said 6:01. My stub said 6:15,” she said. “I started photographing it on purpose.”
Portage said that the rounding was a setting that it had inherited with the software and switched off in May. It disputes the amounts.
The developer of the app, which has 300 customers, said each of them chose its own settings. Labor lawyers said that they expected more suits.`,
  },
  {
    id: 'north-dakota-teacher-houses',
    section: 'Education',
    policy: ['education', 'housing'],
    places: ['US'],
    by: 'Annika Torvaldson',
    headline: 'No teachers without houses, so a school district built some',
    standfirst: 'Six duplexes on the old football field have filled every vacancy in a North Dakota school.',
    text: `
BOWMAN, N.D. — The Bowman school district had nine openings for teachers, and 40 applicants who all asked where they would live.
There was nothing to rent. Oil crews had taken the apartments, and the motel charged by the night.
So the board voted to build six duplexes on the old football field, with timber framed by the high school's carpentry class. Rent is $650 a month, and goes down by $50 for each year a teacher stays.
All nine jobs are filled. One of the new arrivals teaches physics, which had been offered only by video for five years.
“The kids ask me if I'm leaving,” said Pilar Quintanilla, who came from El Paso, Texas. “I tell them they put in my kitchen, so they would know.”`,
  },
  {
    id: 'great-lakes-ballast-rule',
    section: 'Environment',
    policy: ['environment', 'transportation', 'international-affairs'],
    places: ['US', 'CA'],
    by: 'Tasneem Dhaliwal',
    headline: 'Lake shippers agree to clean ballast water before the rule requires it',
    standfirst: 'Owners of 58 U.S. and Canadian freighters will fit filters over eight winters.',
    text: `
THUNDER BAY, Ont. — The owners of 58 freighters that never leave the Great Lakes have agreed with both governments to clean their ballast water, ending a decade of argument over who carried which mussel where.
Ships from the ocean must already treat the water that steadies them. Lake ships were exempt, on the theory that they only move what is already there.
Biologists showed that this was the problem. Of nine invasive species that reached Lake Superior, at least five came from the lower lakes in ballast tanks.
The filters cost about $3 million a ship and will be fitted during winter layup. A fund fed by a toll on cargo, four cents a ton, pays a third.
“We could have spent that money on lawyers. We did, actually, for ten years,” said Curtis Bellamy of Superior Bulk Carriers.`,
  },
  {
    id: 'small-town-grocer-card-fees',
    section: 'Business',
    policy: ['domestic-commerce'],
    places: ['US'],
    by: 'Lorna Beckstrand',
    headline: 'Forty small grocers form their own bargaining club for card fees',
    standfirst: 'Stores across Nebraska and Kansas say swipe charges cost them more than electricity.',
    text: `
McCOOK, Neb. — At Dvorak's Market the second-largest bill, after wages, is not the power for the freezers. It is what the store pays so that customers can tap a card.
Last year that came to $61,400. Electricity was $48,900.
Forty independent grocers in Nebraska and Kansas have now formed a buying club to seek bids from payment processors together, as they have long done for canned tomatoes. The first offer would cut the fees by almost a third.
“Nobody reads that statement. It is eleven pages and I think it is eleven pages on purpose,” said Janelle Dvorak, who read it.
Consumer groups said that they hoped the savings would show on the shelf. Ms. Dvorak said that bread would be a good place to look.`,
    live: 9,
  },
];
