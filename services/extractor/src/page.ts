import { decodeBytes } from '@slugline/feeds';
import type { FetchedDocument } from '@slugline/http';
import { sluglineError } from '@slugline/model';

const HTML = /^(text\/html|application\/xhtml\+xml|application\/xml|text\/xml)\b/i;

/**
 * The page as text, decoded by its own word on its encoding.
 * @throws PermanentError http.content_type for what is not text.
 */
export function decodePage(document: FetchedDocument): { text: string; isPlainText: boolean } {
  const type = document.contentType ?? '';
  const isPlainText = /^text\/plain\b/i.test(type);
  if (type !== '' && !isPlainText && !HTML.test(type))
    throw sluglineError('http.content_type', { url: document.url, contentType: type });
  return { text: decodeBytes(document.body, document.contentType), isPlainText };
}
