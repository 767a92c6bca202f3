// Writes src/regions/codes.ts: the other codes of countries and M49 regions, from the properties of @rapideditor/country-coder (ISC License).
// Run it with `npm pack @rapideditor/country-coder`, unpack it, and `node packages/topics/scripts/build-codes.mjs package/src/data/borders.json`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Where the dataset names the whole kingdom: the country in Europe. */
const ALSO = { DK: 'Q35', NL: 'Q55' };
const source = new URL('../src/regions/', import.meta.url);
const known = new Set();
for (const file of ['m49.ts', ...readdirSync(new URL('gazetteer/', source)).map((name) => `gazetteer/${name}`)]) {
  for (const row of readFileSync(new URL(file, source), 'utf8').matchAll(/^([A-Z]{2}|\d{3}) \| /gm)) known.add(row[1]);
}
const { features } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const rows = features.flatMap(({ properties: { iso1A2, iso1A3, iso1N3, m49, wikidata } }) => {
  const code = iso1A2 ?? m49;
  return known.has(code)
    ? [
        `${code} | ${[iso1A3, iso1A2 === undefined ? undefined : (iso1N3 ?? m49), wikidata, ALSO[code]].filter(Boolean).join(', ')}`,
      ]
    : [];
});
writeFileSync(
  new URL('codes.ts', source),
  `/** Other codes of countries and M49 regions as \`code | ISO 3166-1 alpha-3, ISO 3166-1 numeric, Wikidata\`. Written by scripts/build-codes.mjs. */
export const PLACE_CODES = \`
${[...new Set(rows)].sort().join('\n')}
\`;
`,
);
