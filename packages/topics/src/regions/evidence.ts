import type { Evidence, Tag } from '@slugline/model';
import type { FieldText } from '../texts.ts';
import type { Mention } from './mentions.ts';
import type { Standing, Standings } from './standings.ts';
import { MOST_KEPT } from './survey.ts';

/** The most evidence of a tag that only follows from others; {@link MOST_KEPT} is that of one that is named. */
const MOST_OF_ROLLUP = 8;

/** Where each mention stands, and its characters. */
export function evidenceOf(mentions: readonly Mention[], texts: readonly FieldText[]): Evidence[] {
  return mentions.map(({ field, start, end }) => {
    for (const text of texts) if (text.field === field) return { field, start, end, text: text.printed.slice(start, end) };
    return { field, start, end, text: '' };
  });
}

/** The evidence of the place at `at`, in the order of the mentions. Places with the same evidence share one list: `tags` are those of the places before. */
export function evidenceOfPlace(
  { list, width }: Standings,
  at: number,
  all: readonly Evidence[],
  tags: readonly Tag[],
): Evidence[] {
  choose(list[at] as Standing, width);
  const same = width === 1 ? sameBefore(chosen[0] as number, at) : undefined;
  return same === undefined ? pick(all, width) : (tags[same] as Tag).evidence;
}

/** What was chosen for each place of a story of at most 32 mentions, as nearly all are. */
const seen: number[] = [];

/** Which place before the one at `at` has the same evidence. A country's is mostly that of all regions and groups it is in. */
function sameBefore(bits: number, at: number): number | undefined {
  seen[at] = bits;
  for (let before = at - 1; before >= 0; before -= 1) if (seen[before] === bits) return before;
  return undefined;
}

/** Which mentions are a place's evidence, as bits: of the place that was asked for last. */
const chosen: number[] = [];

/** A place's own mentions first, so that they are not crowded out by its members'; and of these the first in the story. */
function choose({ kept, own, members }: Standing, width: number): void {
  let room = kept > 0 ? MOST_KEPT - kept : MOST_OF_ROLLUP;
  for (let word = 0; word < width; word += 1) {
    const mine = own[word] as number;
    const others = firstOf((members[word] as number) & ~mine, room);
    room -= countOf(others);
    chosen[word] = mine | others;
  }
}

/** The lowest bits, at most so many. */
function firstOf(bits: number, most: number): number {
  let left = bits;
  for (let over = countOf(bits) - most; over > 0; over -= 1) left &= ~(1 << (31 - Math.clz32(left)));
  return left;
}

/** How many bits are set, counted in pairs, then fours, then bytes. */
function countOf(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function pick(evidence: readonly Evidence[], width: number): Evidence[] {
  const picked: Evidence[] = [];
  for (let word = 0; word < width; word += 1) {
    // Takes off the lowest bit each time.
    for (let bits = chosen[word] as number; bits !== 0; bits &= bits - 1) {
      picked.push(evidence[word * 32 + 31 - Math.clz32(bits & -bits)] as Evidence);
    }
  }
  return picked;
}
