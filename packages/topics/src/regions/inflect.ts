import type { Language } from '../language.ts';

/** The forms of an adjective or a people's name from the one form in a data file. */
export function adjectiveForms(form: string, language: Language): string[] {
  const rule = ADJECTIVES[language];
  return rule === undefined ? [form] : rule(form);
}

/** The forms of a country's name: its cases in Russian, its genitive in German; elsewhere the name alone. */
export function nameForms(name: string, language: Language): string[] {
  if (language === 'de') return [name, `${name}s`];
  if (language !== 'ru' || /[\s.-]|^\p{Lu}+$/u.test(name)) return [name];
  const stem = name.slice(0, -1);
  const endings = RUSSIAN_CASES.find(([last]) => last.test(name));
  if (endings === undefined) return [name];
  return [name, ...endings[1].map((ending) => (endings[2] ? name : stem) + ending)];
}

const RUSSIAN_CASES: [RegExp, string[], boolean][] = [
  [/ия$/, ['и', 'ю', 'ей'], false],
  [/а$/, ['ы', 'и', 'е', 'у', 'ой'], false],
  [/я$/, ['и', 'е', 'ю', 'ей'], false],
  [/ь$/, ['и', 'я', 'ю', 'ем', 'ью'], false],
  [/й$/, ['я', 'ю', 'ем', 'е'], false],
  [/[бвгдзклмнпрстфхцчшщ]$/, ['а', 'у', 'ом', 'е'], true],
];

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
  de: (form) =>
    (/sch$/.test(form) ? ['', 'e', 'er', 'en', 'es', 'em'] : ['', 'n', 's', 'in', 'innen']).map((ending) => form + ending),
  ru: (form) => {
    const stem = form.slice(0, -2);
    if (!/ий$|ый$/.test(form)) return [form];
    return ['ий', 'ого', 'ому', 'им', 'ом', 'ая', 'ой', 'ую', 'ое', 'ие', 'их', 'ими'].map((ending) => stem + ending);
  },
};
