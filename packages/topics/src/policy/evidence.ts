import type { Evidence, EvidenceField } from '@slugline/model';
import type { FieldText } from '../texts.ts';
import type { Witness } from './weigh.ts';

/** The most evidence of one tag. */
const MOST = 20;

/** The dictionary's phrases and the model's words beside them, without those that a phrase already covers. */
export function withWords(phrases: Witness[], words: readonly { field: EvidenceField; start: number; end: number }[]): Witness[] {
  const { length } = phrases;
  for (const { field, start, end } of words) {
    let isCovered = false;
    for (let at = 0; at < length && !isCovered; at += 1) {
      const each = phrases[at] as Witness;
      isCovered = each.start < end && start < each.end && each.field === field;
    }
    if (!isCovered) phrases.push({ field, start, end, worth: 1 });
  }
  return phrases;
}

/** The strongest witnesses as evidence, each place once, in the order of the story. */
export function evidenceOf(witnesses: readonly Witness[], texts: readonly FieldText[]): Evidence[] {
  const kept = strongest(witnesses);
  const found: Evidence[] = [];
  for (const { field: name, printed } of texts) {
    const first = found.length;
    for (const { field, start, end } of kept)
      if (field === name) insert(found, first, { field, start, end, text: printed.slice(start, end) });
  }
  return found;
}

/** Puts a place behind those before it, once: they are few and nearly in order, so that this is cheaper than a sort. */
function insert(found: Evidence[], first: number, evidence: Evidence): void {
  let at = found.length;
  for (; at > first; at -= 1) {
    const before = found[at - 1] as Evidence;
    if (before.start < evidence.start || (before.start === evidence.start && before.end < evidence.end)) break;
    if (before.start === evidence.start && before.end === evidence.end) return;
  }
  found.splice(at, 0, evidence);
}

/** So many of the strongest, the first of equals; in the order given. */
function strongest(witnesses: readonly Witness[]): readonly Witness[] {
  if (witnesses.length <= MOST) return witnesses;
  // There are few different worths: counted they are sorted in no time.
  const times = new Map<number, number>();
  for (const { worth } of witnesses) times.set(worth, (times.get(worth) ?? 0) + 1);
  let [least, room] = [Number.POSITIVE_INFINITY, MOST];
  for (const [worth, count] of [...times].sort(([a], [b]) => b - a)) {
    least = worth;
    if (count >= room) break;
    room -= count;
  }
  return witnesses.filter(({ worth }) => {
    if (worth === least) room -= 1;
    return worth > least || (worth === least && room >= 0);
  });
}
