/** A story of the portal's tests in short: what the full story is made of. `regions` and `policies` list, by code, the words that name them. */
export interface ShortStory {
  source: string;
  sourceName: string;
  headline: string;
  standfirst?: string;
  /** A paragraph each; `# ` begins a heading, `> ` a quote, `- ` a list item. */
  body: string[];
  hoursAgo: number;
  language?: string;
  byline?: string;
  dateline?: string;
  regions?: Record<string, string[]>;
  policies?: Record<string, string[]>;
  /** Regions that it is not about. */
  mentioned?: string[];
  /** Sub-tags, and the policy area that each is a part of. */
  parts?: Record<string, string>;
  categories?: string[];
}

const OUTLETS: Record<string, string> = {
  'harbour-herald': 'Harbour Herald',
  'el-faro-del-sur': 'El Faro del Sur',
  'nordlicht-zeitung': 'Nordlicht-Zeitung',
  'capital-ledger': 'The Capital Ledger',
  'plains-courier': 'Plains Courier',
  'lumiere-du-matin': 'Lumière du Matin',
};

function story(source: string, hoursAgo: number, headline: string, body: string[], more: Partial<ShortStory> = {}): ShortStory {
  return { source, sourceName: OUTLETS[source] ?? source, hoursAgo, headline, body, ...more };
}

/** Made-up stories of made-up outlets, newest first: enough of every facet, some languages, a long one with headings. */
const WIRE: readonly ShortStory[] = [
  story(
    'capital-ledger',
    0.1,
    'Senate panel backs joint patrols with Mexico along the Pacific corridor',
    [
      'A Senate panel on Thursday approved a plan for joint naval patrols with Mexico along the Pacific corridor, the first such agreement in nearly two decades, after weeks of talks that nearly broke down over command.',
      'The plan gives the military’s new task force two years to show results. Colombia will send observers, and officials in Mexico City said the first ships could leave port before the end of the month.',
      '# What the plan covers',
      'Under the agreement, both navies share radar data and each keeps command of its own ships. Prosecutors on both sides will have access to evidence gathered at sea, a point on which earlier talks with Mexico had failed.',
      '> We are not handing over anything that the constitution does not allow us to hand over,',
      'said the committee’s chair, who had opposed an earlier draft. Trafficking networks have moved north along the coast since last spring, according to the panel’s report.',
      '# What’s next',
      'The full Senate votes next week. Three points remain open:',
      '- who pays for fuel and port fees,',
      '- where seized cargo is stored,',
      '- how long the observers from Colombia may stay.',
    ],
    {
      standfirst: 'The task force has two years to show that shared radar and separate command can work together.',
      byline: 'By Dana Whitlock and Inés Robledo',
      dateline: 'WASHINGTON',
      categories: ['Security', 'Americas'],
      regions: { MX: ['Mexico'], CO: ['Colombia'], US: ['Senate', 'WASHINGTON'], 419: ['Mexico', 'Colombia'], 13: ['Mexico'] },
      policies: {
        16: ['naval', 'military', 'navies'],
        12: ['Prosecutors', 'Trafficking'],
        19: ['agreement', 'talks'],
        drugs: ['Trafficking'],
      },
      mentioned: ['CO'],
      parts: { drugs: '12' },
    },
  ),
  story(
    'harbour-herald',
    0.4,
    'Storm surge closes the ferry terminal for a second day',
    [
      'The ferry terminal stayed closed on Thursday as a storm surge pushed water over the lower quay. The port authority expects to reopen one berth by the evening tide.',
      'Buses carry passengers to the north landing, where queues reached two hours at noon.',
    ],
    { regions: { GB: ['north landing'] }, policies: { 10: ['ferry', 'port'], 7: ['storm surge'] }, categories: ['Local'] },
  ),
  story(
    'el-faro-del-sur',
    0.8,
    'Chile amplía el subsidio al gas para hogares ante el invierno',
    [
      'El gobierno de Chile anunció este jueves una ampliación del subsidio al gas para los hogares del sur, donde se esperan temperaturas por debajo de lo normal.',
      'La medida costará unos 80 millones de dólares y alcanzará a 400.000 familias.',
    ],
    {
      language: 'es',
      regions: { CL: ['Chile'], 419: ['Chile'] },
      policies: { 8: ['gas'], 13: ['subsidio'] },
      dateline: 'SANTIAGO',
    },
  ),
  story(
    'nordlicht-zeitung',
    1.2,
    'Bundestag streitet über das neue Netzentgelt für Wärmepumpen',
    [
      'Im Bundestag hat die Koalition am Donnerstag ihren Entwurf für ein neues Netzentgelt verteidigt. Wer eine Wärmepumpe betreibt, soll von 2027 an weniger zahlen, sofern der Versorger sie drosseln darf.',
      'Die Opposition nennt den Plan bürokratisch.',
    ],
    {
      language: 'de',
      regions: { DE: ['Bundestag'], 150: ['Bundestag'] },
      policies: { 8: ['Netzentgelt', 'Wärmepumpe'] },
      dateline: 'BERLIN',
    },
  ),
  story(
    'plains-courier',
    2,
    'Wheat growers ask for trade deal to lift the tariff on durum',
    [
      'Wheat growers on the northern plains want the trade deal under negotiation with Canada to lift the tariff on durum before harvest.',
      'Elevators in three counties are full, and the rail strike has slowed exports to the Great Lakes.',
    ],
    {
      regions: { US: ['northern plains'], CA: ['Canada'] },
      policies: { 4: ['Wheat', 'harvest', 'durum'], 18: ['tariff', 'exports', 'trade deal'] },
      byline: 'By Owen Tallgrass',
    },
  ),
  story(
    'lumiere-du-matin',
    3.5,
    'À Dakar, les pêcheurs bloquent le port pour protester contre les licences',
    [
      'Des dizaines de pirogues ont bloqué jeudi l’entrée du port de Dakar. Les pêcheurs du Sénégal demandent le gel des licences accordées aux chalutiers étrangers.',
    ],
    { language: 'fr', regions: { SN: ['Sénégal', 'Dakar'], 2: ['Sénégal'] }, policies: { 21: ['pêcheurs'], 18: ['licences'] } },
  ),
];

const SUBJECTS: readonly [
  headline: string,
  lead: string,
  regions: Record<string, string[]>,
  policies: Record<string, string[]>,
][] = [
  [
    'Central bank of Brazil holds its rate as inflation cools',
    'The central bank of Brazil held its benchmark rate on a split vote, citing slower inflation in services.',
    { BR: ['Brazil'], 419: ['Brazil'] },
    { 1: ['central bank', 'inflation'] },
  ],
  [
    'Nurses in Kenya end their strike after a late-night agreement',
    'Nurses in Kenya return to public hospitals on Monday after unions accepted a pay plan in two steps.',
    { KE: ['Kenya'], 2: ['Kenya'] },
    { 3: ['Nurses', 'hospitals'], 5: ['strike', 'unions'] },
  ],
  [
    'Japan sets a date for its first offshore wind auction of the year',
    'Japan will take bids for three offshore wind areas in October, the trade ministry said.',
    { JP: ['Japan'], 142: ['Japan'] },
    { 8: ['offshore wind'] },
  ],
  [
    'City council delays vote on rent cap until after the audit',
    'The city council put off a vote on a rent cap until auditors have checked the housing register.',
    { US: ['city council'] },
    { 14: ['rent', 'housing'] },
  ],
  [
    'India widens school meals to cover breakfast in five states',
    'India will add breakfast to its school meals in five states, the education minister said.',
    { IN: ['India'], 142: ['India'] },
    { 6: ['school', 'education'], 13: ['meals'] },
  ],
  [
    'Court in South Africa orders cleanup of abandoned mine',
    'A court in South Africa ordered the former owners to pay for the cleanup of a mine that has polluted a river since 2011.',
    { ZA: ['South Africa'], 2: ['South Africa'] },
    { 7: ['polluted', 'cleanup'], 12: ['court'] },
  ],
  [
    'Spain and Portugal agree on a shared rail timetable',
    'Spain and Portugal agreed on a shared timetable for cross-border trains from December.',
    { ES: ['Spain'], PT: ['Portugal'], 150: ['Spain', 'Portugal'] },
    { 10: ['rail', 'trains'] },
  ],
  [
    'Chip plant in Taiwan asks for a second water line',
    'The operator of a chip plant in Taiwan asked for a second water line before the dry season.',
    { TW: ['Taiwan'], 142: ['Taiwan'] },
    { 17: ['Chip'], 7: ['water'] },
  ],
  [
    'Border crossings fall for a third month, agency says',
    'Crossings at the southern border fell for a third month, the agency said, as Mexico stepped up its own checks.',
    { US: ['southern border'], MX: ['Mexico'], 419: ['Mexico'] },
    { 9: ['Border', 'crossings'] },
  ],
  [
    'Museum returns bronze heads to Nigeria',
    'The museum handed twelve bronze heads to a delegation from Nigeria on Tuesday.',
    { NG: ['Nigeria'], 2: ['Nigeria'] },
    { 23: ['museum'], 19: ['delegation'] },
  ],
  [
    'Australia tests a fire warning that reaches every phone',
    'Australia tested a warning that reaches every phone in a fire district within a minute.',
    { AU: ['Australia'], 9: ['Australia'] },
    { 17: ['phone'], 20: ['warning'] },
  ],
  [
    'Trade deal between Chile and Indonesia passes its last reading',
    'Lawmakers in Chile passed the trade deal with Indonesia; tariffs on fruit and paper fall in steps.',
    { CL: ['Chile'], ID: ['Indonesia'], 419: ['Chile'] },
    { 18: ['trade deal', 'tariffs'] },
  ],
];

const MORE_OUTLETS = ['harbour-herald', 'capital-ledger', 'plains-courier'] as const;

/** The short stories of {@link WIRE} and two older rounds of everyday news, some 30 in all. */
export function shortStories(): ShortStory[] {
  const everyday = [0, 1].flatMap((round) =>
    SUBJECTS.map(([headline, lead, regions, policies], index) =>
      story(
        MORE_OUTLETS[(index + round) % MORE_OUTLETS.length] ?? 'harbour-herald',
        5 + index * 3.7 + round * 61,
        round === 0 ? headline : `Background: ${headline.charAt(0).toLowerCase()}${headline.slice(1)}`,
        [lead, 'Officials did not give further details. A second statement is expected later in the week.'],
        { regions, policies },
      ),
    ),
  );
  return [...WIRE, ...everyday];
}
