/** @jsxRuntime automatic @jsxImportSource preact */
import type { Feed, FeedHealth } from '@slugline/model';
import type { VNode } from 'preact';
import { HEALTH_WORDS, TROUBLED } from '../../feeds/said.ts';
import { Notice } from '../parts.tsx';
import { count, countOf } from '../words.ts';
import { AddForm, type AddFormFailure, OpmlSection } from './form.tsx';
import { FeedTable } from './rows.tsx';

/** What of all feeds is shown: the page's URL says it. `trouble` stands for every health that needs somebody. */
export interface FeedsQuery {
  health: FeedHealth | 'trouble' | null;
  q: string;
  cursor: string | null;
}

/** Everything that the feeds page shows. */
export interface FeedsView {
  query: FeedsQuery;
  /** The feed that something was just done with, or that a link leads to: it is shown first. */
  chosen: Feed | null;
  feeds: readonly Feed[];
  total: number;
  nextCursor: string | null;
  counts: Readonly<Partial<Record<FeedHealth, number>>>;
  now: Date;
  sample: boolean;
  /** What was just done, in words. */
  done: string | null;
  failed: AddFormFailure | null;
  importFailed: string | null;
}

/** The feeds page's query string, '' for all feeds. */
export function feedsQuery({ health, q, cursor }: FeedsQuery): string {
  const query = new URLSearchParams();
  if (health !== null) query.set('health', health);
  if (q !== '') query.set('q', q);
  if (cursor !== null) query.set('cursor', cursor);
  return query.toString();
}

function feedsUrl(query: FeedsQuery): string {
  const text = feedsQuery(query);
  return text === '' ? '/feeds' : `/feeds?${text}`;
}

/** The feeds page's content. */
export function FeedsContent(props: FeedsView): VNode {
  const { counts, query, chosen } = props;
  const all = Object.values(counts).reduce((sum, value) => sum + value, 0);
  const rows = chosen === null ? props.feeds : [chosen, ...props.feeds.filter((feed) => feed.id !== chosen.id)];
  return (
    <>
      <div class="page-head">
        <h1 class="title">Feeds</h1>
        <a class="button small" href="#add">
          Add a feed
        </a>
      </div>
      {props.done !== null && <Notice>{props.done}</Notice>}
      {all > 0 && <HealthTabs counts={counts} all={all} query={query} />}
      {all > 0 && (
        <p class="quiet">
          <a href="/extraction">How their articles are read</a>
        </p>
      )}
      {(all > 10 || query.q !== '') && <FindForm query={query} />}
      {query.q !== '' && <p class="quiet found">{`${countOf(props.total, 'feed', 'feeds')} found`}</p>}
      {rows.length > 0 ? (
        <FeedTable feeds={rows} now={props.now} back={feedsQuery(query)} />
      ) : (
        <p class="nothing">{nothing(all, query)}</p>
      )}
      <Pager query={query} nextCursor={props.nextCursor} />
      <AddForm failed={props.failed} sample={props.sample} />
      <OpmlSection failed={props.importFailed} />
    </>
  );
}

function nothing(all: number, query: FeedsQuery): string {
  if (all === 0) return 'There is no feed yet. Add the first one below.';
  return query.q === '' ? 'No feed stands so.' : 'No feed has all these words in its name or address.';
}

const SHORT: Partial<Record<FeedHealth, string>> = { new: 'New', 'not-extracting': 'No text found' };

function HealthTabs(props: { counts: FeedsView['counts']; all: number; query: FeedsQuery }): VNode {
  const { counts, query } = props;
  const trouble = TROUBLED.reduce((sum, health) => sum + (counts[health] ?? 0), 0);
  const kinds = Object.keys(HEALTH_WORDS) as FeedHealth[];
  const tabs: { health: FeedsQuery['health']; label: string; value: number }[] = [
    { health: null, label: 'All', value: props.all },
    { health: 'trouble', label: 'In trouble', value: trouble },
    ...kinds.map((health) => ({ health, label: SHORT[health] ?? HEALTH_WORDS[health], value: counts[health] ?? 0 })),
  ];
  const shown = tabs.filter(({ health, value }) => value > 0 || health === query.health || health === null);
  return (
    <nav class="tabs" aria-label="Feeds by health">
      {shown.map(({ health, label, value }) => (
        <a
          key={label}
          href={feedsUrl({ ...query, health, cursor: null })}
          {...(health === query.health ? { 'aria-current': 'page' as const } : {})}
        >
          {label} <span class="numbers">{count(value)}</span>
        </a>
      ))}
    </nav>
  );
}

function FindForm(props: { query: FeedsQuery }): VNode {
  const { health, q } = props.query;
  return (
    <search>
      <form class="find" method="get" action="/feeds">
        {health !== null && <input type="hidden" name="health" value={health} />}
        <label for="find-feed">Name or address</label>
        <input id="find-feed" type="search" name="q" value={q} maxLength={200} autocomplete="off" />
        <button class="button" type="submit">
          Find
        </button>
        {q !== '' && <a href={feedsUrl({ health, q: '', cursor: null })}>Show all</a>}
      </form>
    </search>
  );
}

function Pager(props: { query: FeedsQuery; nextCursor: string | null }): VNode | null {
  const { query, nextCursor } = props;
  if (nextCursor === null && query.cursor === null) return null;
  return (
    <nav class="pager" aria-label="Pages of feeds">
      {query.cursor !== null && (
        <a class="button" href={feedsUrl({ ...query, cursor: null })}>
          First page
        </a>
      )}
      {nextCursor !== null && (
        <a class="button primary" rel="next" href={feedsUrl({ ...query, cursor: nextCursor })}>
          More
        </a>
      )}
    </nav>
  );
}
