import { eld } from 'eld/extrasmall';

/** Shorter text says too little of its language. Counted in letters. */
const ENOUGH = 40;
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
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < ENOUGH) return null;
  const result = eld.detect(sample);
  return result.language !== '' && result.isReliable() ? result.language : null;
}

/** A language tag in its canonical form (BCP 47), or null when it is none: `en_US` gives en-US, `english` gives null. */
export function languageTag(raw: string | null | undefined): string | null {
  const tag =
    (raw ?? '')
      .trim()
      .split(/[,;\s]/, 1)[0]
      ?.replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/** The primary part of a language tag: `de-AT` gives de. */
function primary(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
}

/** Whether the text is so clearly of another language that what page or feed state must be wrong. Close relatives are not clear. */
export function clearlyOther(stated: string, detected: string, letters: number): boolean {
  const said = primary(stated);
  return letters >= 400 && said !== detected && !CLOSE.some((group) => group.has(said) && group.has(detected));
}
