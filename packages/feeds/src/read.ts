import { SluglineError, sluglineError } from '@slugline/model';
import { Unreadable } from './clean.ts';
import { decodeBytes } from './decode.ts';
import { FORMATS, type Sample } from './formats/registry.ts';
import { looksLike } from './looks-like.ts';
import type { FeedDocument, ParsedFeed } from './port.ts';

/** How far into the document the root is looked for. */
const HEAD = 65_536;
const ROOT = /<(?:[\w.-]{1,40}:)?(rss|rdf|feed)[\s>/]/i;

/**
 * Reads a feed's bytes. A bad item or date loses that value only, never the feed.
 * @throws SluglineError feed.not_a_feed with what the bytes look like; feed.malformed with the reason
 */
export async function readFeed(document: FeedDocument): Promise<ParsedFeed> {
  const { bytes, url } = document;
  const sample: Sample = { bytes, url, text: '', root: null };
  try {
    sample.text = decodeBytes(bytes, document.contentType);
    sample.root = findRoot(sample.text);
    const format = FORMATS.find((one) => one.detect(sample));
    if (format === undefined) throw sluglineError('feed.not_a_feed', { url, looksLike: looksLike(bytes, sample.text) });
    return await format.read(sample);
  } catch (error) {
    if (error instanceof SluglineError) throw error;
    const reason = error instanceof Unreadable ? error.message : 'its XML has a fault that was not foreseen';
    throw sluglineError('feed.malformed', { url, reason }, { cause: error });
  }
}

/** The first element that can be a feed's root; a page of HTML is none, whatever stands in it. */
function findRoot(text: string): Sample['root'] {
  const head = text.slice(0, HEAD);
  const found = ROOT.exec(head);
  if (found === null || /<(html|head|body)[\s>]/i.test(head.slice(0, found.index))) return null;
  return { name: (found[1] ?? '').toLowerCase(), at: found.index };
}
