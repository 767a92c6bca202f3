import {
  type DeadLetter,
  type DeadLetterStore,
  type Item,
  type ItemLedger,
  type ItemRecord,
  itemKey,
  STORY_DEFAULTS,
  type StageName,
  type Story,
} from '@slugline/model';
import { openPipeline, type Pipeline, type PipelineOptions } from '@slugline/pipeline';
import { createLogger, createMetrics, type Metrics } from '@slugline/runtime';

/** A ledger in memory. */
function memoryLedger(): ItemLedger & { records: Map<string, ItemRecord> } {
  const records = new Map<string, ItemRecord>();
  return {
    records,
    get: async (keys) => new Map(keys.flatMap((key) => (records.has(key) ? [[key, records.get(key) as ItemRecord]] : []))),
    settle: async (lines) => {
      for (const line of lines) records.set(itemKey(line.feedId, line.storyId), line);
    },
  };
}

/** Dead letters in memory. */
function memoryDeadLetters(): DeadLetterStore & { letters: Map<string, DeadLetter> } {
  const letters = new Map<string, DeadLetter>();
  const newestFirst = () => [...letters.values()].sort((a, b) => b.at.localeCompare(a.at) || a.id.localeCompare(b.id));
  return {
    letters,
    put: async (all) => {
      for (const letter of all) letters.set(letter.id, letter);
    },
    get: async (id) => letters.get(id) ?? null,
    list: async ({ stage, size, cursor }) => {
      const all = newestFirst().filter((letter) => stage === undefined || letter.stage === stage);
      const from = cursor === undefined ? 0 : all.findIndex((letter) => `${letter.at} ${letter.id}` < cursor);
      const page = from < 0 ? [] : all.slice(from, from + size);
      const last = page.at(-1);
      return { letters: page, nextCursor: last !== undefined && page.length === size ? `${last.at} ${last.id}` : null };
    },
    counts: async () => {
      const counts: Record<StageName, number> = { poll: 0, extract: 0, tag: 0, index: 0 };
      for (const letter of letters.values()) counts[letter.stage] += 1;
      return counts;
    },
    remove: async (read) => {
      for (const { id, at } of read) if (letters.get(id)?.at === at) letters.delete(id);
    },
  };
}

/** An item of a feed, told apart by its number. */
export function someItem(number: number, over: Partial<Item> = {}): Item {
  return {
    storyId: `story${number}`,
    version: 1,
    itemHash: `hash${number}`,
    feedId: 'feed1',
    source: 'harbour-herald',
    sourceName: 'Harbour Herald',
    guid: `guid-${number}`,
    url: `https://herald.example/${number}`,
    headline: `Headline ${number}`,
    summary: null,
    body: [{ kind: 'paragraph', text: `The text of item ${number}.` }],
    authors: [],
    categories: [],
    published: '2026-03-01T10:00:00Z',
    updated: null,
    language: 'en',
    image: null,
    firstSeen: '2026-03-01T10:00:05Z',
    rights: null,
    origin: null,
    wire: null,
    sample: false,
    ...over,
  };
}

/** A story, told apart by its number. */
export function someStory(number: number, over: Partial<Story> = {}): Story {
  return {
    id: `story${number}`,
    version: 1,
    itemHash: `hash${number}`,
    contentHash: `content${number}`,
    feedId: 'feed1',
    source: 'harbour-herald',
    sourceName: 'Harbour Herald',
    guid: `guid-${number}`,
    url: `https://herald.example/${number}`,
    language: 'en',
    pubStatus: 'usable',
    headline: `Headline ${number}`,
    standfirst: null,
    byline: null,
    authors: [],
    dateline: null,
    body: [{ kind: 'paragraph', text: `The text of story ${number}.` }],
    categories: [],
    image: null,
    firstCreated: '2026-03-01T10:00:00Z',
    versionCreated: '2026-03-01T10:00:00Z',
    dateOrigins: { firstCreated: 'feed', versionCreated: 'feed' },
    firstSeen: '2026-03-01T10:00:05Z',
    embargoedUntil: null,
    bodyOrigin: { from: 'feed', code: null },
    wordCount: 5,
    tags: [],
    ...STORY_DEFAULTS,
    sample: false,
    ...over,
  };
}

/** A pipeline with what it wrote. */
export interface TestPipeline {
  pipeline: Pipeline;
  ledger: ReturnType<typeof memoryLedger>;
  deadLetters: ReturnType<typeof memoryDeadLetters>;
  metrics: Metrics;
  /** The lines logged so far. */
  log: Record<string, unknown>[];
  /** How often an outcome was counted. */
  outcomes(stage: StageName, outcome: string): Promise<number>;
}

/** Opens a pipeline with records in memory and short waits. */
export async function openTestPipeline(where: Partial<PipelineOptions>): Promise<TestPipeline> {
  const ledger = memoryLedger();
  const deadLetters = memoryDeadLetters();
  const metrics = createMetrics();
  const log: Record<string, unknown>[] = [];
  const logger = createLogger(
    { service: 'test', level: 'debug' },
    { write: (line: string) => void log.push(JSON.parse(line) as Record<string, unknown>) },
  );
  const pipeline = await openPipeline({
    ledger,
    deadLetters,
    logger,
    metrics,
    lockDurationMs: 2_000,
    stalledIntervalMs: 500,
    backoffStartMs: 50,
    ...where,
  });
  const outcomes = async (stage: StageName, outcome: string): Promise<number> => {
    const { values } = await metrics.outcomes.get();
    return values
      .filter(({ labels }) => labels.stage === stage && labels.outcome === outcome)
      .reduce((sum, { value }) => sum + value, 0);
  };
  return { pipeline, ledger, deadLetters, metrics, log, outcomes };
}
