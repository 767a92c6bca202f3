import type { Client, estypes } from '@elastic/elasticsearch';
import type { Story } from '@slugline/model';
import type { Criteria, Hit, SearchPage, SearchRequest } from '../port.ts';
import { toClause } from '../search/clause.ts';
import {
  badCursor,
  isText,
  isTime,
  MAX_RANKED,
  MAX_TOTAL,
  pageSize,
  requestCursor,
  searchKey,
  totalsOf,
  writeCursor,
} from '../search/cursor.ts';
import { highlighter } from '../text/highlight.ts';
import { asked, askedPage, SEARCH_OPTIONS, statusOf, toStoreError } from './client.ts';
import { CLUSTER_COUNTS, CLUSTER_FIELD, shownHits, totalsIn } from './collapse.ts';
import { type StoryDocument, toStory } from './documents.ts';
import { criteriaQuery } from './dsl.ts';
import { readStored } from './put.ts';

/** What a search needs of its store. */
export interface SearchContext {
  client: Client;
  stories: string;
  now: () => Date;
}

type Sort = estypes.SortCombinations[];
const BY_TIME: Record<'newest' | 'oldest', Sort> = {
  newest: [{ firstCreated: 'desc' }, { id: 'asc' }],
  oldest: [{ firstCreated: 'asc' }, { id: 'asc' }],
};
const BY_RELEVANCE: Sort = [{ _score: { order: 'desc' } }, { firstCreated: 'desc' }, { id: 'asc' }];
/** How long the index's state of a first page is kept for the next page. */
const KEEP_ALIVE = '2m';

function toHits(request: SearchRequest, found: readonly { story: Story; score: number | null }[]): Hit[] {
  const mark = request.highlight === true ? highlighter(toClause(request.query)) : () => undefined;
  return found.map(({ story, score }) => {
    const highlights = mark(story);
    return { story, score, ...(highlights === undefined ? {} : { highlights }) };
  });
}

/** One page by time, by the sort values of the last story of the page before: stories that arrive meanwhile move nothing. */
export async function searchTimed(
  context: SearchContext,
  request: SearchRequest,
  sort: 'newest' | 'oldest',
): Promise<SearchPage> {
  const cursor = requestCursor(request);
  const size = pageSize(request.size);
  const from = cursor === null ? null : [cursor.time('ms'), cursor.text('id')];
  const { hits, first } = await shownHits(context, request, size + 1, async (part, after) => ({
    answer: await timed(context, request, { sort, size: part, after: after ?? from, count: after === null }),
    target: { index: context.stories },
  }));
  const shown = hits.slice(0, size);
  const last = hits.length > size ? shown.at(-1)?.sort : undefined;
  const next = last === undefined ? null : { ms: Number(last[0]), id: String(last[1]) };
  return {
    hits: toHits(request, shown.map(toFound)),
    ...totalsOf(request, totalsIn(request, first)),
    nextCursor: next === null ? null : writeCursor(searchKey(request, sort), next),
  };
}

function toFound(hit: estypes.SearchHit<StoryDocument>): { story: Story; score: number | null } {
  if (hit._source === undefined) throw new Error('a hit came without its source');
  return { story: toStory(hit._source), score: null };
}

function timed(
  { client, stories, now }: SearchContext,
  criteria: Criteria & Pick<SearchRequest, 'collapse'>,
  page: { sort: 'newest' | 'oldest'; size: number; after: estypes.SortResults | null; count: boolean },
): Promise<estypes.SearchResponse<StoryDocument>> {
  return askedPage(
    page.after !== null,
    client.search<StoryDocument>(
      {
        index: stories,
        query: criteriaQuery(criteria, now()),
        sort: BY_TIME[page.sort],
        size: page.size,
        track_total_hits: page.count ? MAX_TOTAL + 1 : false,
        ...(page.count && criteria.collapse === true ? { aggs: CLUSTER_COUNTS } : {}),
        ...(criteria.collapse === true ? CLUSTER_FIELD : {}),
        ...(page.after === null ? {} : { search_after: page.after }),
      },
      SEARCH_OPTIONS,
    ),
  );
}

const EXPORT_BATCH = 200;

/** Every match, newest first. */
export async function* exportStories(context: SearchContext, criteria: Criteria): AsyncGenerator<Story[]> {
  let after: (string | number)[] | null = null;
  do {
    const page: estypes.SearchResponse<StoryDocument> = await timed(context, criteria, {
      sort: 'newest',
      size: EXPORT_BATCH,
      after,
      count: false,
    });
    const found = page.hits.hits;
    if (found.length > 0) yield found.map((hit) => toFound(hit).story);
    const last = found.length < EXPORT_BATCH ? undefined : found.at(-1)?.sort;
    after = last === undefined ? null : [Number(last[0]), String(last[1])];
  } while (after !== null);
}

/** Where a ranked search goes on. */
interface RankedPlace {
  /** The point in time of the first page; empty once it has expired. */
  pit: string;
  /** The last hit's sort values. */
  after: estypes.SortResults;
  seen: number;
  total: number;
  copies: number;
  /** When the first page was asked for, in milliseconds: what was stored later is left out. */
  since: number;
}

/** One page by relevance. All pages see the index as the first one did, so neither arrivals nor the scores that they shift move a hit. */
export async function searchRanked(context: SearchContext, request: SearchRequest): Promise<SearchPage> {
  const place = rankedPlace(request);
  const size = Math.min(pageSize(request.size), MAX_RANKED - (place?.seen ?? 0));
  const pit = place === null ? await openPit(context) : place.pit;
  const since = place?.since ?? context.now().getTime();
  let pitNow = pit;
  const { hits, first } = await shownHits(context, request, size + 1, async (part, after) => {
    const from = after ?? place?.after ?? null;
    const answer = await rankedPage(context, request, { size: part, pit: pitNow, after: from, since, isFirst: place === null });
    pitNow = answer.pit_id ?? '';
    const target = pitNow === '' ? { index: context.stories } : { pit: { id: pitNow, keep_alive: KEEP_ALIVE } };
    return { answer, target };
  });
  const shown = hits.slice(0, size);
  const found =
    place === null ? shown.map((hit) => ({ story: toFound(hit).story, score: hit._score ?? 0 })) : await current(context, shown);
  const totals = place ?? totalsIn(request, first);
  const seen = (place?.seen ?? 0) + shown.length;
  const last = hits.length > size && seen < MAX_RANKED ? shown.at(-1)?.sort : undefined;
  if (last === undefined) closePit(context.client, pitNow);
  const { total, copies } = totals;
  const next = { pit: pitNow, after: JSON.stringify(last ?? null), seen, total, copies, since };
  return {
    hits: toHits(request, found),
    ...totalsOf(request, totals),
    nextCursor: last === undefined ? null : writeCursor(searchKey(request, request.sort), next),
  };
}

function rankedPlace(request: SearchRequest): RankedPlace | null {
  const cursor = requestCursor(request);
  if (cursor === null) return null;
  const pit = cursor.text('pit');
  if (!/^[\w+/=-]*$/.test(pit)) throw badCursor();
  return {
    pit,
    after: sortValues(cursor.text('after')),
    seen: Math.min(MAX_RANKED - 1, cursor.count('seen')),
    total: cursor.count('total'),
    copies: cursor.count('copies'),
    since: cursor.time('since'),
  };
}

/** Score, time and id of the last hit, and in a point in time its place there. */
function sortValues(json: string): estypes.SortResults {
  let values: unknown;
  try {
    values = JSON.parse(json);
  } catch (error) {
    throw badCursor(error);
  }
  if (!Array.isArray(values) || values.length < 3 || values.length > 4) throw badCursor();
  const [score, ms, id, place = 0] = values as unknown[];
  if (!Number.isFinite(score) || !isTime(ms) || !isText(id) || !Number.isSafeInteger(place)) throw badCursor();
  return values as estypes.SortResults;
}

async function openPit({ client, stories }: SearchContext): Promise<string> {
  const { id } = await asked(client.openPointInTime({ index: stories, keep_alive: KEEP_ALIVE }, SEARCH_OPTIONS));
  return id;
}

/** It would end by itself; what fails here costs nothing. */
function closePit(client: Client, id: string): void {
  if (id !== '') client.closePointInTime({ id }).catch(() => undefined);
}

async function rankedPage(
  context: SearchContext,
  request: SearchRequest,
  page: { size: number; pit: string; after: estypes.SortResults | null; since: number; isFirst: boolean },
): Promise<estypes.SearchResponse<StoryDocument>> {
  const { client, stories, now } = context;
  const query = criteriaQuery(request, now());
  const { after, isFirst } = page;
  const isCounted = isFirst && after === null;
  const body = {
    sort: BY_RELEVANCE,
    size: page.size,
    track_scores: true,
    track_total_hits: isCounted ? MAX_TOTAL + 1 : false,
    ...(isCounted && request.collapse === true ? { aggs: CLUSTER_COUNTS } : {}),
    ...(request.collapse === true ? CLUSTER_FIELD : {}),
    ...(isFirst ? {} : { _source: false }),
  } as const;
  try {
    if (page.pit !== '') {
      const pit = { id: page.pit, keep_alive: KEEP_ALIVE };
      const from = after === null ? {} : { search_after: after };
      return await client.search<StoryDocument>({ ...body, ...from, query, pit }, SEARCH_OPTIONS);
    }
  } catch (error) {
    if (!isFirst && statusOf(error) === 400) throw badCursor(error);
    if (isFirst || statusOf(error) !== 404) throw toStoreError(error);
  }
  // The point in time has expired: go on by the same order among the stories that there were.
  const since = new Date(page.since).toISOString();
  const old = { bool: { must: [query], filter: [{ range: { storedAt: { lte: since } } }] } };
  const from = after === null ? {} : { search_after: after.slice(0, BY_RELEVANCE.length) };
  const found = client.search<StoryDocument>({ ...body, ...from, index: stories, query: old }, SEARCH_OPTIONS);
  return askedPage(!isFirst, found);
}

/** The stories of hits of an earlier state as they are now; those killed since are left out. */
async function current(
  { client, stories, now }: SearchContext,
  hits: readonly estypes.SearchHit<StoryDocument>[],
): Promise<{ story: Story; score: number }[]> {
  const ids = hits.flatMap((hit) => hit._id ?? []);
  const stored = await readStored<StoryDocument>(client, stories, ids);
  return hits.flatMap((hit) => {
    const story = stored.get(hit._id ?? '')?.source;
    if (story === undefined || story.pubStatus !== 'usable') return [];
    if (story.embargoedUntil !== null && Date.parse(story.embargoedUntil) > now().getTime()) return [];
    return [{ story: toStory(story), score: hit._score ?? 0 }];
  });
}
