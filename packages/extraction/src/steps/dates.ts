import type { DateOrigin } from '@slugline/model';
import { type DateHabits, type ReadDate, readDate } from '../date-text.ts';
import { DATED, fromLinked, fromMeta, fromPath, fromScripts, MODIFIED, PUBLISHED } from '../dates/metadata.ts';
import {
  changed,
  fromElements,
  inHeadline,
  nearHeadline,
  opening,
  saidAnywhere,
  saidNearHeadline,
  standing,
} from '../dates/visible.ts';
import { inOwnZone } from '../dates/zone.ts';
import { metaValue, type PageFacts } from '../facts.ts';
import type { ArticleDate, FeedHints } from '../port.ts';
import type { PageReading, Step } from '../reading.ts';
import { attribute, hasAttribute } from '../tree.ts';

type Dated = ArticleDate | null;

function dated(date: ReadDate | null, from: DateOrigin): Dated {
  return date === null ? null : { ...date, from };
}

/** Who can tell the day of publication: what it is called in the trace, where that stands, and how to ask. */
interface Witness {
  name: string;
  from: DateOrigin;
  ask(page: PageReading, habits: DateHabits, url: string | null): ReadDate | null;
}

const marked = ({ times }: PageFacts) =>
  times.filter(
    (element) =>
      hasAttribute(element, 'pubdate') ||
      /pubdate/i.test(attribute(element, 'class')) ||
      ['itemprop', 'property', 'class'].some((name) => /publish/i.test(attribute(element, name))),
  );

/** A date in the parts of a page where readers look for it. */
const NEARBY: readonly Witness[] = [
  { name: 'a part named date', from: 'text', ask: ({ facts }, habits) => fromElements(facts.dated, 120, habits) },
  { name: 'the byline', from: 'text', ask: ({ facts }, habits) => fromElements(facts.bylines, 300, habits) },
  { name: 'a line by the headline', from: 'text', ask: ({ runs }, habits) => nearHeadline(runs, habits) },
];

const GENERAL: Witness = {
  name: 'a general meta',
  from: 'metadata',
  ask: ({ facts }, habits) => fromMeta(facts, DATED, habits),
};

/** In the order in which they are believed. */
const WITNESSES: readonly Witness[] = [
  { name: 'JSON-LD', from: 'metadata', ask: ({ facts }) => fromLinked(facts, 'datePublished', 'dateCreated') },
  { name: 'meta', from: 'metadata', ask: ({ facts }, habits) => fromMeta(facts, PUBLISHED, habits) },
  { name: 'a marked time', from: 'text', ask: ({ facts }, habits) => fromElements(marked(facts), 0, habits) },
  { name: 'data in a script', from: 'metadata', ask: ({ facts }, habits) => fromScripts(facts, habits) },
  { name: 'the address', from: 'metadata', ask: (_, __, url) => fromPath(url) },
  { name: 'a word of publication', from: 'text', ask: ({ runs }, habits) => saidNearHeadline(runs, habits) },
  { name: 'a time element', from: 'text', ask: ({ facts }, habits) => fromElements(facts.times, 0, habits) },
  GENERAL,
  ...NEARBY,
  { name: 'a line that says so', from: 'text', ask: ({ runs }, habits) => saidAnywhere(runs, habits) },
  { name: 'the opening words', from: 'text', ask: ({ runs }, habits) => opening(runs, habits) },
  { name: 'the headline', from: 'text', ask: ({ runs }, habits) => inHeadline(runs, habits) },
  { name: 'the day it stands for', from: 'text', ask: ({ runs }, habits) => standing(runs, habits) },
];

const MONTH = 30 * 86_400_000;

/** A date that readers see up to a month before the general one: publishing systems stamp that one anew with each change. */
function seenBefore(date: ReadDate, page: PageReading, url: string | null, habits: DateHabits): Witness | undefined {
  return NEARBY.find(({ ask }) => {
    const seen = ask(page, habits, url);
    const earlier = seen === null ? 0 : Date.parse(date.value.slice(0, 10)) - Date.parse(seen.value.slice(0, 10));
    return earlier > 0 && earlier <= MONTH;
  });
}

function published(page: PageReading, url: string | null, habits: DateHabits): { date: Dated; by: string } {
  for (const witness of WITNESSES) {
    const first = witness.ask(page, habits, url);
    const { name, from, ask } = (witness === GENERAL && first !== null && seenBefore(first, page, url, habits)) || witness;
    const date = first === null ? null : ask(page, habits, url);
    if (date !== null) return { date: dated(inOwnZone(date, page, fromPath(url), habits), from), by: name };
  }
  return { date: null, by: '' };
}

function modified(page: PageReading, habits: DateHabits): Dated {
  const { facts, runs } = page;
  return (
    dated(fromLinked(facts, 'dateModified') ?? fromMeta(facts, MODIFIED, habits), 'metadata') ??
    dated(changed(runs, habits), 'text')
  );
}

/** In the United States numbers begin with the month. */
function habitsOf(facts: PageFacts): DateHabits {
  const locale = facts.htmlLang?.includes('-') ? facts.htmlLang : metaValue(facts, 'og:locale', 'content-language');
  return { monthFirst: /^en[-_]us/i.test(locale ?? '') };
}

/** A date later than two days after the page was read is a slip of the pen. */
function believed(date: Dated, { now }: FeedHints): Dated {
  const limit = now === undefined || now === null ? Number.POSITIVE_INFINITY : Date.parse(now) + 2 * 86_400_000;
  return date !== null && Date.parse(date.value) > limit ? null : date;
}

/** Finds when the article was published and last changed. */
export const findDates: Step = {
  name: 'dates',
  reason: 'What machines are told before what readers see; a date of a change is never taken for the date of publication.',
  run({ page, article, hints, url }) {
    const habits = page === null ? {} : habitsOf(page.facts);
    const found = page === null ? { date: null, by: '' } : published(page, url, habits);
    const own = believed(found.date, hints);
    article.published = own ?? believed(dated(readDate(hints.published ?? ''), 'feed'), hints);
    article.modified =
      believed(page === null ? null : modified(page, habits), hints) ??
      believed(dated(readDate(hints.updated ?? ''), 'feed'), hints);
    const say = (date: Dated, by = '') => (date === null ? 'unknown' : `${date.value} from ${date.from}${by && ` (${by})`}`);
    return `published ${say(article.published, own === null ? '' : found.by)}; modified ${say(article.modified)}`;
  },
};
