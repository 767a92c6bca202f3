import type { Article } from '@slugline/extraction';
import type { DateOrigin, Item, Story } from '@slugline/model';

/** A date this far ahead of our clock is a mistake of the publisher's (a wrong zone at most) and not believed. */
const FUTURE_TOLERANCE_MS = 15 * 60_000;

type Candidate = { value: string | null | undefined; from: DateOrigin };

/** The first believable date of the candidates, most trusted first; else when we first saw the item. */
function choose(candidates: readonly Candidate[], item: Item, now: Date): { value: string; from: DateOrigin } {
  for (const { value, from } of candidates) {
    if (value && Date.parse(value) <= now.getTime() + FUTURE_TOLERANCE_MS) return { value: new Date(value).toISOString(), from };
  }
  return { value: item.firstSeen, from: 'first-seen' };
}

/**
 * When the story and this version of it were published, and where each date came from. A version is never older than its story. A wire's own words
 * come first; where it does not say when a story was first created, the version's date stands for it.
 */
export function chooseDates(
  item: Item,
  article: Pick<Article, 'published' | 'modified'>,
  now: Date,
): Pick<Story, 'firstCreated' | 'versionCreated' | 'dateOrigins'> {
  const { wire } = item;
  const fed = (...values: (string | null | undefined)[]): Candidate[] => values.map((value) => ({ value, from: 'feed' }));
  const first = choose(
    [
      ...fed(wire?.firstCreated, item.published),
      article.published ?? { value: null, from: 'metadata' },
      ...fed(wire?.versionCreated, wire?.issued, wire?.released, wire?.sent),
    ],
    item,
    now,
  );
  const changed = choose(
    [
      ...fed(wire?.versionCreated, item.updated),
      article.modified ?? { value: null, from: 'metadata' },
      ...fed(wire?.issued, wire?.sent),
    ],
    item,
    now,
  );
  const saysNothing = changed.from === 'first-seen' && item.version === 1;
  const version = saysNothing || changed.value < first.value ? first : changed;
  return {
    firstCreated: first.value,
    versionCreated: version.value,
    dateOrigins: { firstCreated: first.from, versionCreated: version.from },
  };
}
