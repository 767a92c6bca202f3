/** Words around a place's name that say that no place is meant, or which. As they are written, with capitals. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Streets are named after places that lie elsewhere: "Flanders Road". */
export const STREETS = set(
  'Road Street Avenue Lane Boulevard Highway Crescent Rd Ave Blvd Drive Terrace Roads Streets Avenues Close Gardens Court Mews',
);
/** After a city's or country's name, a newspaper or journal: "Boston Globe", "British Medical Journal". */
export const PAPERS = set(
  'Times Herald Tribune Gazette Chronicle Globe Journal Courier Examiner Inquirer Telegraph Observer Dispatch Sentinel',
);
/** Those that no headline has as another word. */
export const PAPERS_ONLY = set('Herald Tribune Gazette Chronicle Journal Examiner Inquirer Telegraph');
/** Only after a city's or state's name: "Canada Post" and "Japan Post" are of their countries. */
export const CITY_PAPERS = set('Post Guardian');
/** What follows the names of towns in the United States and of few elsewhere; two words joined by a space. */
export const AMERICAN_BODIES: ReadonlySet<string> = new Set([
  ...['Police Department', 'Fire Department', 'School District', 'Public Schools', 'School Board', 'Municipal Court'],
  ...['City Public', 'Superior Court', 'Circuit Court', 'Common Pleas', 'Independent School', 'Unified School', 'City Schools'],
]);
/** Behind the name of a country, these say that a town of that name is meant. */
export const TOWN_BODIES: ReadonlySet<string> = new Set([
  ...['High School', 'Middle School', 'Elementary School', 'City Council', 'Civic Center', 'City Hall', 'Community Theatre'],
  ...['Public Library', 'Community College', 'Community Hospital', 'Town Council', 'City Manager', 'Township Trustees'],
]);
/** What they cook elsewhere is eaten everywhere. */
export const KITCHEN = set(
  'restaurant restaurants food foods cuisine pub pubs takeaway takeaways cooking recipes recipe eatery bakery cheese wine wines beer Restaurant Restaurants Cuisine Pub Kitchen Bakery Takeaway',
);
/** After an adjective, these say that a language is meant. */
export const LANGUAGES = set(
  'language languages lessons speaker speakers translation translations dictionary dictionaries grammar literature Language Literature',
);
/** Before an adjective, these say the same. */
export const SPEECH = set(
  'speak speaks spoke spoken speaking learn learns learned learning teach teaches taught teaching fluent',
);
export const CURRENCIES = set(
  'dollar dollars dlr dlrs Dollar Dollars Dlr Dlrs DLR DLRS franc francs Franc Francs pound pounds peso pesos yen yuan won rouble roubles ruble rubles krone kroner krona kronor crown crowns mark marks lira lire rupee rupees rial rials dinar dinars riyal riyals dirham dirhams baht ringgit rand shilling shillings currency',
);
/** "Mayor of Nice", "the port of Split". */
export const SEATS = set(
  'mayor city town village port suburb suburbs streets outskirts residents people university bishop archbishop capital resort harbour harbor airport north south east west northeast northwest southeast southwest',
);
/** Countries whose counties are called "X County" in English too. */
export const WITH_COUNTIES = set('GB IE KE LR CN TW SE NO HU HR RO EE IR LT');
