import { type DeadLetter, type StageName, stageNameSchema } from '@slugline/model';
import { readCursor, writeCursor } from './search/cursor.ts';

/** How a list of dead letters is asked for. */
export interface LetterQuery {
  stage?: StageName;
  size: number;
  cursor?: string;
}

/** The place in the list after a letter: newest first, then by id. */
export interface LetterPlace {
  at: number;
  id: string;
}

const keyOf = (query: LetterQuery) => `letters-${query.stage ?? 'all'}`;

/** @throws PermanentError request.bad_cursor */
export function letterPlace(query: LetterQuery): LetterPlace | null {
  if (query.cursor === undefined) return null;
  const cursor = readCursor(query.cursor, keyOf(query));
  return { at: cursor.time('at'), id: cursor.text('id') };
}

/** A page of letters read with one more than is shown. */
export function letterPage(query: LetterQuery, found: readonly DeadLetter[], size: number) {
  const letters = found.slice(0, size);
  const last = found.length > size ? letters.at(-1) : undefined;
  return { letters, nextCursor: last === undefined ? null : writeCursor(keyOf(query), { at: Date.parse(last.at), id: last.id }) };
}

/** Counts by stage with 0 for those that have none. */
export function stageCounts(counts: Iterable<readonly [string, number]>): Record<StageName, number> {
  const known = new Map(counts);
  const entries = stageNameSchema.options.map((stage) => [stage, known.get(stage) ?? 0] as const);
  return Object.fromEntries(entries) as Record<StageName, number>;
}
