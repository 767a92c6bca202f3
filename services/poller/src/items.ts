import { htmlToBlocks } from '@slugline/extraction';
import { distinctItems, type ParsedFeed, type ParsedItem } from '@slugline/feeds';
import { bodyText, cleanText, type Feed, fingerprint, type Item, oneLine, storyId } from '@slugline/model';
import { tidyWire, wireStatement } from './wire.ts';

/** The longest summary kept, in characters; what is longer is a body, not a summary. */
const SUMMARY_LENGTH = 2_000;

/** Turns a document's entries into items: identity, a hash of what each says, and text instead of HTML. */
export function listItems(feed: Feed, parsed: ParsedFeed, now: Date): Omit<Item, 'version'>[] {
  return distinctItems(parsed.items).map(({ item, identity }) => toItem(feed, parsed, item, identity, now));
}

function toItem(feed: Feed, parsed: ParsedFeed, entry: ParsedItem, identity: string, now: Date): Omit<Item, 'version'> {
  const summary = entry.summaryHtml === null ? '' : oneLine(bodyText(htmlToBlocks(entry.summaryHtml)));
  const wire = entry.wire === null ? null : tidyWire(entry.wire);
  const said = [entry.url, entry.headline, entry.summaryHtml, entry.contentHtml, entry.published, entry.updated];
  return {
    storyId: storyId(feed.source, identity),
    itemHash: fingerprint(...said, ...(wire === null ? [] : [entry.language, wireStatement(wire)])),
    feedId: feed.id,
    source: feed.source,
    sourceName: feed.sourceName,
    guid: cleanText(identity).slice(0, 4_096),
    url: entry.url === null || entry.url.length > 4_096 ? null : entry.url,
    headline: entry.headline === null ? null : oneLine(entry.headline) || null,
    summary: summary.slice(0, SUMMARY_LENGTH) || null,
    body: entry.contentHtml === null ? [] : htmlToBlocks(entry.contentHtml),
    authors: lines(entry.authors.map((author) => author.name)),
    categories: lines(entry.categories.map((category) => category.label ?? category.term)),
    published: entry.published,
    updated: entry.updated,
    language: languageOf(entry, feed, parsed),
    image: entry.image,
    rights: entry.rights === null ? null : oneLine(entry.rights).slice(0, SUMMARY_LENGTH) || null,
    origin: entry.source,
    wire,
    firstSeen: now.toISOString(),
    sample: feed.sample,
  };
}

/** What an item says of itself goes before what the operator says of the feed, and that before what the whole document says. */
function languageOf(entry: ParsedItem, feed: Feed, parsed: ParsedFeed): string | null {
  const own = entry.language === parsed.language ? null : entry.language;
  return own ?? feed.language ?? parsed.language;
}

/** Clean lines, each once. */
function lines(values: readonly (string | null)[]): string[] {
  return [...new Set(values.map((value) => oneLine(value ?? '')).filter(Boolean))];
}
