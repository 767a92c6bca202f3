import { listOf, readRows } from '../rows.ts';
import { SUBDIVISIONS } from './gazetteer/subdivisions.ts';
import { kindOf, UPPER } from './words.ts';

interface Abbreviation {
  literal: string;
  code: string;
}

const BY_START = new Map<string, Abbreviation[]>();
for (const { cells } of readRows(SUBDIVISIONS)) {
  for (const literal of listOf(cells[4])) {
    const first = literal.slice(0, 2);
    BY_START.set(first, [...(BY_START.get(first) ?? []), { literal, code: cells[0] ?? '' }]);
  }
}
// "N.Mex." before "N.M.".
for (const list of BY_START.values()) list.sort((a, b) => b.literal.length - a.literal.length);

/** A state's abbreviation right after the comma at `end`: "Lebanon, Pa.". */
export function stateAfter(text: string, end: number): (Abbreviation & { start: number; end: number }) | null {
  if (text.charCodeAt(end + 1) !== 32 || kindOf(text.charCodeAt(end + 2)) !== UPPER) return null;
  const start = end + 2;
  for (const state of BY_START.get(text.slice(start, start + 2)) ?? []) {
    const after = start + state.literal.length;
    if (text.startsWith(state.literal, start) && !/[\p{L}\p{N}]/u.test(text.charAt(after)))
      return { ...state, start, end: after };
  }
  return null;
}
