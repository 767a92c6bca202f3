import { htmlToBlocks } from '@slugline/extraction';
import { distinctItems, type ParsedFeed, type ParsedItem } from '@slugline/feeds';
import { bodyText, cleanText, type Feed, fingerprint, type Item, oneLine, storyId } from '@slugline/model';

/** The longest summary kept, in characters; what is longer is a body, not a summary. */
const SUMMARY_LENGTH = 2_000;

/** Turns a document's entries into items: identity, a hash of what each says, and text instead of HTML. */
export function listItems(feed: Feed, parsed: ParsedFeed, now: Date): Omit<Item, 'version'>[] {
  return distinctItems(parsed.items).map(({ item, identity }) => toItem(feed, parsed, item, identity, now));
}

function toItem(feed: Feed, parsed: ParsedFeed, entry: ParsedItem, identity: string, now: Date): Omit<Item, 'version'> {
  const summary = entry.summaryHtml === null ? '' : oneLine(bodyText(htmlToBlocks(entry.summaryHtml)));
  return {
    storyId: storyId(feed.source, identity),
    itemHash: fingerprint(entry.url, entry.headline, entry.summaryHtml, entry.contentHtml, entry.published, entry.updated),
    feedId: feed.id,
    source: feed.source,
    sourceName: feed.sourceName,
    guid: cleanText(identity).slice(0, 4_096),
    url: entry.url === null || entry.url.length > 4_096 ? null : entry.url,
    headline: entry.headline === null ? null : oneLine(entry.headline) || null,
    summary: summary.slice(0, SUMMARY_LENGTH) || null,
    body: entry.contentHtml === null ? [] : htmlToBlocks(entry.contentHtml),
    authors: entry.authors.map((author) => oneLine(author.name ?? '')).filter(Boolean),
    categories: entry.categories.map((category) => oneLine(category.label ?? category.term)).filter(Boolean),
    published: entry.published,
    updated: entry.updated,
    language: entry.language ?? feed.language ?? parsed.language,
    image: entry.image,
    firstSeen: now.toISOString(),
    sample: feed.sample,
  };
}
