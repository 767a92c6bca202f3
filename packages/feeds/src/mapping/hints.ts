import type { ParsedFeed, PollHints } from '../port.ts';
import { attribute, children, first, text } from '../xml/access.ts';
import { resolveUrl } from '../xml/base.ts';
import type { XmlElement } from '../xml/port.ts';

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const PERIODS: Readonly<Record<string, number>> = {
  ...{ hourly: 3_600, daily: 86_400, weekly: 604_800, monthly: 2_592_000, yearly: 31_536_000 },
};
const MOST = 10;

/** What the feed asks of those who poll it: RSS ttl (minutes), skipHours and skipDays; sy:updatePeriod over sy:updateFrequency. */
export function hintsOf(feed: XmlElement): PollHints {
  const ttl = Number(text(first(feed, 'ttl')));
  const period = PERIODS[text(first(feed, 'sy:updateperiod'))?.toLowerCase() ?? ''];
  const frequency = Number(text(first(feed, 'sy:updatefrequency')) ?? 1);
  const intervals = [ttl * 60, (period ?? 0) / (frequency > 0 ? frequency : 1)].filter((one) => Number.isFinite(one) && one > 0);
  return {
    intervalSeconds: intervals.length === 0 ? null : Math.round(Math.max(...intervals)),
    skipHours: skips(feed, 'skiphours', 'hour', (stated) => (/^\d{1,2}$/.test(stated) ? Number(stated) % 24 : -1)),
    skipDays: skips(feed, 'skipdays', 'day', (stated) => DAYS.indexOf(stated.toLowerCase())),
  };
}

function skips(feed: XmlElement, list: string, name: string, numberOf: (stated: string) => number): number[] {
  const stated = children(feed, list).flatMap((one) => children(one, name));
  const values = stated.map((one) => numberOf(text(one) ?? '')).filter((value) => value >= 0);
  return [...new Set(values)].sort((a, b) => a - b);
}

/** WebSub discovery in the document (W3C Recommendation section 4): link rel=hub and rel=self. */
export function webSubLinks(feed: XmlElement): Pick<ParsedFeed, 'hubs' | 'selfUrl'> {
  const links = children(feed, 'atom:link', 'link');
  const named = (rel: string): string[] =>
    links
      .filter((link) => attribute(link, 'rel')?.toLowerCase().split(/\s+/).includes(rel))
      .map((link) => resolveUrl(attribute(link, 'href'), link.base))
      .filter((url) => url !== null);
  return { hubs: [...new Set(named('hub'))].slice(0, MOST), selfUrl: named('self')[0] ?? null };
}
