import { type Article, articleFromFeed, bodyFingerprint, detectLanguage, extractArticle, extractText, type FeedHints } from '@slugline/extraction';
import type { FetchedDocument, HttpClient } from '@slugline/http';
import { type Block, bodyText, type Clock, type Item, PermanentError, type Story, sluglineError } from '@slugline/model';
import type { StageResult } from '@slugline/pipeline';
import { chooseDates } from './dates.ts';
import { decodePage } from './page.ts';
import { articleFromWire, embargoedUntil, pubStatusOf, seenHash, wireFacts, wireWantsPage } from './wire.ts';

/** What the extract stage needs. */
export interface ExtractDependencies {
  http: HttpClient;
  clock: Clock;
}

/** A feed text of so many words is the article itself; shorter ones are summaries and the page is fetched. */
const FULL_TEXT_WORDS = 120;

/**
 * The extract stage: makes a story of an item. The article page is fetched when the feed does not carry the full text; where the page is not to be had
 * for good (gone, forbidden, not a page), the feed's own text is the story and `bodyOrigin.code` says why. A wire item that carries any text is its
 * own text, and one that withdraws a story needs none.
 * @throws TransientError http.* while the page may come yet; PermanentError extract.no_text.
 */
export async function extractItem(item: Item, deps: ExtractDependencies, signal: AbortSignal): Promise<StageResult<'extract'>> {
  const hints = hintsOf(item);
  const blocks = feedBlocks(item);
  // A body without one heading may never have had markup: its short lines may be the headings.
  const fromFeed =
    item.wire === null
      ? articleFromFeed(blocks, hints, !blocks.some((block) => block.kind === 'heading'))
      : articleFromWire(blocks, hints, item.wire);
  let article = fromFeed;
  let origin: Story['bodyOrigin'] = { from: 'feed', code: null };
  if (wantsPage(item)) {
    const page = await readPage(item, hints, deps, signal);
    if (page instanceof PermanentError) origin = { from: 'feed', code: page.code };
    else if (countWords(bodyText(page.body)) >= countWords(bodyText(fromFeed.body))) {
      article = page;
      origin = { from: 'page', code: null };
    }
  }
  const story = toStory(item, article, origin, deps.clock.now());
  return { next: [story], facts: { from: origin.from, words: story.wordCount, bodyCode: origin.code } };
}

function wantsPage(item: Item): boolean {
  if (item.url === null) return false;
  return item.wire === null ? countWords(bodyText(item.body)) < FULL_TEXT_WORDS : wireWantsPage(item, item.wire);
}

function hintsOf(item: Item): FeedHints {
  const { headline, summary, authors, published, updated, language, categories } = item;
  return { headline, summary, authors, published, updated, language, categories };
}

/** The item's own text: its body, or its summary as one paragraph. */
function feedBlocks(item: Item): Block[] {
  if (item.body.length > 0) return item.body;
  return item.summary === null ? [] : [{ kind: 'paragraph', text: item.summary }];
}

async function readPage(
  item: Item,
  hints: FeedHints,
  deps: ExtractDependencies,
  signal: AbortSignal,
): Promise<Article | PermanentError> {
  try {
    const document = await deps.http.get({ url: item.url ?? '', kind: 'page', signal });
    return articleOf(document, hints);
  } catch (error) {
    if (error instanceof PermanentError) return error;
    throw error;
  }
}

function articleOf(document: FetchedDocument, hints: FeedHints): Article {
  const page = decodePage(document);
  return page.isPlainText ? extractText(page.text, hints) : extractArticle({ html: page.text, url: document.url }, hints);
}

function toStory(item: Item, article: Article, bodyOrigin: Story['bodyOrigin'], now: Date): Story {
  const { body, standfirst } = article;
  const text = bodyText(body);
  const words = {
    guid: item.guid,
    headline: headlineOf(item, article, text, bodyOrigin),
    standfirst,
    byline: item.wire?.byline ?? article.byline,
    dateline: item.wire?.dateline ?? article.dateline,
    body,
    ...wireFacts(item),
  };
  return {
    ...words,
    id: item.storyId,
    version: item.version,
    itemHash: item.itemHash,
    contentHash: seenHash(words, item.wire !== null),
    fingerprint: bodyFingerprint(words.headline, body),
    feedId: item.feedId,
    source: item.source,
    sourceName: item.sourceName,
    url: article.canonicalUrl ?? item.url,
    language: (item.wire === null ? null : item.language) ?? article.language ?? item.language ?? detectLanguage(text),
    pubStatus: pubStatusOf(item),
    authors: authorsOf(item, article),
    categories: item.categories.length > 0 ? item.categories : article.categories,
    image: article.image ?? item.image,
    ...chooseDates(item, article, now),
    firstSeen: item.firstSeen,
    embargoedUntil: embargoedUntil(item),
    bodyOrigin,
    wordCount: countWords(text),
    tags: [],
    sample: item.sample,
  };
}

/** @throws PermanentError extract.no_text where there is nothing to read; but a story is withdrawn, and a package made, by its guid alone. */
function headlineOf(item: Item, article: Article, text: string, bodyOrigin: Story['bodyOrigin']): string {
  const members = item.wire?.members ?? [];
  const part = members.find(({ headline }) => headline !== null)?.headline ?? null;
  const given = article.headline ?? item.headline ?? item.wire?.slugline ?? (text.slice(0, 120) || part);
  if (given !== null) return given;
  if (pubStatusOf(item) !== 'usable' || members.length > 0) return item.guid;
  throw sluglineError('extract.no_text', {
    url: item.url ?? item.guid,
    reason: bodyOrigin.code ?? 'neither the feed nor the page has a headline or a paragraph',
  });
}

function authorsOf(item: Item, article: Article): string[] {
  if (item.wire !== null && item.authors.length > 0) return item.authors;
  return article.authors.length > 0 ? article.authors : item.authors;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
