import type { Mention, Zone } from './mentions.ts';
import { type Standing, Standings } from './standings.ts';
import { entryOf } from './tree.ts';

/** What a story says of all its places. */
export interface Survey {
  standings: Standings;
  /** How many countries it mentions. */
  countries: number;
  home: string | null;
}

/** A list has so many countries. */
const LIST = 4;
/** The most mentions of one place that are kept as evidence, so that stories stay small. */
export const MOST_KEPT = 20;

const isStated = (zone: Zone) => zone === 'place' || zone === 'subject' || zone === 'category';
/** In how many places a story names it: every mention of standfirst and body, and headline and dateline once. */
export const mentionsOf = ({ count, headline, dateline }: Standing) => count + Number(headline) + Number(dateline);

/** Whether nothing in the story names the place: it is there as the source's home. */
export function isUnnamed(standing: Standing): boolean {
  return mentionsOf(standing) === 0 && !standing.stated;
}

const standings = new Standings();

/**
 * Counts, for every place that the mentions name, where and how often. A source's home country is there even if no word names it. What it gives holds
 * until the next story.
 */
export function survey(mentions: readonly Mention[], home: string | null): Survey {
  standings.clear(mentions.length);
  let total = 0;
  let [listEnd, listed] = [0, false];
  let hasBody = false;
  for (let at = 0; at < mentions.length; at += 1) {
    const mention = mentions[at] as Mention;
    if (at >= listEnd) {
      listEnd = endOfList(mentions, at);
      listed = listEnd - at >= LIST;
    }
    const { codes } = mention;
    for (let index = 0; index < codes.length; index += 1) {
      const place = entryOf(codes[index] as string);
      const standing = standings.find(place) ?? standings.add(place);
      record(standing, mention, listed);
      keep(standing, mention, at);
    }
    if (!isStated(mention.zone)) total += 1;
    if (mention.field === 'body') hasBody = true;
  }
  if (home !== null && standings.find(entryOf(home)) === null) standings.add(entryOf(home));
  return { standings, countries: compare(total, hasBody), home };
}

/** Sets each beside the others, and says how many countries there are. */
function compare(total: number, hasBody: boolean): number {
  const { list, size } = standings;
  let [most, countries] = [0, 0];
  for (let at = 0; at < size; at += 1) {
    const standing = list[at] as Standing;
    if (standing.place.code.length !== 2) continue;
    countries += 1;
    most = Math.max(most, mentionsOf(standing));
  }
  for (let at = 0; at < size; at += 1) {
    const standing = list[at] as Standing;
    // Where the body names no place at all, as in a headline alone, none comes late in it.
    if (!hasBody) standing.first = 0;
    standing.share = total === 0 ? 1 : mentionsOf(standing) / total;
    standing.top = mentionsOf(standing) >= most;
  }
  return countries;
}

function record(standing: Standing, { zone, name: { kind }, start, verdict }: Mention, listed: boolean): void {
  if (isStated(zone)) standing.stated = true;
  else if (zone === 'headline') standing.headline = true;
  else if (zone === 'dateline') standing.dateline = true;
  else {
    standing.count += 1;
    if (zone !== 'standfirst') standing.first = Math.min(standing.first, start);
    if (kind === 'adjective') standing.adjectives += 1;
    else if (kind === 'metonym') standing.metonyms += 1;
    else if (kind !== 'name') standing.cities += 1;
    if (verdict === 'money') standing.money += 1;
  }
  if (listed) standing.listed = true;
}

/** Keeps a mention as evidence for a place. */
function keep(standing: Standing, { coded }: Mention, at: number): void {
  if (!coded) standing.named = true;
  if (standing.kept >= MOST_KEPT) return;
  standing.kept += 1;
  const { own } = standing;
  own[at >> 5] = (own[at >> 5] as number) | (1 << (at & 31));
}

/** Between two names of a list: ", " or ", and ". */
const LIST_GAP = 7;

function follows(before: Mention | undefined, after: Mention): boolean {
  if (before === undefined || before.field !== after.field || after.start - before.end > LIST_GAP) return false;
  return before.name.kind === 'name' && after.name.kind === 'name';
}

/** Where the list of names that begins with a mention ends. */
function endOfList(mentions: readonly Mention[], start: number): number {
  let end = start + 1;
  for (let next = mentions[end]; next !== undefined && follows(mentions[end - 1], next); next = mentions[end]) end += 1;
  return end;
}
