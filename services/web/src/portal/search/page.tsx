/** @jsxRuntime automatic @jsxImportSource preact */
import type { QueryNote } from '@slugline/query';
import type { Cluster, Facets, Histogram, SearchPage } from '@slugline/store';
import type { VNode } from 'preact';
import { FACETS, NO_FACETS, type SearchState, SORTS, type Sort } from '../../search/state.ts';
import { FORMATS, type Format, formatUrl, STORIES_PATH, searchUrl } from '../../search/url.ts';
import type { Names } from '../names.ts';
import { countOf } from '../words.ts';
import { ActiveFilters, FacetPanel } from './facets.tsx';
import { HistogramPanel } from './histogram.tsx';
import { HitList } from './hits.tsx';
import { changed } from './links.ts';
import { rangeWords } from './ranges.ts';

/** Everything that the search page shows. */
export interface SearchView {
  state: SearchState;
  /** The order in force, whether asked for or the default. */
  sort: Sort;
  page: SearchPage;
  /** The clusters of the hits that are in one. */
  clusters: ReadonlyMap<string, Cluster>;
  /** Whether of each cluster one story is shown. */
  collapsed: boolean;
  facets: Facets;
  histogram: Histogram;
  notes: readonly QueryNote[];
  /** Parameters that could not be taken, in words. */
  problems: readonly string[];
  names: Names;
  now: Date;
  /** Shown instead of "nothing found" while no story was taken in yet. */
  start: { feeds: number } | null;
}

const FORMAT_LABELS: Record<Format, string> = { rss: 'RSS', atom: 'Atom', json: 'JSON', csv: 'CSV', ndjson: 'NDJSON' };
const SORT_LABELS: Record<Sort, string> = { relevance: 'Relevance', newest: 'Newest', oldest: 'Oldest' };

/** rel=alternate links of a search: feed readers find them by its page. */
export function alternatesOf(state: SearchState): { type: string; title: string; href: string }[] {
  const title = state.q === '' ? 'Slugline' : `Slugline: ${state.q}`;
  return [
    { type: 'application/rss+xml', title: `${title} (RSS)`, href: formatUrl('rss', state) },
    { type: 'application/atom+xml', title: `${title} (Atom)`, href: formatUrl('atom', state) },
    { type: 'application/feed+json', title: `${title} (JSON Feed)`, href: formatUrl('json', state) },
  ];
}

/** The search page's content. */
export function SearchContent(props: SearchView): VNode {
  const { state, page, now } = props;
  if (props.start !== null) return <FirstStart feeds={props.start.feeds} />;
  return (
    <div class="desk">
      <FacetPanel state={state} facets={props.facets} names={props.names} />
      <div class="results" id="results" tabIndex={-1}>
        <Notes notes={props.notes} problems={props.problems} />
        <Fresh {...props} total={page.total} />
        <ResultsHead {...props} />
        <ActiveFilters state={state} names={props.names} range={rangeWords(state)} />
        <HistogramPanel state={state} histogram={props.histogram} />
        {page.hits.length === 0 ? (
          <NothingFound state={state} />
        ) : (
          <HitList hits={page.hits} clusters={props.clusters} now={now} />
        )}
        <Pager state={state} page={page} />
        <Exports state={state} />
      </div>
    </div>
  );
}

/** Where the island says how many stories came since: more of them all, or, where they were too many to count, those published since. */
function Fresh(props: { state: SearchState; collapsed: boolean; total: SearchPage['total']; now: Date }): VNode | null {
  const { state, collapsed, total, now } = props;
  const { cursor: _cursor, ...criteria } = state;
  const counted = total.relation === 'eq';
  if (!counted && state.to !== undefined) return null;
  const asked = counted ? criteria : { ...criteria, from: now.toISOString() };
  return (
    <div
      class="fresh"
      role="status"
      data-island="fresh"
      data-api={searchUrl(STORIES_PATH, { ...asked, size: 1, collapse: collapsed ? 'cluster' : 'none' })}
      data-page={changed(state, {})}
      data-total={counted ? total.value : 0}
    />
  );
}

function Notes(props: { notes: readonly QueryNote[]; problems: readonly string[] }): VNode | null {
  if (props.notes.length + props.problems.length === 0) return null;
  return (
    <ul class="notes" aria-label="How the query was read">
      {props.problems.map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
      {props.notes.map((note) => (
        <li key={`${note.code}:${note.span.start}`}>{noteWords(note)}</li>
      ))}
    </ul>
  );
}

/** A note of the parser with its position, counted from 1 as people count. */
function noteWords(note: QueryNote): string {
  return `At character ${note.span.start + 1}: ${note.message}`;
}

function ResultsHead(props: SearchView): VNode {
  const { state, page } = props;
  const total = countOf(page.total.value, 'story', 'stories', page.total.relation === 'gte');
  return (
    <div class="results-head">
      <h1>
        <span class="numbers">{total}</span>
        {state.q !== '' && (
          <>
            {' for '}
            <q>{state.q}</q>
          </>
        )}
      </h1>
      <Copies {...props} />
      <a class="button small only-narrow" href="#filters">
        Filters
      </a>
      <nav class="sorts" aria-label="Order">
        {SORTS.filter((sort) => sort !== 'relevance' || state.q !== '').map((sort) => (
          <a key={sort} href={changed(state, { sort })} {...(sort === props.sort ? { 'aria-current': 'true' as const } : {})}>
            {SORT_LABELS[sort]}
          </a>
        ))}
      </nav>
    </div>
  );
}

/** Tells how many copies are left out, and leads to them and back. Nothing where there are none. */
function Copies(props: SearchView): VNode | null {
  const { state, page, collapsed } = props;
  const { total, copies } = page;
  if (!collapsed) {
    return (
      <p class="copies">
        every copy · <a href={changed(state, { collapse: undefined })}>show each text once</a>
      </p>
    );
  }
  if (copies === undefined || (copies.value === total.value && copies.relation === total.relation)) return null;
  return (
    <p class="copies">
      {`${countOf(copies.value, 'story', 'stories', copies.relation === 'gte')} with copies · `}
      <a href={changed(state, { collapse: 'none' })}>show every copy</a>
    </p>
  );
}

function Pager(props: { state: SearchState; page: SearchPage }): VNode | null {
  const { state, page } = props;
  if (page.nextCursor === null && state.cursor === undefined) return null;
  return (
    <nav class="pager" aria-label="Pages of results">
      {state.cursor !== undefined && (
        <a class="button" href={changed(state, {})}>
          Back to the first
        </a>
      )}
      {page.nextCursor !== null && (
        <a class="button primary" rel="next" href={searchUrl('/', { ...state, cursor: page.nextCursor })}>
          More stories
        </a>
      )}
    </nav>
  );
}

function Exports(props: { state: SearchState }): VNode {
  return (
    <nav class="exports" aria-label="This search as a feed or export">
      <span class="quiet">This search as</span>
      <ul>
        {FORMATS.map((format) => (
          <li key={format}>
            <a href={formatUrl(format, props.state)}>{FORMAT_LABELS[format]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function NothingFound(props: { state: SearchState }): VNode {
  const { state } = props;
  const narrowed = FACETS.some((facet) => state[facet].length > 0);
  return (
    <div class="nothing">
      <h2>Nothing found</h2>
      <ul>
        {narrowed && (
          <li>
            <a href={changed(state, NO_FACETS)}>Search without the filters</a>
          </li>
        )}
        {(state.from ?? state.to) !== undefined && (
          <li>
            <a href={changed(state, { from: undefined, to: undefined })}>Search at any time</a>
          </li>
        )}
        <li>
          <a href="/">See the newest stories</a>
        </li>
        <li>
          <a href="/help#query">See how a query is written</a>
        </li>
      </ul>
    </div>
  );
}

function FirstStart(props: { feeds: number }): VNode {
  return (
    <div class="nothing first-start" data-island="waiting">
      <h1>Waiting for the first stories</h1>
      {props.feeds > 0 ? (
        <p>
          {`${countOf(props.feeds, 'feed is', 'feeds are')} being read. Stories show up here some seconds after their feed is polled. `}
          <a href="/feeds">See how the feeds stand</a>
        </p>
      ) : (
        <p>
          There is no feed yet. <a href="/feeds#add">Add a feed</a> on the feeds page, or with{' '}
          <code>slugline feeds add https://example.org/rss.xml</code>
        </p>
      )}
      <p>
        <a class="button" href="/">
          Look again
        </a>
      </p>
    </div>
  );
}
