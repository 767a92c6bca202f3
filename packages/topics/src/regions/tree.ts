import { listOf, readRows } from '../rows.ts';
import { AFRICA } from './gazetteer/africa.ts';
import { AMERICAS } from './gazetteer/americas.ts';
import { ASIA } from './gazetteer/asia.ts';
import { EUROPE } from './gazetteer/europe.ts';
import { OCEANIA } from './gazetteer/oceania.ts';
import { UNITED_STATES } from './gazetteer/united-states.ts';
import { M49_REGIONS } from './m49.ts';

/** A country or region with what it is called in English. */
export interface Place {
  code: string;
  name: string;
  /** Other names, adjectives, and places in it. */
  names: string[];
  adjectives: string[];
  places: string[];
  /** The M49 region that it lies in directly; null at the top. */
  parent: string | null;
}

/** A row for several codes at once ("Korean War"), which names no entry of the vocabulary. */
export type SharedNames = Pick<Place, 'names' | 'adjectives'> & { codes: string[] };

const places = new Map<string, Place>();
const shared: SharedNames[] = [];

for (const { cells } of readRows(M49_REGIONS)) {
  const [code = '', name = '', parent = '', names, adjectives] = cells;
  places.set(code, { code, name, names: listOf(names), adjectives: listOf(adjectives), places: [], parent: parent || null });
}
for (const { section, cells } of [UNITED_STATES, AMERICAS, AFRICA, ASIA, EUROPE, OCEANIA].flatMap(readRows)) {
  const [code = '', name = '', names, adjectives, within] = cells;
  const row = { names: listOf(names), adjectives: listOf(adjectives), places: listOf(within) };
  const known = places.get(code);
  if (code.includes(',')) shared.push({ codes: listOf(code), names: row.names, adjectives: row.adjectives });
  else if (known === undefined) places.set(code, { code, name, ...row, parent: section || null });
  else for (const key of ['names', 'adjectives', 'places'] as const) known[key].push(...row[key]);
}

/** Every country and region by code, regions first. */
export const PLACES: ReadonlyMap<string, Place> = places;

/** Names that stand for several countries. */
export const SHARED_NAMES: readonly SharedNames[] = shared;

/** The regions that contain a place, outermost last. */
export function containers(code: string): string[] {
  const found: string[] = [];
  for (let parent = places.get(code)?.parent ?? null; parent !== null; parent = places.get(parent)?.parent ?? null)
    found.push(parent);
  return found;
}
