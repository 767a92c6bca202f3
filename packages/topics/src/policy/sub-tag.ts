import { readRows } from '../rows.ts';
import { SUB_TAGS } from './sub-tags.ts';
import { type Area, type Witness, witnessesOf } from './weigh.ts';

/** A part of a policy area that was found. */
export interface SubTag {
  code: string;
  name: string;
  parent: string;
  points: number;
  evidence: Witness[];
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
  const people = take(areas, PARTS.people);
  const sea = take(areas, PARTS.sea);
  const found: SubTag[] = [];
  for (const row of ROWS) {
    const said = take(areas, row.code);
    if (said.area === undefined && (people.area === undefined || sea.area === undefined)) continue;
    const parts = row.code === AT_SEA && isSaid(people) && isSaid(sea) ? [said, people, sea] : [said];
    const points = parts.reduce((sum, { area }) => sum + (area?.points ?? 0), 0);
    if (points < LEAST_POINTS) continue;
    const { code, name, parent } = row;
    found.push({ code, name, parent, points, evidence: parts.flatMap(({ area }) => witnessesOf(area)) });
  }
  return found;
}

interface Part {
  code: string;
  area: Area | undefined;
}

function take(areas: Map<string, Area>, code: string): Part {
  const area = areas.get(code);
  if (area !== undefined) areas.delete(code);
  return { code, area };
}

const isSaid = ({ area }: Part): boolean => (area?.points ?? 0) >= LEAST_PART;
