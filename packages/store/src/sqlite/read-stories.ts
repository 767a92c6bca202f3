import { type Story, readStory as storedStory } from '@slugline/model';
import type { Facets, Histogram, Hit } from '../port.ts';
import { type BarPlan, barRange, histogramOf, NO_BARS, planBars } from '../search/bars.ts';
import { FACETS, type FacetName, rankCodes } from '../search/codes.ts';
import { MAX_TOTAL } from '../search/cursor.ts';
import { highlighter } from '../text/highlight.ts';
import { countClusters, firstOfEachCluster } from './collapse.ts';
import type { Connection } from './connection.ts';
import { type Condition, fromWhere, planOf, type Wanted } from './match.ts';

/** The story of a stored document; one stored before a field existed says nothing in it. */
export function storyOf(doc: string): Story {
  return storedStory(JSON.parse(doc) as Story);
}

/** The newest version of a story, or null. */
export function readStory(db: Connection, id: string): Story | null {
  const row = db.first<{ doc: string }>('SELECT d.doc FROM stories s JOIN story_docs d ON d.story = s.key WHERE s.id = ?', id);
  return row === undefined ? null : storyOf(row.doc);
}

/** All versions, newest first. */
export function readVersions(db: Connection, id: string): Story[] {
  return db.transaction('read', () => {
    const newest = readStory(db, id);
    const older = db.all<{ doc: string }>('SELECT doc FROM versions WHERE id = ? ORDER BY version DESC', id);
    return newest === null ? [] : [newest, ...older.map((row) => storyOf(row.doc))];
  });
}

/** Stories that search may find at `now`. */
export function countStories(db: Connection, now: number): number {
  return db.first<{ n: number }>('SELECT count(*) AS n FROM stories WHERE visible_from <= ?', now)?.n ?? 0;
}

/** How many stories each version of the tagger tagged, whatever their status. */
export function countByTagger(db: Connection): [taggerVersion: string | null, count: number][] {
  const rows = db.all<{ v: string | null; n: number }>(
    'SELECT tagger_version AS v, count(*) AS n FROM stories GROUP BY tagger_version',
  );
  return rows.map(({ v, n }) => [v, n]);
}

/** How many stories match, counted no further than is told. */
function countMatches(db: Connection, matches: Condition): number {
  const sql = `SELECT count(*) AS n FROM (SELECT 1 ${matches.sql} LIMIT ${MAX_TOTAL + 1})`;
  return db.first<{ n: number }>(sql, ...matches.params)?.n ?? 0;
}

/** The stories of those of `keys` that search may (still) find, by key. */
export function storiesByKey(db: Connection, keys: readonly number[], { now, hidden }: Wanted): Map<number, Story> {
  const rows = db.all<{ story: number; doc: string }>(
    `SELECT d.story, d.doc FROM json_each(?) j CROSS JOIN stories s ON s.key = j.value JOIN story_docs d ON d.story = s.key
     WHERE ? OR s.visible_from <= ?`,
    JSON.stringify(keys),
    hidden ? 1 : 0,
    now,
  );
  return new Map(rows.map((row) => [row.story, storyOf(row.doc)]));
}

/** Makes hits of stories, marked where that is wanted. */
export function hitMaker(wanted: Wanted, highlight: boolean): (story: Story, score: number | null) => Hit {
  const mark = highlight ? highlighter(wanted.clause) : () => undefined;
  return (story, score) => {
    const highlights = mark(story);
    return { story, score, ...(highlights === undefined ? {} : { highlights }) };
  };
}

/** How many hits all pages have, and how many stories match, every copy counted. */
export interface Counted {
  total: number;
  copies: number;
}

/** Counts what a search finds. */
export function countAll(db: Connection, wanted: Wanted): Counted {
  const plan = planOf(wanted);
  const copies = countMatches(db, fromWhere(plan));
  return { total: wanted.collapse ? countClusters(db, plan) : copies, copies };
}

/** A page of a search by time, and where the next begins. */
export interface TimedPage {
  hits: Hit[];
  /** Null on all but the first page, where nobody asks. */
  counted: Counted | null;
  next: { ms: number; id: string } | null;
}

/** Reads a page by time, by the key of the last story of the page before: stories that arrive meanwhile move nothing. */
export function readTimed(
  db: Connection,
  wanted: Wanted,
  page: { sort: 'newest' | 'oldest'; size: number; after: { ms: number; id: string } | null; highlight: boolean; count: boolean },
): TimedPage {
  return db.transaction('read', () => {
    const plan = planOf(wanted);
    const matches = fromWhere(wanted.collapse ? firstOfEachCluster(plan) : plan);
    const newest = page.sort === 'newest';
    const { ms, id } = page.after ?? { ms: 0, id: '' };
    const rows = db.all<{ key: number; id: string; ms: number }>(
      `SELECT s.key, s.id, s.first_created AS ms ${matches.sql}
       ${page.after === null ? '' : `AND s.first_created ${newest ? '<=' : '>='} ? AND (s.first_created <> ? OR s.id > ?)`}
       ORDER BY s.first_created ${newest ? 'DESC' : 'ASC'}, s.id LIMIT ?`,
      ...matches.params,
      ...(page.after === null ? [] : [ms, ms, id]),
      page.size + 1,
    );
    const shown = rows.slice(0, page.size);
    const stories = storiesByKey(
      db,
      shown.map((row) => row.key),
      wanted,
    );
    const toHit = hitMaker(wanted, page.highlight);
    const last = rows.length > page.size ? shown.at(-1) : undefined;
    return {
      hits: shown.flatMap((row) => stories.get(row.key) ?? []).map((story) => toHit(story, null)),
      counted: page.count ? countAll(db, wanted) : null,
      next: last === undefined ? null : { ms: last.ms, id: last.id },
    };
  });
}

/** Counts codes. Facets without a filter of their own share one pass over the stories. */
export function readFacets(db: Connection, wanted: Wanted): Facets {
  const facets: Facets = { region: [], mentions: [], topic: [], tag: [], source: [], lang: [] };
  return db.transaction('read', () => {
    const filtered = FACETS.filter((facet) => (wanted.filters[facet] ?? []).length > 0);
    const shared = FACETS.filter((facet) => !filtered.includes(facet));
    if (shared.length > 0) countCodes(db, fromWhere(planOf(wanted)), shared, facets);
    for (const facet of filtered) countCodes(db, fromWhere(planOf(wanted, facet)), [facet], facets);
    return facets;
  });
}

/** One text of all the stories' codes, counted here: a row for each story or code would cross into JavaScript one by one. */
function countCodes(db: Connection, matches: Condition, names: readonly FacetName[], facets: Facets): void {
  const all = db.first<{ codes: string | null }>(
    `SELECT group_concat(s.codes) AS codes ${matches.sql}`,
    ...matches.params,
  )?.codes;
  const stories = JSON.parse(`[${all ?? ''}]`) as string[][][];
  for (const name of names) {
    const at = FACETS.indexOf(name);
    const counts = new Map<string, number>();
    for (const codes of stories) for (const code of codes[at] ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
    facets[name] = rankCodes(counts);
  }
}

/** Counts stories over time. */
export function readHistogram(db: Connection, wanted: Wanted, bounds: { from?: string; to?: string }): Histogram {
  return db.transaction('read', () => {
    const matches = fromWhere(planOf(wanted));
    const range = db.first<{ first: number | null; last: number | null }>(
      `SELECT min(s.first_created) AS first, max(s.first_created) AS last ${matches.sql}`,
      ...matches.params,
    );
    const stories = range?.first == null || range.last === null ? null : { first: range.first, last: range.last };
    const within = barRange(bounds, stories);
    if (within === null) return NO_BARS;
    const plan = planBars(within.from, within.to);
    return histogramOf(plan, stories === null ? [] : barCounts(db, matches, plan));
  });
}

/** Counts into the bars; months and years have no fixed width, so they are told by their name. */
function barCounts(db: Connection, matches: Condition, plan: BarPlan): number[] {
  const [first = 0, second = 0] = plan.edges;
  const fixed = plan.interval !== 'month' && plan.interval !== 'year';
  const length = plan.interval === 'year' ? 4 : 7;
  const bar = fixed
    ? `CAST((s.first_created - ${first}) / ${second - first} AS INTEGER)`
    : `strftime('${plan.interval === 'year' ? '%Y' : '%Y-%m'}', s.first_created / 1000, 'unixepoch')`;
  const rows = db.all<{ bar: string | number; n: number }>(
    `SELECT ${bar} AS bar, count(*) AS n ${matches.sql} GROUP BY 1`,
    ...matches.params,
  );
  const counts = new Map(rows.map((row) => [row.bar, row.n]));
  return plan.edges.slice(0, -1).map((edge, at) => counts.get(fixed ? at : new Date(edge).toISOString().slice(0, length)) ?? 0);
}
