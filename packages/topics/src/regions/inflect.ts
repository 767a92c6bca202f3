import type { Language } from '../language.ts';
import { arabicAdjectives, arabicNames } from './inflect-arabic.ts';
import { russianAdjectives, russianNames } from './inflect-russian.ts';

/** The forms of an adjective or a people's name from the one form in a data file. */
export function adjectiveForms(form: string, language: Language): string[] {
  const rule = ADJECTIVES[language];
  return rule === undefined ? [form] : rule(form);
}

/** The forms of a country's name: its cases in Russian and German, in Arabic what is written in one word with it; elsewhere the name alone. */
export function nameForms(name: string, language: Language): string[] {
  if (language === 'ru') return russianNames(name);
  if (language === 'ar') return arabicNames(name);
  return language === 'de' ? germanNames(name) : [name];
}

/** The genitive, the dative of a plural ("Niederlanden"), and what an adjective in the name becomes behind an article. */
function germanNames(name: string): string[] {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  const ends = [last, `${last}s`, ...(last.endsWith('e') ? [`${last}n`] : [])];
  const isAdjective = (word: string) => /^\p{Lu}\p{Ll}+(?:e|er|es)$/u.test(word) && ADJECTIVES_IN_NAMES.test(word);
  const heads = [0, 1, 2].map((form) =>
    words
      .slice(0, -1)
      .map((word) => (isAdjective(word) && form > 0 ? word.replace(/(?:e|er|es)$/, form === 1 ? 'en' : 'e') : word))
      .join(' '),
  );
  return [...new Set(heads.flatMap((head) => ends.map((end) => (head === '' ? end : `${head} ${end}`))))];
}

const ADJECTIVES_IN_NAMES = /(?:ische[rs]?|igte[rs]?|ahe[rs]?|eiße[rs]?)$/;

const ADJECTIVES: Partial<Record<Language, (form: string) => string[]>> = {
  en: (form) => (/(?:s|sh|ch|ese)$/.test(form) ? [form] : [form, `${form}s`]),
  es: (form) => {
    if (form.endsWith('o')) return [form, ...['a', 'os', 'as'].map((ending) => form.slice(0, -1) + ending)];
    return /[aeií]$/.test(form) ? [form, `${form}s`, `${form}es`] : [form, ...['a', 'es', 'as'].map((ending) => form + ending)];
  },
  pt: (form) => {
    if (form.endsWith('o')) return [form, ...['a', 'os', 'as'].map((ending) => form.slice(0, -1) + ending)];
    return form.endsWith('ês') ? [form, `${form.slice(0, -2)}eses`] : [form, `${form}s`];
  },
  fr: (form) => {
    if (form.endsWith('e')) return [form, `${form}s`];
    const feminine = /(?:ie|ée)n$/.test(form) ? `${form}ne` : `${form}e`;
    return [form, form.endsWith('s') ? form : `${form}s`, feminine, `${feminine}s`];
  },
  de: (form) => {
    if (/sch$/.test(form)) return ['', 'e', 'er', 'en', 'es', 'em'].map((ending) => form + ending);
    // Peoples of the weak declension: Russen, ein Russe, Russin, Russinnen.
    const weak = /[^e]en$/.test(form) ? form.slice(0, -2) : null;
    if (weak !== null) return [form, ...['e', 'in', 'innen'].map((ending) => weak + ending)];
    return ['', 'n', 's', 'in', 'innen'].map((ending) => form + ending);
  },
  ru: russianAdjectives,
  ar: arabicAdjectives,
};
