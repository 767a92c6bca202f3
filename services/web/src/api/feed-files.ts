import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { decodeBytes } from '@slugline/feeds';
import type { WebContext } from '../context.ts';
import { lookAt } from '../feeds/look.ts';
import { FEED_FIELDS, readFeedUrl } from '../feeds/new-feed.ts';
import { exportOpml, importOpml } from '../feeds/opml.ts';
import { withoutCredentials } from '../feeds/redact.ts';
import { readJson } from './body.ts';
import { mount, type Operation } from './operation.ts';
import { discoverBody, discovered, imported } from './schemas/feed.ts';

const OPML_TYPE = 'text/x-opml';
const tag = 'Feeds';
const json = (schema: z.ZodType, description: string) => ({ description, content: { 'application/json': { schema } } });

const DISCOVER: Operation = {
  method: 'post',
  path: '/api/v1/feeds/discover',
  id: 'discoverFeeds',
  tag,
  summary: 'Find the feeds of a page',
  description:
    'Looks at the address as adding a feed does, and adds nothing: what the page declares, else its links that look like feeds, the usual places and the news sitemaps of its site. This can take some seconds.',
  body: { schema: discoverBody, example: { url: 'https://harbour-herald.example/' } },
  answers: { 200: json(discovered, 'What is there.') },
  problems: ['request.invalid', 'request.unknown_parameter', 'request.media_type', 'request.cross_site'],
};
const IMPORT: Operation = {
  method: 'post',
  path: '/api/v1/feeds/import',
  id: 'importFeeds',
  tag,
  summary: 'Add the feeds of an OPML document',
  description:
    'At most 10 MB and 50,000 subscriptions. Nothing is fetched now: first polls are spread over up to an hour. A feed that is there already stays as it is.',
  body: {
    schema: z.string().describe('OPML 1.0 to 2.0.'),
    example:
      '<opml version="2.0"><body><outline type="rss" text="Harbour Herald" xmlUrl="https://harbour-herald.example/feed.xml"/></body></opml>',
    media: [OPML_TYPE, 'application/xml', 'text/xml'],
  },
  answers: { 200: json(imported, 'What became of each subscription.') },
  problems: ['opml.unreadable', 'request.media_type', 'request.too_large', 'request.cross_site', 'store.unavailable'],
};
const EXPORT: Operation = {
  method: 'get',
  path: '/api/v1/feeds.opml',
  id: 'exportFeeds',
  tag,
  summary: 'All polled feeds as OPML 2.0',
  description:
    'Without the sample wire, and without user names and passwords: `slugline feeds export --with-credentials` writes these.',
  answers: { 200: { description: 'The document.', content: { [OPML_TYPE]: { schema: z.string() } } } },
  problems: ['request.unknown_parameter', 'store.unavailable'],
};

/** Finding feeds, and OPML in and out. */
export function feedFileRoutes(app: OpenAPIHono, context: WebContext): void {
  mount(app, DISCOVER, async (c) => {
    const { url } = await readJson(c, discoverBody, { url: FEED_FIELDS.url ?? '' });
    const look = await lookAt(context.http, readFeedUrl(url));
    const shown = (value: unknown) => c.json(withoutCredentials(value) as object);
    if (look.kind === 'page') return shown({ kind: look.kind, data: look.found, detail: null });
    if (look.kind === 'nothing') return shown({ kind: look.kind, data: [], detail: `It looks like ${look.looksLike}.` });
    if (look.kind === 'failed') return shown({ kind: look.kind, data: [], detail: look.error.message });
    const type = (['rss', 'atom', 'json'] as const).find((one) => one === look.format) ?? null;
    return shown({ kind: 'feed', data: [{ url: look.url, title: look.title, type, isDeclared: true }], detail: null });
  });
  mount(app, IMPORT, async (c) => {
    const text = decodeBytes(new Uint8Array(await c.req.arrayBuffer()), c.req.header('content-type') ?? null);
    return c.json(await importOpml(context, text));
  });
  mount(app, EXPORT, async (c) => {
    c.header('content-type', `${OPML_TYPE}; charset=utf-8`);
    c.header('content-disposition', 'attachment; filename="slugline.opml"');
    c.header('cache-control', 'no-store');
    return c.body(await exportOpml(context));
  });
}
