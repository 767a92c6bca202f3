/**
 * A world of feeds for the polling bench: who publishes when. What was measured by others is cited; what nobody measured is called an assumption.
 *
 * [H] Hmedeh, Vouzoukidou, Travers, Christophides, du Mouza, Scholl: Characterizing Web Syndication Behavior and Content, WISE 2011, and Travers et al., RSS Feeds
 *     Behavior Analysis, Structure and Vocabulary, IJWIS 10(3), 2014: eight months of 2010; 12,611 feeds harvested, 8,155 of them productive, 10,794,285 items
 *     (which is 5.4 a day for a productive feed); 17 % of the feeds bring 97 % of the items; a modified power law.
 * [V] W. Vogels, Feed Analysis (allthingsdistributed.com, April 2004): of 28,774 subscribed feeds 1,232 were not there, 1,421 not reachable, 2,440 not readable.
 * [S] Sia, Cho, Cho: Efficient Monitoring Algorithm for Fast News Alerts, TKDE 19(7), 2007: in 10,000 feeds the rate of posting differs by orders of magnitude and
 *     repeats by the day. That weekends are quieter is an assumption.
 * [J] Johns Hopkins web help, Scheduling content: what is scheduled goes out each 15 minutes, at :00, :15, :30, :45. WordPress and most CMSs publish at a set minute.
 */

/** Seconds. The measured week is from 0 to WEEK; polling begins at −WARM_UP; documents then list what is older. */
export const WEEK = 604_800;
export const DAY = 86_400;
export const WARM_UP = 14 * DAY;
/** Stories go on after the week, so that its last ones are found. */
const TAIL = DAY + 3_600;
/** Items of one document: the window of WordPress is 10, of news sites 15 to 50. */
export const WINDOW = 20;
/** Monday, 2 November 2026, 00:00 UTC is second 0. */
export const EPOCH_MS = Date.UTC(2026, 10, 2);

export interface WorldFeed {
  /** Publication times in seconds, ascending. */
  times: Int32Array;
  /** Cache-Control max-age of its answers, or null. */
  maxAge: number | null;
  /** Whether the server knows conditional GET. */
  conditional: boolean;
  /** What its server answers instead of a document. */
  failing: 'http.client_error' | 'http.connect' | 'feed.malformed' | null;
}

/** Feeds by host. */
export type World = WorldFeed[][];

/** A generator of numbers from 0 to 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function pick<T>(random: () => number, choices: readonly (readonly [share: number, value: T])[], other: T): T {
  let left = random();
  for (const [share, value] of choices) {
    left -= share;
    if (left < 0) return value;
  }
  return other;
}

/** [H] A log-normal with these two puts 97 % of the items into 17 % of the productive feeds, at 5.4 a day on average. Assumption: none has more than 800 a day. */
const RATE = { mu: Math.log(0.082), sigma: 3.1, most: 800 };

/** Assumption, in the shape of [S]: a newsroom's day by local hour; blogs in the evening; wires around the clock. */
const NEWSROOM = [2, 1, 1, 1, 2, 4, 7, 9, 10, 10, 10, 10, 9, 9, 9, 9, 9, 8, 7, 6, 5, 4, 3, 2];
const EVENING = [3, 2, 1, 1, 1, 1, 2, 3, 5, 6, 6, 6, 6, 6, 6, 6, 6, 7, 8, 9, 9, 9, 8, 5];
const WIRE = [5, 5, 4, 4, 5, 6, 7, 8, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 8, 8, 7, 7, 6, 6];
/** Assumption: where newsrooms are, in hours from UTC. */
const ZONES = [
  [0.15, 0],
  [0.25, 1],
  [0.2, -5],
  [0.1, -8],
  [0.05, -3],
  [0.1, 5.5],
  [0.1, 8],
] as const;

/** Builds the same world for the same seed. */
export function makeWorld(feeds: number, seed: number): World {
  const random = randomFrom(seed);
  const hosts: World = [];
  for (const size of hostSizes(feeds)) hosts.push(Array.from({ length: size }, () => makeFeed(random)));
  return hosts;
}

/** One host with a tenth of all feeds (a blog platform), the rest by Zipf's law. */
function hostSizes(feeds: number): number[] {
  const sizes = [Math.round(feeds / 10)];
  let left = feeds - (sizes[0] ?? 0);
  for (let rank = 1; left > 0; rank++) {
    const size = Math.min(left, Math.max(1, Math.round(feeds / 100 / rank)));
    sizes.push(size);
    left -= size;
  }
  return sizes;
}

function makeFeed(random: () => number): WorldFeed {
  // [V] 4.3 % are not there, 4.9 % not reachable, 8.5 % not readable. [H] 35 % bring nothing in months: what is left of them is read and empty of news.
  const failing = pick<WorldFeed['failing']>(
    random,
    [
      [0.043, 'http.client_error'],
      [0.049, 'http.connect'],
      [0.085, 'feed.malformed'],
    ],
    null,
  );
  const isQuiet = failing === null && random() < (0.35 - 0.177) / (1 - 0.177);
  // Assumption: a third states max-age, of five minutes to an hour.
  const maxAge =
    random() < 0.33
      ? pick(
          random,
          [
            [0.4, 300],
            [0.2, 600],
            [0.15, 900],
            [0.1, 1_800],
          ] as const,
          3_600,
        )
      : null;
  return { times: failing || isQuiet ? new Int32Array() : publish(random), maxAge, conditional: random() < 0.7, failing };
}

/** When a feed publishes: its hours thinned out of an even stream, batches, followers, and set minutes. */
function publish(random: () => number): Int32Array {
  const perDay = Math.min(RATE.most, Math.exp(RATE.mu + RATE.sigma * normal(random)));
  const zone = pick<number>(random, ZONES, 10);
  const hours = pick(
    random,
    [
      [0.6, NEWSROOM],
      [0.15, WIRE],
    ] as const,
    EVENING,
  );
  const weekend = 0.3 + 0.5 * random();
  // Assumption: half of the feeds bring one story at a time, others a few at once, a sixth whole batches.
  const batch = pick(
    random,
    [
      [0.5, 1],
      [0.35, 1.5],
    ] as const,
    3,
  );
  // Assumption: three in ten publish at set minutes [J], of them some once an hour, some each half or quarter; none that has hundreds a day.
  const isSet = random() < 0.3 && perDay < 100;
  const few = pick(
    random,
    [
      [0.4, 1],
      [0.3, 2],
    ] as const,
    4,
  );
  const slots = isSet ? (perDay > 24 ? 4 : few) : 0;
  const firstMinute = random() < 0.6 ? 0 : Math.floor(random() * 60);
  // Assumption: one batch in seven is followed by another on the same matter.
  const follow = 0.15;
  const sum = hours.reduce((total, value) => total + value, 0);
  const mean = ((sum / 24) * (5 + 2 * weekend)) / 7;
  const candidates = (((perDay / batch) * (1 - follow)) / mean) * 10;
  const from = -WARM_UP - Math.min(240 * DAY, Math.max(3 * 86_400, (2 * WINDOW * DAY) / perDay));
  const times: number[] = [];
  let at = from;
  for (;;) {
    at += (-Math.log(1 - random()) / candidates) * DAY;
    if (at > WEEK + TAIL) break;
    const local = Math.floor(at / 3_600 + zone);
    const weekday = (((Math.floor(local / 24) % 7) + 7) % 7) as number;
    const accept = (hours[((local % 24) + 24) % 24] ?? 0) * (weekday >= 5 ? weekend : 1);
    if (random() * 10 >= accept) continue;
    for (let moment = at; ; moment += -Math.log(1 - random()) * 900) {
      const set = slots === 0 ? moment : toSlot(moment, slots, firstMinute) + random() * 20;
      do times.push(Math.floor(set));
      while (random() < 1 - 1 / batch);
      if (random() >= follow) break;
    }
  }
  return Int32Array.from(times).sort();
}

/** The next set minute. */
function toSlot(at: number, slots: number, firstMinute: number): number {
  const step = 3_600 / slots;
  const offset = (firstMinute * 60) % step;
  return Math.ceil((at - offset) / step) * step + offset;
}
