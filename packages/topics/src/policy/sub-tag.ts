import { readRows } from '../rows.ts';
import { SUB_TAGS } from './sub-tags.ts';
import type { Area } from './weigh.ts';

/** A part of a policy area that was found. */
export interface SubTag {
  code: string;
  name: string;
  parent: string;
  area: Area;
}

const ROWS = readRows(SUB_TAGS).map(({ cells: [code = '', name = '', , parent = ''] }) => ({ code, name, parent }));
const PARTS = { people: 'people', sea: 'sea' };
const AT_SEA = 'migration-at-sea';
/** Said once in a headline, twice in the lead or ever more often further down. */
const LEAST_POINTS = 9;
/** Both halves of migration at sea must be said, and be it once. */
const LEAST_PART = 3;

/** Takes out of the areas what stands for sub-tags, and says which of these are given. */
export function takeSubTags(areas: Map<string, Area>): SubTag[] {
  const [people, sea] = [areas.get(PARTS.people), areas.get(PARTS.sea)];
  for (const part of Object.values(PARTS)) areas.delete(part);
  const found: SubTag[] = [];
  for (const row of ROWS) {
    let area = areas.get(row.code);
    areas.delete(row.code);
    if (row.code === AT_SEA) area = atSea(area, people, sea);
    if (area !== undefined && area.points >= LEAST_POINTS) found.push({ ...row, area });
  }
  return found;
}

function atSea(said: Area | undefined, people: Area | undefined, sea: Area | undefined): Area | undefined {
  if (people === undefined || sea === undefined || Math.min(people.points, sea.points) < LEAST_PART) return said;
  return {
    points: (said?.points ?? 0) + people.points + sea.points,
    evidence: [...(said?.evidence ?? []), ...people.evidence, ...sea.evidence],
  };
}
