/** @jsxRuntime automatic @jsxImportSource preact */
import { type Feed, SluglineError } from '@slugline/model';
import type { Context, Hono } from 'hono';
import { addFeed, changeFeed, findFeed, pollFeedNow, removeFeed } from '../../feeds/manage.ts';
import { formFields, type Portal } from '../portal.ts';
import { type AddFormValues, INTERVALS } from './form.tsx';
import { FeedsContent, RemoveContent } from './page.tsx';

/** What was done, by the word that the URL carries after it. */
const DONE: Readonly<Record<string, string>> = {
  added: 'The feed was added. It is polled within moments.',
  polled: 'The feed is polled within moments.',
  paused: 'The feed is paused.',
  resumed: 'The feed is polled again.',
  removed: 'The feed was removed.',
  'sample-removed': 'The sample data was removed.',
};

const PAGE = { title: 'Feeds', place: 'feeds' } as const;

/** The feeds page and what its buttons do. */
export function feedRoutes(app: Hono, portal: Portal): void {
  const { context } = portal;
  app.get('/feeds', (c) => showFeeds(portal, c, null));
  app.post('/feeds', (c) => add(portal, c));
  app.get('/feeds/:id/remove', async (c) => {
    const feed = await findFeed(context, c.req.param('id'));
    return portal.show(c, { ...PAGE, title: 'Remove a feed' }, <RemoveContent feed={feed} />);
  });
  const action = (name: string, done: string, act: (id: string) => Promise<unknown>, keep = true): void => {
    app.post(`/feeds/:id/${name}`, async (c) => {
      const id = c.req.param('id');
      await act(id);
      return portal.seeOther(c, `/feeds?done=${done}${keep ? `#feed-${id}` : ''}`);
    });
  };
  action('poll', 'polled', (id) => pollFeedNow(context, id));
  action('pause', 'paused', (id) => changeFeed(context, id, { enabled: false }));
  action('resume', 'resumed', (id) => changeFeed(context, id, { enabled: true }));
  action('remove', 'removed', (id) => removeFeed(context, id), false);
  app.post('/sample/remove', async (c) => {
    await context.sample.remove();
    return portal.seeOther(c, '/feeds?done=sample-removed');
  });
}

async function showFeeds(
  portal: Portal,
  c: Context,
  failed: { message: string; values: AddFormValues; status: 400 | 409 } | null,
): Promise<Response> {
  const { store, clock, sample } = portal.context;
  const feeds = await store.feeds.list();
  const done = failed === null ? (DONE[c.req.query('done') ?? ''] ?? null) : null;
  const view = { feeds: troubledFirst(feeds), now: clock.now(), sample: await sample.active(), done, failed };
  return portal.show(c, PAGE, <FeedsContent {...view} />, failed?.status ?? 200);
}

/** Feeds that need somebody first; the Store's order otherwise. */
function troubledFirst(feeds: readonly Feed[]): Feed[] {
  const rank = (feed: Feed): number => (feed.enabled && ['failing', 'gone'].includes(feed.poll.health) ? 0 : 1);
  return [...feeds].sort((a, b) => rank(a) - rank(b));
}

async function add(portal: Portal, c: Context): Promise<Response> {
  const fields = await formFields(c);
  const values = { url: fields.url ?? '', sourceName: (fields.sourceName ?? '').slice(0, 200), interval: fields.interval ?? '' };
  const interval = INTERVALS.find((one) => one.seconds === values.interval);
  try {
    const feed = await addFeed(portal.context, {
      url: values.url,
      ...(values.sourceName === '' ? {} : { sourceName: values.sourceName }),
      ...(interval === undefined ? {} : { intervalSeconds: Number(interval.seconds) }),
    });
    return portal.seeOther(c, `/feeds?done=added#feed-${feed.id}`);
  } catch (error) {
    if (!(error instanceof SluglineError) || error.status >= 500) throw error;
    const badUrl = error.code === 'request.invalid';
    const message = badUrl ? 'This is not an address that begins with http:// or https://. Correct it.' : error.message;
    return showFeeds(portal, c, { message, values, status: error.status === 409 ? 409 : 400 });
  }
}
