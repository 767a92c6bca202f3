import { createHmac, timingSafeEqual } from 'node:crypto';
import type { WebSub } from '@slugline/model';

/** Where a feed's hub is, and the address by which the hub knows the feed. */
export interface Hub {
  hub: string;
  topic: string;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** The signature methods that the recommendation names (section 6); a longer hash is no better here. */
const METHODS = new Set(['sha1', 'sha256', 'sha384', 'sha512']);

/**
 * The hub that a feed names: by Link headers, else in the document (W3C Recommendation WebSub, section 4). A document without rel=self is known by the
 * address that answered. Null: it names none.
 */
export function discoverHub(said: {
  links: readonly { rel: string; url: string }[];
  hubs: readonly string[];
  selfUrl: string | null;
  url: string;
}): Hub | null {
  const inHeader = (rel: string) => said.links.find((link) => link.rel === rel)?.url;
  const hub = [inHeader('hub'), ...said.hubs].find((url) => url !== undefined && /^https?:/i.test(url));
  return hub === undefined ? null : { hub, topic: inHeader('self') ?? said.selfUrl ?? said.url };
}

/**
 * The hub to ask for a subscription now, or null. Asked again: when the feed names another hub, when no answer came in six hours, a day after a refusal,
 * when the lease has ended, and before it ends. `found` null: the answer did not say (a 304), and what is known stands.
 */
export function hubToAsk(known: WebSub | null, found: Hub | null, now: Date): Hub | null {
  if (known === null) return found;
  const since = now.getTime() - Date.parse(known.askedAt);
  const isOther = found !== null && (found.hub !== known.hub || found.topic !== known.topic);
  if (isOther) return since >= HOUR_MS || known.state !== 'asked' ? found : null;
  const same = { hub: known.hub, topic: known.topic };
  if (known.state === 'ended') return found;
  if (known.state === 'denied') return since >= DAY_MS ? same : null;
  const due = renewAt(known);
  if (due !== null) return now >= due ? same : null;
  return since >= 6 * HOUR_MS ? same : null;
}

/**
 * When an active subscription is to be renewed: a fifth of the lease, at most a day, before its end. A renewal that was asked for and not confirmed is
 * asked for again in what is left, so that tries come closer as the end does, ten seconds apart at least. Null: it is not active.
 */
export function renewAt({ state, askedAt, leaseEndsAt }: WebSub): Date | null {
  if (state !== 'active' || leaseEndsAt === null) return null;
  const [asked, end] = [Date.parse(askedAt), Date.parse(leaseEndsAt)];
  return new Date(Math.max(asked + 10_000, end - Math.min(DAY_MS, Math.max(0, end - asked) / 5)));
}

/** Whether `signature` (the header X-Hub-Signature, `sha256=…`) is the HMAC of the body with the subscription's secret (section 7.1). */
export function isSigned(body: Uint8Array, signature: string | null | undefined, secret: string): boolean {
  const [, method = '', hex = ''] = /^\s*([a-z0-9]{1,10})=([0-9a-f]{1,200})\s*$/i.exec(signature ?? '') ?? [];
  if (!METHODS.has(method.toLowerCase())) return false;
  const expected = createHmac(method.toLowerCase(), secret).update(body).digest();
  const given = Buffer.from(hex, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
