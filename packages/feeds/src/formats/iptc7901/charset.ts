/**
 * The national variants of ISO 646 that agencies still send (IPTC 7901 leaves the choice to the sender): what stands in place of `[ \ ] { | } ~`. Nothing in a
 * message names the variant, so it is told by common words of its language.
 */
const VARIANTS: readonly { words: RegExp; letters: string }[] = [
  { words: /\b(?:der|die|und|nicht|mit|von)\b/gi, letters: 'ÄÖÜäöüß' },
  { words: /\b(?:och|att|det|inte|som)\b/gi, letters: 'ÄÖÅäöå~' },
  { words: /\b(?:og|det|ikke|som|til)\b/gi, letters: 'ÆØÅæøå~' },
];
const STANDS_FOR = '[\\]{|}~';
/** A brace or bar beside a letter and no space around: no English text has many. */
const WITHIN = /\p{Ll}[[\\\]{|}~]|[{|}~]\p{Ll}/gu;
const ENOUGH = 3;

/** The text with its national letters, where its seven-bit bytes are of a national variant of ISO 646; else the text as it is. */
export function withNationalLetters(text: string): string {
  if (/\P{ASCII}/u.test(text) || (text.match(WITHIN)?.length ?? 0) < ENOUGH) return text;
  const counts = VARIANTS.map(({ words }) => text.match(words)?.length ?? 0);
  const most = Math.max(...counts);
  const letters = most < ENOUGH ? undefined : VARIANTS[counts.indexOf(most)]?.letters;
  if (letters === undefined) return text;
  return text.replace(/[[\\\]{|}~]/g, (sign) => letters.charAt(STANDS_FOR.indexOf(sign)));
}
