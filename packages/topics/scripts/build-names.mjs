// Writes src/regions/names/LANG.ts: the countries' names in other languages, from the CLDR data in Node's own Intl (Unicode License V3) and from
// i18n-iso-countries (MIT), each name once. English names are written by hand in src/regions/gazetteer/, as every country has its adjectives there.
// Run it with `node packages/topics/scripts/build-names.mjs`; the output is checked in. Names to add by hand go to src/regions/languages/.
import { readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const LANGUAGES = { es: 'Spanish', fr: 'French', de: 'German', pt: 'Portuguese', ar: 'Arabic', ru: 'Russian', zh: 'Chinese' };
/** Locales that a language is written in, where one is not enough. */
const LOCALES = { zh: ['zh', 'zh-Hant'], pt: ['pt', 'pt-PT'] };
/** Left out in every language: their names are everyday words or other places ("la réunion", "San Martín", "Jersey"). */
const LEFT_OUT = new Set(['BL', 'JE', 'MF', 'RE', 'UM']);
/** Names that are another place's first: Salvador is in Brazil, 中非 is China and Africa. i18n-iso-countries changes the two Congos in some languages. */
const WRONG = { pt: ['Salvador'], zh: ['中非'] };
const CONGOS = new Set(['CD', 'CG']);
const source = new URL('../src/regions/', import.meta.url);

const fold = (name) => name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’'-]/g, ' ').toLowerCase();

/** The countries' codes, from the files by hand. */
function countryCodes() {
  const found = new Set();
  for (const file of readdirSync(new URL('gazetteer/', source))) {
    const rows = readFileSync(new URL(`gazetteer/${file}`, source), 'utf8').matchAll(/^([A-Z]{2}) \| /gm);
    for (const row of rows) found.add(row[1]);
  }
  return [...found].sort();
}

function fromCldr(locale, code) {
  const forms = ['long', 'short'].map((style) =>
    new Intl.DisplayNames(locale, { type: 'region', style, fallback: 'none' }).of(code),
  );
  return forms
    .filter(Boolean)
    .map((form) => form.replace(/\s*[(（].*?[)）]|,.*$/g, '').trim())
    .filter((form) => !/^[A-Z]{2}$|R\.-U\./.test(form));
}

function fromCountries(language, code) {
  if (CONGOS.has(code)) return [];
  const { countries } = require(`i18n-iso-countries/langs/${language}.json`);
  const names = [countries[code] ?? []].flat();
  return names.filter((name) => !/[,(（|]|^[A-Z]{2,3}$/.test(name) && name.length > 1);
}

/** Every name once, whatever its case and accents. */
function distinct(names) {
  const seen = new Set();
  return names.filter((name) => !seen.has(fold(name)) && seen.add(fold(name)));
}

/** The files of src/regions/names/ by name. */
export function buildNames() {
  const codes = countryCodes();
  const files = Object.entries(LANGUAGES).map(([language, title]) => {
    const rows = codes.flatMap((code) => {
      if (LEFT_OUT.has(code)) return [];
      const cldr = (LOCALES[language] ?? [language]).flatMap((locale) => fromCldr(locale, code));
      const names = distinct([...cldr, ...fromCountries(language, code)]).filter((name) => !WRONG[language]?.includes(name));
      return names.length > 0 ? [`${code} | ${names.join(', ')}`] : [];
    });
    const text = `/**
 * The countries in ${title}: \`code | names\`. Written by scripts/build-names.mjs from CLDR ${process.versions.cldr} (Unicode License V3) and i18n-iso-countries (MIT).
 */
export const NAMES_${language.toUpperCase()} = \`
${rows.join('\n')}
\`;
`;
    return [`${language}.ts`, text];
  });
  return Object.fromEntries(files);
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  for (const [file, text] of Object.entries(buildNames())) writeFileSync(new URL(`names/${file}`, source), text);
}
