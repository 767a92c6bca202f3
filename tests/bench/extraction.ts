/**
 * What it costs to read an article page: Slugline, readability on linkedom, and Python's trafilatura where `python3 -c "import trafilatura"`
 * works. One JSON line a reader, then their ratios; then whether memory stays flat over many pages.
 *
 *   npm run bench:extraction -- [DATA] [--rounds 5] [--pages 20000] [--only speed|memory]
 *
 * DATA is a file of lines `{url, html}` (gzipped or not), or a folder that holds `scrapinghub.ndjson.gz`; without it, pages that this bench makes.
 * Each reader is a process of its own, so that none pays for another's garbage. They take turns within a round and medians are shown: machines are
 * noisy, only the ratios of one run hold. The first two rounds warm up.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { extractArticle } from '@slugline/extraction';
import { parseHTML } from 'linkedom';
import { articlePage } from '../../packages/extraction/src/pages.test-support.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    pages: { type: 'string', default: '20000' },
    only: { type: 'string' },
    reader: { type: 'string' },
  },
});

interface Page {
  url: string | null;
  html: string;
}

/** Reads every page once, and says how much CPU that took in milliseconds. */
interface Reader {
  name: string;
  read(): Promise<number>;
  close(): void;
}

function report(line: object): void {
  process.stdout.write(`${JSON.stringify({ bench: 'extraction', ...line })}\n`);
}

function round(value: number, digits = 3): number {
  return Number(value.toFixed(digits));
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** The pages of a file of lines, or ones of our own. */
function readPages(given: string | undefined): Page[] {
  if (given === undefined) return Array.from({ length: 60 }, (_, seed) => articlePage(seed));
  const path = resolve(given);
  const file = statSync(path).isDirectory() ? join(path, 'scrapinghub.ndjson.gz') : path;
  if (!existsSync(file)) throw new Error(`No pages at ${file}`);
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Page]));
}

/** Waits for a line, reads every page, answers with the CPU milliseconds: what runs in the process of a reader. */
async function serve(readOne: (page: Page) => void): Promise<void> {
  const pages = readPages(positionals[0]);
  for await (const _ of createInterface({ input: process.stdin })) {
    const before = process.cpuUsage();
    for (const page of pages) {
      try {
        readOne(page);
      } catch {
        // A page that a reader breaks on costs what it costs.
      }
    }
    const { user, system } = process.cpuUsage(before);
    process.stdout.write(`${(user + system) / 1_000}\n`);
  }
}

const PYTHON = `
import sys, json, time, trafilatura
pages = [json.loads(line) for line in open(sys.argv[1], encoding='utf-8')]
for line in sys.stdin:
    cpu = time.process_time()
    for page in pages:
        try:
            trafilatura.bare_extraction(page['html'], url=page.get('url'), fast=sys.argv[2] == 'fast', with_metadata=True)
        except Exception:
            pass
    print((time.process_time() - cpu) * 1000, flush=True)
`;

/** A reader in a process of its own. */
function inProcess(name: string, command: string, args: readonly string[]): Reader {
  const child = spawn(command, args);
  child.stderr.resume();
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    name,
    close: () => child.stdin.end(),
    read: async () => {
      child.stdin.write('read\n');
      const { value, done } = await answers.next();
      if (done) throw new Error(`${name} ended`);
      return Number(value);
    },
  };
}

/** The readers of this file, and Python's trafilatura, as it comes and in its fast mode, where it is installed. */
function startReaders(file: string): Reader[] {
  const own = (name: string) =>
    inProcess(name, process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), file, '--reader', name]);
  const readers = Object.keys(READERS).map(own);
  if (spawnSync('python3', ['-c', 'import trafilatura']).status !== 0) return readers;
  const python = (name: string, mode: string) => inProcess(name, 'python3', ['-c', PYTHON, file, mode]);
  return [...readers, python('trafilatura', 'full'), python('trafilatura-fast', 'fast')];
}

function readability({ url, html }: Page): void {
  const { document } = parseHTML(html);
  Object.defineProperty(document, 'documentURI', { value: url ?? 'https://herald.example/', configurable: true });
  new Readability(document as unknown as Document).parse();
}

const READERS: Record<string, (page: Page) => void> = {
  slugline: (page) => void extractArticle(page),
  'readability+linkedom': readability,
};

/** Measures the readers in turns, and reports them and how many times faster Slugline is. */
async function speed(pages: readonly Page[]): Promise<void> {
  const bytes = pages.reduce((sum, { html }) => sum + Buffer.byteLength(html), 0);
  const folder = mkdtempSync(join(tmpdir(), 'slugline-bench-'));
  const file = join(folder, 'pages.ndjson');
  writeFileSync(file, pages.map(({ url, html }) => JSON.stringify({ url, html })).join('\n'));
  const readers = startReaders(file);
  const costs = new Map(readers.map((reader) => [reader, [] as number[]]));
  for (let turn = -2; turn < Number(values.rounds); turn += 1) {
    for (const reader of readers) {
      const cpuMs = await reader.read();
      if (turn >= 0) costs.get(reader)?.push(cpuMs);
    }
  }
  for (const reader of readers) reader.close();
  rmSync(folder, { recursive: true });
  const found = [...costs].map(([{ name }, all]) => ({ name, perSecond: (pages.length * 1_000) / median(all) }));
  for (const { name, perSecond } of found)
    report({ reader: name, pages: pages.length, bytes, pagesPerCpuSecond: round(perSecond, 1) });
  const [ours, ...others] = found;
  for (const { name, perSecond } of others) {
    report({ ratio: `slugline / ${name}`, timesFaster: round((ours?.perSecond ?? 0) / perSecond, 2) });
  }
}

/** The slope of a line through points, least squares. */
function slope(points: readonly { x: number; y: number }[]): number {
  const mean = (of: (point: { x: number; y: number }) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  const above = points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0);
  return above / points.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
}

/** Reads many pages, and looks at the heap after a collection every so often. Needs `--expose-gc`, which the npm script gives. */
function memory(pages: readonly Page[], total: number): void {
  const points: { x: number; y: number }[] = [];
  const every = Math.max(1, Math.floor(total / 10));
  for (let read = 1; read <= total; read += 1) {
    // Each text is made anew, as one that came over the network is.
    const page = pages[read % pages.length] as Page;
    extractArticle({ url: page.url, html: `${page.html}<!-- ${read} -->` });
    if (read % every !== 0) continue;
    globalThis.gc?.();
    const heapMb = process.memoryUsage().heapUsed / 1_048_576;
    points.push({ x: read / 1_000, y: heapMb });
    report({ pagesRead: read, heapMb: round(heapMb, 1), rssMb: round(process.memoryUsage().rss / 1_048_576, 1) });
  }
  // The first tenth fills caches.
  report({ memory: 'heap after gc', pagesRead: total, mbPerThousandPages: round(slope(points.slice(1)), 4) });
}

const reader = values.reader === undefined ? undefined : READERS[values.reader];
if (reader !== undefined) await serve(reader);
else {
  const pages = readPages(positionals[0]);
  if (values.only !== 'memory') await speed(pages);
  if (values.only !== 'speed') memory(pages, Number(values.pages));
}
