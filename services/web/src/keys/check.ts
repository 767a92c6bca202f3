import { type ApiKey, type ApiKeyScope, apiTokenHash, sluglineError } from '@slugline/model';
import type { Context } from 'hono';
import type { WebContext } from '../context.ts';
import { type Bucket, type Rate, takeToken } from './bucket.ts';

/** What one key may do (FAULTS section 3, HTTP in). */
const KEY_RATE: Rate = { burst: 600, perMinute: 600 };
/** How exact the time of a key's last use is, in milliseconds. */
const TOUCH_MS = 10 * 60_000;

/** Checks the key of a request. */
export type KeyCheck = (c: Context, scope: ApiKeyScope) => Promise<ApiKey>;

/**
 * Makes the check of API keys. A token is never logged: what is known of it is its key's id.
 * The check throws PermanentError key.missing, key.refused, key.scope; TransientError request.rate_limited.
 */
export function keyCheck({ store, clock, logger }: Pick<WebContext, 'store' | 'clock' | 'logger'>): KeyCheck {
  const buckets = new Map<string, Bucket>();
  return async (c, scope) => {
    const token = tokenOf(c);
    if (token === null) throw sluglineError('key.missing', { header: 'Authorization' });
    const key = await store.keys.findByHash(apiTokenHash(token));
    if (key === null || key.revokedAt !== null) throw sluglineError('key.refused', { header: 'Authorization' });
    if (!key.scopes.includes(scope)) throw sluglineError('key.scope', { keyId: key.id, scope });
    const now = clock.now();
    const { bucket, retryAfterMs } = takeToken(buckets.get(key.id), now.getTime(), KEY_RATE);
    buckets.set(key.id, bucket);
    if (retryAfterMs > 0) throw sluglineError('request.rate_limited', { limit: KEY_RATE.perMinute }, { retryAfterMs });
    if (key.lastUsedAt === null || now.getTime() - Date.parse(key.lastUsedAt) >= TOUCH_MS)
      await store.keys
        .touch(key.id, now)
        .catch((err: unknown) => logger.warn({ err, keyId: key.id }, 'the use of a key was not noted'));
    return key;
  };
}

/** `Authorization: Bearer …` (RFC 6750), or `X-API-Key: …`. */
function tokenOf(c: Context): string | null {
  const bearer = /^Bearer +([\w.~+/=-]{1,200})$/i.exec(c.req.header('authorization')?.trim() ?? '');
  const token = bearer?.[1] ?? c.req.header('x-api-key')?.trim();
  return token === undefined || token === '' ? null : token.slice(0, 200);
}
