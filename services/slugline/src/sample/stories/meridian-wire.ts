import type { WireStory } from '../types.ts';
import { WIRE_WORLD } from './meridian-wire-world.ts';

const WIRE_DESK: readonly WireStory[] = [
  {
    id: 'mombasa-container-backlog',
    section: 'Transport',
    policy: ['transportation', 'foreign-trade'],
    places: ['KE', 'UG', 'RW'],
    by: 'Achieng Mwakio',
    headline: 'Container backlog at Mombasa eases as second rail shuttle starts',
    standfirst: 'Cargo bound for Uganda and Rwanda now waits six days at the port, down from eleven at the end of last month.',
    picture: 'Gantry cranes over stacked containers at a port at dusk',
    text: `
MOMBASA, Kenya (Meridian Wire) — Containers bound for Uganda and Rwanda are leaving the port of Mombasa almost twice as fast as a month ago after a second daily rail shuttle began running to the inland depot at Naivasha, freight handlers said.
The average wait for transit cargo has fallen to six days from eleven at the end of last month, according to figures compiled by the Coast Freight Handlers Union, which represents clearing agents on the Kenyan coast.
“We are not celebrating. Six days is still two more than we promised our customers,” said Hassan Dzombo, the union's secretary. “But the yard can breathe again.”
The queue built up when a landslip closed a stretch of the highway west of Voi and lorries were sent on a detour that added nine hours to the journey to the Ugandan border at Malaba.
## Rail takes a larger share
The second train carries 54 wagons and leaves at two in the morning, when the line is free of passenger services. Operators said rail now moves 41 percent of transit boxes, against 28 percent before the road was cut.
Importers in Kigali have asked for a cut in storage charges for the weeks of the delay. Port managers said they would answer by Friday.
The highway is to be open in both directions by the middle of next month, engineers at the site said, provided that the rains hold off.`,
    correction: {
      afterSeconds: 150,
      standfirst:
        'CORRECTED: Cargo bound for Uganda and Rwanda now waits seven days at the port, down from eleven at the end of last month.',
      replace: [
        ['has fallen to six days from eleven', 'has fallen to seven days from eleven'],
        ['Six days is still two more', 'Seven days is still three more'],
      ],
      note: 'Corrects the average wait to seven days in the second paragraph and in the quotation; an earlier version said six.',
    },
    carriers: [
      { outlet: 'savanna-post', headline: 'Mombasa cargo queue shortens after second night train', cut: 1 },
      { outlet: 'harbour-herald', headline: 'East African port clears backlog with night trains', cut: 2 },
      { outlet: 'monsoon-times', headline: 'Rail shuttle cuts waiting time for containers at Mombasa' },
    ],
  },
  {
    id: 'andes-lithium-royalty',
    section: 'Business',
    policy: ['foreign-trade', 'energy', 'macroeconomics'],
    places: ['CL', 'AR', 'BO', 'CN'],
    by: 'Matías Errázuriz Lund',
    headline: 'Lithium producers weigh shared price index for the Andes',
    standfirst:
      'Officials from Chile, Argentina and Bolivia meet in Salta to discuss a reference price that would set royalties.',
    text: `
SALTA, Argentina (Meridian Wire) — Mining officials from Chile, Argentina and Bolivia began two days of talks on Wednesday on a common reference price for lithium, a step that would change how royalties are worked out in all three countries.
Under the draft, exporters would report the price of each shipment to a small secretariat in Antofagasta. It would publish a weekly index, and royalties would be charged on the index and not on the price in the contract.
Tax inspectors in the region have long complained that shipments sold to related companies in China and South Korea leave port at prices well below those paid by unrelated buyers.
“An index does not raise the tax rate by a single point. It ends the argument about what the rate applies to,” said Rocío Belmonte, who drafted the paper for the Argentine province of Catamarca.
Producers are divided. Salar Azul, a mid-sized company with ponds on both sides of the border, said that it would accept an index if spot sales made up at least a third of it. Larger exporters said the market was still too thin for a price that could be trusted.
## Battery demand
The price of battery-grade lithium carbonate has recovered by about a fifth since the spring, helped by orders from grid-storage projects, traders said. It remains far below the peak of the last boom.
A decision is not expected this week. The three delegations plan to meet again in La Paz in ten weeks.`,
    carriers: [
      { outlet: 'prairie-ledger', headline: 'Three Andean nations explore a common lithium price', cut: 3 },
      { outlet: 'docket', headline: 'Royalty index for lithium on the table in Salta' },
      { outlet: 'tidewater-pacific', headline: 'Lithium rivals across the Pacific talk about one price', cut: 1 },
    ],
  },
  {
    id: 'measles-clinics-luzon',
    section: 'Health',
    policy: ['health'],
    places: ['PH'],
    by: 'Corazon Ilagan',
    headline: 'Mobile clinics take measles vaccine to mountain villages in Luzon',
    standfirst:
      'Health teams have reached 212 villages in the Cordillera since the rains ended, and found one child in six unvaccinated.',
    text: `
BAGUIO, Philippines (Meridian Wire) — Teams carrying vaccine in insulated backpacks have reached 212 villages in the Cordillera mountains of northern Luzon since the rains ended, regional health officers said, in the widest measles campaign there in a decade.
About one child in six had never had a dose, according to the officers' tally. In the most remote valleys of Kalinga and Apayao it was closer to one in three.
The teams travel in pairs, a nurse and a village guide, and walk for up to nine hours between settlements. Each backpack holds 120 doses and keeps them cold for 36 hours.
“Parents are not refusing. They were waiting for someone to come,” said Dr. Benilda Salonga, who runs the campaign from the hospital in Baguio.
Thirty-eight measles cases were confirmed in the region in the first half of the year, none of them fatal. Half were in children under two.
The campaign is to move on to the eastern slopes next week. Health officers said that they had enough vaccine for the purpose but were short of guides, because the rice harvest had begun.`,
    carriers: [
      { outlet: 'monsoon-times', headline: 'Nurses on foot bring measles vaccine to the Cordillera' },
      { outlet: 'tidewater-pacific', headline: 'Philippines: measles teams walk nine hours between villages', cut: 1 },
    ],
  },
  {
    id: 'danube-low-water-barges',
    section: 'Transport',
    policy: ['transportation', 'environment', 'agriculture'],
    places: ['RO', 'BG', 'HU', 'RS'],
    by: 'Ileana Drăgan',
    headline: 'Low water on the Danube strands grain barges below Ruse',
    standfirst:
      'Forty-one vessels wait for rain or a release from upstream as depth at the shallowest point falls to 1.6 metres.',
    text: `
GIURGIU, Romania (Meridian Wire) — Forty-one barges loaded with maize and rapeseed are at anchor on the lower Danube between the Bulgarian port of Ruse and the Romanian town of Zimnicea because there is too little water under their hulls, river pilots said.
The navigable depth at the shallowest of the sandbars was 1.6 metres on Thursday morning. Loaded convoys need 2.5.
Some owners have begun to move part of their cargo to lighter boats, at a cost that brokers in Constanța put at about nine euros a tonne. Others are waiting for rain that forecasters expect over Hungary and Serbia at the weekend.
“Every autumn we say it is exceptional,” said Plamen Kirilov, a pilot for 26 years. “I have stopped using the word.”
## Dredging on paper
The two countries agreed years ago to dredge the twelve worst bars in turn. Four have been done. A Romanian river official said that the contract for the next three would be tendered before the winter, and that ships could not wait for it.
Environmental groups object to deeper dredging, which they say would damage the spawning grounds of sturgeon, and ask for better forecasts and shallower barges in its place.
The hold-up has not moved world grain prices. Local buyers said that it had widened the discount for farmers along the river, who have nowhere to store what they cannot ship.`,
    carriers: [
      { outlet: 'harbour-herald', headline: 'Danube grain barges stuck as river falls', cut: 1 },
      {
        outlet: 'prairie-ledger',
        headline: 'Low Danube leaves European corn at anchor',
        standfirst: 'Forty-one vessels wait for rain as the depth at the shallowest point falls to just over five feet.',
        cut: 2,
      },
    ],
  },
  {
    id: 'undersea-cable-pacific-ring',
    section: 'Technology',
    policy: ['technology', 'international-affairs'],
    places: ['FJ', 'TO', 'WS', 'NZ'],
    by: 'Sione Fakatava',
    headline: 'Three Pacific states agree to share the cost of a backup cable',
    standfirst:
      'Fiji, Tonga and Samoa sign for a 1,900-kilometre ring meant to keep banks and hospitals online when one line is cut.',
    text: `
SUVA (Meridian Wire) — Fiji, Tonga and Samoa have signed an agreement to build a ring of undersea fibre that would keep all three online if any one stretch of cable is cut, their communications departments said.
The ring will be 1,900 kilometres long and cost the equivalent of 84 million U.S. dollars. Half is a loan from a regional development fund, and the rest comes from the three governments and from two telephone companies.
At present Tonga depends on a single cable. When it parted after an undersea landslide, most of the islands had no banking, no card payments and only a satellite link for the hospitals.
“What we are buying is boredom,” said Litia Waqanivalu, who led the talks for Fiji. “The day the line breaks and nobody notices, it will have paid for itself.”
Laying is to begin from the Suva end in about fourteen months. A company in Auckland, New Zealand, will keep a repair ship on call.
Charges to users will be set by a joint regulator, the first that the three countries share.`,
    live: 3,
    carriers: [
      { outlet: 'tidewater-pacific', headline: 'Backup cable deal signed in Suva', live: 4 },
      { outlet: 'monsoon-times', headline: 'Pacific island states to build shared internet ring', cut: 1, live: 6 },
      { outlet: 'harbour-herald', headline: 'Island nations sign for shared undersea cable', cut: 2, live: 8 },
    ],
  },
  {
    id: 'sahel-school-radio',
    section: 'Education',
    policy: ['education', 'technology'],
    places: ['NE', 'BF', 'ML'],
    by: 'Ramatou Seydou',
    headline: 'Radio lessons keep pupils learning where schools have closed in the Sahel',
    standfirst:
      'A network of 60 community stations broadcasts arithmetic and reading in five languages across Niger, Burkina Faso and Mali.',
    text: `
NIAMEY, Niger (Meridian Wire) — At seven each morning, before the heat, eleven children sit under a tarpaulin on the edge of Niamey and wait for a voice they know only as Auntie Fractions.
Her lesson goes out on 60 community radio stations in Niger, Burkina Faso and Mali, in Hausa, Zarma, Fulfulde, Mooré and Bambara, to places where schools have shut because of insecurity or because the teachers have left.
A study of 1,400 pupils by researchers in Ouagadougou found that those who followed the broadcasts for a year with the help of an adult read about as well as pupils of their age in open schools, though they lagged in writing.
“Radio cannot look at a notebook,” said the study's author, Issouf Ilboudo. “For that you need a person. It turns out that an older sister will do.”
The stations give the children exercise sheets when there is paper. When there is none, they write in sand.
Funding for the broadcasts ends in the spring. The three education ministries have said that they want them to go on, but have not said who would pay.`,
    carriers: [
      { outlet: 'savanna-post', headline: 'Auntie Fractions is on the air: radio school in the Sahel' },
      { outlet: 'docket', headline: 'Study backs radio lessons for children cut off from school', cut: 1 },
      { outlet: 'harbour-herald', headline: 'Where the school bell is a radio jingle', cut: 1 },
    ],
  },
  {
    id: 'asylum-waiting-times-court',
    section: 'Law',
    policy: ['immigration', 'law-and-crime', 'civil-rights'],
    places: ['GR', 'IT', 'MT'],
    by: 'Despina Karagianni',
    headline: 'Judges from three countries propose one limit for asylum waits',
    standfirst:
      'Greek, Italian and Maltese administrative judges say no applicant should wait more than nine months for a first decision.',
    text: `
ATHENS (Meridian Wire) — A working group of administrative judges from Greece, Italy and Malta has proposed that no one who asks for asylum should wait more than nine months for a first decision, and that the claim should pass to a court if the limit is missed.
The judges examined 2,300 closed files. Half of the applicants had waited for more than sixteen months, and one in ten for over three years, they write in a paper published on Tuesday.
Delay does harm on both sides, they argue. Refugees cannot work or bring their families, and people with no claim to protection put down roots before they are told to leave.
“The file that is easiest to decide is the one that is three weeks old,” said Fiorella Abbate, a judge in Catania and one of the authors.
Interior ministries have not commented. A lawyers' association in Valletta welcomed the paper but said that a deadline without more interpreters would only move the queue.
The proposal has no legal force. The authors have sent it to the parliaments of the three countries.`,
    carriers: [
      { outlet: 'docket', headline: 'Nine months and no more: judges on asylum delay' },
      { outlet: 'harbour-herald', headline: 'Southern European judges call for limit on asylum waits', cut: 1 },
    ],
  },
  {
    id: 'central-asia-grid-link',
    section: 'Energy',
    policy: ['energy', 'international-affairs'],
    places: ['KZ', 'KG', 'UZ', 'TJ'],
    by: 'Aisulu Bekova',
    headline: 'Central Asian grids to trade power by the hour from January',
    standfirst: 'Hydropower from Kyrgyzstan and Tajikistan will be swapped for winter supplies from Kazakhstan and Uzbekistan.',
    text: `
ALMATY, Kazakhstan (Meridian Wire) — Grid operators in Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan will begin hourly trading of electricity in January, replacing a system of seasonal barter that dates back decades, they said in a joint statement.
The mountain republics have more hydropower than they can use in summer and too little in winter, when their reservoirs are low and frozen. The plains have gas and coal stations, and a growing number of wind farms.
Under the barter agreements a kilowatt hour in June was repaid by one in January, whatever either was worth. The new exchange, run from Almaty, will set a price for each hour of the following day.
“Water that goes over the spillway at night is money that nobody earned,” said Nurlan Dosymbetov, an engineer who advises the exchange.
For the first year trade will be limited to 600 megawatts. Transformers at two border substations have to be replaced before more can flow.
Farmers downstream have asked for a guarantee that reservoirs will not be drained for power in the months when they need to irrigate. The statement says that the existing water agreements stay in force.`,
    carriers: [
      { outlet: 'monsoon-times', headline: 'Four Central Asian neighbours move to hourly power market', cut: 1 },
      { outlet: 'docket', headline: 'Barter ends: Central Asia sets up a power exchange', cut: 2 },
    ],
  },
];

/** Everything that Meridian Wire files, with the members that carry it. */
export const WIRE: readonly WireStory[] = [...WIRE_DESK, ...WIRE_WORLD];
