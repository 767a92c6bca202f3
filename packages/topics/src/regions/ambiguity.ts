import type { FieldText } from '../texts.ts';
import type { Mention } from './mentions.ts';

/** What stands around a name says: a place, a person, or nothing. */
export type Use = 'place' | 'person' | 'unclear';

const set = (words: string) => new Set(words.split(' '));

/** Places whose name is a first name: a capitalised word after them is a surname. */
const AS_FIRST_NAME = set(
  'jordan chad georgia austin sydney charlotte florence paris kenya israel savannah madison victoria santiago india chelsea brooklyn dallas houston denver phoenix orlando valencia carolina virginia dakota montana lourdes francia persia darwin',
);
/** Places whose name is a surname, besides those above: a first name or a title before them tells. */
const AS_SURNAME = set(
  'washington london holland ireland england france wales norfolk lincoln cleveland jackson houston austin york berlin lima cali hamilton warsaw milan boston cuba poland sofia arlington newark newport wellington perth adelaide lancashire aberdeen buffalo portland dublin cairo rome philippines brazil kent oxford bristol leeds sheffield lancaster virginia bethlehem jerusalem german french english scott savannah kingston essex sussex',
);
const FIRST_NAMES = set(
  'adam alan albert alex alexander alice amanda amy andrea andrew angela ann anna anne anthony arthur barbara ben benjamin betty bill bob brandon brenda brian bruce carl carlos carol caroline catherine charles charlie chris christian christine christopher claire craig cynthia dan daniel dave david deborah dennis denzel diana diane don donald donna dorothy doug douglas ed edward elizabeth ellen emily emma eric evan frank fred gary george gerald grace graham greg gregory hannah harold harry heather helen henry howard ian jack jacob james jane janet jason jean jeff jeffrey jennifer jeremy jerry jessica jessie jim jimmy joan joe john jonathan joseph joshua joyce juan judith judy julia julie justin karen kate kathleen keith kelly ken kenneth kevin kim kyle larry laura lauren lee leonard lewis linda lisa lloyd louis lucy luis margaret maria marie mark martha martin mary matt matthew megan melissa michael michelle mike mohammed nancy natalie nathan neil nicholas nick nicole noah oliver olivia oscar pamela patricia patrick paul peter phil philip rachel ralph ray raymond rebecca richard rick rob robert roger ron ronald rosa roy russell ruth ryan sam samantha samuel sandra sara sarah scott sean sharon shirley simon sophie stan stephanie stephen steve steven stuart susan teresa terry theresa thomas tim timothy tina todd tom tommy tony tyler vernon victor victoria vincent walter wayne whitney will william',
);
const TITLES = set(
  'mr mrs ms miss dr sir lord lady dame judge justice sen senator rep gov sgt capt lt col gen officer professor prof coach',
);
const PREPOSITIONS = set(
  'in to from into across near outside inside toward towards via neighboring neighbouring throughout around',
);
const POULTRY = /\b(?:poultry|turkeys|thanksgiving|broilers?|meat|roast|stuffing)\b/i;

/** Whether the words around token `at` make its name a person's: "Michael Jordan", "Chad Smith", "Mr. Washington". */
export function nameUse(key: string, field: FieldText, at: number, length: number): Use {
  const first = AS_FIRST_NAME.has(key);
  if (!first && !AS_SURNAME.has(key)) return 'place';
  const { text, tokens } = field;
  const [before, name, last, after] = [tokens[at - 1], tokens[at], tokens[at + length - 1], tokens[at + length]];
  if (name === undefined || last === undefined) return 'unclear';
  const gapBefore = before === undefined ? '' : text.slice(before.end, name.start);
  if (before !== undefined && (gapBefore === ' ' || gapBefore === '. ')) {
    if (TITLES.has(before.key) || (gapBefore === ' ' && before.upper && FIRST_NAMES.has(before.key))) return 'person';
    if (gapBefore === ' ' && PREPOSITIONS.has(before.key)) return 'place';
    // An initial: "J. Edgar", "Michael B. Jordan".
    if (gapBefore === '. ' && before.end - before.start === 1 && before.upper) return 'person';
  }
  const surname = first && after?.upper === true && field.casing === 'plain' && text.slice(last.end, after.start) === ' ';
  return surname ? 'person' : 'unclear';
}

/** Settles, from the whole story, the names that its words leave open; drops the mentions that are no places. */
export function settle(mentions: readonly Mention[], texts: readonly FieldText[]): Mention[] {
  return koreas(georgias(turkeys(people(mentions), texts)));
}

/** A surname carried through the story: with one "Michael Jordan" and no "in Jordan", every "Jordan" is he. */
function people(mentions: readonly Mention[]): Mention[] {
  const uses = (key: string, use: Use) => mentions.some((mention) => mention.key === key && mention.use === use);
  const persons = new Set(mentions.filter(({ use }) => use === 'person').map(({ key }) => key));
  const carried = new Set([...persons].filter((key) => !uses(key, 'place')));
  return mentions.filter(({ use, key }) => use === 'place' || (use === 'unclear' && !carried.has(key)));
}

function turkeys(mentions: Mention[], texts: readonly FieldText[]): Mention[] {
  const open = (mention: Mention) => mention.key === 'turkey' && mention.shouting;
  if (!mentions.some(open) || mentions.some((mention) => mention.codes.includes('TR') && !open(mention))) return mentions;
  return texts.some(({ text }) => POULTRY.test(text)) ? mentions.filter((mention) => !open(mention)) : mentions;
}

const NEIGHBOURS_OF_GEORGIA = new Set(['RU', 'AM', 'AZ', 'TR', 'UA', 'MD']);

/** The country, or the state of the United States, by what else the story names. */
function georgias(mentions: Mention[]): Mention[] {
  if (!mentions.some(({ key }) => key === 'georgia')) return mentions;
  const others = mentions.filter(({ key }) => key !== 'georgia');
  const has = (test: (mention: Mention) => boolean) => others.some(test);
  const caucasus = has(({ codes }) => codes.includes('GE'));
  const state = has(({ codes, kind }) => kind === 'place' && codes.includes('US'));
  const near = has(({ codes }) => codes.some((code) => NEIGHBOURS_OF_GEORGIA.has(code)));
  const country = caucasus || (!state && (near || !has(({ codes }) => codes.includes('US'))));
  return country
    ? mentions
    : mentions.map((mention) => (mention.key === 'georgia' ? { ...mention, codes: ['US'], kind: 'place' } : mention));
}

/** In a story of the North alone, "Korea" and "Korean" are the North's. */
function koreas(mentions: Mention[]): Mention[] {
  const bare = ({ key }: Mention) => key === 'korea' || key === 'korean' || key === 'koreans';
  const has = (code: string) => mentions.some((mention) => mention.codes.includes(code) && !bare(mention));
  return has('KP') && !has('KR') ? mentions.filter((mention) => !bare(mention)) : mentions;
}
