import { eld } from 'eld/extrasmall';
import { remembering } from './remembering.ts';

/** Shorter text says too little of its language. Counted in letters. */
const ENOUGH = 40;
const LETTERS = new RegExp(`^(?:\\P{L}*\\p{L}){${ENOUGH}}`, 'u');
/** Languages that a detector takes for each other. */
const CLOSE: readonly ReadonlySet<string>[] = [
  new Set(['no', 'nb', 'nn', 'da', 'sv']),
  new Set(['hr', 'sr', 'bs', 'sl', 'mk', 'bg']),
  new Set(['id', 'ms']),
  new Set(['es', 'pt', 'gl', 'ca']),
  new Set(['cs', 'sk']),
  new Set(['ru', 'uk', 'be']),
  new Set(['hi', 'mr', 'ne']),
  new Set(['nl', 'af']),
  new Set(['fa', 'ar', 'ur', 'ps']),
];

/** The language of a text as ISO 639-1, or null when it is short or unclear. Reads the first 2,000 characters. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, 2_000);
  if (!LETTERS.test(sample)) return null;
  const result = eld.detect(sample);
  return result.language !== '' && result.isReliable() ? result.language : null;
}

/** The commonest short words of a language. A text in which they are many needs no detector to agree with a claim, and detecting is dear. */
const COMMON: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: 'the of and to in that for was on is with as by at from',
    de: 'der die das und in den von zu mit ist im nicht ein eine dem',
    fr: 'le la les de des et en un une du que dans pour est au',
    es: 'el la los las de en que un una por con del se para',
    it: 'il la di che e in un una per del della con non sono',
    pt: 'o a os de do da que em um uma para com não no na',
    nl: 'de het een en van in dat op te is voor met zijn aan',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
);
/** No other language has so many of them. */
const COMMON_SHARE = 0.12;

/** Whether the commonest words of the claimed language are so many in the text that it is surely of it, or of a close relative. */
export function plainlyIs(tag: string, text: string): boolean {
  const common = COMMON[primary(tag)];
  if (common === undefined) return false;
  const words = text
    .slice(0, 600)
    .toLowerCase()
    .split(/[\s.,;:!?"“”()]+/);
  return words.length >= 40 && words.filter((word) => common.has(word)).length > words.length * COMMON_SHARE;
}

/** A language tag in its canonical form (BCP 47), or null when it is none: `en_US` gives en-US, `english` gives null. */
export function languageTag(raw: string | null | undefined): string | null {
  const tag =
    (raw ?? '')
      .trim()
      .split(/[,;\s]/, 1)[0]
      ?.replaceAll('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(tag) ? canonical(tag) : null;
}

/** Remembered, because there are few and the engine looks each up for a while. */
const canonical = remembering((tag): string | null => {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
});

/** The primary part of a language tag: `de-AT` gives de. */
function primary(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
}

/** Whether the text is so clearly of another language that what page or feed state must be wrong. Close relatives are not clear. */
export function clearlyOther(stated: string, detected: string, letters: number): boolean {
  const said = primary(stated);
  return letters >= 400 && said !== detected && !CLOSE.some((group) => group.has(said) && group.has(detected));
}
