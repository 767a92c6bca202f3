import { sluglineError } from '@slugline/model';
import type { PipelineOptions, StageResult } from '@slugline/pipeline';
import { describe, expect, it } from 'vitest';
import { someItem, someStory, type TestPipeline } from '../support/pipeline.ts';
import { waitUntil } from '../support/wait.ts';

const nothing: StageResult<'extract'> = { next: [] };

/** Backpressure, stopping, replaying and dropping, on every backend. `start` opens a pipeline in a place of its own. */
export function describeSteering(start: (options?: Partial<PipelineOptions>) => Promise<TestPipeline>): void {
  describe('steering', () => {
    it('stops taking jobs while the next stage is behind, and goes on when it has caught up', async () => {
      const { pipeline, outcomes } = await start({ congestionLimit: 10 });
      await pipeline.enqueue(
        'tag',
        Array.from({ length: 20 }, (_, number) => someStory(1_000 + number)),
      );
      expect(await pipeline.isCongested('tag')).toBe(true);
      await pipeline.run('extract', { one: async () => nothing });
      await waitUntil('the stage before is held back', async () => {
        await pipeline.enqueue('extract', [someItem(Date.now())]);
        return (await pipeline.backlog('extract')).waiting > 5;
      });
      await pipeline.run('tag', { one: async () => ({ next: [] }) });
      await waitUntil('it goes on', async () => (await pipeline.backlog('extract')).waiting === 0);
      expect(await outcomes('tag', 'done')).toBe(20);
      expect(await pipeline.isCongested('tag')).toBe(false);
    });

    it('gives jobs in hand back on stop, unless they finish in time; no attempt is used', async () => {
      const { pipeline, outcomes } = await start();
      const signals: AbortSignal[] = [];
      const stage = await pipeline.run('extract', {
        one: (item, signal) =>
          item.storyId === 'story1'
            ? new Promise((resolve) => setTimeout(resolve, 300, nothing))
            : new Promise(() => void signals.push(signal)),
      });
      await pipeline.enqueue('extract', [someItem(1), someItem(2)]);
      await waitUntil('both are in hand', async () => (await pipeline.backlog('extract')).active === 2 && signals.length === 1);
      await stage.stop(1_500);
      expect(signals[0]?.aborted).toBe(true);
      expect(await outcomes('extract', 'done')).toBe(1);
      expect(await pipeline.backlog('extract')).toEqual({ waiting: 1, active: 0, delayed: 0 });
      await pipeline.run('extract', { one: async () => nothing });
      await waitUntil('the other is done', async () => (await outcomes('extract', 'done')) === 2);
      expect(await outcomes('extract', 'retry')).toBe(0);
    });

    it('replays dead letters, and removes them', async () => {
      const { pipeline, outcomes, deadLetters } = await start();
      let isMended = false;
      await pipeline.run('extract', {
        one: async () => {
          if (!isMended) throw sluglineError('extract.no_text', { url: 'u', reason: 'empty' });
          return nothing;
        },
      });
      await pipeline.enqueue('extract', [someItem(1), someItem(2), someItem(3)]);
      await waitUntil('all are dead', () => deadLetters.letters.size === 3);
      const letter = await deadLetters.get('extract-story2-hash2-1-feed1');
      isMended = true;
      if (letter !== null) await pipeline.replay(letter);
      expect(deadLetters.letters.size).toBe(2);
      await waitUntil('one is done', async () => (await outcomes('extract', 'done')) === 1);
      expect(await pipeline.replayAll('tag')).toBe(0);
      expect(await pipeline.replayAll()).toBe(2);
      await waitUntil('all are done', async () => (await outcomes('extract', 'done')) === 3);
      expect(deadLetters.letters.size).toBe(0);
    });

    it('replays well when the letter died again meanwhile, and when it cannot be removed', async () => {
      const { pipeline, outcomes, deadLetters, log } = await start();
      await pipeline.run('extract', {
        one: async () => {
          throw sluglineError('extract.no_text', { url: 'u', reason: 'empty' });
        },
      });
      await pipeline.enqueue('extract', [someItem(1)]);
      await waitUntil('it is dead', () => deadLetters.letters.size === 1);
      const [first] = deadLetters.letters.values();
      if (first === undefined) throw new Error('there is no letter');
      const { remove } = deadLetters;
      // The removal comes late: the replayed job has died again before it.
      deadLetters.remove = async (letters) => {
        await waitUntil('it is dead again', async () => (await outcomes('extract', 'dead')) === 2);
        await remove(letters);
      };
      await pipeline.replay(first);
      const second = deadLetters.letters.get(first.id);
      expect(second).toBeDefined();
      expect(second?.at).not.toBe(first.at);
      deadLetters.remove = async () => {
        throw sluglineError('store.unavailable', { store: 'SQLite', reason: 'locked' }, { dependency: 'store' });
      };
      expect(await pipeline.replayAll()).toBe(1);
      expect(log.find(({ msg }) => msg === 'replayed dead letters could not be removed')).toMatchObject({ stage: 'extract' });
      await waitUntil('it was run', async () => (await outcomes('extract', 'dead')) === 3);
    });

    it("drops a feed's jobs from every queue, and only those", async () => {
      const { pipeline } = await start();
      await pipeline.enqueue(
        'extract',
        Array.from({ length: 20 }, (_, number) => someItem(number, { feedId: number % 2 ? 'odd' : 'even' })),
      );
      await pipeline.enqueue('index', [someStory(1, { feedId: 'odd' }), someStory(2, { feedId: 'even' })]);
      await pipeline.enqueue('poll', [{ feedId: 'odd' }, { feedId: 'even' }]);
      await pipeline.dropFeed('odd');
      const left = await Promise.all((['poll', 'extract', 'index'] as const).map((stage) => pipeline.backlog(stage)));
      expect(left.map(({ waiting }) => waiting)).toEqual([1, 10, 1]);
    });

    it('says how it is, and shows the backlog in the metrics', async () => {
      const { pipeline, metrics } = await start();
      await pipeline.enqueue('extract', [someItem(1)]);
      expect(await pipeline.check()).toMatchObject({ status: 'ok' });
      expect(await metrics.registry.metrics()).toContain('slugline_backlog_jobs{stage="extract",state="waiting"} 1');
    });
  });
}
