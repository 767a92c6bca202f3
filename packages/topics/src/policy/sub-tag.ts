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

/** Both halves of migration at sea must be said, and be it once. */
const LEAST_PART = 3;
/** Said once in a headline, twice in the lead or ever more often further down. */
const LEAST_POINTS = 9;
const AT_SEA = 'migration-at-sea';
const PARTS = [columnOf(SUB_TAG_PARTS.people), columnOf(SUB_TAG_PARTS.sea)];

const ROWS = readRows(SUB_TAGS).map(({ cells: [code = '', name = '', , parent = ''] }) => {
  return { code, name, parent, own: [columnOf(code)], parts: code === AT_SEA ? PARTS : null };
});

/** The sub-tags that a story is given. */
export function subTagsIn(weighed: Weighed): SubTag[] {
  const { points } = weighed;
  const found: SubTag[] = [];
  for (const { code, name, parent, own, parts } of ROWS) {
    const isBoth = parts?.every((part) => (points[part] as number) >= LEAST_PART) === true;
    const columns = isBoth ? own.concat(parts) : own;
    let sum = 0;
    for (const column of columns) sum += points[column] as number;
    if (sum < LEAST_POINTS) continue;
    found.push({ code, name, parent, points: sum, evidence: columns.flatMap((column) => witnessesOf(column, weighed)) });
  }
  return found;
}
