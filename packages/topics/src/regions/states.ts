import { listOf, readRows } from '../rows.ts';
import { SUBDIVISIONS } from './gazetteer/subdivisions.ts';
import { kindOf, UPPER } from './words.ts';

interface Abbreviation {
  literal: string;
  code: string;
}

/** By the first two letters, as one number: no text is cut out for the many words that follow a comma. */
const BY_START = new Map<number, Abbreviation[]>();
const startAt = (text: string, at: number): number => text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1);
for (const { cells } of readRows(SUBDIVISIONS)) {
  for (const literal of listOf(cells[4])) {
    const first = startAt(literal, 0);
    BY_START.set(first, [...(BY_START.get(first) ?? []), { literal, code: cells[0] ?? '' }]);
  }
}
// "N.Mex." before "N.M.".
for (const list of BY_START.values()) list.sort((a, b) => b.literal.length - a.literal.length);

/** A state's abbreviation right after the comma and space at `end`: "Lebanon, Pa.". */
export function stateAfter(text: string, end: number): Abbreviation | null {
  if (text.charCodeAt(end + 1) !== 32 || kindOf(text.charCodeAt(end + 2)) !== UPPER) return null;
  const start = end + 2;
  const states = BY_START.get(startAt(text, start));
  if (states === undefined) return null;
  for (const state of states) {
    const after = start + state.literal.length;
    if (text.startsWith(state.literal, start) && !/[\p{L}\p{N}]/u.test(text.charAt(after))) return state;
  }
  return null;
}
