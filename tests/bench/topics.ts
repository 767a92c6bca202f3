/**
 * What it costs to tag a story: Slugline's regions, and its regions with policy areas, beside Aho–Corasick libraries from npm: on the gazetteer alone
 * (`search`) and as newsmap's seed matching (whole words found, counted by country, the highest taken); and, beside regions with policy areas, on all
 * that these look for (the gazetteer, the policy phrases, the words and pairs of the model). One JSON line a reader and length, then the ratios to the
 * fastest of the libraries, whichever way it is used.
 *
 *   npm run bench:topics -- [FILE.ndjson | FOLDER] [--rounds 40] [--stories 200]
 *
 * FILE has lines `{title, text}` of your own (of a FOLDER it is reuters21578-places.ndjson, or all its .ndjson); without it the stories are made up.
 * Readers take turns within a round, each with a core's time (CPU, not the clock), and medians are shown: machines are noisy, only the ratios of one
 * run hold.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { AhoCorasick as Monyone } from '@monyone/aho-corasick/fast';
import { createTagger } from '@slugline/topics';
import Modern from 'modern-ahocorasick';
import { isWordFeature } from '../../packages/topics/src/model/sample.ts';
import { shippedModel } from '../../packages/topics/src/model/shipped.ts';
import { dictionaryPhrases } from '../../packages/topics/src/policy/dictionary.ts';
import { buildGazetteer } from '../../packages/topics/src/regions/gazetteer.ts';
import { createRegionTagger } from '../../packages/topics/src/regions/tag.ts';
import { fieldTexts } from '../../packages/topics/src/texts.ts';
import { placedProse } from '../support/placed-prose.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '40' }, stories: { type: 'string', default: '200' } },
});
const LENGTHS = [800, 5_000];
/** Seconds that each reader reads before it is measured: a worker runs for days, and the engine compiles for the first seconds. */
const WARM_UP = 3;

/** Whose reader it is, and of the libraries' what they look for. */
type Kind = 'slugline' | 'gazetteer' | 'everything';

interface Reader {
  name: string;
  kind: Kind;
  read(text: string): number;
}

/** The gazetteer's names as a library takes them: in small letters, with the country that each stands for. */
function seeds(): Map<string, string> {
  const found = new Map<string, string>();
  for (const { key, kind, candidates } of buildGazetteer('en').names)
    if (kind !== 'trap') found.set(key, candidates[0]?.[0] ?? '');
  return found;
}

/** What else regions with policy areas look for: the dictionary's phrases, and the model's words and neighbouring pairs. */
function policySeeds(): string[] {
  const phrases = dictionaryPhrases('en').map(({ words }) => words.join(' '));
  const features = Object.keys(shippedModel().features).filter((name) => isWordFeature(name) && !name.includes('+'));
  return [...phrases, ...features.map((name) => name.replace('*', ''))];
}

interface Hit {
  start: number;
  end: number;
}
type Search = (text: string) => readonly Hit[];

function libraries(names: readonly string[]): { name: string; search: Search }[] {
  const [monyone, modern] = [new Monyone([...names]), new Modern([...names])];
  return [
    {
      name: '@monyone/aho-corasick',
      search: (text) => monyone.matchInText(text).map(({ begin, end }) => ({ start: begin, end })),
    },
    { name: 'modern-ahocorasick', search: (text) => modern.search(text) },
  ];
}

const IN_WORD = /[\p{L}\p{N}]/u;

/** Newsmap's way: whole words that are seeds, counted by country; the country with the most. */
function newsmap(countries: ReadonlyMap<string, string>, search: Search): (text: string) => number {
  return (text) => {
    const lower = text.toLowerCase();
    const counts = new Map<string, number>();
    for (const { start, end } of search(lower)) {
      if (IN_WORD.test(lower.charAt(start - 1)) || IN_WORD.test(lower.charAt(end))) continue;
      const country = countries.get(lower.slice(start, end)) ?? '';
      counts.set(country, (counts.get(country) ?? 0) + 1);
    }
    return Math.max(0, ...counts.values());
  };
}

function readers(): Reader[] {
  const countries = seeds();
  const tagRegions = createRegionTagger();
  const tagger = createTagger();
  const own: Reader[] = [
    { name: 'slugline regions', kind: 'slugline', read: (text) => tagRegions(fieldTexts({ body: text }), 'en', null).length },
    {
      name: 'slugline regions and policy',
      kind: 'slugline',
      read: (text) => tagger({ body: text, language: 'en' }).length,
    },
  ];
  const gazetteer = libraries([...countries.keys()]).flatMap(({ name, search }): Reader[] => [
    { name: `${name} alone`, kind: 'gazetteer', read: (text) => search(text.toLowerCase()).length },
    { name: `${name} as newsmap`, kind: 'gazetteer', read: newsmap(countries, search) },
  ]);
  const everything = libraries([...new Set([...countries.keys(), ...policySeeds()])]).map(({ name, search }): Reader => {
    return {
      name: `${name} on places, policy phrases and the model's words`,
      kind: 'everything',
      read: (text) => search(text.toLowerCase()).length,
    };
  });
  return [...own, ...gazetteer, ...everything];
}

/** Texts of exactly so many characters, cut from stories end to end. */
function textsOf(length: number, count: number): string[] {
  const [file] = positionals;
  const all = file === undefined ? placedProse(7, length * count) : filesOf(file).flatMap(bodiesOf).join('\n\n');
  return Array.from({ length: count }, (_, at) => {
    const start = (at * length) % Math.max(1, all.length - length);
    return all.slice(start, start + length);
  });
}

/** A file itself; of a folder the one that is best known, or all. */
function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const usual = join(path, 'reuters21578-places.ndjson');
  if (existsSync(usual)) return [usual];
  const all = readdirSync(path).filter((name) => name.endsWith('.ndjson'));
  if (all.length === 0) throw new Error(`${path} has no .ndjson file`);
  return all.sort().map((name) => join(path, name));
}

function bodiesOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { title, text } = JSON.parse(line) as { title?: string; text?: string };
      return `${title ?? ''}\n\n${text ?? ''}`;
    });
}

/** Milliseconds of CPU that a reader takes for one text. */
function costOf(reader: Reader, texts: readonly string[]): number {
  const before = process.cpuUsage();
  for (const text of texts) reader.read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000 / texts.length;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

const round = (value: number) => Math.round(value * 1_000) / 1_000;

function report(line: object): void {
  process.stdout.write(`${JSON.stringify({ bench: 'topics', ...line })}\n`);
}

function compare(length: number, all: readonly Reader[]): void {
  const texts = textsOf(length, Number(values.stories));
  const costs = new Map(all.map((reader) => [reader, [] as number[]]));
  for (const reader of all)
    for (const end = performance.now() + WARM_UP * 1_000; performance.now() < end; ) costOf(reader, texts);
  for (let turn = 0; turn < Number(values.rounds); turn += 1) {
    for (const reader of all) costs.get(reader)?.push(costOf(reader, texts));
  }
  const medians = [...costs].map(([{ name, kind }, ms]) => ({ name, kind, ms: median(ms) }));
  for (const { name, ms } of medians)
    report({ characters: length, reader: name, msPerStory: round(ms), storiesPerSecond: Math.round(1_000 / ms) });
  const fastest = (wanted: Kind) => medians.filter(({ kind }) => kind === wanted).reduce((a, b) => (b.ms < a.ms ? b : a));
  const [regions, both] = medians;
  for (const [own, library] of [
    [regions, fastest('gazetteer')],
    [both, fastest('gazetteer')],
    [both, fastest('everything')],
  ] as const) {
    if (own !== undefined)
      report({ characters: length, ratio: `${own.name} / ${library.name}`, storiesPerSecond: round(library.ms / own.ms) });
  }
}

const all = readers();
for (const length of LENGTHS) compare(length, all);
