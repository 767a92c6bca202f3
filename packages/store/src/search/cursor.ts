import { fingerprint, type SluglineError, sluglineError } from '@slugline/model';
import type { Criteria, SearchPage, SearchRequest } from '../port.ts';
import { FACETS } from './codes.ts';

/** Binds a cursor to the search that it continues. */
export function searchKey(criteria: Criteria & Pick<SearchRequest, 'collapse'>, sort: string): string {
  const { query, filters, from, to, hidden = false } = criteria;
  const lists = FACETS;
  return fingerprint(
    query,
    lists.map((name) => [...(filters[name] ?? [])].sort()),
    from,
    to,
    criteria.collapse === true ? `${sort}, collapsed` : sort,
    hidden,
  ).slice(0, 16);
}

/** Makes an opaque cursor of a place in the search that `key` names. */
export function writeCursor(key: string, place: Readonly<Record<string, string | number | null>>): string {
  return Buffer.from(JSON.stringify({ k: key, ...place })).toString('base64url');
}

/** Reads a cursor's fields by their types. */
export interface CursorReader {
  text(name: string): string;
  /** A whole number that is not negative. */
  count(name: string): number;
  /** Milliseconds of a date that ISO 8601 can say. */
  time(name: string): number;
}

/** The refusal of a cursor that no search here made. */
export function badCursor(cause?: unknown): SluglineError {
  return sluglineError('request.bad_cursor', { parameter: 'cursor' }, { cause });
}

const MIN_TIME = Date.parse('0000-01-01T00:00:00.000Z');
const MAX_TIME = Date.parse('9999-12-31T23:59:59.999Z');

/** Whether a value is the milliseconds of a date that ISO 8601 can say. */
export function isTime(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= MIN_TIME && Number(value) <= MAX_TIME;
}

/** Whether a value is text that every engine takes: whole characters, and none that is no text. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 100_000 && !/[\p{Surrogate}\0]/u.test(value);
}

/**
 * Reads a cursor that was made for the same search.
 * @throws PermanentError request.bad_cursor
 */
export function readCursor(cursor: string, key: string): CursorReader {
  let place: Record<string, unknown>;
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (typeof parsed !== 'object' || parsed === null) throw new TypeError('not an object');
    place = { ...parsed };
  } catch (error) {
    throw badCursor(error);
  }
  if (place.k !== key) throw badCursor();
  const field = (name: string): unknown => (Object.hasOwn(place, name) ? place[name] : undefined);
  return {
    text: (name) => {
      const value = field(name);
      if (!isText(value)) throw badCursor();
      return value;
    },
    count: (name) => {
      const value = field(name);
      if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw badCursor();
      return value;
    },
    time: (name) => {
      const value = field(name);
      if (!isTime(value)) throw badCursor();
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
function totalOf(counted: number): { value: number; relation: 'eq' | 'gte' } {
  return counted > MAX_TOTAL ? { value: MAX_TOTAL, relation: 'gte' } : { value: counted, relation: 'eq' };
}

/** The totals of a page: how many hits all pages have, and, where copies are left out, how many stories there are with them. */
export function totalsOf(
  { collapse }: Pick<SearchRequest, 'collapse'>,
  { total, copies }: { total: number; copies: number },
): Pick<SearchPage, 'total' | 'copies'> {
  return { total: totalOf(total), ...(collapse === true ? { copies: totalOf(copies) } : {}) };
}
