import { FEED_DEFAULTS, type Feed, feedId, feedSchema, newPollState } from '@slugline/model';
import { invalidParameter } from '../search/params.ts';
import { withoutCredentials } from './redact.ts';

/** Seconds between two polls of a feed where nobody says otherwise. */
export const DEFAULT_INTERVAL_SECONDS = 300;
const URL_LIMIT = 2_048;

/** What each field of a feed must be, in words. */
export const FEED_FIELDS: Readonly<Record<string, string>> = {
  url: `an http or https address of at most ${URL_LIMIT} characters`,
  title: 'a text of 1 to 300 characters, or null',
  source: 'a short name of lower-case letters, digits, dots and hyphens, such as harbour-herald',
  sourceName: 'a text of 1 to 200 characters',
  intervalSeconds: 'a whole number of seconds from 1 to 86400',
  language: 'a language tag such as en or pt-BR, or null',
};

/** What a person states of a feed to add. */
export interface NewFeed {
  url: string;
  title?: string | null | undefined;
  /** The slug of who publishes; made from the host's name when absent. */
  source?: string | undefined;
  sourceName?: string | undefined;
  intervalSeconds?: number | null | undefined;
  language?: string | null | undefined;
}

/**
 * Makes a feed that is due at `now` from what a person states.
 * @throws PermanentError request.invalid naming the field
 */
export function newFeed(given: NewFeed, now: Date): Feed {
  const url = readFeedUrl(given.url);
  const host = hostAsSource(url);
  const feed: Feed = {
    id: feedId(url),
    url,
    title: given.title ?? null,
    source: given.source ?? host,
    sourceName: given.sourceName ?? given.title?.slice(0, 200) ?? host,
    format: null,
    language: given.language ?? null,
    intervalSeconds: given.intervalSeconds ?? DEFAULT_INTERVAL_SECONDS,
    ...FEED_DEFAULTS,
    enabled: true,
    sample: false,
    createdAt: now.toISOString(),
    poll: newPollState(now),
  };
  const checked = feedSchema.safeParse(feed);
  if (checked.success) return feed;
  const name = String(checked.error.issues[0]?.path[0] ?? 'url');
  throw invalidParameter(
    name,
    FEED_FIELDS[name] ?? 'of another form',
    String(new Map<string, unknown>(Object.entries(feed)).get(name)),
  );
}

/**
 * A feed's address in its normal form, without a fragment.
 * @throws PermanentError request.invalid
 */
export function readFeedUrl(text: string): string {
  const trimmed = text.trim();
  const url = trimmed.length <= URL_LIMIT && URL.canParse(trimmed) ? new URL(trimmed) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw invalidParameter('url', FEED_FIELDS.url ?? '', String(withoutCredentials(trimmed)));
  }
  url.hash = '';
  return url.href;
}

/** The host's name as a source's slug: `www.harbour-herald.example` publishes as `harbour-herald.example`. */
function hostAsSource(url: string): string {
  const host = new URL(url).hostname.replace(/^www\./, '').replace(/[^a-z0-9.-]+/g, '');
  return host.replace(/^[^a-z0-9]+/, '').slice(0, 100) || 'unnamed';
}
