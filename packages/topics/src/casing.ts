import { kindOf, UPPER } from './letters.ts';
import { endOf, formOf, startOf, type Words } from './tokens.ts';

/** How a text uses capitals: `shouting` nearly all letters, `title` most words begin with one, as headlines do. */
export type Casing = 'shouting' | 'title' | 'plain';

/** So much of a text tells its casing, by its words of more than so many letters, and so large a share of them. */
const SAMPLE = 1_000;
const SHORT = 3;
const MOST = 0.7;

/** Tells how a text uses capitals. */
export function casingOf(words: Words): Casing {
  const { capitals } = words.lexicon;
  let [long, upper, shouted] = [0, 0, 0];
  for (let at = 0; at < words.count && startOf(words, at) < SAMPLE; at += 1) {
    const end = Math.min(endOf(words, at), SAMPLE);
    if (end - startOf(words, at) <= SHORT) continue;
    long += 1;
    if (capitals[formOf(words, at)] !== true) continue;
    upper += 1;
    if (kindOf(words.text.charCodeAt(end - 1)) === UPPER) shouted += 1;
  }
  if (long < 2) return 'plain';
  if (shouted / long > MOST) return 'shouting';
  return upper / long > MOST ? 'title' : 'plain';
}
