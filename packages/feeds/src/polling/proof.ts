import type { PollState } from '@slugline/model';
import type { PolledFeed, PollFacts } from './port.ts';

const DAY_MS = 86_400_000;
/** A server that was caught is asked for whole documents so long, and then given another chance. */
const DISTRUST_DAYS = 7;
/** Each proof that a server passes makes the time to the next one longer, up to a month: a proof is a request more. */
const GROWTH = 3;
const LONGEST_DAYS = 30;

/** Whether validators may be sent: they are of this address, and the server's 304 is believed. The poller adds what it knows of items on their way. */
export function mayAskConditionally(feed: Pick<PolledFeed, 'url' | 'poll'>, now: Date): boolean {
  const { validatorsOf, distrustUntil } = feed.poll;
  return validatorsOf === feed.url && (distrustUntil === null || Date.parse(distrustUntil) <= now.getTime());
}

/** Whether a 304 is to be put to the proof: asked again at once without validators, since some servers answer 304 to whatever they are sent. */
export function shouldProve304(poll: Pick<PollState, 'provenAt' | 'proofDays'>, now: Date): boolean {
  // The first 304 only starts the clock.
  return poll.provenAt !== null && Date.parse(poll.provenAt) + poll.proofDays * DAY_MS <= now.getTime();
}

/** What a poll shows of the server's word. */
export function judgeServer(
  poll: Pick<PollState, 'provenAt' | 'proofDays' | 'distrustUntil'>,
  facts: PollFacts,
): Pick<PollState, 'provenAt' | 'proofDays' | 'distrustUntil'> {
  const now = facts.now.toISOString();
  if (facts.proof?.hidden === true) {
    return { provenAt: now, proofDays: 1, distrustUntil: new Date(facts.now.getTime() + DISTRUST_DAYS * DAY_MS).toISOString() };
  }
  const { provenAt, distrustUntil } = poll;
  if (facts.proof !== undefined)
    return { provenAt: now, proofDays: Math.min(LONGEST_DAYS, poll.proofDays * GROWTH), distrustUntil: null };
  return { provenAt: provenAt ?? (facts.outcome === 'not-modified' ? now : null), proofDays: poll.proofDays, distrustUntil };
}
