import { type Article, type FeedHints, joinPage } from '@slugline/extraction';
import type { FetchedDocument, HttpClient } from '@slugline/http';
import { PermanentError, sluglineError, TransientError } from '@slugline/model';
import type { Reader } from './reader.ts';
import type { TdmFiles } from './tdmrep.ts';

/** What reading an item's page needs. */
export interface PageDependencies {
  http: Pick<HttpClient, 'get'>;
  reader: Pick<Reader, 'read'>;
  /** Absent: sites' files on mining are not asked for. */
  tdm?: TdmFiles | undefined;
  /** Whether a site's file must be had before its text is used. */
  mustKnowRights?: boolean;
}

/** An article as it stands on the web. */
export interface WebArticle {
  article: Article;
  /** Pages that its text was read from. */
  pages: number;
}

/** An article in more parts than this is read as far as here. */
const MOST_PAGES = 5;

/**
 * Fetches and reads an article: of an AMP copy the article itself, of an article in several pages all of them up to {@link MOST_PAGES}.
 * @throws PermanentError where it is not to be had; TransientError while it may come yet.
 */
export async function fetchArticle(
  url: string,
  hints: FeedHints,
  deps: PageDependencies,
  signal: AbortSignal,
): Promise<WebArticle> {
  const found = await fetchPage(url, hints, deps, signal);
  const whole = found.ampOf === null ? null : await orNull(fetchPage(found.ampOf, hints, deps, signal));
  const first = whole !== null && whole.body.length >= found.body.length ? whole : found;
  if (first.ampOf === null && found.ampOf !== null) note(first, 'amp', `an AMP copy; read at ${found.ampOf} instead`);
  return withNextPages(first, url, hints, deps, signal);
}

async function fetchPage(url: string, hints: FeedHints, deps: PageDependencies, signal: AbortSignal): Promise<Article> {
  const document = await deps.http.get({ url, kind: 'page', signal });
  refusePdf(document);
  const tdmrep = await siteFile(document.url, deps, signal);
  const { body: bytes, contentType, rights: headers } = document;
  return deps.reader.read({ kind: 'page', url: document.url, bytes, contentType, headers, tdmrep, hints });
}

/** A PDF that is called a page, or nothing at all. */
function refusePdf({ url, body }: FetchedDocument): void {
  if (Buffer.from(body.subarray(0, 5)).toString('latin1') !== '%PDF-') return;
  const contentType = 'application/pdf';
  throw sluglineError('http.content_type', { url, contentType }, { details: { contentType, bytes: body.length } });
}

async function siteFile(url: string, { tdm, mustKnowRights }: PageDependencies, signal: AbortSignal): Promise<string | null> {
  try {
    return (await tdm?.get(url, signal)) ?? null;
  } catch (error) {
    if (error instanceof TransientError && !mustKnowRights && !signal.aborted) return null;
    throw error;
  }
}

async function withNextPages(
  first: Article,
  url: string,
  hints: FeedHints,
  deps: PageDependencies,
  signal: AbortSignal,
): Promise<WebArticle> {
  const seen = new Set([url, first.canonicalUrl]);
  let pages = 1;
  let next = first.nextPage;
  while (next !== null && pages < MOST_PAGES && !seen.has(next) && isSameSite(next, url)) {
    seen.add(next);
    const page = await orNull(fetchPage(next, hints, deps, signal));
    if (page === null || joinPage(first, page) === 0) break;
    pages += 1;
    next = page.nextPage;
  }
  if (pages > 1 || first.nextPage !== null)
    note(first, 'pages', `read ${pages}${next === null ? ', all there are' : '; there may be more'}`);
  return { article: first, pages };
}

function isSameSite(a: string, b: string): boolean {
  return URL.canParse(a) && new URL(a).host === new URL(b).host;
}

function note(article: Article, step: string, did: string): void {
  article.trace.push({ step, did });
}

/** A page that only adds to what is known already may be missing for good. */
async function orNull(page: Promise<Article>): Promise<Article | null> {
  try {
    return await page;
  } catch (error) {
    if (error instanceof PermanentError) return null;
    throw error;
  }
}
