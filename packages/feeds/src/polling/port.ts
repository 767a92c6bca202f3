import type { Feed, FeedHealth, PollOutcome, PollPlanned, PollState } from '@slugline/model';
import type { PollHints } from '../port.ts';

/** How a GET ended, as the poller saw it: an error of the catalogue by its code, or what was read. */
export type PollAnswer =
  | { kind: 'error'; code: string; statusCode: number | null; ourOutage?: boolean }
  | { kind: 'not-modified'; redirects: readonly Redirect[] }
  /** `found`: new or changed items. */
  | { kind: 'document'; found: number; redirects: readonly Redirect[] };

/** One hop of a GET: its status and where it led. */
export interface Redirect {
  status: number;
  to: string;
}

/** The part of a feed that its next poll follows from. */
export type PolledFeed = Pick<Feed, 'intervalSeconds' | 'urgent' | 'websub' | 'createdAt' | 'url' | 'poll'>;

/** What one poll brought. Everything that is not known may be left out. */
export interface PollFacts {
  /** When the answer came. */
  now: Date;
  /** 0 to 1, such as Math.random(): the jitter. */
  random: number;
  /** From {@link outcomeOf}. */
  outcome: PollOutcome;
  /** The items of the document, where one was read: each one's date (published, else updated) and whether its story is new. A changed item of a known story is not new here. */
  items?: readonly { date: string | null; isNew: boolean }[];
  /** New and changed items, for the state; default: those of `items` that are new. */
  found?: number;
  /** What the document asks (null or absent: none was read, the last ones stand). */
  hints?: PollHints | null;
  /** The longest of Cache-Control max-age and Expires less Date, in seconds. */
  cacheSeconds?: number | null;
  /** Retry-After in milliseconds, both forms read already; also host_busy's and, for `our-outage`, the time to the next look. */
  retryAfterMs?: number | undefined;
  /** From {@link hostPause}: until when no feed of this host is to be polled. */
  hostPausedUntil?: Date | null;
  redirects?: readonly Redirect[];
  /** Whether the redirects led to the same feed: a document was read there, and it has a known item, or the same rel=self or title. Default: a document was read, or a 304 came. */
  isSameFeed?: boolean;
  /** Set after {@link shouldProve304} said yes: whether the unconditional GET that followed the 304 found new or changed items. */
  proof?: { hidden: boolean };
  /** How the feed's newest items ended in the ledger (`indexed`, `unchanged` and `stale` are good, `dead` is not), for the health `not-extracting`. */
  ends?: { good: number; dead: number };
}

/** What a poll changes in the feed. */
export interface PollDecision {
  /** To be spread over the state; carries nextPollAt, planned, plan, outcome, failures, health, lastOutcome, newCount, lastPolledAt, lastChangedAt and what was learnt. */
  poll: Pick<
    PollState,
    | 'nextPollAt'
    | 'planned'
    | 'plan'
    | 'outcome'
    | 'lastOutcome'
    | 'lastPolledAt'
    | 'lastChangedAt'
    | 'newCount'
    | 'failures'
    | 'goneCount'
    | 'health'
    | 'moved'
    | 'distrustUntil'
    | 'provenAt'
    | 'proofDays'
    | 'hints'
    | 'habit'
  >;
  /** Where the feed has moved for good: to be kept as its url. */
  movedTo: string | null;
}

/** The times of the rules, in seconds. */
export interface PollPolicy {
  /** Least time between two polls, and that of a feed marked urgent. */
  floor: number;
  urgentFloor: number;
  /** Most time between two polls. */
  ceiling: number;
  /** Hints lengthen the interval up to this. */
  hintCap: number;
  /** Time between polls of a feed whose hub pushes. */
  websub: number;
  /** What a poll is worth, in seconds that one item waits: it is made where it spares the expected items that much. */
  price: number;
  /** How much longer waits count more: 1 counts each second alike (the least mean delay), towards 0 only the number of late items counts. */
  patience: number;
}

/** Who waits how long after which outcome. */
export type DelayRule = 'habit' | 'backoff' | 'retry-after' | 'gone' | 'soon';

/** One row of the polling table. */
export interface PollRow {
  /** habit: the feed's own interval; backoff: doubles with each failure, from `firstSeconds` (or the feed's interval, where longer) to a day; soon: `firstSeconds`, counted as no failure. */
  next: DelayRule;
  firstSeconds: number;
  /** Added to the failures in a row; 0 leaves them, null sets them to 0. */
  failure: number | null;
  /** Null leaves it as it was. */
  health: FeedHealth | null;
}

/** One refusal of a host (429, or 503 with Retry-After), kept by the poller for an hour. */
export interface HostRefusal {
  feedId: string;
  at: Date;
  retryAfterMs: number | null;
}

/** One poll's end on any host, newest last, kept by the poller for some minutes: whether our own line is down. */
export interface LineSign {
  host: string;
  /** Whether any answer of a server came (an error status too). */
  isReached: boolean;
  at: Date;
}

/** What the feeds page says of a feed, as keys and figures; the web service has the words. */
export interface PollExplanation {
  health: FeedHealth;
  /** Of `silent`: since when, and how many moments with items its habit foretold for that time. */
  silence: { since: string; expected: number } | null;
  /** What the last poll found. `items` is of the last document read. */
  found: { outcome: PollOutcome; at: string; items: number; fresh: number; failures: number } | null;
  /** When the next poll is due and why. `at` null: none. `isDue`: it is due or under way. */
  next: { at: string | null; isDue: boolean; why: PollPlanned | null };
  /** Its habit in figures, where it is known: items a day, and the hours (UTC) that bring three quarters of them, busiest first. */
  habit: { perDay: number; hours: number[] } | null;
  /** True while its 304 answers are not believed. */
  isDistrusted: boolean;
}

/*
 * The functions (bodies in the files beside this one):
 *
 *   outcomeOf(answer: PollAnswer): PollOutcome
 *   POLL_TABLE: Record<PollOutcome, PollRow>
 *   POLL_POLICY: PollPolicy                                   the defaults
 *   afterPoll(feed: PolledFeed, facts: PollFacts, policy?: PollPolicy): PollDecision
 *   mayAskConditionally(feed: PolledFeed, now: Date): boolean  validators may be sent (same url, not distrusted); the poller adds: nothing overdue is unsettled
 *   shouldProve304(poll: PollState, now: Date): boolean        after a 304: GET again without validators, and tell `proof`
 *   hostPause(refusals: readonly HostRefusal[], now: Date): Date | null
 *   isOurOutage(signs: readonly LineSign[], now: Date): boolean
 *   firstPolls(urls: readonly string[], now: Date): Date[]     spreads an import over at most an hour, in the order given
 *   explainPoll(feed: PolledFeed & { enabled: boolean }, now: Date): PollExplanation
 */
