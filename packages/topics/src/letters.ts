/** What a UTF-16 unit is in a text: between words, in a word, a capital letter, or a Chinese character, which is a word of its own. */
export const GAP = 0;
export const LOWER = 1;
export const UPPER = 2;
export const HAN = 3;

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;
const CAPITAL = /\p{Lu}/u;
const CHINESE = /\p{Script=Han}/u;

/** The kind of every UTF-16 unit, filled as units are met; 0 is not known yet, else the kind plus one. */
const kinds = new Uint8Array(65_536);
for (let code = 0; code < 128; code += 1) classify(code);

function classify(code: number): number {
  const character = String.fromCharCode(code);
  const inWord = CHINESE.test(character) ? HAN : CAPITAL.test(character) ? UPPER : LOWER;
  const kind = WORD_CHARACTER.test(character) ? inWord : GAP;
  kinds[code] = kind + 1;
  return kind;
}

/** Apostrophes and hyphens: what may stand between the words of a name or phrase, beside spaces. */
export const JOINERS: ReadonlySet<number> = new Set(Array.from("'’‘`-‐‑–", (sign) => sign.charCodeAt(0)));

/** The kind of a UTF-16 unit. */
export function kindOf(code: number): number {
  const known = kinds[code] ?? 0;
  return known === 0 ? classify(code) : known - 1;
}
