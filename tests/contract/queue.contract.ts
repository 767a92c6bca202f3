import { type Item, sluglineError } from '@slugline/model';
import type { PipelineOptions, StageResult } from '@slugline/pipeline';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openTestPipeline, someItem, someStory, type TestPipeline } from '../support/pipeline.ts';
import { waitUntil } from '../support/wait.ts';
import { describeSteering } from './queue-steering.ts';

const nothing: StageResult<'extract'> = { next: [] };

/** The behaviours that the queues have on every backend. `place` gives options for a place that nobody used before. */
export function describeQueues(place: () => Promise<Partial<PipelineOptions>>): void {
  let open: TestPipeline | undefined;
  async function start(options: Partial<PipelineOptions> = {}): Promise<TestPipeline> {
    open = await openTestPipeline({ ...(await place()), ...options });
    return open;
  }
  afterEach(async () => {
    await open?.pipeline.close();
    open = undefined;
  });

  describe('handing on', () => {
    it('takes a payload through the stages in order, and calls afterHandOff when the next jobs are in the queue', async () => {
      const { pipeline, outcomes, log } = await start();
      const indexed: string[] = [];
      let waitingAtHandOff = -1;
      await pipeline.run('extract', {
        one: async (item) => ({
          next: [someStory(Number(item.storyId.slice(5)))],
          afterHandOff: async () => {
            waitingAtHandOff = (await pipeline.backlog('tag')).waiting;
          },
          facts: { paragraphs: 1 },
        }),
      });
      await pipeline.enqueue('extract', [someItem(7)]);
      await waitUntil('the hand-off', () => waitingAtHandOff >= 0);
      expect(waitingAtHandOff).toBe(1);
      await pipeline.run('tag', { one: async (story) => ({ next: [story] }) });
      await pipeline.run('index', {
        batch: async (stories) => stories.map(({ id }) => ({ next: [], settled: indexed.push(id) ? 'indexed' : 'stale' })),
      });
      await waitUntil('the story is indexed', () => indexed.length > 0);
      expect(indexed).toEqual(['story7']);
      await waitUntil('it is counted', async () => (await outcomes('index', 'done')) === 1);
      expect(await outcomes('extract', 'done')).toBe(1);
      expect(await outcomes('tag', 'done')).toBe(1);
      const line = log.find((entry) => entry['stage'] === 'extract');
      expect(line).toMatchObject({
        jobId: 'story7-hash7-1-feed1',
        feedId: 'feed1',
        storyId: 'story7',
        outcome: 'done',
        code: null,
        paragraphs: 1,
      });
    });

    it('does not add a payload whose job is waiting, and adds it again when that job is over', async () => {
      const { pipeline } = await start();
      await pipeline.enqueue('extract', [someItem(1), someItem(1), someItem(2)]);
      await pipeline.enqueue('extract', [someItem(1)]);
      expect((await pipeline.backlog('extract')).waiting).toBe(2);
      const seen: string[] = [];
      await pipeline.run('extract', {
        one: async ({ storyId }) => {
          seen.push(storyId);
          return nothing;
        },
      });
      await waitUntil('both ran', () => seen.length === 2);
      await waitUntil('the queue is empty', async () => (await pipeline.backlog('extract')).active === 0);
      await pipeline.enqueue('extract', [someItem(1)]);
      await waitUntil('it ran again', () => seen.length === 3);
    });

    it('takes a later version that has the words of an older one again, and the same story of another feed', async () => {
      const { pipeline } = await start();
      await pipeline.enqueue('extract', [
        someItem(1),
        someItem(1, { version: 2 }),
        someItem(1, { feedId: 'feed2' }),
        someItem(1),
      ]);
      expect((await pipeline.backlog('extract')).waiting).toBe(3);
    });

    it('carries text that PostgreSQL refuses, cleaned', async () => {
      const { pipeline } = await start();
      const headlines: (string | null)[] = [];
      await pipeline.run('extract', {
        one: async ({ headline }) => {
          headlines.push(headline);
          return nothing;
        },
      });
      await pipeline.enqueue('extract', [
        someItem(1, { headline: 'Port\u0000 reopens \ud800after storm' }),
        someItem(2, { headline: 'A \\u0000 in letters, 😀 and "quotes"' }),
      ]);
      await waitUntil('both ran', () => headlines.length === 2);
      expect(headlines.sort()).toEqual(['A \\u0000 in letters, 😀 and "quotes"', 'Port reopens after storm']);
    });
  });

  describe('fates', () => {
    it('tries a transient failure again, then counts the job done', async () => {
      const { pipeline, outcomes, deadLetters } = await start();
      let runs = 0;
      await pipeline.run('extract', {
        one: async (item) => {
          runs += 1;
          if (runs < 3) throw sluglineError('http.timeout', { url: item.url ?? '', phase: 'headers', ms: 10 });
          return nothing;
        },
      });
      await pipeline.enqueue('extract', [someItem(1)]);
      await waitUntil('it is done', async () => (await outcomes('extract', 'done')) === 1);
      expect(await outcomes('extract', 'retry')).toBe(2);
      expect(deadLetters.letters.size).toBe(0);
    });

    it('waits at least as long as the failure asks for', async () => {
      const { pipeline } = await start();
      const at: number[] = [];
      await pipeline.run('extract', {
        one: async () => {
          at.push(Date.now());
          if (at.length === 1) throw sluglineError('http.rate_limited', { url: '', statusCode: 429 }, { retryAfterMs: 1_500 });
          return nothing;
        },
      });
      await pipeline.enqueue('extract', [someItem(1)]);
      await waitUntil('it ran twice', () => at.length === 2);
      expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(1_450);
    });

    it('lets a job whose turn has not come come later, without an attempt and without a warning: others pass it', async () => {
      const { pipeline, outcomes, deadLetters, log } = await start();
      const order: string[] = [];
      let inHand = 0;
      let promisedAt = 0;
      let letGo = (): void => undefined;
      const isOpen = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      await pipeline.run('extract', {
        one: async ({ storyId, url, source }) => {
          if (source === 'slow' && inHand >= 6) {
            // As packages/http does it: each one sent away gets a time of its own.
            promisedAt = Math.max(promisedAt, Date.now() + 300) + 50;
            const retryAfterMs = promisedAt - Date.now();
            throw sluglineError('http.host_busy', { url: url ?? '', host: source }, { later: true, retryAfterMs });
          }
          inHand += source === 'slow' ? 1 : 0;
          if (source === 'slow') await isOpen;
          inHand -= source === 'slow' ? 1 : 0;
          order.push(storyId);
          return nothing;
        },
      });
      const items = Array.from({ length: 65 }, (_, number) => someItem(number, { source: number < 60 ? 'slow' : 'quick' }));
      await pipeline.enqueue('extract', items);
      await waitUntil('the quick ones are done', () => order.length === 5);
      expect(order.sort()).toEqual(['story60', 'story61', 'story62', 'story63', 'story64']);
      letGo();
      await waitUntil('all are done', async () => (await outcomes('extract', 'done')) === 65);
      expect(await outcomes('extract', 'retry')).toBe(0);
      expect(deadLetters.letters.size).toBe(0);
      expect(log.some(({ code, level }) => code === 'http.host_busy' && level !== 'debug')).toBe(false);
    });

    it('makes a dead letter when the attempts are used up, and counts deaths in a row in the ledger', async () => {
      const { pipeline, outcomes, deadLetters, ledger } = await start();
      await pipeline.run('extract', {
        one: async () => {
          throw new TypeError('x is not a function');
        },
      });
      await pipeline.enqueue('extract', [someItem(1)]);
      await waitUntil('it is dead', async () => (await outcomes('extract', 'dead')) === 1);
      expect(await outcomes('extract', 'retry')).toBe(4);
      const letter = deadLetters.letters.get('extract-story1-hash1-1-feed1');
      expect(letter).toMatchObject({ stage: 'extract', code: 'stage.failed', attempts: 5, storyId: 'story1', feedId: 'feed1' });
      expect(letter?.causes).toEqual(['x is not a function']);
      expect(letter?.payload).toEqual(someItem(1));
      expect(ledger.records.get('feed1.story1')).toMatchObject({
        outcome: 'dead',
        code: 'stage.failed',
        deaths: 1,
        stage: 'extract',
      });
      await pipeline.enqueue('extract', [someItem(1)]);
      await waitUntil('it is dead again', () => ledger.records.get('feed1.story1')?.deaths === 2);
    });

    it('makes a dead letter of a permanent failure and of a payload of another form at once', async () => {
      const { pipeline, outcomes, deadLetters } = await start();
      await pipeline.run('extract', {
        one: async () => {
          throw sluglineError('extract.no_text', { url: 'u', reason: 'the page is empty' });
        },
      });
      await pipeline.enqueue('extract', [someItem(1), { ...someItem(2), version: 0 }, { storyId: 'story3' } as Item]);
      await waitUntil('all are dead', async () => (await outcomes('extract', 'dead')) === 3);
      expect([...deadLetters.letters.values()].map(({ code }) => code).sort()).toEqual([
        'extract.no_text',
        'payload.invalid',
        'payload.invalid',
      ]);
      expect(await outcomes('extract', 'retry')).toBe(0);
    });

    it('settles what is skipped, and tells unchanged and stale apart', async () => {
      const { pipeline, outcomes, ledger } = await start();
      const errors = [
        sluglineError('index.unchanged', { storyId: 'story0' }),
        sluglineError('index.stale', { storyId: 'story1', version: 1, stored: 2 }),
        sluglineError('feed.removed', { feedId: 'feed1' }),
      ];
      await pipeline.run('index', {
        batch: async (stories) => stories.map(({ id }) => errors[Number(id.slice(5))] ?? new Error('?')),
      });
      await pipeline.enqueue('index', [someStory(0), someStory(1), someStory(2)]);
      await waitUntil('all are skipped', async () => (await outcomes('index', 'skip')) === 3);
      const found = [0, 1, 2].map((number) => ledger.records.get(`feed1.story${number}`));
      expect(found.map((record) => record?.outcome)).toEqual(['unchanged', 'stale', 'skipped']);
      expect(found.map((record) => record?.code)).toEqual(['index.unchanged', 'index.stale', 'feed.removed']);
    });

    it('lets the stage wait while a dependency is away: no attempt used, no dead letter, and all done when it is back', async () => {
      const { pipeline, outcomes, deadLetters } = await start();
      let isAway = true;
      const runs = vi.fn();
      await pipeline.run('tag', {
        one: async () => {
          runs();
          if (isAway)
            throw sluglineError('store.unavailable', { store: 'Elasticsearch', reason: 'refused' }, { dependency: 'store' });
          return { next: [] };
        },
      });
      await pipeline.enqueue(
        'tag',
        Array.from({ length: 30 }, (_, number) => someStory(number)),
      );
      await waitUntil('it failed more often than the stage has attempts', () => runs.mock.calls.length > 20);
      isAway = false;
      await waitUntil('all are done', async () => (await outcomes('tag', 'done')) === 30);
      expect(deadLetters.letters.size).toBe(0);
    });

    it('keeps a job whose dead letter cannot be written', async () => {
      const { pipeline, deadLetters, outcomes } = await start();
      const put = deadLetters.put;
      deadLetters.put = async () => {
        throw sluglineError('store.unavailable', { store: 'SQLite', reason: 'locked' }, { dependency: 'store' });
      };
      const runs = vi.fn();
      await pipeline.run('extract', {
        one: async () => {
          runs();
          throw sluglineError('extract.no_text', { url: 'u', reason: 'empty' });
        },
      });
      await pipeline.enqueue('extract', [someItem(1)]);
      await waitUntil('it ran twice', () => runs.mock.calls.length >= 2);
      expect(await outcomes('extract', 'dead')).toBe(0);
      deadLetters.put = put;
      await waitUntil('its letter is there', () => deadLetters.letters.size === 1);
    });
  });

  describe('batches', () => {
    it('groups jobs, and ends each with its own result', async () => {
      const { pipeline, outcomes, deadLetters, ledger } = await start();
      const sizes: number[] = [];
      await pipeline.run('index', {
        batch: async (stories) => {
          sizes.push(stories.length);
          return stories.map(({ id }) =>
            id === 'story13'
              ? sluglineError('index.rejected', { storyId: id, reason: 'mapping' })
              : { next: [], settled: 'indexed' },
          );
        },
      });
      await pipeline.enqueue(
        'index',
        Array.from({ length: 60 }, (_, number) => someStory(number)),
      );
      await waitUntil('59 are done', async () => (await outcomes('index', 'done')) === 59);
      await waitUntil('one is dead', async () => (await outcomes('index', 'dead')) === 1);
      expect(Math.max(...sizes)).toBeGreaterThan(5);
      expect([...deadLetters.letters.keys()]).toEqual(['index-story13-hash13-1-feed1']);
      expect([...ledger.records.values()].filter(({ outcome }) => outcome === 'indexed')).toHaveLength(59);
    });
  });

  describeSteering(start);
}
