import { SluglineError, sluglineError } from '@slugline/model';
import { decodeDocument, unpacked } from './decode.ts';
import { FORMATS, type Sample } from './formats/registry.ts';
import { throughRssParser } from './formats/rss-parser/read.ts';
import { looksLike } from './looks-like.ts';
import { languageOf } from './mapping/values.ts';
import type { FeedDocument, ParsedFeed } from './port.ts';
import { findRoot } from './root.ts';
import { Unreadable } from './unreadable.ts';
import { resolveUrl } from './xml/base.ts';

/**
 * Reads a feed's bytes. A bad item or date loses that value only, never the feed.
 * @throws SluglineError feed.not_a_feed with what the bytes look like; feed.malformed with the reason
 */
export async function readFeed(document: FeedDocument): Promise<ParsedFeed> {
  const { url } = document;
  const bytes = unpacked(document.bytes);
  try {
    const { text, encoding } = decodeDocument(bytes, document.contentType);
    const base = resolveUrl(document.contentLocation ?? null, url) ?? url;
    const sample: Sample = { bytes, url: base, text, root: findRoot(text) };
    const format = FORMATS.find((one) => one.detect(sample));
    if (format === undefined) throw sluglineError('feed.not_a_feed', { url, looksLike: looksLike(bytes, text) });
    const feed = await (document.reader === 'rss-parser' ? throughRssParser(format) : format).read(sample);
    return { ...inLanguage(feed, languageOf(document.contentLanguage ?? null)), encoding };
  } catch (error) {
    if (error instanceof SluglineError) throw error;
    const reason = error instanceof Unreadable ? error.message : 'it has a fault that was not foreseen';
    throw sluglineError('feed.malformed', { url, reason }, { cause: error });
  }
}

/** The language that the server states, where the document states none. */
function inLanguage(feed: ParsedFeed, language: string | null): ParsedFeed {
  if (language === null || feed.language !== null) return feed;
  return { ...feed, language, items: feed.items.map((item) => ({ ...item, language: item.language ?? language })) };
}
