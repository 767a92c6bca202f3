// Writes src/regions/names/LANG.ts: the countries' names in other languages, from the CLDR data in Node's own Intl (Unicode License V3).
// Run it with `node packages/topics/scripts/build-names.mjs`; the output is checked in. Names to add by hand go to src/regions/languages/.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const LANGUAGES = { es: 'Spanish', fr: 'French', de: 'German', pt: 'Portuguese', ar: 'Arabic', ru: 'Russian', zh: 'Chinese' };
/** Left out in every language: their names are everyday words or other places ("la réunion", "San Martín", "Jersey"). */
const LEFT_OUT = new Set(['BL', 'JE', 'MF', 'RE', 'UM']);
const source = new URL('../src/regions/', import.meta.url);

const codes = new Set();
for (const file of readdirSync(new URL('gazetteer/', source))) {
  const rows = readFileSync(new URL(`gazetteer/${file}`, source), 'utf8').matchAll(/^([A-Z]{2}) \| /gm);
  for (const row of rows) codes.add(row[1]);
}

for (const [language, name] of Object.entries(LANGUAGES)) {
  const rows = [...codes].sort().flatMap((code) => {
    if (LEFT_OUT.has(code)) return [];
    const forms = ['long', 'short'].map((style) =>
      new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' }).of(code),
    );
    const clean = forms
      .filter(Boolean)
      .map((form) => form.replace(/\s*[(（].*?[)）]|,.*$/g, '').trim())
      .filter((form) => !/^[A-Z]{2}$|R\.-U\./.test(form));
    return clean.length > 0 ? [`${code} | ${[...new Set(clean)].join(', ')}`] : [];
  });
  const text = `/** The countries in ${name}: \`code | names\`. Written by scripts/build-names.mjs from CLDR ${process.versions.cldr} (Unicode License V3). */
export const NAMES_${language.toUpperCase()} = \`
${rows.join('\n')}
\`;
`;
  writeFileSync(new URL(`names/${language}.ts`, source), text);
}
