import { type Clock, sluglineError } from '@slugline/model';
import { redactUrl } from '@slugline/runtime';
import type { Agent } from 'undici';
import { hostName } from './addresses.ts';
import { deadline } from './deadline.ts';
import { type Answer, type Exchange, exchange } from './exchange.ts';
import type { Guard } from './guard.ts';
import { URL_CHARACTERS } from './limits.ts';
import type { FetchedDocument } from './port.ts';
import type { Scheduler } from './scheduler.ts';

/** One document asked for, through its redirects. */
export interface Journey extends Pick<Exchange, 'kind' | 'headers' | 'limits'> {
  url: string;
  agent: Agent;
  signal?: AbortSignal | undefined;
  /** Asked before each hop; throws to stop there. */
  before?: (url: URL) => Promise<void>;
}

/** What every journey of one client shares. */
export interface Roads {
  guard: Guard;
  scheduler: Scheduler;
  clock: Clock;
  perHostDelayMs: number;
  /** Aborts when the client closes. */
  closing: AbortSignal;
}

/** Makes the function that fetches a document. Redirects are followed here, so that each hop meets the guard; nothing but our own headers goes along. */
export function createTravel(roads: Roads): (journey: Journey) => Promise<FetchedDocument> {
  return async (journey) => {
    const redirects: FetchedDocument['redirects'] = [];
    const seen = new Set<string>();
    const first = parse(journey.url);
    const spent = { ms: 0 };
    roads.guard.check(first);
    const leaveLine = journey.kind === 'page' ? lineUp(roads, first) : () => undefined;
    try {
      for (let url = first; ; ) {
        roads.guard.check(url);
        await journey.before?.(url);
        seen.add(url.href);
        const answer = await hop(roads, journey, url, spent, leaveLine);
        if (answer.document !== undefined) return { ...answer.document, redirects };
        url = parse(answer.redirect.location, url);
        redirects.push({ status: answer.redirect.status, to: url.href });
        if (redirects.length > journey.limits.redirects || seen.has(url.href)) {
          throw sluglineError('http.redirects', { url: first.href, limit: journey.limits.redirects }, { details: { redirects } });
        }
      }
    } finally {
      leaveLine();
    }
  };
}

/**
 * A page's place in its host's line, which it leaves when its turn comes. The wait for robots.txt is in it: a slow host holds pages up there as well.
 * Only the first hop asks for one: what a redirect cost so far must not be lost.
 */
function lineUp({ guard, scheduler, perHostDelayMs }: Roads, url: URL): () => void {
  const host = hostName(url.hostname);
  const place = scheduler.lineUp(host, guard.trusts(url) ? 0 : perHostDelayMs);
  if ('leave' in place) return place.leave;
  throw sluglineError('http.host_busy', { url: url.href, host }, { retryAfterMs: place.busyForMs, later: true });
}

/** One exchange in its host's turn. The wait for the turn does not count against the whole time. */
async function hop(roads: Roads, journey: Journey, url: URL, spent: { ms: number }, onTurn: () => void): Promise<Answer> {
  const totalMs = journey.limits.totalMs;
  const reasons = {
    late: () => sluglineError('http.timeout', { url: url.href, phase: 'in all', ms: totalMs }),
    aborted: (cause: unknown) => sluglineError('http.aborted', { url: url.href }, { cause }),
  };
  const parents = [journey.signal, roads.closing];
  const waiting = deadline(null, parents, reasons);
  const delayMs = roads.guard.trusts(url) ? 0 : roads.perHostDelayMs;
  const release = await roads.scheduler.acquire(hostName(url.hostname), delayMs, waiting.signal).finally(() => waiting.end());
  onTurn();
  const limit = deadline(totalMs - spent.ms, parents, reasons);
  const started = performance.now();
  try {
    return await exchange({ ...journey, url, signal: limit.signal, now: () => roads.clock.now() });
  } finally {
    spent.ms += performance.now() - started;
    limit.end();
    release();
  }
}

/** Reads a URL. User name, password and fragment are dropped: they are for no server (of a redirect, least of all). */
function parse(text: string, base?: URL): URL {
  if (text.length > URL_CHARACTERS || !URL.canParse(text, base?.href)) {
    throw sluglineError('http.bad_url', { url: String(redactUrl(text.slice(0, 200))) });
  }
  const url = new URL(text, base?.href);
  url.username = '';
  url.password = '';
  url.hash = '';
  return url;
}
