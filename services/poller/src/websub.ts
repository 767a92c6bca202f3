import { randomBytes } from 'node:crypto';
import { discoverHub, type Hub, hubToAsk, renewAt } from '@slugline/feeds';
import type { FetchedDocument, HttpClient } from '@slugline/http';
import { type Clock, type Feed, SluglineError, type WebSub, webSubCallback } from '@slugline/model';
import type { Logger } from '@slugline/runtime';
import type { FeedStore } from '@slugline/store';
import type { Reading } from './reading.ts';

/** What keeping a feed subscribed needs. */
export interface WebSubDependencies {
  feeds: Pick<FeedStore, 'get' | 'update' | 'wake'>;
  http: Pick<HttpClient, 'post'>;
  clock: Clock;
  logger: Logger;
  /** Where hubs reach the web service (PUBLIC_URL). */
  publicUrl: string;
}

/** The lease that is asked for, in seconds; the hub decides. */
const LEASE_SECONDS = 10 * 86_400;

/** The hub that an answer names. */
export function hubOf(document: FetchedDocument, reading: Pick<Reading, 'hubs' | 'selfUrl'> | null): Hub | null {
  const { hubs, selfUrl } = reading ?? { hubs: [], selfUrl: null };
  return discoverHub({ links: document.links, hubs, selfUrl, url: document.url });
}

/**
 * Subscribes to a feed's hub, or renews the subscription, where it is time (W3C Recommendation WebSub, section 5.1). Polling goes on whatever the hub
 * says, so a hub that fails is logged and tried again, and never raises.
 */
export async function keepSubscribed(feedId: string, found: Hub | null, deps: WebSubDependencies): Promise<void> {
  const { feeds, clock, logger } = deps;
  try {
    const feed = await feeds.get(feedId);
    if (feed === null) return;
    const now = clock.now();
    const hub = hubToAsk(feed.websub, found, now);
    if (hub !== null) return await ask(feed, hub, now, deps);
    const renewal = feed.websub === null ? null : renewAt(feed.websub);
    if (renewal !== null) await feeds.wake(feedId, renewal);
  } catch (err) {
    logger.warn({ err, stage: 'poll', feedId }, 'the subscription to its hub could not be kept; the feed is polled');
  }
}

/** Writes that it was asked before it asks: the hub's verification may come before its answer. */
async function ask(feed: Feed, hub: Hub, now: Date, deps: WebSubDependencies): Promise<void> {
  const { feeds, http, logger } = deps;
  const websub = asked(feed.websub, hub, now);
  await feeds.update(feed.id, { websub });
  const reason = await refusal(http, websub, webSubCallback(deps.publicUrl, feed.id, websub.token));
  if (reason === null) return;
  const current = (await feeds.get(feed.id))?.websub;
  if (current?.state === 'asked' && current.askedAt === websub.askedAt) {
    await feeds.update(feed.id, { websub: { ...websub, state: 'denied', reason } });
  }
  logger.info({ stage: 'poll', feedId: feed.id, url: hub.hub, reason }, 'the hub took no subscription; the feed is polled');
}

/** A renewal keeps its callback, its secret and what is left of its lease. */
function asked(known: WebSub | null, hub: Hub, now: Date): WebSub {
  const askedAt = now.toISOString();
  const isSame = known !== null && known.hub === hub.hub && known.topic === hub.topic && known.state !== 'ended';
  if (!isSame) {
    const token = randomBytes(16).toString('hex');
    const secret = randomBytes(32).toString('hex');
    return { ...hub, token, secret, state: 'asked', askedAt, leaseEndsAt: null, lastPushAt: null, reason: null };
  }
  const isActive = known.state === 'active' && known.leaseEndsAt !== null && known.leaseEndsAt > askedAt;
  return { ...known, askedAt, reason: null, ...(isActive ? {} : { state: 'asked', leaseEndsAt: null }) };
}

/** Why the hub did not take the request; null when it did. */
async function refusal(http: Pick<HttpClient, 'post'>, websub: WebSub, callback: string): Promise<string | null> {
  const form = {
    'hub.mode': 'subscribe',
    'hub.topic': websub.topic,
    'hub.callback': callback,
    'hub.secret': websub.secret,
    'hub.lease_seconds': String(LEASE_SECONDS),
  };
  try {
    const { status, body } = await http.post({ url: websub.hub, form });
    if (status >= 200 && status < 300) return null;
    return `it answered ${status}${/^[\x20-\x7e]{1,200}$/.test(body.trim()) ? ` (${body.trim()})` : ''}`;
  } catch (error) {
    if (error instanceof SluglineError) return error.code;
    throw error;
  }
}
