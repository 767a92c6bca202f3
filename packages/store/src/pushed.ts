import type { ApiKey, InboxDocument, InboxEntry } from '@slugline/model';

/** Documents that were pushed in and wait for the poll stage. What is put is safe; whoever put it then wakes the feed. */
export interface Inbox {
  /** False when that document waits already; nothing is changed then. */
  put(document: InboxDocument): Promise<boolean>;
  /** What waits for a feed, oldest first (by receivedAt, then id), without bytes; sees every finished put. */
  list(feedId: string, limit: number): Promise<InboxEntry[]>;
  /** A document with its bytes; null when it is not there. */
  read(id: string): Promise<InboxDocument | null>;
  /** Removes documents; ids that are not there are passed over. */
  remove(ids: readonly string[]): Promise<void>;
  /** The ids of the feeds that have documents waiting, at most 10,000. */
  waiting(): Promise<string[]>;
}

/** Keys of the API. Reads see every finished write. */
export interface KeyStore {
  /** False when a key of that id is there already; nothing is changed then. */
  add(key: ApiKey): Promise<boolean>;
  /** The key of a token's hash, revoked ones too. */
  findByHash(hash: string): Promise<ApiKey | null>;
  /** All keys, newest first. */
  list(): Promise<ApiKey[]>;
  /** Ends a key; one that was ended before keeps its time. Null when there is no such key. */
  revoke(id: string, at: Date): Promise<ApiKey | null>;
  /** Notes when it was used. */
  touch(id: string, at: Date): Promise<void>;
}
