import { readRows } from '../rows.ts';
import { columnOf } from './columns.ts';
import { SUB_TAG_PARTS, SUB_TAGS } from './sub-tags.ts';
import { type Weighed, type Witness, witnessesOf } from './weigh.ts';

/** A part of a policy area that was found. */
export interface SubTag {
  code: string;
  name: string;
  parent: string;
  points: number;
  evidence: Witness[];
}

const ROWS = readRows(SUB_TAGS).map(({ cells: [code = '', name = '', , parent = ''] }) => {
  return { code, name, parent, column: columnOf(code) };
});
const AT_SEA = 'migration-at-sea';
const PARTS = [columnOf(SUB_TAG_PARTS.people), columnOf(SUB_TAG_PARTS.sea)];
/** Said once in a headline, twice in the lead or ever more often further down. */
const LEAST_POINTS = 9;
/** Both halves of migration at sea must be said, and be it once. */
const LEAST_PART = 3;

/** The sub-tags that a story is given. */
export function subTagsIn({ points, hits }: Weighed): SubTag[] {
  const found: SubTag[] = [];
  const pointsOf = (column: number): number => points[column] as number;
  for (const { code, name, parent, column } of ROWS) {
    const isBoth = code === AT_SEA && PARTS.every((part) => pointsOf(part) >= LEAST_PART);
    const columns = isBoth ? [column, ...PARTS] : [column];
    const sum = columns.reduce((sofar, each) => sofar + pointsOf(each), 0);
    if (sum < LEAST_POINTS) continue;
    found.push({ code, name, parent, points: sum, evidence: columns.flatMap((each) => witnessesOf(each, hits)) });
  }
  return found;
}
