import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { storyId } from '@slugline/model';

/** A local publisher: `feeds` RSS feeds of `items` items each, and an article page for every item. */
export interface TestOrigin {
  /** Such as `127.0.0.1:41234`. */
  host: string;
  feedUrl(feed: number): string;
  /** The ids of all the stories that a perfect pipeline holds. */
  truth(): Set<string>;
  /** Requests so far, by kind. */
  readonly requests: { feeds: number; pages: number; notModified: number };
  close(): Promise<void>;
}

const PLACES = ['Nairobi', 'Lima', 'Oslo', 'Hanoi', 'Lagos', 'Quito', 'Warsaw', 'Manila', 'Dakar', 'Athens'];
const SUBJECTS = [
  'a harbour levy',
  'the school timetable',
  'a new tram line',
  'the hospital budget',
  'a wheat harvest',
  'the border ferry',
  'a solar park',
  'the housing list',
];

/** The source's slug of a feed. */
export function sourceOf(feed: number): string {
  return `outlet-${feed}`;
}

function headline(feed: number, item: number): string {
  return `Council of ${PLACES[(feed + item) % PLACES.length]} votes on ${SUBJECTS[(feed * 3 + item) % SUBJECTS.length]}, motion ${feed}-${item}`;
}

function paragraphs(feed: number, item: number): string[] {
  const place = PLACES[(feed + item) % PLACES.length];
  return Array.from({ length: 5 }, (_, n) => {
    const facts = Array.from(
      { length: 9 },
      (__, m) =>
        `clause ${feed}.${item}.${n}.${m} asks the ministry in ${place} to report on ${SUBJECTS[(item + n + m) % SUBJECTS.length]}`,
    );
    return `The members met for reading ${n + 1} of motion ${feed}-${item}, where ${facts.join(', and ')}.`;
  });
}

function guid(feed: number, item: number): string {
  return `tag:outlet-${feed}.example,2026:${item}`;
}

/** Starts it. `pageDelayMs` makes pages slow, so that there is a middle of the run in which something can die. */
export async function startTestOrigin(options: { feeds: number; items: number; pageDelayMs?: number }): Promise<TestOrigin> {
  const requests = { feeds: 0, pages: 0, notModified: 0 };
  const began = Date.now();
  const server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const host = `127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const feed = /^\/feed\/(\d+)\.xml$/.exec(request.url ?? '');
    const page = /^\/page\/(\d+)\/(\d+)$/.exec(request.url ?? '');
    if (feed) sendFeed(Number(feed[1]), request, response);
    else if (page) setTimeout(() => sendPage(Number(page[1]), Number(page[2]), response), options.pageDelayMs ?? 0);
    else response.writeHead(404).end();
  }

  function sendFeed(feed: number, request: IncomingMessage, response: ServerResponse): void {
    requests.feeds += 1;
    const etag = `"feed-${feed}"`;
    if (request.headers['if-none-match'] === etag) {
      requests.notModified += 1;
      response.writeHead(304, { etag }).end();
      return;
    }
    const entries = Array.from({ length: options.items }, (_, item) => {
      const published = new Date(began - (feed * options.items + item) * 60_000).toUTCString();
      return `<item><title>${headline(feed, item)}</title><guid isPermaLink="false">${guid(feed, item)}</guid><link>http://${host}/page/${feed}/${item}</link><pubDate>${published}</pubDate><description>In short: motion ${feed}-${item}.</description></item>`;
    });
    response
      .writeHead(200, { 'content-type': 'application/rss+xml', etag })
      .end(
        `<?xml version="1.0"?><rss version="2.0"><channel><title>Outlet ${feed}</title><link>http://${host}/</link><description>d</description>${entries.join('')}</channel></rss>`,
      );
  }

  function sendPage(feed: number, item: number, response: ServerResponse): void {
    requests.pages += 1;
    const body = paragraphs(feed, item)
      .map((text) => `<p>${text}</p>`)
      .join('\n');
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(
        `<!doctype html><html lang="en"><head><title>${headline(feed, item)} | Outlet ${feed}</title></head><body><nav><a href="/">Home</a></nav><article><h1>${headline(feed, item)}</h1>${body}</article><footer>About us</footer></body></html>`,
      );
  }

  return {
    host,
    requests,
    feedUrl: (feed) => `http://${host}/feed/${feed}.xml`,
    truth: () =>
      new Set(
        Array.from({ length: options.feeds * options.items }, (_, n) =>
          storyId(sourceOf(Math.floor(n / options.items)), guid(Math.floor(n / options.items), n % options.items)),
        ),
      ),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
