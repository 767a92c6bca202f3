/**
 * What it costs to tag a story: Slugline's regions, and its regions with policy areas, beside Aho–Corasick libraries from npm on the same gazetteer,
 * alone (`search`) and as newsmap's seed matching (whole words found, counted by country, the highest taken). One JSON line a reader and length, then
 * the ratios to the fastest of the libraries, whichever way it is used.
 *
 *   npm run bench:topics -- [FILE.ndjson] [--rounds 15] [--stories 200]
 *
 * FILE has lines `{title, text}` of your own; without it the stories are made up. Readers take turns within a round, each with a core's time (CPU, not
 * the clock), and medians are shown: machines are noisy, only the ratios of one run hold.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { AhoCorasick as Monyone } from '@monyone/aho-corasick/fast';
import { createTagger } from '@slugline/topics';
import Modern from 'modern-ahocorasick';
import { buildGazetteer } from '../../packages/topics/src/regions/gazetteer.ts';
import { createRegionTagger } from '../../packages/topics/src/regions/tag.ts';
import { fieldTexts } from '../../packages/topics/src/texts.ts';
import { placedProse } from '../support/placed-prose.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '15' }, stories: { type: 'string', default: '200' } },
});
const LENGTHS = [800, 5_000];

interface Reader {
  name: string;
  read(text: string): number;
}

/** The gazetteer's names as a library takes them: in small letters, with the country that each stands for. */
function seeds(): Map<string, string> {
  const found = new Map<string, string>();
  for (const { key, kind, candidates } of buildGazetteer('en').names)
    if (kind !== 'trap') found.set(key, candidates[0]?.[0] ?? '');
  return found;
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
    { name: 'slugline regions', read: (text) => tagRegions(fieldTexts({ body: text }), 'en', null).length },
    { name: 'slugline regions and policy', read: (text) => tagger({ body: text, language: 'en' }).length },
  ];
  const others = libraries([...countries.keys()]).flatMap(({ name, search }) => [
    { name: `${name} alone`, read: (text: string) => search(text.toLowerCase()).length },
    { name: `${name} as newsmap`, read: newsmap(countries, search) },
  ]);
  return [...own, ...others];
}

/** Texts of exactly so many characters, cut from stories end to end. */
function textsOf(length: number, count: number): string[] {
  const [file] = positionals;
  const all = file === undefined ? placedProse(7, length * count) : bodiesOf(file).join('\n\n');
  return Array.from({ length: count }, (_, at) => {
    const start = (at * length) % Math.max(1, all.length - length);
    return all.slice(start, start + length);
  });
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
  for (let turn = -3; turn < Number(values.rounds); turn += 1) {
    for (const reader of all) {
      const ms = costOf(reader, texts);
      // The first turns warm up.
      if (turn >= 0) costs.get(reader)?.push(ms);
    }
  }
  const medians = [...costs].map(([{ name }, ms]) => ({ name, ms: median(ms) }));
  for (const { name, ms } of medians)
    report({ characters: length, reader: name, msPerStory: round(ms), storiesPerSecond: Math.round(1_000 / ms) });
  const fastest = medians.filter(({ name }) => !name.startsWith('slugline')).reduce((a, b) => (b.ms < a.ms ? b : a));
  for (const { name, ms } of medians.slice(0, 2)) {
    report({ characters: length, ratio: `${name} / ${fastest.name}`, storiesPerSecond: round(fastest.ms / ms) });
  }
}

const all = readers();
for (const length of LENGTHS) compare(length, all);
