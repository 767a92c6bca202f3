import type { Story } from '@slugline/model';
import type { StoryStore } from '@slugline/store';

/** How reading the pages of one source goes. */
export interface SourceReadings {
  source: string;
  sourceName: string;
  stories: number;
  fromPage: number;
  fromFeed: number;
  /** Why pages were not used, most often first. */
  codes: { code: string; count: number }[];
}

/** So many stories are looked at, the newest: each is read whole, some 5 KB. */
export const LOOKED_AT = 400;
const PAGE = 200;

/** How the newest stories were read, by source: those whose pages are refused most often first. Of one source alone where it is named. */
export async function readingsBySource(stories: Pick<StoryStore, 'search'>, source: string | null): Promise<SourceReadings[]> {
  const found = new Map<string, SourceReadings>();
  const filters = source === null ? {} : { source: [source] };
  let cursor: string | null = null;
  for (let seen = 0; seen < LOOKED_AT; seen += PAGE) {
    const after: { cursor: string } | Record<string, never> = cursor === null ? {} : { cursor };
    const page = await stories.search({ query: null, filters, sort: 'newest', size: PAGE, ...after });
    for (const { story } of page.hits) note(found, story);
    cursor = page.nextCursor;
    if (cursor === null) break;
  }
  const refused = ({ codes }: SourceReadings) => codes.reduce((sum, { count }) => sum + count, 0);
  for (const readings of found.values()) readings.codes.sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
  return [...found.values()].sort((a, b) => refused(b) - refused(a) || (a.source < b.source ? -1 : 1));
}

function note(found: Map<string, SourceReadings>, { source, sourceName, bodyOrigin: { from, code } }: Story): void {
  const readings = found.get(source) ?? { source, sourceName, stories: 0, fromPage: 0, fromFeed: 0, codes: [] };
  found.set(source, readings);
  readings.stories += 1;
  readings[from === 'page' ? 'fromPage' : 'fromFeed'] += 1;
  if (code === null) return;
  const counted = readings.codes.find((one) => one.code === code);
  if (counted === undefined) readings.codes.push({ code, count: 1 });
  else counted.count += 1;
}
