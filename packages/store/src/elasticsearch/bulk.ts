import type { Client } from '@elastic/elasticsearch';
import { isBlock, isMissingIndex, isRetryable, statusOf, storeError, toStoreError } from './client.ts';

/** The bytes that one bulk request carries at most, unless a single document is larger. */
const MAX_REQUEST_BYTES = 4_000_000;

/** One line of a bulk request. */
export interface BulkLine {
  action: 'index' | 'create' | 'update' | 'delete';
  id: string;
  /** JSON; absent for delete. */
  json?: string;
  /** Only if the document is still as it was read. */
  ifSeqNo?: number | undefined;
  ifPrimaryTerm?: number | undefined;
  /** Only if the document's version, in the caller's own count, is not higher. */
  version?: number | undefined;
}

/** What became of a line; `whole` where its request failed as a whole, `blocked` where its index takes no writes. */
export type BulkOutcome =
  | { ok: true; status: number }
  | { ok: false; status: number; retryable: boolean; reason: string; whole?: boolean; blocked?: boolean };

/**
 * Sends lines to an alias, split by bytes, and answers one outcome for each in order. A document's own failure is its outcome alone: a request that
 * is refused as a whole (by a proxy's limit, or for one malformed document) is sent again in halves, down to the document that is to blame.
 * @throws TransientError store.unavailable, store.blocked, store.not_ready when no line could be written
 */
export async function bulk(
  client: Client,
  alias: string,
  lines: readonly BulkLine[],
  options: { refresh?: boolean } = {},
): Promise<BulkOutcome[]> {
  const outcomes: BulkOutcome[] = [];
  const waiting = [...chunks(lines)].reverse();
  let failure: unknown;
  for (let chunk = waiting.pop(); chunk !== undefined; chunk = waiting.pop()) {
    try {
      outcomes.push(...(await send(client, alias, chunk, options.refresh === true)));
    } catch (error) {
      const status = statusOf(error);
      const reason = error instanceof Error ? toStoreError(error).message : String(error);
      const refused = status === 400 || status === 413;
      if (refused && chunk.length > 1) {
        const half = Math.ceil(chunk.length / 2);
        waiting.push(chunk.slice(half), chunk.slice(0, half));
        continue;
      }
      if (!refused) failure = toStoreError(error);
      outcomes.push(...chunk.map(() => ({ ok: false, status: status ?? 0, retryable: !refused, reason, whole: true }) as const));
    }
  }
  if (failure !== undefined && outcomes.every((outcome) => !outcome.ok && outcome.whole && outcome.retryable)) throw failure;
  const [first] = outcomes;
  if (first?.ok === false && outcomes.every((outcome) => !outcome.ok && outcome.blocked))
    throw storeError('store.blocked', first.reason);
  return outcomes;
}

function* chunks(lines: readonly BulkLine[]): Generator<BulkLine[]> {
  let chunk: BulkLine[] = [];
  let bytes = 0;
  for (const line of lines) {
    const size = Buffer.byteLength(line.json ?? '') + 300;
    if (chunk.length > 0 && bytes + size > MAX_REQUEST_BYTES) {
      yield chunk;
      chunk = [];
      bytes = 0;
    }
    chunk.push(line);
    bytes += size;
  }
  if (chunk.length > 0) yield chunk;
}

function header(line: BulkLine): string {
  const check = line.ifSeqNo === undefined ? {} : { if_seq_no: line.ifSeqNo, if_primary_term: line.ifPrimaryTerm };
  const own = line.version === undefined ? {} : { version: line.version, version_type: 'external_gte' };
  return JSON.stringify({ [line.action]: { _id: line.id, ...check, ...own } });
}

async function send(client: Client, alias: string, lines: readonly BulkLine[], refresh: boolean): Promise<BulkOutcome[]> {
  const operations = lines.flatMap((line) => (line.json === undefined ? [header(line)] : [header(line), line.json]));
  // A delete knows no alias requirement, and cannot make an index either.
  const required = lines.every((line) => line.action !== 'delete');
  const { items } = await client.bulk({ index: alias, operations, refresh, ...(required ? { require_alias: true } : {}) });
  return items.map((item) => {
    const result = item.index ?? item.create ?? item.update ?? item.delete;
    const status = result?.status ?? 500;
    if (status < 300) return { ok: true, status };
    const type = result?.error?.type ?? '';
    const reason = `${type}: ${result?.error?.caused_by?.reason ?? result?.error?.reason ?? 'no reason given'}`;
    if (isMissingIndex(status, type, reason)) throw storeError('store.not_ready', reason);
    return { ok: false, status, retryable: isRetryable(status, type), blocked: isBlock(status, type), reason };
  });
}

/** Throws when a line failed, for records that are ours and always fit; 404 on a delete is as wanted. */
export function mustSucceed(outcomes: readonly BulkOutcome[]): void {
  const failed = outcomes.find((outcome) => !outcome.ok && outcome.status !== 404);
  if (failed === undefined || failed.ok) return;
  throw storeError(failed.retryable ? (failed.blocked ? 'store.blocked' : 'store.unavailable') : 'store.failed', failed.reason);
}
