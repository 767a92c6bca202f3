import type { PollOutcome } from '@slugline/model';
import { describe, expect, test } from 'vitest';
import { afterPoll } from './after-poll.ts';
import { outcomeOf } from './outcome.ts';
import { NOON, polledFeed, pollFacts } from './polled.test-support.ts';
import type { PollAnswer } from './port.ts';
import { POLL_TABLE } from './table.ts';

const error = (code: string, statusCode: number | null = null): PollAnswer => ({ kind: 'error', code, statusCode });
const document = (found: number, ...statuses: number[]): PollAnswer => ({
  ...{ kind: 'document', found },
  redirects: statuses.map((status) => ({ status, to: 'https://b.example/feed' })),
});

/** What came, its row, the minutes to the next poll without jitter (null: by the feed's habit), failures after two before, and the health. */
const ROWS: [PollAnswer, PollOutcome, number | null, number, string][] = [
  [document(3), 'new', null, 0, 'ok'],
  [document(0), 'same', null, 0, 'ok'],
  [{ kind: 'not-modified', redirects: [] }, 'not-modified', null, 0, 'ok'],
  [document(0, 301), 'moved', null, 0, 'ok'],
  [document(0, 308), 'moved', null, 0, 'ok'],
  [document(0, 302), 'redirected', null, 0, 'ok'],
  [document(0, 303), 'redirected', null, 0, 'ok'],
  [document(0, 307), 'redirected', null, 0, 'ok'],
  [error('http.unauthorized', 401), 'unauthorized', 240, 3, 'failing'],
  [error('http.unauthorized', 403), 'unauthorized', 240, 3, 'failing'],
  [error('http.not_found', 404), 'not-found', 120, 3, 'failing'],
  [error('http.timeout', 408), 'request-timeout', 40, 3, 'failing'],
  [error('http.rate_limited', 429), 'rate-limited', 120, 3, 'failing'],
  [error('http.client_error', 418), 'client-error', 240, 3, 'failing'],
  [error('http.server_error', 500), 'server-error', 40, 3, 'failing'],
  [error('http.server_error', 503), 'server-error', 40, 3, 'failing'],
  [error('http.dns'), 'dns', 120, 3, 'failing'],
  [error('http.dns_failed'), 'dns', 120, 3, 'failing'],
  [error('http.tls'), 'tls', 240, 3, 'failing'],
  [error('http.timeout'), 'timeout', 40, 3, 'failing'],
  [error('http.connect'), 'connection', 40, 3, 'failing'],
  [error('http.truncated'), 'connection', 40, 3, 'failing'],
  [error('http.blocked_address'), 'refused', 240, 3, 'failing'],
  [error('http.too_large'), 'too-large', 240, 3, 'failing'],
  [error('feed.not_a_feed'), 'not-a-feed', 120, 3, 'failing'],
  [error('feed.malformed'), 'not-a-feed', 120, 3, 'failing'],
  [error('http.empty'), 'empty', 40, 3, 'failing'],
  [error('http.bot_wall', 403), 'bot-wall', 480, 3, 'failing'],
  [error('http.bot_wall', 503), 'bot-wall', 480, 3, 'failing'],
  [error('http.gone', 410), 'gone', 1440, 3, 'failing'],
  [error('http.host_busy'), 'host-busy', 1, 2, 'ok'],
  [{ ...error('http.dns'), ourOutage: true } as PollAnswer, 'our-outage', 1, 2, 'ok'],
];

describe('each row of the table', () => {
  test.each(ROWS)('%j is %s: next in %s minutes, %i failures, %s', (answer, row, minutes, failures, health) => {
    const outcome = outcomeOf(answer);
    expect(outcome).toBe(row);
    const isRead = POLL_TABLE[outcome].next === 'habit';
    const { poll } = afterPoll(
      polledFeed({ failures: 2, health: 'ok' }),
      // The middle of the jitter: none, except where it only lengthens.
      pollFacts({ outcome, random: outcome === 'host-busy' ? 0 : 0.5, ...(isRead ? { items: [] } : {}) }),
    );
    expect(poll).toMatchObject({ outcome, failures, health, lastPolledAt: NOON.toISOString() });
    expect(poll.planned).toBe(poll.nextPollAt);
    if (minutes !== null) expect((Date.parse(poll.nextPollAt ?? '') - NOON.getTime()) / 60_000).toBe(minutes);
    else expect(['habit', 'floor', 'ceiling']).toContain(poll.plan?.reason);
  });

  test('every row is tested', () => {
    expect(new Set(ROWS.map(([, row]) => row))).toEqual(new Set(Object.keys(POLL_TABLE)));
  });

  test('a code that nobody knows is tried again like a broken connection', () => {
    expect(outcomeOf(error('http.something_new'))).toBe('connection');
  });
});
