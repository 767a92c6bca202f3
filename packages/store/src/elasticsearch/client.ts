import { Client, errors } from '@elastic/elasticsearch';
import { SluglineError, sluglineError } from '@slugline/model';
import { badCursor } from '../search/cursor.ts';

/** Options of requests that people wait for. */
export const SEARCH_OPTIONS = { requestTimeout: 10_000, maxRetries: 2 } as const;

/** Makes the client: no retries of its own for writes, because whether one was applied is not known then (FAULTS sections 1.7 and 3). */
export function makeClient(url: string): Client {
  return new Client({ node: url, requestTimeout: 30_000, maxRetries: 0, compression: true });
}

/** The status of an error that Elasticsearch answered, or undefined where no answer came. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof errors.ResponseError ? error.statusCode : undefined;
}

/** The type of an error that Elasticsearch answered, such as `index_not_found_exception`. */
export function errorType(error: unknown): string {
  if (!(error instanceof errors.ResponseError)) return '';
  const body: unknown = error.body;
  const inner = typeof body === 'object' && body !== null && 'error' in body ? body.error : undefined;
  return typeof inner === 'object' && inner !== null && 'type' in inner ? String(inner.type) : '';
}

/** Whether an answer says that writes are refused as a whole: a full disk (429), or a reindex that is about to end (403). */
export function isBlock(status: number, type: string): boolean {
  return (status === 403 || status === 429) && type === 'cluster_block_exception';
}

/** Whether an answer says that the alias is missing. */
export function isMissingIndex(status: number, type: string, reason: string): boolean {
  return status === 404 && (type === 'index_not_found_exception' || reason.includes('[require_alias]'));
}

/** Whether trying again can help. */
export function isRetryable(status: number, type: string): boolean {
  return status === 429 || status >= 500 || isBlock(status, type);
}

const STORE = 'Elasticsearch';

/** The error that stands for a failure of a whole request. */
export function storeError(
  code: 'store.unavailable' | 'store.blocked' | 'store.not_ready' | 'store.failed',
  reason: string,
  cause?: unknown,
): SluglineError {
  return sluglineError(code, { store: STORE, reason }, { cause, dependency: 'store' });
}

/** Says what the failure of a whole request means. */
export function toStoreError(error: unknown): SluglineError {
  if (error instanceof SluglineError) return error;
  const reason = deepestReason(error) ?? (error instanceof Error ? firstLine(error.message) : String(error));
  const status = statusOf(error);
  if (status === undefined) {
    const known = error instanceof errors.ElasticsearchClientError;
    return storeError(known ? 'store.unavailable' : 'store.failed', reason || 'no answer', error);
  }
  const type = errorType(error);
  if (isBlock(status, type)) return storeError('store.blocked', reason, error);
  if (isMissingIndex(status, type, reason)) return storeError('store.not_ready', reason, error);
  const refused = status === 401 || status === 403;
  return storeError(isRetryable(status, type) || refused ? 'store.unavailable' : 'store.failed', reason, error);
}

/** The innermost reason of an error that Elasticsearch answered tells most. */
function deepestReason(error: unknown): string | undefined {
  let part: unknown = error instanceof errors.ResponseError ? error.body : undefined;
  let reason: string | undefined;
  for (let key = 'error'; typeof part === 'object' && part !== null; key = 'caused_by') {
    if ('reason' in part && typeof part.reason === 'string') reason = part.reason;
    part = key in part ? (part as Record<string, unknown>)[key] : undefined;
  }
  return reason === undefined ? undefined : firstLine(reason);
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').slice(0, 300);
}

/** Awaits a request and turns its failure into the catalogue's errors. */
export async function asked<T>(request: Promise<T>): Promise<T> {
  try {
    return await request;
  } catch (error) {
    throw toStoreError(error);
  }
}

/** The same, with null where the answer has one of these statuses. */
export async function askedUnless<T>(request: Promise<T>, ...statuses: readonly number[]): Promise<T | null> {
  try {
    return await request;
  } catch (error) {
    const status = statusOf(error);
    if (status !== undefined && statuses.includes(status) && errorType(error) !== 'index_not_found_exception') return null;
    throw toStoreError(error);
  }
}

/** The same for a page of a search: what Elasticsearch cannot read in a later page's request came with the cursor. */
export async function askedPage<T>(isLater: boolean, request: Promise<T>): Promise<T> {
  try {
    return await request;
  } catch (error) {
    throw isLater && statusOf(error) === 400 ? badCursor(error) : toStoreError(error);
  }
}
