import { createFeed, type Feed, type FeedFacts, feedSchema } from '@slugline/model';
import { invalidParameter } from '../search/params.ts';
import { withoutCredentials } from './redact.ts';

const URL_LIMIT = 2_048;

/** What each field of a feed must be, in words. */
export const FEED_FIELDS: Readonly<Record<string, string>> = {
  url: `an http or https address of at most ${URL_LIMIT} characters`,
  title: 'a text of 1 to 300 characters, or null',
  source: 'a short name of lower-case letters, digits, dots and hyphens, such as harbour-herald',
  sourceName: 'a text of 1 to 200 characters',
  intervalSeconds: 'a whole number of seconds from 1 to 86400, or null',
  language: 'a language tag such as en or pt-BR, or null',
  urgent: 'true or false',
  reader: 'slugline or rss-parser',
};

/** What a person states of a feed to add. */
export interface NewFeed {
  /** Of the feed, or of a page that leads to it. */
  url: string;
  title?: string | null | undefined;
  /** The slug of who publishes; made from the host's name when absent. */
  source?: string | undefined;
  sourceName?: string | undefined;
  /** Null or absent: as often as the feed changes. */
  intervalSeconds?: number | null | undefined;
  language?: string | null | undefined;
  /** Polled as often as each minute. */
  urgent?: boolean | undefined;
  reader?: Feed['reader'] | undefined;
}

/**
 * Makes a feed that is due at `now` from what a person states.
 * @throws PermanentError request.invalid naming the field
 */
export function newFeed(given: NewFeed, now: Date): Feed {
  const url = readFeedUrl(given.url);
  const host = hostAsSource(url);
  const facts: FeedFacts = {
    url,
    title: given.title ?? null,
    source: given.source ?? host,
    sourceName: given.sourceName ?? given.title?.slice(0, 200) ?? host,
    language: given.language ?? null,
    intervalSeconds: given.intervalSeconds ?? null,
    ...(given.urgent === undefined ? {} : { urgent: given.urgent }),
    ...(given.reader === undefined ? {} : { reader: given.reader }),
  };
  const feed = createFeed(facts, now);
  const checked = feedSchema.safeParse(feed);
  if (checked.success) return feed;
  const name = String(checked.error.issues[0]?.path[0] ?? 'url');
  throw invalidParameter(
    name,
    FEED_FIELDS[name] ?? 'of another form',
    String(new Map<string, unknown>(Object.entries(feed)).get(name)),
  );
}

/** An address as people type it: a host's name, and maybe a path. */
const WITHOUT_SCHEME = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?::\d+)?(?:[/?#]|$)/i;

/**
 * A feed's address in its normal form, without a fragment. `host/…`, `feed://host/…` and `feed:https://…` are taken too.
 * @throws PermanentError request.invalid
 */
export function readFeedUrl(text: string): string {
  const trimmed = text
    .trim()
    .replace(/^feed:(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'https://');
  const plain = trimmed.length <= URL_LIMIT && WITHOUT_SCHEME.test(trimmed) ? `https://${trimmed}` : trimmed;
  const url = plain.length <= URL_LIMIT && URL.canParse(plain) ? new URL(plain) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw invalidParameter('url', FEED_FIELDS.url ?? '', String(withoutCredentials(text.trim())));
  }
  url.hash = '';
  return url.href;
}

/** The host's name as a source's slug: `www.harbour-herald.example` publishes as `harbour-herald.example`. */
function hostAsSource(url: string): string {
  const host = new URL(url).hostname.replace(/^www\./, '').replace(/[^a-z0-9.-]+/g, '');
  return host.replace(/^[^a-z0-9]+/, '').slice(0, 100) || 'unnamed';
}
