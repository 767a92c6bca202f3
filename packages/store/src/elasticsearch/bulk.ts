import type { Client } from '@elastic/elasticsearch';
import { isMissingIndex, isRetryable, storeError, toStoreError } from './client.ts';

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

/** What became of a line. */
export type BulkOutcome = { ok: true; status: number } | { ok: false; status: number; retryable: boolean; reason: string };

/**
 * Sends lines to an alias, split by bytes, and answers one outcome for each in order. A document's own failure is its outcome alone.
 * @throws TransientError store.unavailable, store.blocked, store.not_ready when no line could be written
 */
export async function bulk(
  client: Client,
  alias: string,
  lines: readonly BulkLine[],
  options: { refresh?: boolean } = {},
): Promise<BulkOutcome[]> {
  const outcomes: BulkOutcome[] = [];
  let failure: unknown;
  for (const chunk of chunks(lines)) {
    try {
      outcomes.push(...(await send(client, alias, chunk, options.refresh === true)));
    } catch (error) {
      failure = error;
      const reason = error instanceof Error ? error.message : String(error);
      outcomes.push(...chunk.map(() => ({ ok: false, status: 0, retryable: true, reason }) as const));
    }
  }
  if (failure !== undefined && outcomes.every((outcome) => !outcome.ok && outcome.status === 0)) throw failure;
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
  let items: Awaited<ReturnType<Client['bulk']>>['items'];
  try {
    // A delete knows no alias requirement, and cannot make an index either.
    const required = lines.every((line) => line.action !== 'delete');
    ({ items } = await client.bulk({ index: alias, operations, refresh, ...(required ? { require_alias: true } : {}) }));
  } catch (error) {
    throw toStoreError(error);
  }
  return items.map((item) => {
    const result = item.index ?? item.create ?? item.update ?? item.delete;
    const status = result?.status ?? 500;
    if (status < 300) return { ok: true, status };
    const type = result?.error?.type ?? '';
    const reason = `${type}: ${result?.error?.caused_by?.reason ?? result?.error?.reason ?? 'no reason given'}`;
    if (isMissingIndex(status, type, reason)) throw storeError('store.not_ready', reason);
    return { ok: false, status, retryable: isRetryable(status, type), reason };
  });
}

/** Throws when a line failed, for records that are ours and always fit; 404 on a delete is as wanted. */
export function mustSucceed(outcomes: readonly BulkOutcome[]): void {
  const failed = outcomes.find((outcome) => !outcome.ok && outcome.status !== 404);
  if (failed === undefined || failed.ok) return;
  throw storeError(
    failed.retryable ? (failed.status === 403 ? 'store.blocked' : 'store.unavailable') : 'store.failed',
    failed.reason,
  );
}
