import type { Evidence } from '@slugline/model';
import type { FieldText } from '../texts.ts';
import type { Mention } from './mentions.ts';
import type { Standing, Standings } from './standings.ts';
import { MOST_KEPT } from './survey.ts';

/** The most evidence of a tag that only follows from others; {@link MOST_KEPT} is that of one that is named. */
const MOST_OF_ROLLUP = 8;

/** The evidence of each of a story's places, in the order of the mentions. Places with the same evidence share one list. */
export function evidenceOfAll(
  mentions: readonly Mention[],
  { list, size, width }: Standings,
  texts: readonly FieldText[],
): Evidence[][] {
  const evidence: Evidence[] = [];
  for (let at = 0; at < mentions.length; at += 1) evidence.push(evidenceOf(mentions[at] as Mention, texts));
  const lists: Evidence[][] = [];
  // Nearly every story has one number of bits, and a country's evidence is mostly that of all regions and groups it is in.
  const seen: number[] = [];
  for (let at = 0; at < size; at += 1) {
    const chosen = choose(list[at] as Standing, width);
    const same = width === 1 ? seen.indexOf(chosen[0] as number) : -1;
    seen.push(chosen[0] as number);
    lists.push(same < 0 ? pick(evidence, chosen, width) : (lists[same] as Evidence[]));
  }
  return lists;
}

/** Which mentions are a place's evidence, for the time until it is asked again. */
const chosen: number[] = [];

/** A place's own mentions first, so that they are not crowded out by its members'; and of these the first in the story. */
function choose({ kept, own, members }: Standing, width: number): readonly number[] {
  let room = kept > 0 ? MOST_KEPT - kept : MOST_OF_ROLLUP;
  for (let word = 0; word < width; word += 1) {
    const mine = own[word] as number;
    const others = firstOf((members[word] as number) & ~mine, room);
    room -= countOf(others);
    chosen[word] = mine | others;
  }
  return chosen;
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

function pick(evidence: readonly Evidence[], chosen: readonly number[], width: number): Evidence[] {
  const picked: Evidence[] = [];
  for (let word = 0; word < width; word += 1) {
    // Takes off the lowest bit each time.
    for (let bits = chosen[word] as number; bits !== 0; bits &= bits - 1) {
      picked.push(evidence[word * 32 + 31 - Math.clz32(bits & -bits)] as Evidence);
    }
  }
  return picked;
}

function evidenceOf({ field, start, end }: Mention, texts: readonly FieldText[]): Evidence {
  for (const text of texts) if (text.field === field) return { field, start, end, text: text.printed.slice(start, end) };
  return { field, start, end, text: '' };
}
