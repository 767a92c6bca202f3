import type { SampleStory } from '../types.ts';

/** The Docket Review, a weekly on law, rights and government. Its feed carries the full text. */
export const DOCKET: readonly SampleStory[] = [
  {
    id: 'estonia-plain-law-pilot',
    section: 'Legislation',
    policy: ['government-operations', 'technology'],
    places: ['EE'],
    by: 'Liisi Aavik',
    headline: 'Estonia tests its bills on readers before it passes them',
    standfirst: 'Twenty citizens are asked what a draft law would make them do. If they disagree, it goes back.',
    text: `
In a room above a post office in Tartu, twenty people have been given a draft law on the keeping of dogs and asked a single question: what would you have to do tomorrow morning?
Their answers differed in six places. The draft, which had already been read by eleven lawyers, went back to the ministry.
The pilot is the work of a small office attached to Estonia's parliament. Over a year it has tested fourteen bills. Nine were returned, and came back on average a quarter shorter.
## What readers stumble on
The commonest fault is a sentence in which nobody acts. “It shall be ensured that” made readers assume that somebody else would do it.
The second is a reference to another law by number. Given the chance to look it up, two in twenty did.
Officials first feared delay. The office's records show that a tested bill takes nineteen days longer to reach the chamber and forty fewer to leave it, since fewer amendments are needed.
“A law is an instruction to a million people,” said the office's head, Kaarel Ruus. “A furniture shop tests its instructions on more readers than we used to.”`,
  },
  {
    id: 'bogota-street-vendors-ruling',
    section: 'Rights',
    policy: ['civil-rights', 'domestic-commerce', 'law-and-crime'],
    places: ['CO'],
    by: 'Ximena Arboleda',
    headline: 'A pavement is also a workplace, says court in Bogotá',
    standfirst: 'The city may move street vendors, but only to somewhere with as many passers-by.',
    text: `
Street vendors in Bogotá may be moved for the sake of order, but only to a place where about as many people walk past, a tribunal in the Colombian capital has held.
The case concerned 63 sellers of fruit, phone covers and hot chocolate on Carrera Séptima. They had been offered stalls in a market hall which, the court's own clerk established over three mornings, received a ninth of the pedestrians.
The judges found two rights in conflict, that of the public to walk and that of the vendors to earn, and declined to rank them. They asked the city to count.
The order sets out how. A count must last a week and include a rainy day.
City lawyers have not said whether they will appeal. The vendors' counsel, Yolima Quitián, who sold umbrellas as a student, called it “the first judgment I have read that knows what drizzle does to sales.”`,
    live: 15,
  },
  {
    id: 'ombudsman-benefits-algorithm-finland',
    section: 'Administration',
    policy: ['social-welfare', 'technology', 'civil-rights'],
    places: ['FI'],
    by: 'Oskari Lindqvist-Noor',
    headline: 'Finnish ombudsman: a computer may refuse nobody a benefit alone',
    standfirst: 'An automatic system may say yes. A no, the ruling says, needs a person with a name and a telephone.',
    text: `
The Finnish parliamentary ombudsman has concluded that automated systems may grant housing and unemployment benefits but may not refuse them.
A grant, he reasons, harms no one if it is mistaken and can be put right. A refusal takes away something that a household may need by Friday, and whoever takes it must be able to be asked why.
The decision follows 220 complaints about letters that gave as their ground “rule 7.4.” Staff on the agency's help line were unable to see rule 7.4.
The agency handles about 40,000 applications a week and refuses roughly one in nine. It will need some 130 more case workers, it says, or fewer refusals.
## Effects elsewhere
Administrative lawyers in Sweden and the Netherlands have taken note. Both countries use similar software, and in both there are cases pending.
A name and a direct number must now stand under each refusal. In the first week, the agency reports, a third of those who telephoned did so only to check that someone would answer.`,
  },
  {
    id: 'jury-lottery-georgia-diversity',
    section: 'Courts',
    policy: ['law-and-crime', 'civil-rights'],
    places: ['US'],
    by: 'Althea Montcrieff',
    headline: 'Georgia county mends its juries by mending its envelopes',
    standfirst: 'Summonses went to old addresses of renters. Once the list was corrected, panels looked like the county.',
    text: `
For years juries in a county south of Atlanta had fewer renters, fewer people under thirty and fewer Black members than the county itself. Commissions were formed. Speeches were made.
A clerk, Tameka Boudreaux, looked instead at the mail that had come back. Of 31,000 summonses in a year 9,400 were returned as undeliverable, four-fifths of them from rented homes.
The list was drawn from voter and driver records, which people seldom update when they move. She added the water company's.
In the following year the share of returned envelopes fell from 30 to 8 percent. The difference between panels and population, which civil rights groups had called racial discrimination, shrank from eleven percentage points to two.
Defense lawyers have asked the state to review convictions by the earlier panels. Prosecutors say that no rule was broken. Both sides have asked Ms. Boudreaux to testify, and she has asked to be subpoenaed at her current address.`,
    correction: {
      afterSeconds: 330,
      headline: 'CORRECTED: Georgia county mends its juries by mending its envelopes',
      replace: [['Of 31,000 summonses in a year 9,400', 'Of 31,000 summonses in a year 9,200']],
      note: 'An earlier version of this article gave the number of returned summonses as 9,400.',
    },
  },
  {
    id: 'prison-phone-tariff-south-africa',
    section: 'Courts',
    policy: ['law-and-crime', 'domestic-commerce'],
    places: ['ZA'],
    by: 'Thandeka Nxumalo',
    headline: 'Prisoners’ calls must cost what calls cost, says Durban court',
    standfirst: 'A contract that charged eleven times the street price is set aside.',
    text: `
A company that runs the telephones in nine South African prisons may not charge inmates more than a caller in the street would pay, the high court in Durban has decided.
A ten-minute call to a mobile number cost 58 rand, against about five outside. Part of the difference was passed to the prisons as a commission, which paid for mattresses.
The court had no quarrel with mattresses. It held that they are the state's to buy, and that “a mother should not be taxed by the minute for her son's bed.”
Evidence from warders carried weight. Two testified that on wings where telephones were broken there were more fights.
The contract must be tendered again within six months. Until then the street price applies. On the first evening the queues, a warder said, reached the laundry.`,
  },
  {
    id: 'whistleblower-hotline-audit-brussels',
    section: 'Administration',
    policy: ['government-operations', 'labor'],
    places: ['BE', 'LU'],
    by: 'Godelieve Stassart',
    headline: 'Audit finds whistleblower lines that nobody answers',
    standfirst: 'Researchers in Brussels reported 400 invented wrongs. A fifth vanished, and three led to the caller’s boss.',
    text: `
Four hundred employers in Belgium and Luxembourg received a report of wrongdoing last winter that had not happened. The authors, researchers at an institute in Brussels, wanted to see what they would do with it.
The law requires an answer within seven days and protection of the sender's identity. Some 210 employers did both.
Eighty-four never replied. Sixty-one replied late. In 45 cases the sender's name, which had been given in confidence, came back in a message that showed other people in copy. In three of those, one was the manager complained of.
Hospitals did best and ports did worst. Size made no difference; having one person whose job it is made nearly all of it.
The study proposes that the test be repeated each year, by an authority, with the results made public. An employers' federation called the method “a trap.” The authors agreed that it was.`,
  },
  {
    id: 'stateless-registry-kilifi',
    section: 'Rights',
    policy: ['civil-rights', 'immigration'],
    places: ['KE', 'TZ', 'MZ'],
    by: 'Zuhura Mbarak',
    headline: 'How a lost ledger gave 2,300 people a nationality',
    standfirst: 'A sisal estate’s wage book proves that families on Kenya’s coast have been there since the thirties.',
    text: `
The book is bound in oilcloth and smells of rope. It lists, week by week from 1936, what a sisal estate near Kilifi paid to each of its workers, and it has turned 2,300 people into citizens.
Their grandparents came to the Kenyan coast from what are now Mozambique and Tanzania. Born on the estate, the descendants had no papers from any country, and so could neither sit an examination nor own a telephone line.
Kenyan law allows them to register if they show that their families were in the country at independence. Few could, until a retired bookkeeper left the ledger to a parish.
Registrars accepted it after comparing its ink and its sums. It was correct, one of them noted, to the shilling, except in the week of a cholera outbreak, for which no entries were made.
Some 700 claims remain open, because names were spelled by ear. A hearing with elders, who will be asked to say them aloud, is set for next month.`,
  },
  {
    id: 'antitrust-hearing-aid-merger',
    section: 'Competition',
    policy: ['domestic-commerce', 'health'],
    places: ['DE', 'DK', 'CH'],
    by: 'Annelie Brockdorff',
    headline: 'Hearing-aid merger fails on the price of a battery door',
    standfirst: 'Competition officials in Bonn block a deal after reading what customers pay for spare parts.',
    text: `
A plan to join two makers of hearing aids has been prohibited in Germany because of a piece of plastic nine millimetres long.
Audiora of Denmark and Klangwerk of Switzerland would together have sold 38 percent of the devices bought in the German market, a share that officials in Bonn were inclined to accept.
Then a retired machinist in Kassel wrote to them about the battery door on his. It breaks about once a year. Klangwerk charges 46 euros for a new one; Audiora, whose doors fit, charges 31, and had done so, internal papers showed, “to remain a nuisance.”
With the merger the nuisance would have ended. The decision reckons the cost to users of repairs and accessories at 70 million euros a year.
The companies said that they would study the ruling. Lawyers noted that it turns from the sale to what follows it, which may matter to makers of printers, razors and cars.`,
  },
  {
    id: 'election-paper-trail-malawi',
    section: 'Elections',
    policy: ['government-operations', 'law-and-crime'],
    places: ['MW', 'ZM'],
    by: 'Chikondi Phalula',
    headline: 'Malawi’s by-election counts every ballot twice, the second time in public',
    standfirst: 'In four constituencies a market-place recount matched the official one to within three votes.',
    text: `
The ballot boxes were carried to the market on a bicycle, under an umbrella, followed by four party agents, two police officers and a goat.
There, in each of four constituencies in southern Malawi, the votes of a by-election were counted a second time, aloud, by people drawn by lot that morning. The result was the same as the night's official tally to within three votes in 41,000.
The experiment was proposed by a group of retired judges who believe that doubt is cheaper to prevent than to hear.
It cost the equivalent of 16,000 dollars. Half of that was for tents.
“I was drawn. I sell tomatoes. I read out six hundred papers,” said Mercy Chirwa in Chikwawa. “Nobody can tell me what was in the box.”
Observers from Zambia, which votes next year, noted that turnout had not suffered. The market's had risen.`,
  },
  {
    id: 'data-brokers-location-fine-korea',
    section: 'Privacy',
    policy: ['technology', 'civil-rights', 'law-and-crime'],
    places: ['KR'],
    by: 'Seo Ha-rin',
    headline: 'Regulator fines seller of “anonymous” trips after finding its own chairman',
    standfirst: 'Commissioners in Seoul bought a file of location data and recognised a walk to a dentist.',
    text: `
The file cost 900,000 won and promised the movements of 41,000 telephones in Seoul with nothing that could identify anyone. The commissioners who bought it spread it on a table and looked for themselves.
It took twenty minutes. One dot left an apartment block at 6.40 each morning, circled a reservoir twice and on Thursdays stopped at a dentist's. The chairman, who was present, put his hand to his jaw.
The company, Haneul Insight, has been fined 2.2 billion won for breach of privacy and told to delete what it holds. Its lawyers had argued that no names were stored.
The decision answers that a home and a workplace are a name. For 93 percent of the telephones in the file, staff were able to find both.
Two banks and a chain of coffee shops had bought the same data. They were not fined, but must say what they did with it.`,
    live: 17,
  },
  {
    id: 'farm-labor-visa-tied-employer-canada',
    section: 'Labour law',
    policy: ['immigration', 'labor', 'agriculture'],
    places: ['CA', 'GT', 'MX'],
    by: 'Mireille Castonguay',
    headline: 'Seasonal workers may leave a bad farm, tribunal in Ontario holds',
    standfirst: 'A permit tied to one employer does not tie the worker to the bunkhouse.',
    text: `
A labour tribunal in Ontario has ordered a greenhouse owner to pay seven workers from Guatemala and Mexico for the eleven weeks that they did not work, because they had good reason to leave.
The men had come on permits that name a single employer. When they walked away from a bunkhouse without a working stove the employer reported them as absent, and they stood to be removed from Canada.
A permit, the tribunal says, governs whom one may work for. It cannot oblige anybody to do so in unsafe conditions, and to read it otherwise would give a landlord the powers of a border officer.
The award is small, 61,000 dollars in all. The reasoning, advocates for migrants say, is not. About 27,000 people pick fruit and vegetables in the province on such permits.
A growers' association said that most of its members kept decent houses and would welcome inspections.`,
  },
  {
    id: 'central-bank-minutes-slovenia',
    section: 'Administration',
    policy: ['macroeconomics', 'government-operations'],
    places: ['SI', 'HR', 'AT'],
    by: 'Tjaša Rozman-Hill',
    headline: 'What a central bank learned by publishing its doubts',
    standfirst: 'Minutes in Ljubljana now say how sure each member was. Markets moved less, not more.',
    text: `
Eighteen months ago an advisory board on monetary policy in Slovenia began to print, beside each member's view on interest rates and inflation, a number between one and ten: how sure they were.
The median has been six. On the outlook for wages it was four, twice.
Traders in Zagreb and Vienna, who might have been expected to take fright, did not. Swings in short-term bonds on the day of publication have been a third smaller than before.
Three findings stand out in a paper on the first year:
- Members who gave a low number changed their minds sooner, and said so.
- Unanimous decisions were no more often right than divided ones.
- The forecast that was wrong by most came with a nine.
The board has kept the practice. Its oldest member, who had voted against, says that he is now seven parts in favour.`,
  },
];
