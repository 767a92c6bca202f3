import { isSigned, renewAt } from '@slugline/feeds';
import { type Feed, inboxId, sluglineError, type WebSub } from '@slugline/model';
import { type Context, Hono } from 'hono';
import type { WebContext } from '../context.ts';

const PATH = '/websub/:feed/:token';
/** A lease that no hub may shorten or stretch, in seconds: a verification each minute would be a storm, one for ever is not kept. */
const LEASE = { least: 60, most: 90 * 86_400, unsaid: 10 * 86_400 };

/**
 * Where hubs verify subscriptions and send what is new (W3C Recommendation WebSub, sections 5.3 and 7). Nothing is shown here to anybody who does not
 * know the token.
 */
export function webSubRoutes(context: WebContext): Hono {
  const app = new Hono();
  app.get(PATH, (c) => verify(c, context));
  app.post(PATH, (c) => receive(c, context));
  return app;
}

type Subscribed = Feed & { websub: WebSub };

/** The feed of a callback; null when there is none of that token. */
async function subscribed(c: Context, { store }: WebContext): Promise<Subscribed | null> {
  const feed = await store.feeds.get(c.req.param('feed') ?? '');
  const { websub = null } = feed ?? {};
  return feed !== null && websub !== null && websub.token === c.req.param('token') ? { ...feed, websub } : null;
}

/** Verification of intent: the challenge is given back only for what we asked for. */
async function verify(c: Context, context: WebContext): Promise<Response> {
  const feed = await subscribed(c, context);
  const { 'hub.mode': mode, 'hub.topic': topic, 'hub.challenge': challenge = '' } = c.req.query();
  const refused = () => c.text('No subscription of that kind was asked for here.\n', 404);
  if (feed === null || topic !== feed.websub.topic) return refused();
  const { websub } = feed;
  if (mode === 'denied') {
    const reason = (c.req.query('hub.reason') ?? 'it gave no reason').slice(0, 200);
    await context.store.feeds.update(feed.id, { websub: { ...websub, state: 'denied', leaseEndsAt: null, reason } });
    return c.text('Noted.\n');
  }
  if (mode === 'unsubscribe') return websub.state === 'ended' ? c.text(challenge) : refused();
  if (mode !== 'subscribe' || challenge === '' || (websub.state !== 'asked' && websub.state !== 'active')) return refused();
  await activate(feed, leaseOf(c.req.query('hub.lease_seconds')), context);
  return c.text(challenge);
}

function leaseOf(stated: string | undefined): number {
  const seconds = /^\d{1,10}$/.test(stated ?? '') ? Number(stated) : LEASE.unsaid;
  return Math.min(LEASE.most, Math.max(LEASE.least, seconds));
}

async function activate(feed: Subscribed, leaseSeconds: number, { store, clock, logger }: WebContext): Promise<void> {
  const now = clock.now();
  const leaseEndsAt = new Date(now.getTime() + leaseSeconds * 1_000).toISOString();
  const websub: WebSub = { ...feed.websub, state: 'active', askedAt: now.toISOString(), leaseEndsAt, reason: null };
  await store.feeds.update(feed.id, { websub });
  // The poll that renews it comes in time, however seldom the feed is polled.
  const renewal = renewAt(websub);
  if (renewal !== null) await store.feeds.wake(feed.id, renewal);
  logger.info({ feedId: feed.id, url: websub.hub, leaseEndsAt }, 'subscribed: the hub sends what is new');
}

/**
 * Takes what a hub sends. It is answered 202 whether or not the signature holds, as the recommendation asks (section 7.1), but only signed content is
 * kept. 410 tells a hub that the feed is not wanted any more.
 */
async function receive(c: Context, context: WebContext): Promise<Response> {
  const { store, clock, logger } = context;
  const feed = await subscribed(c, context);
  if (feed === null || !feed.enabled) return c.text('This feed is not subscribed to here.\n', 410);
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  const { id: feedId, websub } = feed;
  if (!isSigned(bytes, c.req.header('x-hub-signature'), websub.secret)) {
    logger.warn({ feedId, url: websub.hub, code: 'websub.unsigned' }, 'what was sent to a callback is not signed by its hub');
    return c.body(null, 202);
  }
  const now = clock.now();
  if (bytes.length === 0) {
    // A hub that says only that there is something new.
    await store.feeds.pollNow(feedId, now);
    return c.body(null, 202);
  }
  const contentType = c.req.header('content-type') ?? null;
  const facts = { contentType, url: feed.url, receivedAt: now.toISOString(), origin: 'websub' as const };
  await store.inbox.put({ id: inboxId(feedId, bytes), feedId, bytes, ...facts });
  if (!(await store.feeds.wake(feedId, now))) throw sluglineError('feed.unknown', { feedId });
  const current = (await store.feeds.get(feedId))?.websub;
  if (current?.token === websub.token)
    await store.feeds.update(feedId, { websub: { ...current, lastPushAt: now.toISOString() } });
  return c.body(null, 202);
}
