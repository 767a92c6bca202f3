import { AGENCY_NAMES, type Story } from '@slugline/model';

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Agencies, as their names and codes read without spaces and marks. */
const WIRES = new Set(AGENCY_NAMES.flatMap(({ code, name }) => [plain(code), plain(name)]));

/** Whether a story comes from a wire itself, not from an outlet that carries one: such a copy leads its cluster. */
export function isWireItself({ source, sourceName, wireSource }: Pick<Story, 'source' | 'sourceName' | 'wireSource'>): boolean {
  return [source, sourceName].map(plain).some((name) => WIRES.has(name) || name === wireSource);
}

/** What decides which copy leads. */
export interface LeadOrder {
  id: string;
  isWire: boolean;
  firstCreated: string;
}

/** The lead goes first: the wire itself, then the earliest, then by id. */
export function byLead(a: LeadOrder, b: LeadOrder): number {
  return Number(b.isWire) - Number(a.isWire) || Date.parse(a.firstCreated) - Date.parse(b.firstCreated) || (a.id < b.id ? -1 : 1);
}
