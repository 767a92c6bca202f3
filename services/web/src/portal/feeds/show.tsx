/** @jsxRuntime automatic @jsxImportSource preact */
import { SluglineError } from '@slugline/model';
import type { Context } from 'hono';
import { readHealth } from '../../feeds/list.ts';
import { TROUBLED } from '../../feeds/said.ts';
import type { Portal } from '../portal.ts';
import { countOf } from '../words.ts';
import type { AddFormFailure } from './form.tsx';
import { FeedsContent, type FeedsQuery } from './page.tsx';

/** What was done, by the word that the URL carries after it. */
const DONE: Readonly<Record<string, string>> = {
  added: 'The feed was added. It is polled within moments.',
  unread: 'The feed was added, though it could not be read just now. It is tried again.',
  polled: 'The feed is polled within moments.',
  paused: 'The feed is paused.',
  resumed: 'The feed is polled again.',
  changed: 'The feed was changed.',
  removed: 'The feed was removed.',
  'sample-removed': 'The sample data was removed.',
};

const PAGE_SIZE = 50;
/** What the page's head says. */
export const FEEDS_PAGE = { title: 'Feeds', place: 'feeds' } as const;

/** Why a form on the page was not taken, with the answer's status. */
export interface FeedsFailure {
  add?: AddFormFailure;
  import?: string;
  status: 400 | 409 | 415 | 422;
}

/** Answers the feeds page. */
export async function showFeeds(portal: Portal, c: Context, failure?: FeedsFailure): Promise<Response> {
  const { store, clock, sample } = portal.context;
  const query = failure === undefined ? readQuery(new URL(c.req.url).searchParams) : { health: null, q: '', cursor: null };
  const chosenId = failure === undefined ? (c.req.query('feed') ?? '') : '';
  const [{ page, begunAgain }, counts, chosen, active] = await Promise.all([
    readPage(portal, query),
    store.feeds.countByHealth(),
    chosenId === '' ? null : store.feeds.get(chosenId.slice(0, 100)),
    sample.active(),
  ]);
  const view = {
    query: begunAgain ? { ...query, cursor: null } : query,
    chosen,
    ...page,
    counts,
    now: clock.now(),
    sample: active,
    done: failure === undefined ? doneWords(c) : null,
    failed: failure?.add ?? null,
    importFailed: failure?.import ?? null,
  };
  return portal.show(c, FEEDS_PAGE, <FeedsContent {...view} />, failure?.status ?? 200);
}

function doneWords(c: Context): string | null {
  const many = /^added-(\d{1,3})$/.exec(c.req.query('done') ?? '')?.[1];
  if (many !== undefined) return `${countOf(Number(many), 'feed was', 'feeds were')} added. They are polled within moments.`;
  return DONE[c.req.query('done') ?? ''] ?? null;
}

/** Reads what of all feeds is to be shown; what is not known does not narrow. */
export function readQuery(params: URLSearchParams): FeedsQuery {
  const health = params.get('health') ?? '';
  return {
    health: health === 'trouble' ? health : readHealth(health),
    q: (params.get('q') ?? '').trim().slice(0, 200),
    cursor: params.get('cursor') || null,
  };
}

/** A page of feeds, those in trouble first; a cursor that is not one of this list begins again. */
async function readPage(portal: Portal, query: FeedsQuery) {
  const { feeds } = portal.context.store;
  const { health, q, cursor } = query;
  const request = {
    size: PAGE_SIZE,
    ...(q === '' ? {} : { text: q }),
    ...(health === null ? { first: TROUBLED } : { health: health === 'trouble' ? TROUBLED : [health] }),
  };
  try {
    return { page: await feeds.page({ ...request, ...(cursor === null ? {} : { cursor }) }), begunAgain: false };
  } catch (error) {
    if (!(error instanceof SluglineError) || error.code !== 'request.bad_cursor') throw error;
    return { page: await feeds.page(request), begunAgain: true };
  }
}
