import { listOf, readRows } from '../rows.ts';
import { AFRICA } from './gazetteer/africa.ts';
import { AMERICAS } from './gazetteer/americas.ts';
import { ASIA } from './gazetteer/asia.ts';
import { EUROPE } from './gazetteer/europe.ts';
import { GROUPS } from './gazetteer/groups.ts';
import { OCEANIA } from './gazetteer/oceania.ts';
import { SUBDIVISIONS } from './gazetteer/subdivisions.ts';
import { UNITED_STATES } from './gazetteer/united-states.ts';
import { M49_REGIONS } from './m49.ts';

/** A country, state, region or group with what it is called in English. */
export interface Place {
  code: string;
  name: string;
  /** Other names, adjectives, and places in it. */
  names: string[];
  adjectives: string[];
  places: string[];
  /** What it lies in directly: an M49 region, of a state its country; null at the top. */
  parent: string | null;
}

/** A row for several codes at once ("Korean War"), which names no entry of the vocabulary. */
type SharedNames = Pick<Place, 'names' | 'adjectives'> & { codes: string[] };

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

for (const { cells } of readRows(SUBDIVISIONS)) {
  const [code = '', name = '', names, adjectives] = cells;
  places.set(code, { code, name, names: listOf(names), adjectives: listOf(adjectives), places: [], parent: code.slice(0, 2) });
}
const groups = new Map<string, string[]>();
for (const { cells } of readRows(GROUPS)) {
  const [code = '', name = '', members = '', names, adjectives] = cells;
  places.set(code, { code, name, names: listOf(names), adjectives: listOf(adjectives), places: [], parent: null });
  for (const member of members.split(' ')) groups.set(member, [...(groups.get(member) ?? []), code]);
}

/** Every region, country, state and group by code, regions first. */
export const PLACES: ReadonlyMap<string, Place> = places;

/** Names that stand for several countries. */
export const SHARED_NAMES: readonly SharedNames[] = shared;

/** What a place lies in: of a state its country, then the M49 regions, outermost last. */
export function containers(code: string): string[] {
  const found: string[] = [];
  for (let parent = places.get(code)?.parent ?? null; parent !== null; parent = places.get(parent)?.parent ?? null)
    found.push(parent);
  return found;
}

/** A place as the tagger works with it: what it has to know of a code, found once. */
export interface Entry {
  /** From 0: what is known of a place for a time stands at its number. */
  number: number;
  code: string;
  name: string;
  /** What a tag of this code implies: what it lies in, then the groups that its country belongs to. */
  rollups: readonly Entry[];
}

const entries = new Map<string, Entry>();

/** The entry of a code; an operator's own codes, which no file knows, have one too. */
export function entryOf(code: string): Entry {
  const known = entries.get(code);
  if (known !== undefined) return known;
  const entry: Entry = { number: entries.size, code, name: places.get(code)?.name ?? code, rollups: [] };
  entries.set(code, entry);
  entry.rollups = rollups(code).map(entryOf);
  return entry;
}

function rollups(code: string): string[] {
  return [...containers(code), ...(groups.get(code.slice(0, /^[A-Z]{2}-/.test(code) ? 2 : undefined)) ?? [])];
}
