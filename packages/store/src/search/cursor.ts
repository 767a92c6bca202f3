import { fingerprint, sluglineError } from '@slugline/model';
import type { Criteria, SearchRequest } from '../port.ts';

/** Binds a cursor to the search that it continues. */
export function searchKey(criteria: Criteria, sort: string): string {
  const { query, filters, from, to } = criteria;
  const lists = ['region', 'topic', 'source', 'lang'] as const;
  return fingerprint(
    query,
    lists.map((name) => [...(filters[name] ?? [])].sort()),
    from,
    to,
    sort,
  ).slice(0, 16);
}

/** Makes an opaque cursor of a place in the search that `key` names. */
export function writeCursor(key: string, place: Readonly<Record<string, string | number | null>>): string {
  return Buffer.from(JSON.stringify({ k: key, ...place })).toString('base64url');
}

/** Reads a cursor's fields by their types. */
export interface CursorReader {
  text(name: string): string;
  number(name: string): number;
}

/**
 * Reads a cursor that was made for the same search.
 * @throws PermanentError request.bad_cursor
 */
export function readCursor(cursor: string, key: string): CursorReader {
  const bad = (cause?: unknown) => sluglineError('request.bad_cursor', { parameter: 'cursor' }, { cause });
  let place: Record<string, unknown>;
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (typeof parsed !== 'object' || parsed === null) throw new TypeError('not an object');
    place = { ...parsed };
  } catch (error) {
    throw bad(error);
  }
  if (place.k !== key) throw bad();
  const field = (name: string): unknown => (Object.hasOwn(place, name) ? place[name] : undefined);
  return {
    text: (name) => {
      const value = field(name);
      if (typeof value !== 'string') throw bad();
      return value;
    },
    number: (name) => {
      const value = field(name);
      if (typeof value !== 'number' || !Number.isSafeInteger(Math.trunc(value))) throw bad();
      return value;
    },
  };
}

/** The cursor's reader of a request, or null on its first page. */
export function requestCursor(request: SearchRequest): CursorReader | null {
  return request.cursor === undefined ? null : readCursor(request.cursor, searchKey(request, request.sort));
}

/** Sizes from 1 to 200; others are brought into it. */
export function pageSize(size: number): number {
  return Math.min(200, Math.max(1, Math.trunc(size) || 1));
}

/** The exact count goes so far. */
export const MAX_TOTAL = 10_000;

/** Hits that a search by relevance pages through; beyond, narrowing serves better. */
export const MAX_RANKED = 1_000;

/** How a counted total is told. */
export function totalOf(counted: number): { value: number; relation: 'eq' | 'gte' } {
  return counted > MAX_TOTAL ? { value: MAX_TOTAL, relation: 'gte' } : { value: counted, relation: 'eq' };
}
