/** Control characters, lone surrogates and non-characters. */
const UNSAFE = /[^\t\n\P{Cc}]|[\p{Cs}\uFFFE\uFFFF]/gu;
/** All but the letters of Latin and Cyrillic and the punctuation of both, which are NFC as they stand: to compose is dear, and most text needs none. */
const MAY_COMPOSE = /[\u0300-\u03ff\u0483-\u200f\u2028-\u202f\u205f-\u20ab\u20ad-\uffff]/;
/** White space that is not one space between two words. */
const UNEVEN = /\s\s|[^\S ]/;

/**
 * Makes text safe to store everywhere: control characters (but tab and newline), lone surrogates and non-characters go, because PostgreSQL
 * refuses them and XML 1.0 (section 2.2) cannot carry them; Unicode NFC.
 */
export function cleanText(text: string): string {
  const clean = text.replace(UNSAFE, '');
  return MAY_COMPOSE.test(clean) ? clean.normalize('NFC') : clean;
}

/** One line: {@link cleanText} with every run of white space made one space. */
export function oneLine(text: string): string {
  return cleanText(UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}
