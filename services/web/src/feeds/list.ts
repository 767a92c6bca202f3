import { type FeedHealth, feedHealthSchema } from '@slugline/model';
import type { FeedPageRequest } from '@slugline/store';
import { invalidParameter } from '../search/params.ts';

const SIZE_DEFAULT = 50;
const SIZE_MAX = 200;
const TEXT_LIMIT = 200;

/**
 * Reads the parameters of a list of feeds.
 * @throws PermanentError request.invalid naming the parameter
 */
export function readFeedList(query: URLSearchParams): FeedPageRequest {
  const text = one(query, 'q');
  if (text.length > TEXT_LIMIT) throw invalidParameter('q', `at most ${TEXT_LIMIT} characters`, `${text.length} characters`);
  const given = one(query, 'health');
  const health = readHealth(given);
  if (given !== '' && health === null) throw invalidParameter('health', `one of ${feedHealthSchema.options.join(', ')}`, given);
  const size = one(query, 'size') || String(SIZE_DEFAULT);
  const count = /^\d{1,3}$/.test(size) ? Number(size) : 0;
  if (count < 1 || count > SIZE_MAX) throw invalidParameter('size', `a whole number from 1 to ${SIZE_MAX}`, size);
  const cursor = one(query, 'cursor');
  return {
    size: count,
    ...(text.trim() === '' ? {} : { text }),
    ...(health === null ? {} : { health: [health] }),
    ...(cursor === '' ? {} : { cursor }),
  };
}

/** A health by its name, or null. */
export function readHealth(given: string): FeedHealth | null {
  return feedHealthSchema.options.find((name) => name === given) ?? null;
}

function one(query: URLSearchParams, name: string): string {
  const [value = '', ...more] = query.getAll(name);
  if (more.length > 0) throw invalidParameter(name, 'given once', `${more.length + 1} times`);
  return value;
}
