import {
  type Article,
  agencyOf,
  bodyFingerprint,
  contentHash,
  detectLanguage,
  readingMinutes,
  wordCount,
} from '@slugline/extraction';
import {
  type Block,
  bodyText,
  type Extraction,
  type Item,
  type Rights,
  STORY_DEFAULTS,
  type Story,
  sluglineError,
} from '@slugline/model';
import { chooseDates } from './dates.ts';
import { embargoedUntil, pubStatusOf, seenHash, wireFacts } from './wire.ts';

/** What was read for an item, and how. */
export interface Found {
  article: Article;
  origin: Story['bodyOrigin'];
  rights: Rights | null;
  extraction: Extraction;
}

/** Makes the story of an item. @throws PermanentError extract.no_text where there is nothing to read. */
export function toStory(item: Item, { article, origin, rights, extraction }: Found, now: Date): Story {
  const { body, standfirst } = article;
  const text = bodyText(body);
  const language = (item.wire === null ? null : item.language) ?? article.language ?? item.language ?? detectLanguage(text);
  const words = wordCount(text);
  const seen = {
    guid: item.guid,
    headline: headlineOf(item, article, text, { origin, extraction }),
    standfirst,
    byline: item.wire?.byline ?? article.byline,
    dateline: item.wire?.dateline ?? article.dateline,
    body,
    ...wireFacts(item),
  };
  return {
    ...STORY_DEFAULTS,
    ...seen,
    id: item.storyId,
    version: item.version,
    itemHash: item.itemHash,
    contentHash: item.wire === null ? contentHash(seen.headline, standfirst, body) : seenHash(seen),
    feedId: item.feedId,
    source: item.source,
    sourceName: item.sourceName,
    url: article.canonicalUrl ?? item.url,
    language,
    pubStatus: pubStatusOf(item),
    authors: authorsOf(item, article),
    categories: item.categories.length > 0 ? item.categories : article.categories,
    image: article.image ?? item.image,
    ...chooseDates(item, article, now),
    firstSeen: item.firstSeen,
    embargoedUntil: embargoedUntil(item),
    bodyOrigin: origin,
    ...attribution(item, article),
    wordCount: words,
    readingMinutes: readingMinutes(words, language),
    rights,
    extraction,
    fingerprint: bodyFingerprint(seen.headline, body),
    tags: [],
    sample: item.sample,
  };
}

/** What the text says of who made it; of a wire's item, its provider where the text says nothing. */
function attribution({ wire }: Item, article: Article) {
  const { datelineFacts, bylinePeople, headlineMarks, credits } = article;
  return {
    ...{ bylinePeople, headlineMarks },
    wireSource: article.wireSource ?? agencyOf(wire?.provider ?? '', true),
    datelineFacts: datelineFacts && { places: datelineFacts.places, date: datelineFacts.date, source: datelineFacts.source },
    credits: credits.map(({ role, names }) => ({ role, names })),
  };
}

/** @throws PermanentError extract.no_text where there is nothing to read; but a story is withdrawn, and a package made, by its guid alone. */
function headlineOf(
  item: Item,
  article: Article,
  text: string,
  { origin, extraction }: Pick<Found, 'origin' | 'extraction'>,
): string {
  const members = item.wire?.members ?? [];
  const part = members.find(({ headline }) => headline !== null)?.headline ?? null;
  const stated = article.headline ?? item.headline ?? item.wire?.slugline ?? extraction.document?.title;
  const given = stated ?? (text.slice(0, 120).toWellFormed() || part);
  if (given !== null) return given;
  if (pubStatusOf(item) !== 'usable' || members.length > 0) return item.guid;
  throw sluglineError('extract.no_text', {
    url: item.url ?? item.guid,
    reason: origin.code ?? 'neither the feed nor the page has a headline or a paragraph',
  });
}

function authorsOf(item: Item, article: Article): string[] {
  if (item.wire !== null && item.authors.length > 0) return item.authors;
  return article.authors.length > 0 ? article.authors : item.authors;
}

/** Words of a body. */
export function wordsIn(body: readonly Block[]): number {
  return wordCount(bodyText(body));
}
