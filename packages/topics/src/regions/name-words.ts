/** Words that tell a place's name from a person's or an organisation's. All folded. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Places whose name is a first name: a capitalised word after them is a surname. */
export const AS_FIRST_NAME = set(
  'jordan chad georgia austin sydney charlotte florence paris kenya israel savannah madison victoria santiago india chelsea brooklyn dallas houston denver phoenix orlando valencia carolina virginia dakota montana lourdes francia persia darwin',
);
/** Places whose name is a surname, besides those above: a first name or a title before them tells. */
export const AS_SURNAME = set(
  'washington london holland ireland england france wales norfolk lincoln cleveland jackson houston austin york berlin lima cali hamilton warsaw milan boston cuba poland sofia arlington newark newport wellington perth adelaide lancashire aberdeen buffalo portland dublin cairo rome philippines brazil kent oxford bristol leeds sheffield lancaster virginia bethlehem jerusalem german french english scott savannah kingston essex sussex',
);
export const FIRST_NAMES = set(
  'adam alan albert alex alexander alice amanda amy andrea andrew angela ann anna anne anthony arthur barbara ben benjamin betty bill bob brandon brenda brian bruce carl carlos carol caroline catherine charles charlie chris christian christine christopher claire craig cynthia dan daniel dave david deborah dennis denzel diana diane don donald donna dorothy doug douglas ed edward elizabeth ellen emily emma eric evan frank fred gary george gerald grace graham greg gregory hannah harold harry heather helen henry howard ian jack jacob james jane janet jason jean jeff jeffrey jennifer jeremy jerry jessica jessie jim jimmy joan joe john jonathan joseph joshua joyce juan judith judy julia julie justin karen kate kathleen keith kelly ken kenneth kevin kim kyle larry laura lauren lee leonard lewis linda lisa lloyd louis lucy luis margaret maria marie mark martha martin mary matt matthew megan melissa michael michelle mike mohammed nancy natalie nathan neil nicholas nick nicole noah oliver olivia oscar pamela patricia patrick paul peter phil philip rachel ralph ray raymond rebecca richard rick rob robert roger ron ronald rosa roy russell ruth ryan sam samantha samuel sandra sara sarah scott sean sharon shirley simon jim sophie stan stephanie stephen steve steven stuart susan teresa terry theresa thomas tim timothy tina todd tom tommy tony tyler vernon victor victoria vincent walter wayne whitney will william',
);
export const TITLES = set(
  'mr mrs ms miss dr sir lord lady dame judge justice sen senator rep gov sgt capt lt col gen officer professor prof coach',
);
/** After these a name is a place's. */
export const PREPOSITIONS = set(
  'in to from into across near outside inside toward towards via neighboring neighbouring throughout around',
);
/** After these alone a weak name is a place's: "to" and "from" stand before people too. */
export const STRONG_PREPOSITIONS = set('in near outside across downtown around throughout en em bei');
/** Words that follow a place's name where a surname might: "Houston police", "Georgia Supreme Court". */
export const INSTITUTIONS = set(
  'police county city university college court supreme president prime minister king queen prince state government airport airlines airways bank river valley school schools district fire department mayor governor house senate legislature parliament congress national international times post news tribune hospital zoo museum opera symphony army navy air force forces stock exchange mountains lake bay harbor harbour island islands beach street avenue road park hotel council commission authority general attorney assembly representative rep sen gov sheriff medical health power electric gas oil energy public central federal first republic inc corp co ltd plc foreign finance interior trade health education justice labour labor ministry minister department commonwealth division office agency bureau association society institute republican republicans democrat democrats democratic parties party team cup league women men workers defense defence today',
);

/** Before these a name is somebody's: "his wife Nancy". */
export const KIN = set('wife husband daughter son brother sister mother father aunt uncle niece nephew');
/** Capitalised words that stand before a city's name; any other one there makes it a person's or a firm's. */
export const BEFORE_CITIES = set(
  'greater downtown northern southern eastern western central east west north south old inner upper lower mayor university port fort st saint the in from to at near of for and hotel radio monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
);
/** "Mayor of Nice", "the port of Split". */
export const SEATS = set(
  'mayor city town village port suburb suburbs streets outskirts residents people university bishop archbishop capital resort harbour harbor airport north south east west northeast northwest southeast southwest',
);
