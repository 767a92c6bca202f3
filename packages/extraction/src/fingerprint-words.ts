/** Scripts written without spaces: each character is a word of its own. */
const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
const WORD = new RegExp(`[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{N}])+`, 'gu');
const SINGLE = new RegExp(`^[${UNSPACED}]$`, 'u');
const APOSTROPHES = /['’ʼ\p{M}]+/gu;

/** Two hashes made one, every bit of which depends on both: the finish of MurmurHash3 (public domain) over their sum. */
export function mix(a: number, b: number): number {
  let hash = (Math.imul(a, 0x85eb_ca6b) + b) | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** One hash of a whole series. */
export function seriesHash(values: readonly number[], seed: number): number {
  return values.reduce(mix, seed);
}

function textHash(text: string): number {
  // FNV-1a over UTF-16 units.
  let hash = 0x811c_9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x0100_0193);
  return mix(1, hash);
}

/** British and American spellings made one. What it does to other words does no harm: both texts meet the same rule. */
const SPELLINGS: readonly [RegExp, string][] = [
  [/is(e[drs]?|ing|ations?)$/, 'iz$1'],
  [/ys(e[drs]?|ing)$/, 'yz$1'],
  [/our(s|ed|ing|ite|ites|able|al|hood|er|ers|ful)?$/, 'or$1'],
  [/([bct])res?$/, '$1er'],
  [/ll(ed|ing|er|ers)$/, 'l$1'],
  [/ence(s|d|less)?$/, 'ense$1'],
  [/ogue(s)?$/, 'og$1'],
  [/amm?e(s)?$/, 'am$1'],
  [/[ao]e/, 'e'],
];
const SPELT_LETTERS = 5;

/** A word that was hashed before; the same few thousand words make most of all texts. */
const MOST_KNOWN = 100_000;
const known = new Map<string, number>();

function wordHash(word: string): number {
  const found = known.get(word);
  if (found !== undefined) return found;
  const spelt =
    word.length < SPELT_LETTERS ? word : SPELLINGS.reduce((text, [pattern, instead]) => text.replace(pattern, instead), word);
  const hash = textHash(spelt);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, hash);
  return hash;
}

/**
 * A hash of each word of a text, deaf to case, accents, apostrophes and the spellings of Britain and America. `single`: how many of them are characters
 * of a script without spaces. Shorter words than `letters` are left out, but for these.
 */
export function wordHashes(text: string, letters = 1): { hashes: number[]; single: number } {
  const hashes: number[] = [];
  let single = 0;
  for (const word of text.normalize('NFKD').replace(APOSTROPHES, '').toLowerCase().match(WORD) ?? []) {
    const isSingle = SINGLE.test(word);
    if (isSingle) single += 1;
    else if (word.length < letters) continue;
    hashes.push(wordHash(word));
  }
  return { hashes, single };
}
