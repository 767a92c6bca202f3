import { sluglineError } from '@slugline/model';
import { describe, expect, it } from 'vitest';
import { backoffMs, fateOf } from './fates.ts';
import { stages } from './stages.ts';

const job = { stage: 'extract' as const, attemptsMade: 0, attempts: 5, backoff: { startMs: 5_000, maxMs: 60_000 } };
const timeout = sluglineError('http.timeout', { url: 'u', phase: 'headers', ms: 1 });

describe('the fate of a failure', () => {
  it('is a retry for a transient error, later each time', () => {
    expect(fateOf(timeout, job, 0)).toEqual({ kind: 'retry', error: timeout, delayMs: 5_000 });
    expect(fateOf(timeout, { ...job, attemptsMade: 2 }, 0)).toMatchObject({ kind: 'retry', delayMs: 20_000 });
    expect(fateOf(timeout, { ...job, attemptsMade: 2 }, 1)).toMatchObject({ kind: 'retry', delayMs: 10_000 });
  });

  it('waits as long as the error asks for, when that is longer', () => {
    const asked = sluglineError('http.rate_limited', { url: 'u', statusCode: 429 }, { retryAfterMs: 90_000 });
    expect(fateOf(asked, job, 0)).toMatchObject({ kind: 'retry', delayMs: 90_000 });
  });

  it('does not wait for days: an hour is the most at the extract stage', () => {
    const asked = sluglineError('http.rate_limited', { url: 'u', statusCode: 429 }, { retryAfterMs: 86_400_000 });
    expect(fateOf(asked, { ...job, backoff: stages.extract.backoff }, 0)).toMatchObject({ kind: 'retry', delayMs: 3_600_000 });
  });

  it('is later, however often, for a job whose turn has not come', () => {
    const busy = sluglineError('http.host_busy', { url: 'u', host: 'h' }, { later: true, retryAfterMs: 2_500 });
    expect(fateOf(busy, { ...job, attemptsMade: 99 })).toEqual({ kind: 'later', error: busy, delayMs: 2_500 });
  });

  it('is death when the attempts are used up', () => {
    expect(fateOf(timeout, { ...job, attemptsMade: 4 })).toEqual({ kind: 'dead', error: timeout });
  });

  it('is death at once for a permanent error, and a skip for a skip', () => {
    expect(fateOf(sluglineError('http.gone', { url: 'u' }), job).kind).toBe('dead');
    expect(fateOf(sluglineError('feed.removed', { feedId: 'f' }), job).kind).toBe('skip');
  });

  it('is waiting while a dependency is away, however often', () => {
    const away = sluglineError('store.unavailable', { store: 's', reason: 'r' }, { dependency: 'store' });
    expect(fateOf(away, { ...job, attemptsMade: 99 }).kind).toBe('wait');
  });

  it('is a retry as stage.failed for an error that nobody knows, with its cause', () => {
    const bug = new RangeError('out of range');
    expect(fateOf(bug, job)).toMatchObject({ kind: 'retry', error: { code: 'stage.failed', cause: bug } });
    expect(fateOf('a text', job)).toMatchObject({ error: { code: 'stage.failed', cause: 'a text' } });
  });

  it('never waits longer than the cap', () => {
    expect(backoffMs(500, { startMs: 5_000, maxMs: 60_000 }, 0)).toBe(60_000);
  });
});
