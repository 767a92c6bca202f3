import type { FeedHealth, PollPlanned, PollReason, PollState } from '@slugline/model';
import type { PollHints } from '../port.ts';
import { learnHabit } from './habit.ts';
import { reasonableRetry } from './host.ts';
import type { PollDecision, PolledFeed, PollFacts, PollPolicy, PollRow } from './port.ts';
import { profileOf } from './profile.ts';
import { judgeServer } from './proof.ts';
import { followMove } from './redirects.ts';
import { isNotExtracting, silenceOf } from './silence.ts';
import { DAY, POLL_POLICY, POLL_TABLE } from './table.ts';
import { habitWait } from './wait.ts';

/** Seconds to wait, and why. `isExact`: jitter may make it later by seconds only. */
interface Wait extends PollPlanned {
  isExact?: boolean;
}

/** What a poll changes in its feed: by the outcome's row of the table when it is polled next and how it stands, and what was learnt. Pure. */
export function afterPoll(feed: PolledFeed, facts: PollFacts, policy: PollPolicy = POLL_POLICY): PollDecision {
  const { poll } = feed;
  const { now, outcome, items } = facts;
  const row = POLL_TABLE[outcome];
  const isRead = row.next === 'habit';
  const newCount = isRead ? (facts.found ?? items?.filter((item) => item.isNew).length ?? 0) : 0;
  const learnt: Learnt = {
    habit: items === undefined ? poll.habit : learnHabit(poll.habit, items, poll.lastPolledAt, now),
    hints: isRead ? learnHints(poll.hints, facts) : poll.hints,
    failures: row.failure === null ? 0 : poll.failures + row.failure,
    goneCount: outcome === 'gone' ? poll.goneCount + 1 : isRead ? 0 : poll.goneCount,
    itemCount: items?.length ?? poll.itemCount,
  };
  const wait = waitAfter(feed, learnt, row, facts, policy);
  const planned = toTime(wait, facts);
  const { moved, movedTo } = isRead ? followMove(feed, facts) : { moved: poll.moved, movedTo: null };
  const trust = judgeServer(poll, facts);
  const nowText = now.toISOString();
  return {
    movedTo,
    poll: {
      nextPollAt: planned,
      planned,
      plan: { reason: wait.reason, seconds: wait.seconds, figure: wait.figure },
      outcome,
      lastOutcome: lastOutcome(facts, isRead, newCount),
      newCount,
      lastPolledAt: nowText,
      lastChangedAt: newCount > 0 ? nowText : poll.lastChangedAt,
      failures: learnt.failures,
      goneCount: learnt.goneCount,
      health: healthAfter(poll.health, learnt, row, facts),
      moved,
      hints: learnt.hints,
      habit: learnt.habit,
      distrustUntil: trust.distrustUntil,
      provenAt: trust.provenAt,
      proofDays: trust.proofDays,
    },
  };
}

/** What the poll itself taught, before it is decided when the next one is. */
type Learnt = Pick<PollState, 'habit' | 'hints' | 'failures' | 'goneCount' | 'itemCount'>;

function lastOutcome(facts: PollFacts, isRead: boolean, newCount: number): PollState['lastOutcome'] {
  if (!isRead) return 'failed';
  if (newCount > 0) return 'new';
  return facts.items === undefined ? 'not-modified' : 'same';
}

function healthAfter(before: FeedHealth, learnt: Learnt, row: PollRow, facts: PollFacts): FeedHealth {
  if (row.next === 'gone' && learnt.goneCount >= 2) return 'gone';
  if (row.health === null) return before;
  if (row.health !== 'ok') return row.health;
  if (isNotExtracting(facts.ends)) return 'not-extracting';
  return silenceOf(learnt.habit, facts.now) === null ? 'ok' : 'silent';
}

/** A document's own words stand until the next document; what its answer said of caching stands with them. */
function learnHints(before: PollState['hints'], facts: PollFacts): PollState['hints'] {
  const said: PollHints | null = facts.hints ?? before;
  const cacheSeconds = facts.cacheSeconds ?? (facts.items === undefined ? (before?.cacheSeconds ?? null) : null);
  if (said === null && cacheSeconds === null) return null;
  if (facts.hints === undefined && before !== null && before.cacheSeconds === cacheSeconds) return before;
  const { intervalSeconds = null, skipHours = [], skipDays = [] } = said ?? {};
  return { intervalSeconds, skipHours: [...skipHours], skipDays: [...skipDays], cacheSeconds };
}

function waitAfter(feed: PolledFeed, learnt: Learnt, row: PollRow, facts: PollFacts, policy: PollPolicy): Wait {
  const { failures, goneCount } = learnt;
  if (row.next === 'habit') return ownWait(feed, learnt, facts.now, policy);
  if (row.next === 'gone') {
    if (goneCount >= 2) return { reason: 'gone', seconds: null, figure: goneCount };
    return { reason: 'gone-once', seconds: row.firstSeconds, figure: null };
  }
  const asked = facts.retryAfterMs === undefined ? 0 : reasonableRetry(facts.retryAfterMs) / 1000;
  if (row.next === 'soon') {
    return {
      reason: facts.outcome === 'host-busy' ? 'host-busy' : 'outage',
      seconds: Math.max(row.firstSeconds, asked),
      figure: null,
    };
  }
  // A feed that is seldom polled is not asked again within minutes, nor one with a fixed time before twice that.
  const own = feed.intervalSeconds === null ? Math.min(3_600, policy.floor * 2) : feed.intervalSeconds * 2;
  const seconds = Math.min(DAY, Math.max(row.firstSeconds, own) * 2 ** Math.min(30, failures - 1));
  if (asked >= seconds) return { reason: 'retry-after', seconds: asked, figure: null };
  return { reason: 'backoff', seconds, figure: failures };
}

/** The wait after a poll that was read: fixed, or by the feed's habit, and longer where the feed asks for it. */
function ownWait(feed: PolledFeed, learnt: Learnt, now: Date, policy: PollPolicy): Wait {
  const { intervalSeconds, urgent, websub } = feed;
  if (intervalSeconds !== null) return { reason: 'fixed', seconds: intervalSeconds, figure: null };
  const profile = profileOf(learnt.habit, now.getTime());
  const perDay = Math.round(profile.itemRate * DAY * 100) / 100;
  const floor = urgent ? policy.urgentFloor : policy.floor;
  const cap = urgent ? policy.floor : policy.hintCap;
  const lookTo = learnt.hints === null ? 0 : cap;
  const found = habitWait(profile, now.getTime(), { floor, window: Math.max(learnt.itemCount, 10), lookTo }, policy);
  if (isPushed(websub, now) && found.seconds < policy.websub) return { reason: 'websub', seconds: policy.websub, figure: null };
  const own: Wait = { reason: found.bound, seconds: found.seconds, figure: perDay, isExact: profile.minutes !== null };
  return lengthened(own, learnt.hints, now, Math.min(cap, found.safeSeconds));
}

function isPushed(websub: PolledFeed['websub'], now: Date): boolean {
  return websub?.state === 'active' && websub.leaseEndsAt !== null && Date.parse(websub.leaseEndsAt) > now.getTime();
}

/** Hints only lengthen a wait, up to a cap: a forgotten ttl of a week is not to hide news for a week. */
function lengthened(own: Wait, hints: PollState['hints'], now: Date, cap: number): Wait {
  const seconds = own.seconds ?? 0;
  if (hints === null) return own;
  const asked = Math.max(hints.intervalSeconds ?? 0, hints.cacheSeconds ?? 0);
  const hinted = Math.min(asked, cap);
  if (isSkipped(hints, now.getTime() + seconds * 1000) && seconds < cap && hinted < cap) {
    return { reason: 'skip-hours', seconds: cap, figure: null };
  }
  return hinted > seconds ? { reason: 'hint', seconds: hinted, figure: asked } : own;
}

function isSkipped(hints: NonNullable<PollState['hints']>, ms: number): boolean {
  const at = new Date(ms);
  return hints.skipHours.includes(at.getUTCHours()) || hints.skipDays.includes(at.getUTCDay());
}

/** Part of the wait by which it may be shorter or longer, so that feeds do not bunch; and where the minute matters, the most seconds that it may be longer. */
const JITTER = 0.1;
const LATE_SECONDS = 30;
/** The feeds of a paused host come back spread over this. */
const PAUSE_SPREAD_MS = 600_000;
/** Reasons whose time is the other side's word, or a floor: jitter only lengthens them. */
const NOT_SOONER: ReadonlySet<PollReason> = new Set(['retry-after', 'floor', 'hint', 'skip-hours', 'host-busy']);

/** The time of the next poll with its jitter; the host's pause, where there is one, comes first and becomes the reason. */
function toTime(wait: Wait, { now, random, hostPausedUntil }: PollFacts): string | null {
  if (wait.seconds === null) return null;
  const part = wait.isExact
    ? Math.min(LATE_SECONDS / wait.seconds, JITTER) * random
    : JITTER * (NOT_SOONER.has(wait.reason) ? random : 2 * random - 1);
  // A day is the most that anything waits, jitter included.
  const seconds = Math.min(wait.seconds * (1 + part), Math.max(DAY, wait.seconds));
  const at = now.getTime() + Math.round(seconds * 1000);
  const pause = hostPausedUntil?.getTime() ?? 0;
  if (pause <= at) return new Date(at).toISOString();
  wait.reason = 'host-pause';
  wait.seconds = Math.round((pause - now.getTime()) / 1000);
  wait.figure = null;
  return new Date(pause + Math.round(random * PAUSE_SPREAD_MS)).toISOString();
}
