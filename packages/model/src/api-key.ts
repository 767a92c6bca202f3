import { createHash } from 'node:crypto';
import { z } from 'zod';

/** What a key allows. `ingest`: to push documents in. */
export const apiKeyScopeSchema = z.enum(['read', 'ingest', 'admin']);
export type ApiKeyScope = z.infer<typeof apiKeyScopeSchema>;

/** A key of the API. The token itself is shown once and never stored. */
export const apiKeySchema = z.object({
  /** The first digits of `hash`. */
  id: z.string(),
  /** What people call it. */
  name: z.string().min(1).max(200),
  scopes: z.array(apiKeyScopeSchema),
  /** The source that it pushes for; null: the request names one. */
  source: z.string().nullable(),
  sourceName: z.string().nullable(),
  /** SHA-256 of the token, in hex. */
  hash: z.string(),
  createdAt: z.iso.datetime(),
  /** To within some minutes. */
  lastUsedAt: z.iso.datetime().nullable(),
  revokedAt: z.iso.datetime().nullable(),
});
export type ApiKey = z.infer<typeof apiKeySchema>;

/** What every token begins with, so that one that was left in a file is recognised. */
export const API_TOKEN_PREFIX = 'slk_';

/** The form in which a token is stored: its SHA-256. A token is 256 random bits, so it needs no slow hash. */
export function apiTokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** The id of the key of that hash. */
export function apiKeyId(hash: string): string {
  return hash.slice(0, 12);
}
