import { remembering } from './remembering.ts';

const ASCII = /^[\0-\x7f]*$/;
/** Longer texts are seldom folded twice. */
const REMEMBERED_LENGTH = 500;

function foldAnew(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

const foldedBefore = remembering(foldAnew);

/** Text for comparing: lower case, letters and digits only, so that case, spaces and punctuation make no difference. */
export function fold(text: string): string {
  return text.length > REMEMBERED_LENGTH ? foldAnew(text) : foldedBefore(text);
}

/** Words for comparing, lower case. */
function words(text: string): string[] {
  if (ASCII.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** How far two texts share their words: twice the common words over all words, 0 to 1. */
export function likeness(a: string, b: string): number {
  const left = words(a);
  if (a === b) return left.length === 0 ? 0 : 1;
  const right = words(b);
  if (left.length === 0 || right.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count > 0) {
      common += 1;
      counts.set(word, count - 1);
    }
  }
  return (2 * common) / (left.length + right.length);
}

/** Any character of the planes in which Chinese, Japanese and Korean stand: a quick look before they are counted. */
const EAST_ASIAN = /[\u1100-\u11ff\u2e80-\udfff\uf900-\ufaff\uff66-\uffdc]/;

/** How long a text is for a reader, in Latin letters: a character of Chinese, Japanese or Korean says about as much as three. */
export function lengthRead(text: string): number {
  if (!EAST_ASIAN.test(text)) return text.length;
  return text.length + 2 * (text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0);
}

/** Whether a line ends as a sentence does. */
export function endsSentence(text: string): boolean {
  // In the last characters only: a pattern without a beginning is tried from each one on.
  return /[.!?…。！？।:;]["'”’»)\]]*$/u.test(text.slice(-20));
}
