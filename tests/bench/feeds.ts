/**
 * What it costs to read a feed of 50 KB: Slugline (sanitised), rss-parser (which does not sanitise), and Python's feedparser where
 * `python3 -c "import feedparser"` works. One JSON line a reader and document, then their ratios; then the CPU of each hostile document.
 *
 *   npm run bench:feeds -- [FOLDER] [--rounds 15] [--reads 10] [--only speed|hostile]
 *
 * FOLDER holds documents of your own, read each once a round. Readers take turns within a round and medians are shown: machines are noisy, only
 * the ratios of one run hold. No Python: that reader is left out.
 */
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { readFeed } from '@slugline/feeds';
import { SluglineError } from '@slugline/model';
import { hostileDocuments } from '../../packages/feeds/src/hostile.test-support.ts';
import { feedDocument } from '../support/feed-documents.ts';
import { root } from '../support/service-process.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '15' },
    reads: { type: 'string', default: '10' },
    only: { type: 'string' },
  },
});

/** Milliseconds of a set of documents read once: on the clock, and of CPU. */
interface Cost {
  ms: number;
  cpuMs: number;
}
interface Reader {
  name: string;
  /** Reads each file `reads` times. */
  read(files: readonly string[], reads: number): Promise<Cost>;
  close(): void;
}

async function costOf(work: () => Promise<void>): Promise<Cost> {
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  await work();
  const used = process.cpuUsage(cpu);
  return { ms: performance.now() - began, cpuMs: (used.user + used.system) / 1_000 };
}

function inNode(name: string, readOne: (bytes: Buffer) => Promise<unknown>): Reader {
  return {
    name,
    close: () => {},
    read: (files, reads) => {
      const documents = files.map((file) => readFileSync(file));
      return costOf(async () => {
        // A document that a reader refuses, or breaks on, costs what it costs.
        for (let read = 0; read < reads; read += 1) for (const bytes of documents) await readOne(bytes).catch(() => {});
      });
    },
  };
}

const slugline = inNode('slugline', (bytes) => readFeed({ url: 'https://herald.example/feed', bytes, contentType: null }));

function rssParser(): Reader {
  const Parser = createRequire(join(root, 'packages/feeds/package.json'))('rss-parser') as new () => {
    parseString(xml: string): Promise<unknown>;
  };
  return inNode('rss-parser', (bytes) => new Parser().parseString(bytes.toString('utf8')));
}

const PYTHON = `
import sys, json, time, feedparser
for line in sys.stdin:
    job = json.loads(line)
    documents = [open(file, 'rb').read() for file in job['files']]
    began, cpu = time.perf_counter(), time.process_time()
    for _ in range(job['reads']):
        for document in documents:
            feedparser.parse(document)
    print(json.dumps({'ms': (time.perf_counter() - began) * 1000, 'cpuMs': (time.process_time() - cpu) * 1000}), flush=True)
`;

/** Python's feedparser in a process that waits for work; null where it is not installed. */
function pythonFeedparser(): Reader | null {
  if (spawnSync('python3', ['-c', 'import feedparser']).status !== 0) return null;
  const child: ChildProcessWithoutNullStreams = spawn('python3', ['-c', PYTHON]);
  child.stderr.pipe(process.stderr);
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    name: 'python-feedparser',
    close: () => child.stdin.end(),
    read: async (files, reads) => {
      child.stdin.write(`${JSON.stringify({ files, reads })}\n`);
      const { value } = await answers.next();
      return JSON.parse(String(value)) as Cost;
    },
  };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}

function report(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** Measures the readers on a set of documents, in turns, and reports them and their ratios to Python's feedparser. */
async function compare(name: string, files: readonly string[], readers: readonly Reader[], reads: number): Promise<void> {
  const bytes = files.reduce((sum, file) => sum + readFileSync(file).length, 0);
  const costs = new Map(readers.map((reader) => [reader, [] as Cost[]]));
  for (let turn = -1; turn < Number(values.rounds); turn += 1) {
    for (const reader of readers) {
      const { ms, cpuMs } = await reader.read(files, reads);
      const each = files.length * reads;
      // The first turn warms up.
      if (turn >= 0) costs.get(reader)?.push({ ms: ms / each, cpuMs: cpuMs / each });
    }
  }
  const medians = [...costs].map(([reader, all]) => {
    const ms = median(all.map((cost) => cost.ms));
    return { reader: reader.name, ms, cpuMs: median(all.map((cost) => cost.cpuMs)) };
  });
  for (const { reader, ms, cpuMs } of medians) {
    const line = { bench: 'feeds', document: name, documents: files.length, bytes, reader };
    report({ ...line, msPerDocument: round(ms), cpuMsPerDocument: round(cpuMs), documentsPerSecond: round(1_000 / ms) });
  }
  const ours = medians[0];
  for (const other of medians.slice(1)) {
    if (ours === undefined) continue;
    const ratio = { ratio: `slugline / ${other.reader}`, time: round(ours.ms / other.ms), cpu: round(ours.cpuMs / other.cpuMs) };
    report({ bench: 'feeds', document: name, ...ratio });
  }
}

async function speed(): Promise<void> {
  const readers = [slugline, rssParser(), pythonFeedparser()].filter((reader) => reader !== null);
  const folder = mkdtempSync(join(tmpdir(), 'slugline-bench-'));
  for (const format of ['rss', 'atom'] as const) {
    const file = join(folder, `${format}.xml`);
    writeFileSync(file, feedDocument(format, 50_000));
    await compare(`${format}, 50 KB`, [file], readers, Number(values.reads));
  }
  const given = positionals[0] === undefined ? null : resolve(positionals[0]);
  if (given !== null) {
    const files = readdirSync(given, { withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [join(given, entry.name)] : [],
    );
    // rss-parser does not end on some of them in any time.
    await compare(
      given,
      files,
      readers.filter(({ name }) => name !== 'rss-parser'),
      1,
    );
  }
  for (const reader of readers) reader.close();
  rmSync(folder, { recursive: true });
}

/** CPU of each hostile document; the goal is a second at most. */
async function hostile(): Promise<void> {
  const costs: { name: string; cpuMs: number }[] = [];
  for (const { name, make } of hostileDocuments({ scale: 1 })) {
    const bytes = make();
    let ended = '';
    const { cpuMs } = await costOf(async () => {
      ended = await readFeed({ url: 'https://herald.example/feed', bytes, contentType: null }).then(
        ({ items }) => `${items.length} items`,
        (error: unknown) => (error instanceof SluglineError ? error.code : `FAULT ${String(error)}`),
      );
    });
    costs.push({ name, cpuMs });
    report({ bench: 'hostile', document: name, bytes: bytes.length, cpuMs: Math.round(cpuMs), ended });
  }
  const slow = costs.filter(({ cpuMs }) => cpuMs > 1_000).map(({ name }) => name);
  const slowest = costs.reduce((a, b) => (b.cpuMs > a.cpuMs ? b : a));
  report({
    bench: 'hostile',
    documents: costs.length,
    slowest: slowest.name,
    cpuMs: Math.round(slowest.cpuMs),
    overASecond: slow,
  });
}

if (values.only !== 'hostile') await speed();
if (values.only !== 'speed') await hostile();
