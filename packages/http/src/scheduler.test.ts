import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createScheduler, type Scheduler } from './scheduler.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Asks for a turn and notes when it came. */
function ask(scheduler: Scheduler, host: string, delayMs: number, log: string[], name = host): { release: () => void } {
  const turn = { release: (): void => undefined };
  void scheduler.acquire(host, delayMs, new AbortController().signal).then((release) => {
    log.push(name);
    turn.release = release;
  });
  return turn;
}
const settle = (ms = 0): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

describe('the scheduler', () => {
  test('lets so many requests of one host through at once, in order', async () => {
    const scheduler = createScheduler({ perHost: 2, total: 10, queue: 4 });
    const log: string[] = [];
    const turns = ['a1', 'a2', 'a3', 'a4'].map((name) => ask(scheduler, 'a', 0, log, name));
    await settle();
    expect(log).toEqual(['a1', 'a2']);
    turns[1]?.release();
    turns[1]?.release();
    await settle();
    expect(log).toEqual(['a1', 'a2', 'a3']);
  });

  test('keeps the delay between two starts of one host', async () => {
    const scheduler = createScheduler({ perHost: 2, total: 10, queue: 4 });
    const log: string[] = [];
    for (const name of ['a1', 'a2']) ask(scheduler, 'a', 500, log, name);
    ask(scheduler, 'b', 500, log);
    await settle(499);
    expect(log).toEqual(['a1', 'b']);
    await settle(1);
    expect(log).toEqual(['a1', 'b', 'a2']);
  });

  test('gives hosts turns: one with many waiting holds up nobody', async () => {
    const scheduler = createScheduler({ perHost: 10, total: 1, queue: 4 });
    const log: string[] = [];
    const release: (() => void)[] = [];
    const take = (host: string): void => {
      void scheduler.acquire(host, 0, new AbortController().signal).then((done) => {
        log.push(host);
        release.push(done);
      });
    };
    for (let count = 0; count < 100; count += 1) take('big');
    take('small');
    for (let round = 0; round < 3; round += 1) {
      await settle();
      release.shift()?.();
    }
    expect(log).toContain('small');
  });

  test('sends away who comes to a full line, each with a time of its own, and lets others in', async () => {
    const scheduler = createScheduler({ perHost: 1, total: 10, queue: 2 });
    const comeTo = (host: string, delayMs = 500) => scheduler.lineUp(host, delayMs);
    const [first] = [comeTo('a'), comeTo('a')];
    expect([comeTo('a'), comeTo('a'), comeTo('a')]).toEqual([{ busyForMs: 1_500 }, { busyForMs: 2_000 }, { busyForMs: 2_500 }]);
    expect(comeTo('b')).toHaveProperty('leave');
    for (let count = 0; count < 100; count += 1) expect(comeTo('trusted', 0)).toHaveProperty('leave');
    if (first !== undefined && 'leave' in first) {
      first.leave();
      first.leave();
    }
    expect(comeTo('a')).toHaveProperty('leave');
    expect(comeTo('a')).toEqual({ busyForMs: 3_000 });
  });

  test('expects a long wait at a host that takes its time', async () => {
    const scheduler = createScheduler({ perHost: 2, total: 10, queue: 1 });
    scheduler.lineUp('slow', 500);
    for (let count = 0; count < 20; count += 1) {
      const turn = ask(scheduler, 'slow', 500, []);
      await settle(10_000);
      turn.release();
    }
    const sent = scheduler.lineUp('slow', 500);
    expect('busyForMs' in sent && sent.busyForMs).toBeGreaterThan(9_000);
  });

  test('forgets who gives up while waiting', async () => {
    const scheduler = createScheduler({ perHost: 1, total: 10, queue: 4 });
    const log: string[] = [];
    const first = ask(scheduler, 'a', 0, log, 'first');
    const controller = new AbortController();
    const gone = scheduler.acquire('a', 0, controller.signal).catch((error: Error) => error.message);
    ask(scheduler, 'a', 0, log, 'third');
    await settle();
    controller.abort(new Error('enough'));
    expect(await gone).toBe('enough');
    first.release();
    await settle();
    expect(log).toEqual(['first', 'third']);
  });
});
