import { readRows } from '../rows.ts';
import { NONE, POLICY_AREAS } from './areas.ts';
import { SUB_TAG_PARTS, SUB_TAGS } from './sub-tags.ts';

/** None and the policy areas, in the order of codes, so that of equals the first counts. */
export const AREAS: readonly { code: string; name: string }[] = readRows(`${NONE} | None${POLICY_AREAS}`)
  .map(({ cells: [code = '', name = ''] }) => ({ code, name }))
  .sort((a, b) => (a.code < b.code ? -1 : 1));
/** Their codes. */
export const AREA_CODES: readonly string[] = AREAS.map(({ code }) => code);
/** The place of {@link NONE} in the list. */
export const NO_AREA = AREA_CODES.indexOf(NONE);
/** What a phrase may speak for, numbered: none and the areas, then the sub-tags and what these are made of. A phrase's are bits of one integer, so there are 32 at most. */
const COLUMN_CODES: readonly string[] = [
  ...AREA_CODES,
  ...readRows(SUB_TAGS).map(({ cells: [code = ''] }) => code),
  ...Object.values(SUB_TAG_PARTS),
];

if (COLUMN_CODES.length > 32)
  throw new Error(`${COLUMN_CODES.length} columns: a phrase's are bits of one integer, so there are 32 at most`);

const columns = new Map(COLUMN_CODES.map((code, column) => [code, column]));

/** The column of a code; -1 where it has none. */
export function columnOf(code: string): number {
  return columns.get(code) ?? -1;
}

/** Zeros, but as fractions: an array of whole numbers would be made anew when its first fraction comes. */
const ZEROS: readonly number[] = COLUMN_CODES.map(() => 0.5).fill(0);

/** A zero for each column. */
export function newColumns(): number[] {
  return ZEROS.slice();
}
