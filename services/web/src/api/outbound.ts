import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from '@hono/zod-openapi';
import type { Story } from '@slugline/model';
import type { Criteria, StoryStore } from '@slugline/store';
import type { Context } from 'hono';
import { etag } from 'hono/etag';
import type { WebContext } from '../context.ts';
import { parseSearchParams } from '../search/params.ts';
import { type Format, STORIES_PATH } from '../search/url.ts';
import { mount, type Operation } from './operation.ts';
import { atom } from './outbound/atom.ts';
import { CSV_HEADER, csvLine } from './outbound/csv.ts';
import { type OutboundFeed, outboundFeed } from './outbound/document.ts';
import { jsonFeed } from './outbound/json-feed.ts';
import { rss } from './outbound/rss.ts';
import { type ExportedStory, type ExportForm, exportBody } from './outbound/stream.ts';
import { searchQuery } from './schemas/search.ts';
import { exportedStory, publicStory } from './schemas/story.ts';
import { SEARCH_PROBLEMS } from './stories.ts';

interface FeedFormat {
  format: Format;
  name: string;
  type: string;
  write: (feed: OutboundFeed) => string;
}

const FEEDS: readonly FeedFormat[] = [
  { format: 'rss', name: 'RSS 2.0', type: 'application/rss+xml', write: rss },
  { format: 'atom', name: 'Atom 1.0', type: 'application/atom+xml', write: atom },
  { format: 'json', name: 'JSON Feed 1.1', type: 'application/feed+json', write: jsonFeed },
];

interface ExportFormat extends ExportForm {
  format: Format;
  name: string;
  type: string;
  schema: z.ZodType;
  about: string;
}

const EXPORTS: readonly ExportFormat[] = [
  {
    format: 'csv',
    name: 'CSV',
    type: 'text/csv; charset=utf-8; header=present',
    schema: z.string(),
    about: 'RFC 4180, UTF-8, with a header line. A cell that a spreadsheet would take for a formula has an apostrophe in front.',
    header: CSV_HEADER,
    line: csvLine,
  },
  {
    format: 'ndjson',
    name: 'NDJSON',
    type: 'application/x-ndjson; charset=utf-8',
    schema: exportedStory,
    about: 'One story a line.',
    header: '',
    line: (one: Story) => `${JSON.stringify(publicStory(one))}\n`,
  },
];

/** Every search as an outbound feed and as an export. */
export function outboundRoutes(app: OpenAPIHono, context: WebContext): void {
  for (const one of FEEDS) {
    app.use(`${STORIES_PATH}.${one.format}`, etag());
    mount(app, feedOperation(one), (c) => answerFeed(c, context, one));
  }
  for (const one of EXPORTS) mount(app, exportOperation(one), (c) => answerExport(c, context, one));
}

function feedOperation({ format, name, type }: FeedFormat): Operation {
  return {
    method: 'get',
    path: `${STORIES_PATH}.${format}`,
    id: `${format}Feed`,
    tag: 'Outbound feeds and exports',
    summary: `A search as ${name}`,
    description:
      'Each cluster of copies once unless `collapse=none`. Newest first unless `sort` says otherwise; `size` stories. Ids are URNs that never change; tags are categories. Carries an ETag; If-None-Match answers 304.',
    query: searchQuery,
    answers: {
      200: {
        description: `The feed, as ${name}.`,
        content: { [type]: { schema: format === 'json' ? z.looseObject({}) : z.string() } },
      },
      304: { description: 'Not changed.' },
    },
    problems: [...SEARCH_PROBLEMS, 'request.bad_cursor'],
  };
}

function exportOperation({ format, name, type, schema, about }: ExportFormat): Operation {
  return {
    method: 'get',
    path: `${STORIES_PATH}.${format}`,
    id: `${format}Export`,
    tag: 'Outbound feeds and exports',
    summary: `Every story of a search as ${name}`,
    description: `${about} Streamed without a cap, newest first. \`sort\`, \`size\`, \`cursor\` and \`collapse\` are taken, so that the URL of a search can be reused, and change nothing.`,
    query: searchQuery,
    answers: { 200: { description: 'The stories.', content: { [type.split(';')[0] ?? type]: { schema } } } },
    problems: SEARCH_PROBLEMS,
  };
}

async function answerFeed(c: Context, context: WebContext, { format, type, write }: FeedFormat): Promise<Response> {
  const url = new URL(c.req.url);
  const search = parseSearchParams(url.searchParams, context.clock.now(), {
    newestFirst: true,
    collapsed: true,
    vocabularies: context.vocabularies,
  });
  const page = await context.store.stories.search(search.request);
  const feed = outboundFeed({
    base: context.publicUrl?.replace(/\/+$/, '') ?? url.origin,
    format,
    state: search.state,
    stories: page.hits.map((hit) => hit.story),
    nextCursor: page.nextCursor,
    vocabularies: context.vocabularies,
  });
  return c.body(write(feed), 200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' });
}

/** Every story of a search with its cluster, so that who reads an export can tell copies. */
async function* withClusters(stories: StoryStore, criteria: Criteria): AsyncGenerator<ExportedStory[]> {
  for await (const batch of stories.export(criteria)) {
    const clusters = await stories.clusters(batch.map(({ id }) => id));
    yield batch.map((one) => ({ ...one, clusterId: clusters.get(one.id)?.id ?? null }));
  }
}

async function answerExport(c: Context, context: WebContext, form: ExportFormat): Promise<Response> {
  const search = parseSearchParams(new URL(c.req.url).searchParams, context.clock.now(), { vocabularies: context.vocabularies });
  const day = context.clock.now().toISOString().slice(0, 10);
  const headers = {
    'content-type': form.type,
    'content-disposition': `attachment; filename="slugline-${day}.${form.format}"`,
    'cache-control': 'no-store',
  };
  if (c.req.method === 'HEAD') return c.body(null, 200, headers);
  const body = await exportBody(withClusters(context.store.stories, search.request), form, (err) =>
    context.logger.warn({ err, url: c.req.path }, 'an export broke off'),
  );
  return c.body(body, 200, headers);
}
