import { createHash } from 'node:crypto';

/** First 32 hex digits (128 bits) of the SHA-256 of the parts, joined by a character that no part can hold. */
function digest(...parts: string[]): string {
  return createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 32);
}

/**
 * The identity of a story: a hash of who publishes it and the item's guid, or its canonical URL where the feed gives no stable guid
 * (DESIGN section 5). The same item read twice, by any process, has the same id.
 */
export function storyId(source: string, guidOrUrl: string): string {
  return digest('story', source, guidOrUrl);
}

/** The identity of a feed: a hash of its URL, so that adding one twice finds the first. */
export function feedId(url: string): string {
  return digest('feed', url).slice(0, 16);
}

/** A hash of values that stand for "what the item said", used to tell a changed item from one already taken in. 32 hex digits. */
export function fingerprint(...values: readonly unknown[]): string {
  return digest(...values.map((value) => JSON.stringify(value ?? null)));
}

/** The key under which the ledger keeps what became of an item of a feed. */
export function itemKey(feed: string, story: string): string {
  return `${feed}.${story}`;
}
