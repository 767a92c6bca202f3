/** What a word behind a place’s name may be: it says that no place is meant, or which. As it is written, with capitals. */
export type After = 'body' | 'street' | 'paper' | 'times' | 'post' | 'county' | 'kitchen' | 'language' | 'currency';

const AFTER_WORDS: Record<After, string> = {
  // The second words of AMERICAN_BODIES and TOWN_BODIES.
  body: 'Department District Board Schools Public Pleas School Council Hall Manager Center Theatre College Hospital Library Trustees',
  // Streets are named after places that lie elsewhere: "Flanders Road".
  street: 'Road Street Avenue Lane Boulevard Crescent Rd Ave Blvd Drive Terrace Mews',
  // Newspapers and journals by words that no headline has otherwise, and by those that it may have; "Canada Post" is of its country.
  paper: 'Herald Tribune Gazette Chronicle Journal Examiner Inquirer Telegraph',
  times: 'Times Globe Courier Observer Dispatch Sentinel',
  post: 'Post Guardian',
  county: 'County Township',
  // What they cook elsewhere is eaten everywhere.
  kitchen:
    'restaurant restaurants cuisine pub pubs takeaway takeaways cooking recipes recipe eatery bakery Restaurant Restaurants Cuisine Pub Kitchen Bakery Takeaway',
  language: 'language languages lessons speaker speakers translation translations dictionary dictionaries grammar Language',
  currency:
    'dollar dollars dlr dlrs Dollar Dollars Dlr Dlrs DLR DLRS franc francs Franc Francs pound pounds peso pesos yen yuan won rouble roubles ruble rubles krone kroner krona kronor crown crowns mark marks lira lire rupee rupees rial rials dinar dinars riyal riyals dirham dirhams baht ringgit rand shilling shillings currency',
};

/** What a word behind a name is. */
export const AFTER: ReadonlyMap<string, After> = new Map(
  (Object.entries(AFTER_WORDS) as [After, string][]).flatMap(([kind, list]) =>
    list.split(' ').map((word) => [word, kind] as const),
  ),
);

/** Before an adjective, these say that a language is meant, or may. */
export const BEFORE_LANGUAGES: ReadonlyMap<string, 'speech' | 'in' | 'and'> = new Map([
  ...'speak speaks spoke spoken speaking learn learns learned learning teach teaches taught teaching fluent'
    .split(' ')
    .map((word) => [word, 'speech'] as const),
  ['in', 'in'],
  ['and', 'and'],
  ['or', 'and'],
]);

/** Bodies of two words, by the first. */
const pairs = (list: string): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    list.split(', ').map((row) => {
      const [first = '', ...seconds] = row.split(' ');
      return [first, new Set(seconds)];
    }),
  );

/** What follows the names of towns in the United States and of few elsewhere. */
export const AMERICAN_BODIES = pairs(
  'Police Department, Fire Department, School District Board, Public Schools, City Schools Public, Common Pleas, Independent School, Unified School',
);

/** Behind the name of a country, these say that a town of that name is meant. */
export const TOWN_BODIES = pairs(
  'High School, Middle School, Elementary School, City Council Hall Manager, Civic Center, Community Theatre College Hospital, Public Library, Town Council, Township Trustees',
);

/** Countries whose counties or townships are called "X County" in English too. */
export const WITH_COUNTIES: ReadonlySet<string> = new Set('GB IE KE LR CN TW SE NO HU HR RO EE IR LT ZA ZW NA MM'.split(' '));
