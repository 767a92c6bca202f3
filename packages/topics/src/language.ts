/** The languages that the data files cover; `other` has English names of places only. */
export type Language = 'en' | 'es' | 'fr' | 'de' | 'pt' | 'ar' | 'ru' | 'zh' | 'other';

const KNOWN: ReadonlySet<string> = new Set<Language>(['en', 'es', 'fr', 'de', 'pt', 'ar', 'ru', 'zh']);

/** Frequent words that the other languages do not have. */
const STOP_WORDS: Partial<Record<Language, string>> = {
  en: 'the of and that with for was is are on by from has have after will',
  es: 'el los las una con por del pero fue sus más también según está son',
  fr: 'le les des et une dans pour sur avec est pas ont été cette aux qui',
  de: 'der die das und ist nicht den von mit auf für ein eine dem sich werden hat',
  pt: 'não uma com os ao pelo são foi mais das dos também está ele pela em',
};
const BY_WORD = new Map<string, Language[]>();
for (const [language, words] of Object.entries(STOP_WORDS)) {
  for (const word of words.split(' ')) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), language as Language]);
}

const SAMPLE = 600;

/** The language to read a text in: the stated one (BCP 47), else a guess from its script and its most frequent words. */
export function languageOf(stated: string | null | undefined, text: string): Language {
  return statedLanguage(stated) ?? guess(text);
}

/** The language that a code (BCP 47) says; null where it says none. */
export function statedLanguage(stated: string | null | undefined): Language | null {
  if (stated === null || stated === undefined) return null;
  if (KNOWN.has(stated)) return stated as Language;
  const primary = stated.toLowerCase().split(/[-_]/)[0] ?? '';
  if (KNOWN.has(primary)) return primary as Language;
  return primary === '' || primary === 'und' ? null : 'other';
}

function guess(text: string): Language {
  const sample = text.slice(0, SAMPLE);
  const share = (script: RegExp) => (sample.match(script)?.length ?? 0) / Math.max(1, sample.length);
  if (share(/\p{Script=Cyrillic}/gu) > 0.3) return 'ru';
  if (share(/\p{Script=Arabic}/gu) > 0.3) return 'ar';
  if (share(/\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/gu) > 0.1) return 'other';
  if (share(/\p{Script=Han}/gu) > 0.2) return 'zh';
  return byStopWords(sample);
}

function byStopWords(sample: string): Language {
  const counts = new Map<Language, number>();
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) {
    for (const language of BY_WORD.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  let [best, most] = ['en' as Language, (counts.get('en') ?? 0) + 1];
  for (const [language, count] of counts) if (count > most) [best, most] = [language, count];
  return best;
}
