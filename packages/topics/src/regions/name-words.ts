/** Words that tell a place's name from a person's or an organisation's. All folded. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Places whose name is a first name: a capitalised word after them is a surname. */
export const AS_FIRST_NAME = set(
  'jordan chad georgia austin sydney charlotte florence paris brittany kenya israel savannah madison victoria santiago india chelsea brooklyn dallas houston denver phoenix orlando valencia carolina virginia dakota montana lourdes francia persia darwin',
);
/** Places whose name is a surname, besides those above: a first name or a title before them tells. */
export const AS_SURNAME = set(
  'washington london holland ireland england france wales norfolk lincoln cleveland jackson houston austin york berlin lima cali hamilton warsaw milan boston cuba poland sofia arlington newark newport wellington perth adelaide lancashire aberdeen buffalo portland dublin cairo rome philippines brazil kent oxford bristol leeds sheffield lancaster virginia bethlehem jerusalem german french english scott savannah kingston essex sussex',
);
export const FIRST_NAMES = set(
  'aaron abigail adam alan albert alex alexander alice alison allison amanda amy andrea andrew angela ann anna anne anthony arthur ashley audrey barbara becky bella ben benjamin beth bethany betty bill billy blake bob bobby brad bradley brandon brenda brian brittany bruce bryan caleb calvin cameron carl carla carlos carmen carol caroline carrie cassie catherine cathy charles charlie chloe chris christian christine christopher cindy claire clara clare colin connor corey courtney craig curtis cynthia damian damon dan daniel daniela darren dave david debbie deborah dennis denzel derek diana diane dominic don donald donna dorothy doug douglas duncan dylan ed eddie edith edward eileen elaine eleanor elena elizabeth ella ellen elsa emily emma eric erica erin ernest esther ethan eva evan evelyn felix fiona floyd frank fred gabriel gary gavin gemma geoffrey george gerald gina gloria gordon grace graham greg gregory hailey hannah harold harry harvey hazel heather heidi helen henry howard hugh hugo ian irene isaac isabel isabella ivan jack jackie jacob jake jamal james jamie jane janet jared jasmine jason jean jeff jeffrey jenna jennifer jenny jeremy jerry jessica jessie jill jim jimmy joan joanna joanne joaquin jodie joe joel john johnny jon jonathan joseph josh joshua joyce juan judith judy julia julie justin kara karen kate katherine kathleen kathryn katie kayla keith kelly ken kenneth kerry kevin kim kirsten kurt kyle kyra larry laura lauren lee lena leo leon leonard leslie lewis liam lillian lily linda lindsay lisa liz lloyd lori louis lucas lucia lucy luis lydia maggie malcolm marcus margaret maria marie marilyn marjorie mark martha martin marvin mary matt matthew maureen megan meghan melissa mia michael michelle miguel mike milo miranda mitchell mohammed molly monica morgan nancy naomi natalie natasha nathan neil nicholas nick nicole nina noah norma norman oliver olivia oscar owen paige pam pamela patricia patrick patsy patty paul paula pauline pedro peggy penny peter phil philip phoebe rachel ralph ray raymond rebecca reggie regina richard rick rita rob robert roberta robin rodney roger roland ron ronald rosa rosemary rosie roy rupert russell ruth ryan sally sam samantha samuel sandra sara sarah sasha scott sean serena seth shane shannon sharon shaun sheila shelley sherry shirley sidney simon simone sonia sophie stacey stan stella stephanie stephen steve steven stuart susan sylvia tara teresa terry tessa theo theodore theresa thomas tiffany tim timothy tina todd tom tommy tony tracy trevor tyler valerie vanessa vera vernon veronica victor victoria vincent vivian walter wayne wendy whitney will william yvonne zach zoe',
);
export const TITLES = set(
  'mr mrs ms miss dr sir lord lady dame president king queen princess judge justice sen senator rep gov sgt capt lt col gen officer professor prof coach',
);
/** After these a name is a place's. */
export const PREPOSITIONS = set(
  'in to from into across near outside inside toward towards via neighboring neighbouring throughout around',
);
/** After these alone a weak name is a place's: "to" and "from" stand before people too. */
export const STRONG_PREPOSITIONS = set('in near outside across downtown around throughout en em bei');
/** Words that follow a place's name where a surname might: "Houston police", "Georgia Supreme Court". */
export const INSTITUTIONS = set(
  'police county city university college court supreme president prime minister king queen prince state government airport airlines airways bank river valley school schools district fire department mayor governor house senate legislature parliament congress national international times post news tribune hospital zoo museum opera symphony army navy air force forces stock exchange mountains lake bay harbor harbour island islands beach street avenue road park hotel council commission authority general attorney assembly representative rep sen gov sheriff medical health power electric gas oil energy public central federal first republic inc corp co ltd plc foreign finance interior trade health education justice labour labor olympics games basin summit agreement accord accords talks marathon fashion climate conference festival derby masters metro ministry minister department commonwealth division office agency bureau association society institute republican republicans democrat democrats democratic parties party team cup league women men workers defense defence today',
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
/** Names of states and countries that many people bear: any first name tells. */
export const BORNE_BY_MANY = set('washington jordan');
