import { type Clock, sluglineError } from '@slugline/model';
import { redactUrl } from '@slugline/runtime';
import type { Agent } from 'undici';
import { hostName } from './addresses.ts';
import { deadline } from './deadline.ts';
import { type Answer, type Exchange, exchange, submit } from './exchange.ts';
import type { Turns } from './gate.ts';
import type { Guard } from './guard.ts';
import { URL_CHARACTERS } from './limits.ts';
import type { FetchedDocument, PostAnswer } from './port.ts';
import type { Scheduler } from './scheduler.ts';

/** One document asked for, through its redirects. */
export interface Journey extends Pick<Exchange, 'kind' | 'headers' | 'limits' | 'form'> {
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
  /** Shared with other processes. */
  turns: Turns;
  clock: Clock;
  perHost: number;
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
    const leaveLine = journey.kind === 'robots' ? () => undefined : await lineUp(roads, journey.kind, first);
    try {
      for (let url = first; ; ) {
        roads.guard.check(url);
        await journey.before?.(url);
        seen.add(url.href);
        const answer: Answer = await hop(roads, journey, url, { spent, onTurn: leaveLine, send: exchange });
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

/** Makes the function that sends a form, as {@link createTravel} fetches: each hop meets the guard and waits for its turn. */
export function createPost(roads: Roads): (journey: Journey) => Promise<PostAnswer> {
  return async (journey) => {
    const spent = { ms: 0 };
    let url = parse(journey.url);
    for (let count = 0; count <= journey.limits.redirects; count += 1) {
      roads.guard.check(url);
      const { answer, redirect } = await hop(roads, journey, url, { spent, onTurn: () => undefined, send: submit });
      if (answer !== undefined) return answer;
      url = parse(redirect.location, url);
    }
    throw sluglineError('http.redirects', { url: journey.url, limit: journey.limits.redirects });
  };
}

/**
 * A place in the host's line, to be left when the turn comes. The wait for robots.txt is in it: a slow host holds pages up there as well.
 * Only the first hop asks for one: what a redirect cost so far must not be lost.
 */
async function lineUp(roads: Roads, kind: Journey['kind'], url: URL): Promise<() => void> {
  const host = hostName(url.hostname);
  const busy = (retryAfterMs: number, isPaused: boolean) =>
    sluglineError('http.host_busy', { url: url.href, host }, { retryAfterMs, later: true, details: { isPaused } });
  const pausedMs = kind === 'feed' ? await roads.turns.pausedFor(host) : 0;
  if (pausedMs > 0) throw busy(pausedMs, true);
  const place = roads.scheduler.lineUp(host, delayMsFor(roads, url));
  if ('leave' in place) return place.leave;
  throw busy(place.busyForMs, false);
}

/** Least time between two requests to the URL's host. */
export function delayMsFor({ guard, perHostDelayMs }: Pick<Roads, 'guard' | 'perHostDelayMs'>, url: URL): number {
  return guard.trusts(url) ? 0 : perHostDelayMs;
}

/** One exchange in its host's turn. The wait for the turn does not count against the whole time. */
async function hop<T>(
  roads: Roads,
  journey: Journey,
  url: URL,
  { spent, onTurn, send }: { spent: { ms: number }; onTurn: () => void; send: (request: Exchange) => Promise<T> },
): Promise<T> {
  const totalMs = journey.limits.totalMs;
  const reasons = {
    late: () => sluglineError('http.timeout', { url: url.href, phase: 'in all', ms: totalMs }),
    aborted: (cause: unknown) => sluglineError('http.aborted', { url: url.href }, { cause }),
  };
  const parents = [journey.signal, roads.closing];
  const release = await turnAt(roads, url, deadline(null, parents, reasons));
  onTurn();
  const limit = deadline(totalMs - spent.ms, parents, reasons);
  const started = performance.now();
  try {
    return await send({ ...journey, url, signal: limit.signal, now: () => roads.clock.now() });
  } finally {
    spent.ms += performance.now() - started;
    limit.end();
    release();
  }
}

/** After so long the turn of a killed process ends at the shared gate; others keep theirs while the request lasts. */
const LEASE_MS = 10_000;

/** Waits for the turn within this process, then for the one among all processes. */
async function turnAt(roads: Roads, url: URL, waiting: ReturnType<typeof deadline>): Promise<() => void> {
  const host = hostName(url.hostname);
  const delayMs = delayMsFor(roads, url);
  try {
    const release = await roads.scheduler.acquire(host, delayMs, waiting.signal);
    try {
      const rule = { max: roads.perHost, delayMs, leaseMs: LEASE_MS };
      const leave = await roads.turns.take(host, rule, waiting.signal);
      return () => {
        leave();
        release();
      };
    } catch (error) {
      release();
      throw error;
    }
  } finally {
    waiting.end();
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
