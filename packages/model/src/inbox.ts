import { createHash } from 'node:crypto';
import { z } from 'zod';

/** The way by which a document was pushed in. */
export const inboxOriginSchema = z.enum(['api', 'folder', 'websub']);
export type InboxOrigin = z.infer<typeof inboxOriginSchema>;

/** A document that was pushed in and waits for the poll stage, without its bytes. */
export const inboxEntrySchema = z.object({
  /** {@link inboxId}: the same bytes for the same feed are one document. */
  id: z.string(),
  feedId: z.string(),
  /** As the sender states it. */
  contentType: z.string().nullable(),
  /** The base of relative addresses, where the sender states one. */
  url: z.string().nullable(),
  receivedAt: z.iso.datetime(),
  origin: inboxOriginSchema,
  /** In bytes. */
  size: z.int().nonnegative(),
});
export type InboxEntry = z.infer<typeof inboxEntrySchema>;

/** A document that was pushed in. */
export type InboxDocument = Omit<InboxEntry, 'size'> & { bytes: Uint8Array };

/** The largest document that the inbox takes, in bytes: the limit of a document that is fetched. */
export const INBOX_DOCUMENT_BYTES = 15 * 1024 * 1024;

/** The identity of a pushed document: a hash of its feed and its bytes, 32 hex digits. */
export function inboxId(feed: string, bytes: Uint8Array): string {
  return createHash('sha256').update(`inbox\u0000${feed}\u0000`).update(bytes).digest('hex').slice(0, 32);
}

/** The address of the feed that takes what is pushed in for a source. */
export function pushFeedUrl(source: string): string {
  return `urn:slugline:push:${source}`;
}
