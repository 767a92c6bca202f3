import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startElasticsearch } from '../../infra/services/elasticsearch.ts';
import type { MissingService, TestService } from '../../infra/services/local-process.ts';
import { startRedis } from '../../infra/services/redis.ts';
import { addFeeds, type Distributed, startDistributed, WORKERS } from '../support/distributed.ts';
import { startTestOrigin, type TestOrigin } from '../support/origin.ts';
import { waitUntil } from '../support/wait.ts';

const FEEDS = 20;
const ITEMS = 25;
/** Longer than a test: what brings lost work back must not be just the next poll of a feed that is polled all the time. */
const INTERVAL_SECONDS = 600;
/** Servers of this file's own, because it stops and empties them. */
const [redis, elasticsearch]: (TestService | MissingService)[] = await Promise.all([
  startRedis({ own: true }),
  startElasticsearch({ own: true }),
]);
const missing = [redis, elasticsearch].flatMap((service) => (service && 'missing' in service ? [service.missing] : []));
if (missing.length > 0) process.stdout.write(`tests/faults/distributed is skipped: ${missing.join('; ')}\n`);

describe.skipIf(missing.length > 0)(
  'with each service a process of its own, 20 feeds of 25 items give exactly 500 stories',
  () => {
    const redisService = redis as TestService;
    const elasticsearchService = elasticsearch as TestService;
    let origin: TestOrigin;

    beforeAll(async () => {
      origin = await startTestOrigin({ feeds: FEEDS, items: ITEMS, pageDelayMs: 150 });
    });
    afterAll(async () => {
      await origin.close();
      await redisService.dispose();
      await elasticsearchService.dispose();
    });

    /** Runs the whole flow, lets `fault` happen once a fifth of the stories is in, and checks that every story is there once. */
    async function expectAllStories(fault: (run: Distributed) => Promise<void>): Promise<void> {
      const run = await startDistributed({
        redisUrl: redisService.url,
        elasticsearchUrl: elasticsearchService.url,
        prefix: `t${randomUUID().slice(0, 8)}`,
      });
      try {
        await addFeeds(run.store, origin, FEEDS, INTERVAL_SECONDS);
        await waitUntil('the run is in its middle', async () => (await run.store.stories.count()) >= (FEEDS * ITEMS) / 5, {
          everyMs: 50,
        });
        expect(await run.store.stories.count(), 'the fault comes before the end').toBeLessThan(FEEDS * ITEMS);
        await fault(run);
        const truth = origin.truth();
        const ids = await waitUntil(
          'all 500 stories are indexed',
          async () => {
            const found = await run.indexed();
            return found.length >= truth.size ? found : null;
          },
          { timeoutMs: 200_000, everyMs: 500, lastSeen: () => run.store.stories.count() },
        );
        expect(ids.length).toBe(FEEDS * ITEMS);
        expect(new Set(ids)).toEqual(truth);
        expect(await run.store.deadLetters.counts()).toEqual({ poll: 0, extract: 0, tag: 0, index: 0 });
      } finally {
        await run.close();
      }
    }

    test('when nothing goes wrong', async () => {
      await expectAllStories(async () => {});
    });

    test.each(WORKERS)('when the %s is killed with -9 in the middle and started again', async (name) => {
      await expectAllStories((run) => run.crash(name));
    });

    test('when Redis is emptied in the middle', async () => {
      const client = new Redis(redisService.url);
      await expectAllStories(async () => {
        await client.flushall();
      }).finally(() => client.disconnect());
    });

    test('when Elasticsearch is stopped for 30 seconds in the middle', async () => {
      await expectAllStories(async () => {
        await elasticsearchService.halt?.();
        // The length of the outage is what is tested here: there is no condition to wait for.
        await new Promise((resolve) => setTimeout(resolve, 30_000));
        await elasticsearchService.resume?.();
      });
    });
  },
);
