import { SKETCH_SIZE, type Sketch } from '@slugline/model';

/** The keys under which a text is looked up: two texts that share one may be copies. */
const KEYS = 16;
/** From so much of the shorter text that stands in the longer one, they are copies. Chosen in tests/bench/near-duplicates.ts. */
const CONTAINED = 0.65;
/** Of a text that is much shorter, more of it: a note that quotes a long story is no copy. */
const CONTAINED_OF_SHORT = { length: 0.3, contained: 0.7 };
/** The same within one source, which repeats its own phrases from day to day: markets, weather, results. */
const CONTAINED_AT_HOME = 0.9;
/** A text that is shorter by more than this is a mention, not a copy. */
const LEAST_LENGTH = 0.15;
/** Fewer hashes to compare say nothing. */
const LEAST_HASHES = 12;
/** Copies are published within so long of each other. */
export const WINDOW_MS = 10 * 86_400_000;
/** Briefs say the same words too easily ("for subscribers only") to be believed for long. */
const BRIEF_WINDOW_MS = 2 * 86_400_000;

/** What the grouping knows of a story. */
export interface Fingerprinted {
  id: string;
  source: string;
  /** Milliseconds. */
  firstCreated: number;
  sketch: Sketch | null;
}

/** The keys of a sketch: its lowest hashes, which a copy and even a cut of it share; of a brief, the one of its whole text. */
export function keysOf({ kind, values }: Sketch): number[] {
  return [...values.slice(0, kind === 'text' ? KEYS : 1)];
}

/** How much of the shorter of two texts stands in the longer one (0 to 1), and how long it is in it. Null where that cannot be told. */
export function overlap(a: Uint32Array, b: Uint32Array): { contained: number; jaccard: number; length: number } | null {
  // Below the highest hash that a full sketch holds, both sketches are whole.
  const limit = Math.min(highest(a), highest(b));
  const [ofA, ofB] = [countUpTo(a, limit), countUpTo(b, limit)];
  const least = Math.min(ofA, ofB);
  if (least < LEAST_HASHES) return null;
  let shared = 0;
  for (let x = 0, y = 0; x < ofA && y < ofB; ) {
    const difference = (a[x] ?? 0) - (b[y] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) x += 1;
    if (difference >= 0) y += 1;
  }
  return { contained: shared / least, jaccard: shared / (ofA + ofB - shared), length: least / Math.max(ofA, ofB) };
}

function highest(values: Uint32Array): number {
  return values.length < SKETCH_SIZE ? 0xffff_ffff : (values.at(-1) ?? 0);
}

function countUpTo(values: Uint32Array, limit: number): number {
  let count = values.length;
  while (count > 0 && (values[count - 1] ?? 0) > limit) count -= 1;
  return count;
}

/** Whether two stories are copies of one text. */
export function areCopies(a: Fingerprinted, b: Fingerprinted): boolean {
  const apart = Math.abs(a.firstCreated - b.firstCreated);
  if (a.sketch === null || b.sketch === null || apart > WINDOW_MS || a.sketch.kind !== b.sketch.kind) return false;
  if (a.sketch.kind === 'brief') return apart <= BRIEF_WINDOW_MS && a.source !== b.source && areSameBriefs(a.sketch, b.sketch);
  const found = overlap(a.sketch.values, b.sketch.values);
  if (found === null || found.length < LEAST_LENGTH) return false;
  if (a.source === b.source) return Math.min(found.contained, found.length) >= CONTAINED_AT_HOME;
  return found.contained >= (found.length < CONTAINED_OF_SHORT.length ? CONTAINED_OF_SHORT.contained : CONTAINED);
}

/** The same text, and a telling word of the headline in common: a notice that stands in the place of many texts has many headlines. */
function areSameBriefs({ values: a }: Sketch, { values: b }: Sketch): boolean {
  if (a[0] !== b[0] || a[1] !== b[1]) return false;
  const words = new Set(a.slice(2));
  return b.slice(2).some((word) => words.has(word));
}
