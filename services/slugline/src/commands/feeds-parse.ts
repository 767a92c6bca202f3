import { readFile } from 'node:fs/promises';
import { type FeedDocument, htmlText, type ParsedFeed, parseDate, readFeed } from '@slugline/feeds';
import { createHttpClient } from '@slugline/http';
import { feedReaderSchema, sluglineError } from '@slugline/model';
import { createMetrics, httpOptions, outboundSettings, readConfig } from '@slugline/runtime';
import { feedLine } from './feed-line.ts';
import { eachJsonLine } from './lines.ts';
import { commandLogger } from './open.ts';
import { print, printJson } from './output.ts';

interface ParseOptions {
  url?: string;
  reader?: string;
  ndjson?: boolean;
  json?: boolean;
}

/**
 * `slugline feeds parse FILE|URL|-`: what a feed's document says. With --ndjson lines `{id, url?, headers, base64}`, each answered by the line of
 * `feed-line.ts` or `{id, error}`.
 */
export async function parseFeed(from = '-', options: ParseOptions): Promise<void> {
  const reader = feedReaderSchema.safeParse(options.reader ?? 'slugline').data;
  if (reader === undefined) {
    const expected = feedReaderSchema.options.join(' or ');
    throw sluglineError('request.invalid', { parameter: '--reader', expected, got: String(options.reader) });
  }
  if (options.ndjson) {
    await eachJsonLine(from, async (line) => feedLine(line.id, await readFeed({ ...documentOf(line), reader })));
    return;
  }
  const document = /^https?:\/\//i.test(from) ? await fetchDocument(from) : await readDocument(from);
  const feed = await readFeed({ ...document, url: options.url ?? document.url, reader });
  if (options.json) printJson(feedLine(from, feed));
  else printFeed(feed);
}

/** A document of a line. Its name in messages is its id where it has no address. */
function documentOf(line: Record<string, unknown>): FeedDocument {
  const { id, url, headers, base64 } = line;
  const entries = typeof headers === 'object' && headers !== null ? Object.entries(headers) : [];
  const byName = new Map(entries.map(([name, value]) => [name.toLowerCase(), String(value)]));
  return {
    url: typeof url === 'string' ? url : `document ${String(id)}`,
    bytes: Buffer.from(typeof base64 === 'string' ? base64 : '', 'base64'),
    contentType: byName.get('content-type') ?? null,
    contentLocation: byName.get('content-location') ?? null,
    contentLanguage: byName.get('content-language') ?? null,
  };
}

async function fetchDocument(url: string): Promise<FeedDocument> {
  const config = readConfig(outboundSettings);
  const http = createHttpClient({ ...httpOptions(config), logger: commandLogger(), metrics: createMetrics() });
  try {
    const answer = await http.get({ url, kind: 'feed' });
    return { url: answer.url, bytes: answer.body, contentType: answer.contentType };
  } finally {
    await http.close();
  }
}

async function readDocument(file: string): Promise<FeedDocument> {
  if (file !== '-') {
    const bytes = await readFile(file).catch((cause: unknown) => {
      throw sluglineError('request.not_found', { what: `readable file ${file}` }, { cause });
    });
    return { url: file, bytes, contentType: null };
  }
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return { url: 'standard input', bytes: Buffer.concat(chunks), contentType: null };
}

function printFeed(feed: ParsedFeed): void {
  const field = (name: string, value: string | number | null | undefined): void => {
    if (value !== null && value !== undefined && value !== '') print(`${name.padEnd(12)}${value}`);
  };
  const plain = (html: string | null): string => (html === null ? '' : htmlText(html).replaceAll('\n', ' '));
  field('format', `${feed.format}, ${feed.encoding}`);
  field('title', plain(feed.title));
  field('site', feed.siteUrl);
  field('language', feed.language);
  field('updated', feed.updated);
  field('hubs', feed.hubs.join(', '));
  field('items', feed.items.length);
  for (const { headline, url, guid, published, updated, authors, contentHtml, summaryHtml, wire } of feed.items) {
    print(`\n${plain(headline) || '(no headline)'}`);
    field('  url', url);
    field('  guid', guid === url ? null : guid);
    field('  published', published ?? updated);
    field('  by', wire?.byline ?? authors.map(({ name, email }) => name ?? email).join(', '));
    field('  version', wire?.version);
    field('  status', wire?.pubStatus);
    field('  embargo', wire?.embargo);
    const text = plain(contentHtml ?? summaryHtml);
    field('  text', text.length > 200 ? `${text.slice(0, 200)}… (${text.length} characters)` : text);
  }
}

/** `slugline feeds date TEXT`: a date of a feed as ISO 8601 in UTC. With --ndjson lines `{raw}` from a file or standard input. */
export async function parseFeedDate(text: string | undefined, options: { ndjson?: boolean; json?: boolean }): Promise<void> {
  if (options.ndjson) {
    await eachJsonLine(text ?? '-', ({ raw }) => ({ raw, iso: typeof raw === 'string' ? parseDate(raw) : null }));
    return;
  }
  const raw = text ?? '';
  const iso = parseDate(raw);
  if (options.json) return printJson({ raw, iso });
  if (iso === null)
    throw sluglineError('request.invalid', {
      parameter: 'text',
      expected: 'a date that can be told for certain',
      got: `"${raw}"`,
    });
  print(iso);
}
