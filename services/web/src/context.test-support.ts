import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHttpClient } from '@slugline/http';
import { type Clock, createFeed, type Feed, type Story } from '@slugline/model';
import { openPipeline, type Pipeline } from '@slugline/pipeline';
import { createLogger, createMetrics } from '@slugline/runtime';
import { openStore } from '@slugline/store';
import { createVocabularies, type OwnVocabulary } from '@slugline/topics';
import { STORY_EXAMPLE } from './api/schemas/story.ts';
import type { WebContext } from './context.ts';

/** The time in these tests; later than every story's date. */
export const NOW = new Date('2026-06-05T12:00:00.000Z');

/** A context on a real embedded Store (and, where asked for, real queues) in a folder of its own. */
export async function openTestContext(
  options: { queues?: boolean; allowHosts?: readonly string[]; vocabularies?: readonly OwnVocabulary[] } = {},
): Promise<WebContext & { log: () => Record<string, unknown>[]; close(): Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'slugline-web-'));
  const lines: string[] = [];
  const logger = createLogger({ service: 'test', level: 'info' }, { write: (line) => void lines.push(line) });
  const metrics = createMetrics();
  const clock: Clock = { now: () => NOW };
  const store = await openStore({ dataDir, clock });
  const pipeline = options.queues
    ? await openPipeline({ dataDir, deadLetters: store.deadLetters, ledger: store.items, logger, metrics })
    : noQueues();
  // No test asks a name server: every host that is a name is unknown.
  const lookup = (host: string) => Promise.reject(Object.assign(new Error(`unknown ${host}`), { code: 'ENOTFOUND' }));
  const http = createHttpClient({ version: '0', allowHosts: options.allowHosts ?? [], lookup, logger, metrics });
  return {
    store,
    pipeline,
    http,
    logger,
    metrics,
    clock,
    probes: { store: () => store.check() },
    sample: { active: async () => false, remove: async () => {} },
    vocabularies: createVocabularies(options.vocabularies),
    version: '1.2.3',
    log: () => lines.map((line) => JSON.parse(line)),
    close: async () => {
      await http.close();
      if (options.queues) await pipeline.close();
      await store.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** For tests that never come to a queue, which takes seconds to open. */
function noQueues(): Pipeline {
  return new Proxy({} as Pipeline, {
    get: () => () => Promise.reject(new Error('this test opened no queues')),
  });
}

/** A story like the reference's example, changed. */
export function makeStory(change: Partial<Story> & { id: string }): Story {
  return { ...STORY_EXAMPLE, contentHash: change.id, guid: change.id, ...change };
}

/** A feed that was never polled. */
export function makeFeed(url: string, change: Partial<Feed> = {}): Feed {
  const given = { url, source: 'harbour-herald', sourceName: 'Harbour Herald', intervalSeconds: 300 };
  return createFeed({ ...given, ...change }, NOW);
}
