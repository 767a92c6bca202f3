import { afterPoll, outcomeOf, POLL_TABLE } from '@slugline/feeds';
import type { Feed, PollState, SluglineError } from '@slugline/model';
import type { StageResult } from '@slugline/pipeline';
import type { PollDependencies } from './handler.ts';
import type { HeldFailure } from './hosts.ts';

/** Errors that come before any word of a server. */
const UNREACHED = new Set(['http.dns', 'http.dns_failed', 'http.connect']);
/** Errors that say nothing of the line: no request was made. */
const UNASKED = new Set(['http.host_busy', 'http.aborted', 'http.bad_url', 'http.blocked_address', 'http.blocked_port']);

/** Ends a poll that failed: the feed's state says so and when it is tried again. A busy host and our own outage are held against no feed. */
export async function recordFailure(feed: Feed, error: SluglineError, deps: PollDependencies): Promise<StageResult<'poll'>> {
  const now = deps.clock.now();
  const status = error.details['statusCode'];
  const statusCode = typeof status === 'number' ? status : null;
  const ourOutage = lookAtLine(feed, error, deps);
  const outcome = outcomeOf({ kind: 'error', code: error.code, statusCode, ourOutage });
  // A pause is told as one; a busy host by its own word of when to come again.
  const retryAfterMs = isPaused(error) ? undefined : error.retryAfterMs;
  const hostPausedUntil = await pauseOf(feed, error, deps, now);
  const { poll } = afterPoll(feed, { now, random: deps.random(), outcome, retryAfterMs, hostPausedUntil });
  const facts = { feedId: feed.id, failures: poll.failures, nextPollAt: poll.nextPollAt };
  if (POLL_TABLE[outcome].next === 'soon') {
    await deps.feeds.recordPoll(feed.id, later(feed.poll, poll));
    for (const held of ourOutage ? (deps.hosts?.takeBack() ?? []) : []) await takeBack(held, deps);
    return { next: [], code: ourOutage ? 'our-outage' : error.code, facts };
  }
  const state: PollState = {
    ...feed.poll,
    ...poll,
    lastStatus: statusCode,
    lastError: { code: error.code, message: error.message, at: now.toISOString() },
  };
  await deps.feeds.recordPoll(feed.id, state);
  if (isUnreached(error)) deps.hosts?.hold({ feed, at: now });
  return { next: [], code: error.code, facts };
}

/** What the last poll found still stands: only the next one is put off. */
function later(before: PollState, { nextPollAt, planned, plan }: Pick<PollState, 'nextPollAt' | 'planned' | 'plan'>): PollState {
  return { ...before, nextPollAt, planned, plan };
}

function isUnreached(error: SluglineError): boolean {
  return UNREACHED.has(error.code) || (error.code === 'http.timeout' && error.details['phase'] === 'connecting');
}

/** Notes what the failure says of our line; true when that is down. */
function lookAtLine(feed: Feed, error: SluglineError, { hosts }: PollDependencies): boolean {
  if (isUnreached(error)) return hosts?.missed(feed.url) ?? false;
  if (!UNASKED.has(error.code)) hosts?.reached(feed.url);
  return false;
}

function isPaused(error: SluglineError): boolean {
  return error.code === 'http.host_busy' && error.details['isPaused'] === true;
}

/** Until when the host wants no feed of it to be asked. One feed's 429 is that feed's own; several feeds' are the host's, and hold for every poller. */
async function pauseOf(feed: Feed, error: SluglineError, deps: PollDependencies, now: Date): Promise<Date | null> {
  if (isPaused(error)) return new Date(now.getTime() + (error.retryAfterMs ?? 0));
  if (error.code !== 'http.rate_limited') return null;
  const until = deps.hosts?.refused(feed, error.retryAfterMs) ?? null;
  if (until !== null) await deps.http.pauseHost(feed.url, until.getTime() - now.getTime());
  return until;
}

/** The line was down already when this failure was held against its feed: as if it had not been, unless the feed was polled since. */
async function takeBack({ feed, at }: HeldFailure, deps: PollDependencies): Promise<void> {
  const current = await deps.feeds.get(feed.id);
  if (current === null || current.poll.lastError?.at !== at.toISOString()) return;
  const { poll } = afterPoll(feed, { now: deps.clock.now(), random: deps.random(), outcome: 'our-outage' });
  await deps.feeds.recordPoll(feed.id, { ...later(feed.poll, poll), unsettled: current.poll.unsettled });
}
