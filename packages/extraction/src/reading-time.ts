import { bodyText } from '@slugline/model';
import type { Article } from './port.ts';

/**
 * Words read in a minute by language, measured with equal texts: Trauzettel-Klosinski, Dietz et al., "Standardized Assessment of Reading Performance:
 * The New International Reading Speed Texts IReST", 2012, table 3. For Chinese and Japanese, characters.
 */
const PER_MINUTE: Readonly<Record<string, number>> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  ja: 357,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
  zh: 255,
};
/** The mean of the seventeen languages of that study. */
const MEAN = 184;

/** White space above the plain letters, by code. */
const SPACES = new Set(
  [...'\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'].map(
    (space) => space.charCodeAt(0),
  ),
);
const LETTER = /[\p{L}\p{N}]/u;
const CHARACTERS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;

function isSpace(code: number): boolean {
  return code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code >= 160 && SPACES.has(code);
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** How many of the stretches between white space hold a letter or digit. Character by character, for texts are long: most words tell by their first. */
function spacedWords(text: string): number {
  let words = 0;
  let from = -1;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !isSpace(text.charCodeAt(at))) {
      if (from === -1) from = at;
    } else if (from !== -1) {
      if (isPlainLetter(text.charCodeAt(from)) || LETTER.test(text.slice(from, at))) words += 1;
      from = -1;
    }
  }
  return words;
}

/** How many words a text has; each character of Chinese and Japanese counts as one, since they set no spaces. */
export function wordCount(text: string): number {
  const characters = /[\u3040-\u9fff]/.test(text) ? (text.match(CHARACTERS)?.length ?? 0) : 0;
  const others = characters > 0 ? text.replace(CHARACTERS, ' ') : text;
  return characters + spacedWords(others);
}

/** Whole minutes that a reader needs for so many words of that language (BCP 47); 0 for none. */
export function readingMinutes(words: number, language: string | null): number {
  const perMinute = PER_MINUTE[language?.split('-', 1)[0]?.toLowerCase() ?? ''] ?? MEAN;
  return words === 0 ? 0 : Math.max(1, Math.round(words / perMinute));
}

/** The words of an article's standfirst and body, captions apart, and how long they take to read. */
export function count({ standfirst, body, language }: Pick<Article, 'standfirst' | 'body' | 'language'>) {
  const text = bodyText(body);
  const words = wordCount(standfirst ?? '') + wordCount(text);
  return { wordCount: words, readingMinutes: readingMinutes(words, language) };
}
