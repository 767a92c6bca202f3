import type { ErrorCode, Story } from '@slugline/model';

const REASONS: Partial<Record<ErrorCode, string>> = {
  'extract.paywall': 'the page shows only the beginning to who does not subscribe',
  'extract.sign_in': 'the page asks to sign in',
  'extract.consent_wall': 'the page asks for consent first',
  'extract.bot_wall': 'the page asks for a proof that no machine reads it',
  'extract.error_page': 'the page says that there is nothing or that something went wrong',
  'extract.needs_javascript': 'the page shows its text only to a browser',
  'extract.index_page': 'the page lists other articles',
  'extract.video_page': 'the page shows a video and a line of text',
  'extract.no_text': 'the page has no text',
  'extract.rights_reserved': 'the publisher asks machines to leave its text alone',
  'extract.page_stopped': 'reading the page took too long or too much memory',
  'extract.page_too_complex': 'the page is too large or too deep to be read',
  'http.content_type': 'the address leads to no page of text',
  'http.not_found': 'the page is not there',
  'http.gone': 'the page is gone for good',
  'http.robots': 'the site’s robots.txt asks not to fetch it',
  'http.unauthorized': 'the site wants a login or does not let us in',
  'http.bot_wall': 'the site checks for robots',
  'http.too_large': 'the page is too large',
  'http.redirects': 'the page redirects in a circle',
  'http.blocked_address': 'the address is on a private network',
};

/** Why a page was not used, for people; the code where it has no words of its own. */
export function whyNotPage(code: string): string {
  return REASONS[code as ErrorCode] ?? `the page was not used (${code})`;
}

/** Where a story's text is from, for people. */
export function textFrom({ from }: Story['bodyOrigin']): string {
  return from === 'page' ? 'from the article page' : 'the feed’s own';
}

/** `live-blog` as `live blog`. */
export function kindWords(kind: string): string {
  return kind.replaceAll('-', ' ');
}
