import { scorePairs } from './found.ts';
import type { MadeStory } from './stories.ts';

/** Ways to tell copies that were considered, each at the threshold that is best for it here: what the bench compares ours with. */
export function otherWays(made: readonly MadeStory[]): Record<string, unknown>[] {
  const shingled = made.map((story) => shingles(story.paragraphs.join(' ')));
  const simhashes = shingled.map(simhash);
  const minhashes = shingled.map(minhash);
  const ways = [
    {
      what: 'SimHash, 64 bits',
      at: [3, 6, 9, 12, 15, 18, 21, 24],
      like: (a: number, b: number, bits: number) => distance(simhashes[a], simhashes[b]) <= bits,
    },
    {
      what: 'MinHash, 128 functions, Jaccard',
      at: [0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6],
      like: (a: number, b: number, least: number) => agreement(minhashes[a], minhashes[b]) >= least,
    },
  ];
  return ways.map(({ what, at, like }) => {
    const scores = at.map((threshold) => ({
      threshold,
      ...scorePairs(
        made,
        groupsOf(made, (a, b) => like(a, b, threshold)),
      ),
    }));
    const f1 = ({ precision, recall }: { precision: number; recall: number }) =>
      (2 * precision * recall) / (precision + recall || 1);
    const [best] = scores.toSorted((a, b) => f1(b) - f1(a));
    return { what, ...best };
  });
}

/** Groups by links, as ours are grouped. */
function groupsOf(made: readonly MadeStory[], isLinked: (a: number, b: number) => boolean): (id: string) => string | null {
  const parents = made.map((_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[at] = root;
    return root;
  };
  for (let a = 0; a < made.length; a += 1) {
    for (let b = a + 1; b < made.length; b += 1) if (isLinked(a, b)) parents[rootOf(b)] = rootOf(a);
  }
  const places = new Map(made.map(({ id }, at) => [id, at]));
  return (id) => String(rootOf(places.get(id) ?? 0));
}

function hash(text: string, seed: number): number {
  let value = seed ^ 0x811c_9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x0100_0193);
  value = Math.imul(value ^ (value >>> 16), 0x85eb_ca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2_ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

function shingles(text: string): [number, number][] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, -3).map((_, at) => {
    const run = words.slice(at, at + 4).join(' ');
    return [hash(run, 1), hash(run, 2)];
  });
}

function simhash(list: readonly [number, number][]): [number, number] {
  const votes = new Int32Array(64);
  for (const pair of list) {
    for (let bit = 0; bit < 64; bit += 1) votes[bit] = (votes[bit] ?? 0) + (((pair[bit >> 5] ?? 0) >>> (bit & 31)) & 1 ? 1 : -1);
  }
  const half = (from: number) =>
    Array.from({ length: 32 }, (_, bit) => ((votes[from + bit] ?? 0) > 0 ? 2 ** bit : 0)).reduce((a, b) => a + b, 0);
  return [half(0), half(32)];
}

function ones(value: number): number {
  let count = 0;
  for (let rest = value >>> 0; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function distance(a: [number, number] | undefined, b: [number, number] | undefined): number {
  return a === undefined || b === undefined ? 64 : ones(a[0] ^ b[0]) + ones(a[1] ^ b[1]);
}

function minhash(list: readonly [number, number][]): Uint32Array {
  const lowest = new Uint32Array(128).fill(0xffff_ffff);
  for (const [one, two] of list) {
    for (let at = 0; at < lowest.length; at += 1) {
      const value = (one + Math.imul(at, two)) >>> 0;
      if (value < (lowest[at] ?? 0)) lowest[at] = value;
    }
  }
  return lowest;
}

function agreement(a: Uint32Array | undefined, b: Uint32Array | undefined): number {
  if (a === undefined || b === undefined) return 0;
  let same = 0;
  for (let at = 0; at < a.length; at += 1) if (a[at] === b[at]) same += 1;
  return same / a.length;
}
