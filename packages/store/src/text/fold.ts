/** Letters that Unicode does not decompose, and what a person types instead. */
const SPELLED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'ss',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
  ð: 'd',
  Ð: 'd',
  þ: 'th',
  Þ: 'th',
  ı: 'i',
  ħ: 'h',
  Ħ: 'h',
  ŧ: 't',
  Ŧ: 't',
  ς: 'σ',
  ـ: '',
};

/** Marks that are dropped: Latin accents, Hebrew points, Arabic vowel signs. Those of other scripts change the word and stay. */
const DROPPED_MARKS = /[\u0300-\u036F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u064B-\u065F\u0670]/gu;

/** Where letters stand that fold to others: [first, last] code points. */
const RANGES = [
  [0x00c0, 0x06ff],
  [0x1e00, 0x1fff],
  [0xfb00, 0xfb06],
  [0xff10, 0xff19],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
] as const;

/** Arabic-Indic digits and the presentation forms of Latin letters and digits become plain ones; others only lose their marks. */
function foldChar(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
  const plain = code >= 0xfb00 ? char.normalize('NFKC') : char.normalize('NFD');
  return [...plain.replace(DROPPED_MARKS, '').toLowerCase().normalize('NFC')].map((part) => SPELLED[part] ?? part).join('');
}

function makeTable(): Map<string, string> {
  const table = new Map<string, string>();
  const add = (char: string): void => {
    const folded = SPELLED[char] ?? foldChar(char);
    if (folded !== char && folded !== char.toLowerCase()) table.set(char, folded);
  };
  for (const [first, last] of RANGES) for (let code = first; code <= last; code += 1) add(String.fromCodePoint(code));
  for (let code = 0x0300; code <= 0x036f; code += 1) add(String.fromCodePoint(code));
  return table;
}

/**
 * What a character counts as in search, where that is not just its lower case: É as e, ß as ss, an Arabic vowel sign as nothing. Both tiers
 * fold by this one table, SQLite's in {@link foldWord}, Elasticsearch's as a `mapping` character filter.
 */
export const FOLD_TABLE: ReadonlyMap<string, string> = makeTable();

const ASCII = /^[\0-\u007F]*$/u;

/** A word without case and accents. */
export function foldWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  let folded = '';
  for (const char of word) folded += FOLD_TABLE.get(char) ?? char.toLowerCase();
  return folded;
}
