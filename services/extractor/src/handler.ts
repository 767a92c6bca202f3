import { type Article, type FeedHints, kindCode, kindSentence, obey, type RightsPolicy } from '@slugline/extraction';
import type { HttpClient } from '@slugline/http';
import { type Block, type Clock, type ErrorCode, type Extraction, type Item, PermanentError, type Rights } from '@slugline/model';
import type { StageResult } from '@slugline/pipeline';
import type { Metrics } from '@slugline/runtime';
import type { StoryStore } from '@slugline/store';
import { documentOf } from './document.ts';
import { withEarlierText } from './earlier.ts';
import { fetchArticle, type WebArticle } from './page.ts';
import type { Reader } from './reader.ts';
import { type Found, toStory, wordsIn } from './story.ts';
import type { TdmFiles } from './tdmrep.ts';
import { compactTrace } from './trace.ts';
import { articleFromWire, wireWantsPage } from './wire.ts';

/** What the extract stage needs. */
export interface ExtractDependencies {
  http: Pick<HttpClient, 'get'>;
  reader: Pick<Reader, 'read'>;
  clock: Clock;
  /** What is done about a publisher's word to machines. */
  rights: RightsPolicy;
  tdm?: TdmFiles | undefined;
  /** Where the story's earlier version is, whose text a wall does not take away. */
  stories?: Pick<StoryStore, 'get'> | undefined;
  metrics?: Pick<Metrics, 'readings' | 'ruleMisses'> | undefined;
}

/** A feed text of so many words is the article itself; shorter ones are summaries and the page is fetched. */
const FULL_TEXT_WORDS = 120;

/**
 * The extract stage: makes a story of an item. The article page is fetched when the feed does not carry the full text; where the page is not to be had
 * for good (gone, forbidden, hostile) or holds no article, the feed's own text is the story and `bodyOrigin.code` says why. A wire item that carries
 * any text is its own text, and one that withdraws a story needs none.
 * @throws TransientError http.* while the page may come yet; PermanentError extract.no_text, or extract.page_stopped where the feed's own text is hostile.
 */
export async function extractItem(item: Item, deps: ExtractDependencies, signal: AbortSignal): Promise<StageResult<'extract'>> {
  const now = deps.clock.now();
  const hints = hintsOf(item, now);
  const fed = await fromFeed(item, hints, deps);
  const found = wantsPage(item)
    ? await withEarlierText(item, await withPage(item, hints, fed, deps, signal), deps.stories)
    : feedAlone(fed);
  const story = toStory(item, found, now);
  const { kind, rule } = found.extraction;
  deps.metrics?.readings.inc({ source: item.source, kind: found.origin.code ?? kind ?? 'feed' });
  for (const field of rule?.missed ?? []) deps.metrics?.ruleMisses.inc({ rule: rule?.name ?? '', field });
  const facts = { from: found.origin.from, words: story.wordCount, bodyCode: found.origin.code, kind };
  return { next: [story], facts };
}

function wantsPage(item: Item): boolean {
  if (item.url === null) return false;
  return item.wire === null ? wordsIn(item.body) < FULL_TEXT_WORDS : wireWantsPage(item, item.wire);
}

function hintsOf(item: Item, now: Date): FeedHints {
  const { headline, summary, authors, published, updated, language, categories } = item;
  return { headline, summary, authors, published, updated, language, categories, now: now.toISOString() };
}

/** The item's own text: its body, or its summary as one paragraph. */
function feedBlocks(item: Item): Block[] {
  if (item.body.length > 0) return item.body;
  return item.summary === null ? [] : [{ kind: 'paragraph', text: item.summary }];
}

async function fromFeed(item: Item, hints: FeedHints, { reader }: ExtractDependencies): Promise<Article> {
  const blocks = feedBlocks(item);
  // A body without one heading may never have had markup: its short lines may be the headings.
  const bareLines = item.wire === null && !blocks.some((block) => block.kind === 'heading');
  const read = await reader.read({ kind: 'feed', url: item.url ?? item.guid, blocks, hints, bareLines });
  return item.wire === null ? read : articleFromWire(read, blocks, item.wire);
}

function feedAlone(fed: Article): Found {
  const extraction = extractionOf({ trace: compactTrace(fed.trace) });
  return { article: fed, origin: { from: 'feed', code: null }, rights: null, extraction };
}

function extractionOf(known: Partial<Extraction>): Extraction {
  return { kind: null, evidence: [], rule: null, pages: 0, document: null, trace: [], ...known };
}

/** Reads the page, and decides between it and the feed's own text. */
async function withPage(
  item: Item,
  hints: FeedHints,
  fed: Article,
  deps: ExtractDependencies,
  signal: AbortSignal,
): Promise<Found> {
  const { http, reader, tdm, rights: policy } = deps;
  let found: WebArticle;
  try {
    found = await fetchArticle(item.url ?? '', hints, { http, reader, tdm, mustKnowRights: policy === 'obey' }, signal);
  } catch (error) {
    if (error instanceof PermanentError) return refused(item, fed, error);
    throw error;
  }
  const { article, pages } = found;
  const { code: kind, evidence } = article.kind;
  const about = { kind, evidence, rule: article.rule, pages };
  const { code, takesPage, why } = judge(found, fed, policy);
  const trace = compactTrace([
    ...article.trace,
    { step: 'choice', did: `${takesPage ? 'the page’s text' : 'the feed’s own text'}: ${why}` },
    ...(takesPage ? [] : fed.trace),
  ]);
  const { rights } = article;
  const hasRights = rights !== null && rights.evidence.length > 0;
  return {
    article: takesPage ? article : withFactsOf(article, fed, code),
    origin: { from: takesPage ? 'page' : 'feed', code },
    rights: hasRights ? rights : null,
    extraction: extractionOf({ ...about, trace }),
  };
}

/** Whose text is the story's, and why. */
function judge(
  { article }: WebArticle,
  fed: Article,
  policy: RightsPolicy,
): { takesPage: boolean; code: ErrorCode | null; why: string } {
  const decision = obey(article.rights, policy);
  if (decision.text === 'drop')
    return {
      takesPage: false,
      code: 'extract.rights_reserved',
      why: `the publisher reserves it (${decision.because.join(', ')})`,
    };
  const [fromPage, fromFeed] = [wordsIn(article.body), wordsIn(fed.body)];
  const code = kindCode(article.kind);
  if (code !== null) {
    // The beginning of an article is better than nothing, and the code tells that it is one.
    const takesPage = article.kind.code === 'paywall-stub' && fromFeed === 0 && fromPage > 0;
    return { takesPage, code, why: kindSentence(article.kind) };
  }
  return { takesPage: fromPage >= fromFeed, code: null, why: `${fromPage} words on the page, ${fromFeed} in the feed` };
}

/** What a page knows of an article whose text is the feed's; a page that is no article knows nothing of it. */
function withFactsOf(page: Article, fed: Article, code: ErrorCode | null): Article {
  if (code !== null) return fed;
  const { image, canonicalUrl } = page;
  return { ...fed, image: fed.image ?? image, canonicalUrl: fed.canonicalUrl ?? canonicalUrl };
}

/** The page is not to be had: the feed's own text, and a link to what is there where it is no page. */
function refused(item: Item, fed: Article, error: PermanentError): Found {
  const why = { step: 'choice', did: `the feed’s own text: ${error.message}` };
  const rights: Rights | null = null;
  const extraction = extractionOf({ document: documentOf(item, error), trace: compactTrace([why, ...fed.trace]) });
  return { article: fed, origin: { from: 'feed', code: error.code }, rights, extraction };
}
