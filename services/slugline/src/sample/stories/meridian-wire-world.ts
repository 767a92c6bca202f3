import type { WireStory } from '../types.ts';

/** Meridian Wire's world file. */
export const WIRE_WORLD: readonly WireStory[] = [
  {
    id: 'cyclone-warning-sms-bay',
    section: 'Weather',
    policy: [],
    places: ['BD', 'IN', 'MM'],
    by: 'Nasrin Talukdar',
    headline: 'Cyclone in the Bay of Bengal weakens before landfall',
    standfirst:
      'Winds fall to 75 kilometres an hour as the storm turns towards Chattogram; 40,000 people moved to shelters overnight.',
    text: `
CHATTOGRAM, Bangladesh (Meridian Wire) — A cyclone that had been forecast to strike south-eastern Bangladesh with winds of 120 kilometres an hour weakened over cooler water on Monday and is now expected to come ashore as a deep depression, forecasters said.
About 40,000 people spent the night in concrete shelters along the coast between Cox's Bazar and Sandwip. Warnings were sent by text message and read out from the loudspeakers of mosques.
Fishing boats were told to stay in harbour until Wednesday. Three trawlers that had been out of contact reached port before dawn.
Heavy rain is likely as far inland as the Indian state of Tripura, and along the coast of Myanmar's Rakhine state, where the ground is already soaked.
“The wind has let us off. The water has not arrived yet,” said Moinul Kabir, who coordinates the volunteers in Cox's Bazar.`,
    carriers: [
      { outlet: 'monsoon-times', headline: 'Storm loses strength off Chattogram, heavy rain still to come' },
      { outlet: 'touchline', headline: 'Bay of Bengal storm eases before reaching Bangladesh', cut: 1 },
    ],
  },
  {
    id: 'cocoa-farm-price-formula',
    section: 'Commodities',
    policy: ['agriculture', 'foreign-trade'],
    places: ['GH', 'CI', 'NL'],
    by: 'Kwabena Asiamah',
    headline: 'Cocoa buyers test contracts that pay farmers by the month',
    standfirst:
      'Two exporters in Ghana and Ivory Coast spread payments over the year so that families do not have to borrow before the harvest.',
    text: `
KUMASI, Ghana (Meridian Wire) — Two cocoa exporters are paying 3,200 farmers in Ghana and Ivory Coast a part of their income every month, and not all of it at harvest, in a trial that lenders in the region are watching closely.
Most families in the cocoa belt earn nine-tenths of their money between October and January. By July many borrow from traders at rates that can reach ten percent a month, and pay back in beans.
Under the trial a grower agrees a volume with the buyer and receives a twelfth of its expected value each month by mobile phone. The account is settled when the beans are weighed.
“In August I bought school books with my own money,” said Adwoa Serwaa, who grows cocoa on two hectares near Obuasi. “That has not happened before.”
Boateng & Ruyter, the larger of the two companies, with a warehouse in Amsterdam, said that defaults had been below three percent in the first season. It put the cost of the advance at about 60 dollars a farmer.
Economists at the university in Kumasi caution that prices were rising during the trial. A falling market, they say, would be the real test.`,
    correction: {
      afterSeconds: 420,
      standfirst:
        'Two exporters in Ghana and Ivory Coast spread payments over the year for 3,200 farmers. UPDATES with second-season figures.',
      replace: [
        [
          'had been below three percent in the first season',
          'had been below three percent in the first season and below four in the second, which ended last week',
        ],
      ],
      note: 'This version adds figures for the second season, which the company released after publication.',
    },
    carriers: [
      { outlet: 'savanna-post', headline: 'Monthly pay for cocoa growers passes its first test' },
      { outlet: 'harbour-herald', headline: 'Cocoa traders try paying farmers a monthly wage', cut: 1 },
      { outlet: 'prairie-ledger', headline: 'African cocoa growers get a paycheck every month in trial', cut: 2 },
    ],
  },
  {
    id: 'peacekeeper-mine-clearing-drones',
    section: 'Defense',
    policy: ['defense', 'technology', 'international-affairs'],
    places: ['KH', 'LA', 'JP'],
    by: 'Vannak Chea',
    headline: 'Drones and rats share the work of clearing mines in Cambodia',
    standfirst:
      'A military engineering unit says mapping from the air has cut the ground that has to be searched by hand by two-thirds.',
    text: `
BATTAMBANG, Cambodia (Meridian Wire) — Army engineers clearing landmines near the old front lines of western Cambodia now begin with a drone, go on with a trained rat and finish with a person on their knees, and say that the order has made them three times as fast.
The drones, lent by a laboratory in Osaka, Japan, carry sensors that detect small differences in the warmth of the soil at dawn. Software marks the places where something may be buried.
Pouched rats, too light to set off a mine, then sniff along strings stretched over the marked squares. Only where a rat scratches does an engineer dig.
“The machine is fast and often wrong. The rat is slow and seldom wrong. I am slow and may not be wrong,” said Sergeant Major Sophea Prak.
The unit has cleared 640 hectares since January, against 210 in the same months of last year. Two engineers were injured, neither of them seriously.
Military observers from neighbouring Laos, where unexploded bombs are the greater danger, spent a week with the unit this month. Officers on both sides said that an exchange of instructors was being discussed.`,
    carriers: [
      { outlet: 'monsoon-times', headline: 'From the air, by nose, by hand: how Cambodia clears its mines' },
      { outlet: 'docket', headline: 'Aerial maps speed demining, army engineers say', cut: 2 },
      { outlet: 'tidewater-pacific', headline: 'Japanese sensors join the rats in Cambodian minefields', cut: 1 },
    ],
  },
  {
    id: 'reykjavik-fish-quota-swap',
    section: 'World',
    policy: ['international-affairs', 'agriculture', 'environment'],
    places: ['IS', 'NO', 'FO', 'GL'],
    by: 'Sigrún Hallgríms',
    headline: 'Northern fishing nations agree mackerel shares after eleven years',
    standfirst:
      'Iceland, Norway, the Faroe Islands and Greenland settle on a split that follows where the fish are, not where they used to be.',
    text: `
REYKJAVIK (Meridian Wire) — Iceland, Norway, the Faroe Islands and Greenland have agreed how to divide the north-east Atlantic mackerel catch, ending a dispute in which each set its own quota and the total ran well above scientific advice.
The treaty fixes no percentages for good. Shares will follow a survey of where the fish are found each summer, averaged over five years, negotiators said.
Mackerel have moved north and west as the sea has warmed. Countries that fished them for generations saw the shoals leave their waters, and those with new fish saw no reason to hold back.
“We stopped asking who owns the fish and asked who meets them,” said Torvald Mikkjalsson of the Faroese delegation.
The combined quota for next year will be 22 percent below this year's catch. Processors on Norway's west coast said that some night shifts would go.
Scotland's fleets are not part of the deal. Talks with London and Brussels are to open in the spring.`,
    live: 11,
    carriers: [
      { outlet: 'harbour-herald', headline: 'Mackerel truce: four northern nations settle quota row', live: 12 },
      { outlet: 'docket', headline: 'Moving fish, moving shares: a treaty for mackerel', cut: 1, live: 14 },
    ],
  },
  {
    id: 'caribbean-pension-portability',
    section: 'World',
    policy: ['social-welfare', 'labor'],
    places: ['BB', 'JM', 'TT', 'GY'],
    by: 'Marlon Greenidge',
    headline: 'Caribbean workers to carry pensions across borders',
    standfirst: 'Contributions paid in up to five countries will count as one record under rules that take effect in spring.',
    text: `
BRIDGETOWN, Barbados (Meridian Wire) — People who have worked in several Caribbean countries will have their social security contributions counted as one record from the spring, administrators of four national pension funds said.
At present a nurse who spent eight years each in Jamaica, Trinidad and Tobago and Barbados may have no pension from any of them, because each requires ten.
The funds have spent two years matching their records by name and date of birth. Of 61,000 people found in more than one country, about 9,000 are over sixty.
“There are aunties in this island who paid for thirty years and were told they had paid for none,” said Yvette Straker, director of the Barbadian fund.
Guyana, where the oil industry has drawn workers from the islands, will join in a second step.
Pensions will be paid by the country where the person retires, and the funds will settle among themselves once a year. Actuaries put the cost at less than half a percent of contributions.`,
    carriers: [
      { outlet: 'prairie-ledger', headline: 'One pension record for workers who moved around the Caribbean', cut: 1 },
      { outlet: 'docket', headline: 'Four funds agree to count Caribbean pension years together' },
    ],
  },
  {
    id: 'tunis-desalination-solar',
    section: 'Environment',
    policy: ['environment', 'energy', 'public-lands'],
    places: ['TN', 'ES'],
    by: 'Olfa Ben Romdhane',
    headline: 'Solar plant turns the sea into drinking water for Tunisian islands',
    standfirst: 'The station on Kerkennah runs without a battery: it makes water while the sun shines and stores that instead.',
    picture: 'Rows of solar panels beside a low white building near the sea',
    text: `
SFAX, Tunisia (Meridian Wire) — A desalination plant that runs on sunlight alone has begun to supply the 15,000 people of the Kerkennah islands off Tunisia, where wells have turned brackish and water has come by ship in dry years.
Unlike most such plants it has no batteries. Pumps speed up and slow down with the sun, and the membranes were designed in Almería, Spain, to bear the changing pressure.
“Batteries are how you keep electricity. A tank is how you keep water, and a tank is cheaper,” said Anis Mzoughi, the engineer in charge.
On a clear day the plant makes 2,400 cubic metres, about a day and a half's use. The tanks hold enough for nine days.
The brine is led to a shallow pond on state land, where a cooperative plans to harvest salt. Biologists from Sfax will watch the sea grass along the shore for three years.
Households pay the same for water as on the mainland, the utility said.`,
    carriers: [
      { outlet: 'savanna-post', headline: 'No batteries needed: sun-powered water for Kerkennah' },
      { outlet: 'tidewater-pacific', headline: 'What islands can learn from a Tunisian water plant', cut: 1 },
      { outlet: 'harbour-herald', headline: 'Tunisian islands drink from a plant that follows the sun', cut: 2 },
    ],
  },
  {
    id: 'central-bank-rate-hold-warsaw',
    section: 'Economy',
    policy: ['macroeconomics'],
    places: ['PL', 'CZ', 'HU'],
    by: 'Bogna Wierzba',
    headline: 'Inflation in Central Europe slows for a fifth month',
    standfirst:
      'Price rises fall to 3.1 percent in Poland and 2.4 percent in the Czech Republic, statistics show; food is the reason.',
    text: `
WARSAW (Meridian Wire) — Consumer prices in Poland rose by 3.1 percent in the year to last month, the slowest pace in three years, and inflation also fell in the Czech Republic and Hungary, a survey of statistical releases showed.
Cheaper vegetables and sugar did most of the work. Prices of services, which follow wages, were still rising at more than twice the headline rate in all three countries.
Economists at Wisła Research, a consultancy, expect interest rates to stay where they are until the spring. “A central bank that cuts because of cucumbers will regret it by Easter,” their note said.
The Czech rate of 2.4 percent is the lowest of the three. Hungary's, at 3.9, has come down fastest, from above six in the winter.
Unemployment in the region remains low. Employers in Kraków and Brno told the survey that they planned pay rises of five to six percent next year, a little less than this year.`,
    carriers: [
      { outlet: 'harbour-herald', headline: 'Food takes the heat out of Central European prices' },
      { outlet: 'prairie-ledger', headline: 'Polish inflation lowest in three years', cut: 2 },
      { outlet: 'monsoon-times', headline: 'Price rises slow in Poland, Czech Republic and Hungary', cut: 2 },
    ],
  },
];
