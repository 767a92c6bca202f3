/** @jsxRuntime automatic @jsxImportSource preact */
import { feedReaderSchema } from '@slugline/model';
import type { FeedPatch } from '@slugline/store';
import type { Context, Hono } from 'hono';
import { changeFeed, findFeed, pollFeedNow, removeFeed } from '../../feeds/manage.ts';
import { formFields, type Portal } from '../portal.ts';
import { addingRoutes } from './adding.tsx';
import { ChangeContent, RemoveContent } from './dialogs.tsx';
import { INTERVALS } from './form.tsx';
import { feedsQuery } from './page.tsx';
import { FEEDS_PAGE, readQuery, showFeeds } from './show.tsx';

/** The feeds page and what its buttons do. */
export function feedRoutes(app: Hono, portal: Portal): void {
  const { context } = portal;
  app.get('/feeds', (c) => showFeeds(portal, c));
  addingRoutes(app, portal);
  app.get('/feeds/:id/remove', async (c) => {
    const feed = await findFeed(context, c.req.param('id'));
    return portal.show(c, { ...FEEDS_PAGE, title: 'Remove a feed' }, <RemoveContent feed={feed} />);
  });
  app.get('/feeds/:id/change', async (c) => {
    const feed = await findFeed(context, c.req.param('id'));
    return portal.show(c, { ...FEEDS_PAGE, title: 'Change a feed' }, <ChangeContent feed={feed} failed={null} />);
  });
  app.post('/feeds/:id/change', (c) => change(portal, c, c.req.param('id')));
  const action = (name: string, done: string, act: (id: string) => Promise<unknown>, keep = true): void => {
    app.post(`/feeds/:id/${name}`, async (c) => {
      const id = c.req.param('id');
      const back = new URLSearchParams(feedsQuery(readQuery(new URLSearchParams((await formFields(c)).back ?? ''))));
      await act(id);
      back.set('done', done);
      // It may stand elsewhere now: it is shown first.
      if (keep) back.set('feed', id);
      return portal.seeOther(c, `/feeds?${back}${keep ? `#feed-${id}` : ''}`);
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

async function change(portal: Portal, c: Context, id: string): Promise<Response> {
  const feed = await findFeed(portal.context, id);
  const fields = await formFields(c);
  const reader = feedReaderSchema.safeParse(fields.reader);
  const interval = INTERVALS.find((one) => one.seconds === fields.interval);
  const sourceName = (fields.sourceName ?? '').slice(0, 200);
  if (sourceName === '') {
    const content = <ChangeContent feed={feed} failed="Give the source a name." />;
    return portal.show(c, { ...FEEDS_PAGE, title: 'Change a feed' }, content, 400);
  }
  const patch: FeedPatch = {
    sourceName,
    title: fields.title?.slice(0, 300) || null,
    urgent: fields.urgent === 'yes',
    // A pace that the form does not offer stays as it is.
    ...(interval === undefined ? {} : { intervalSeconds: interval.seconds === '' ? null : Number(interval.seconds) }),
    ...(reader.success ? { reader: reader.data } : {}),
  };
  await changeFeed(portal.context, id, patch);
  return portal.seeOther(c, `/feeds?done=changed&feed=${id}#feed-${id}`);
}
