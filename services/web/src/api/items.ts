import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { pushedItems, readFeed } from '@slugline/feeds';
import { type ApiKey, pushFeedUrl, sluglineError, storyId } from '@slugline/model';
import { receiveDocument } from '@slugline/store';
import type { Context } from 'hono';
import type { WebContext } from '../context.ts';
import { endSample } from '../feeds/add.ts';
import { FEED_FIELDS } from '../feeds/new-feed.ts';
import { ITEM_BYTES } from '../guards.ts';
import { keyCheck } from '../keys/check.ts';
import { invalidParameter } from '../search/params.ts';
import { mount, type Operation } from './operation.ts';
import { accepted } from './schemas/item.ts';

const MEDIA = [
  ...['application/json', 'application/feed+json', 'application/xml', 'text/xml', 'application/rss+xml', 'application/atom+xml'],
  ...[
    'application/vnd.iptc.g2.newsitem+xml',
    'application/vnd.iptc.g2.newsmessage+xml',
    'text/vnd.IPTC.NewsML',
    'text/vnd.IPTC.NITF',
  ],
  ...['text/plain', 'application/octet-stream'],
];
/** A form of an HTML page holds a document, but is none. */
const FORM = /^(?:multipart\/|application\/x-www-form-urlencoded)/i;
const SLUG = /^[a-z0-9][a-z0-9.-]{0,99}$/;

const PUSH: Operation = {
  method: 'post',
  path: '/api/v1/items',
  id: 'pushItems',
  tag: 'Pushing in',
  summary: 'Push a document in',
  description: `A document of any format that is read: ninjs, NewsML-G2, NewsML 1.2, NITF, RSS, Atom, JSON Feed, IPTC 7901 or ANPA 1312. The format is told from the bytes; the media type helps with the encoding of text. At most 5 MB, packed by gzip (Content-Encoding) or not.

Needs an API key with the scope \`ingest\`, as \`Authorization: Bearer slk_…\` or \`X-API-Key: slk_…\`: make one with \`slugline keys create\`. At most 600 requests a minute for each key.

202 means that the document is stored and will be taken in, whatever happens; the stories are there a few seconds later. It can be sent again at any time: the same bytes are the same document with the same ids, and a story changes only where its content does. So an Idempotency-Key header is accepted and not needed. Content-Location states the base of relative links.`,
  scope: 'ingest',
  query: z.object({
    source: z
      .string()
      .regex(SLUG)
      .optional()
      .openapi({ description: 'Who publishes, as a slug; needed where the key is bound to no source.', example: 'ap' }),
  }),
  body: {
    schema: z.string().openapi({ format: 'binary' }).describe('The document.'),
    example: '{"uri": "urn:newsml:ap.example:20260604:port-strike", "headline": "Port strike enters second week"}',
    media: MEDIA,
  },
  answers: { 202: { description: 'It is stored and will be taken in.', content: { 'application/json': { schema: accepted } } } },
  problems: [
    ...(['key.missing', 'key.refused', 'key.scope', 'key.source', 'request.rate_limited', 'request.invalid'] as const),
    ...([
      'request.unknown_parameter',
      'request.too_large',
      'request.media_type',
      'request.encoding',
      'request.cross_site',
    ] as const),
    ...(['feed.not_a_feed', 'feed.malformed', 'push.no_items', 'feed.paused', 'store.unavailable'] as const),
  ],
};

/** What wires and content systems push in. */
export function itemRoutes(app: OpenAPIHono, context: WebContext): void {
  const check = keyCheck(context);
  mount(app, PUSH, async (c) => {
    const key = await check(c, 'ingest');
    const source = sourceOf(c, key);
    const contentType = c.req.header('content-type') ?? null;
    if (contentType !== null && FORM.test(contentType))
      throw sluglineError('request.media_type', { got: contentType.slice(0, 100) });
    const url = baseOf(c);
    const bytes = await readBytes(c);
    const parsed = await readFeed({ url: url ?? pushFeedUrl(source), bytes, contentType });
    const items = pushedItems(parsed, 'The document');
    const document = { source, sourceName: key.sourceName, contentType, url, bytes, origin: 'api' as const };
    const { documentId, feed, isFirst } = await receiveDocument(context.store, document, context.clock.now());
    context.logger.info({ feedId: feed.id, keyId: key.id, documentId, items: items.length }, 'a document was pushed in');
    if (isFirst) await endSample(context);
    const taken = items.map(({ item, identity }) => {
      const id = storyId(feed.source, identity);
      const { headline, wire } = item;
      return { storyId: id, guid: identity, headline, version: wire?.version ?? null, href: `/api/v1/stories/${id}` };
    });
    return c.json({ data: { documentId, feedId: feed.id, format: parsed.format, items: taken } }, 202);
  });
}

function sourceOf(c: Context, key: ApiKey): string {
  const given = c.req.query('source') || null;
  if (key.source !== null && given !== null && given !== key.source)
    throw sluglineError('key.source', { keyId: key.id, source: key.source }, { details: { parameter: 'source' } });
  const source = key.source ?? given;
  if (source === null || !SLUG.test(source)) throw invalidParameter('source', FEED_FIELDS['source'] ?? '', given ?? 'absent');
  return source;
}

/** Content-Location: the base of relative addresses (RFC 3986 section 5.1.3). */
function baseOf(c: Context): string | null {
  const given = c.req.header('content-location') ?? '';
  return given.length <= 2_048 && URL.canParse(given) && /^https?:$/.test(new URL(given).protocol) ? given : null;
}

const unpack = promisify(gunzip);

async function readBytes(c: Context): Promise<Uint8Array> {
  const body = new Uint8Array(await c.req.arrayBuffer());
  const encoding = (c.req.header('content-encoding') ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity' || encoding === '') return body;
  if (encoding !== 'gzip' && encoding !== 'x-gzip') throw sluglineError('request.encoding', { got: encoding.slice(0, 100) });
  try {
    return new Uint8Array(await unpack(body, { maxOutputLength: ITEM_BYTES }));
  } catch (cause) {
    const isLarge =
      cause instanceof RangeError || (cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE');
    if (isLarge) throw sluglineError('request.too_large', { limit: `${ITEM_BYTES / 1024 / 1024} MB` }, { cause });
    throw sluglineError('request.encoding', { got: 'gzip, and the body is not whole gzip' }, { cause });
  }
}
