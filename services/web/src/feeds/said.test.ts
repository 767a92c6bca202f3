import type { PollState, WebSub } from '@slugline/model';
import { expect, test } from 'vitest';
import { makeFeed, NOW } from '../context.test-support.ts';
import { sayFeed } from './said.ts';

const at = (minutes: number): string => new Date(NOW.getTime() + minutes * 60_000).toISOString();
const said = (poll: Partial<PollState>, more: Parameters<typeof makeFeed>[1] = {}) => {
  const feed = makeFeed('https://a.example/feed', more);
  const polled = { lastPolledAt: at(-2), nextPollAt: at(4), planned: at(4), health: 'ok', itemCount: 25 } as const;
  return sayFeed({ ...feed, poll: { ...feed.poll, ...polled, ...poll } }, NOW);
};
const plan = (reason: NonNullable<PollState['plan']>['reason'], figure: number | null = null, seconds: number | null = 240) => ({
  plan: { reason, figure, seconds },
});

test('a new feed is due now', () => {
  const feed = makeFeed('https://a.example/feed');
  expect(sayFeed(feed, NOW)).toEqual({
    health: 'New, not polled yet',
    found: null,
    nextAt: null,
    nextWords: 'now',
    why: 'its first poll',
    websub: null,
  });
});

test.each([
  [{ outcome: 'new', newCount: 3 }, '25 items, 3 new'],
  [{ outcome: 'same' }, '25 items, nothing new'],
  [{ outcome: 'not-modified' }, 'nothing new (not modified)'],
  [{ outcome: 'moved', newCount: 1 }, '25 items, 1 new (the address has moved)'],
  [{ outcome: 'server-error', failures: 1 }, 'failed'],
  [{ outcome: 'timeout', failures: 5 }, 'failed, 5 times in a row'],
  [{ outcome: 'our-outage' }, 'not asked'],
] as const)('says what the last poll found: %j', (poll, words) => {
  expect(said(poll).found).toBe(words);
});

test.each([
  [{ health: 'ok', outcome: 'new' }, 'Well'],
  [
    { health: 'failing', outcome: 'unauthorized', lastStatus: 401 },
    'Refused: the site wants a login or does not let us in (401)',
  ],
  [{ health: 'failing', outcome: 'dns', lastStatus: null }, 'Not found: its host has no address'],
  [{ health: 'failing', outcome: 'not-a-feed', lastStatus: 200 }, 'Not a feed: something else comes from this address'],
  [{ health: 'gone', outcome: 'gone', lastStatus: 410 }, 'Gone (410 twice)'],
  [{ health: 'not-extracting', outcome: 'same' }, 'Items come, but no text is found'],
  [{ health: 'silent', outcome: 'same' }, 'Silent'],
] as const)('says how it stands: %j', (poll, words) => {
  expect(said(poll).health).toBe(words);
});

test('a feed that is turned off is paused, whatever it was', () => {
  expect(said({ health: 'failing', outcome: 'dns' }, { enabled: false })).toMatchObject({
    health: 'Paused',
    nextAt: null,
    nextWords: 'not while paused',
  });
});

test.each([
  [plan('habit', 160), 'it brings an item about every 9 minutes'],
  [plan('habit', 12.4), 'it brings about 12 items a day'],
  [plan('habit', 0.5), 'it brings about 4 items a week'],
  [plan('floor', 400), 'as often as may be: it brings an item about every 4 minutes'],
  [plan('ceiling', 0), 'as seldom as may be: it brings hardly anything'],
  [plan('fixed', null, 900), 'fixed interval of 15 minutes'],
  [plan('hint', 3_600), 'the feed asks for 60 minutes between polls'],
  [plan('backoff', 5), 'after 5 failures in a row'],
  [plan('backoff', 1), 'after a failure'],
  [plan('retry-after'), 'the site asked for it (Retry-After)'],
  [plan('websub'), 'its hub pushes; this is a look for what was missed'],
])('says when the next poll is, and why: %j', (poll, words) => {
  expect(said({ outcome: 'same', ...poll })).toMatchObject({ nextAt: at(4), nextWords: null, why: words });
});

test('a feed that was made due by hand is due now', () => {
  expect(said({ outcome: 'same', ...plan('habit', 12), nextPollAt: NOW.toISOString() })).toMatchObject({
    nextWords: 'now',
    why: null,
  });
});

test('one that is gone or pushed has no next poll', () => {
  expect(said({ health: 'gone', nextPollAt: null, planned: null, ...plan('gone') })).toMatchObject({
    nextWords: 'not again',
    why: 'it is gone (410 twice)',
  });
  const pushed = { url: 'urn:slugline:push:a', delivery: 'push' } as const;
  expect(said({ nextPollAt: null, planned: null }, pushed)).toMatchObject({ nextWords: 'not by itself', why: 'it is pushed' });
});

test('says how the pushes of its hub stand, and no secret of it', () => {
  const websub: WebSub = {
    ...{ hub: 'https://hub.example/x', topic: 'https://a.example/feed', token: 'tok-1', secret: 'sec-1', state: 'active' },
    ...{ askedAt: at(-60), leaseEndsAt: at(600), lastPushAt: null, reason: null },
  };
  const words = (change: Partial<WebSub>) => said({}, { websub: { ...websub, ...change } }).websub;
  expect(words({})).toBe('pushed by hub.example');
  expect(words({ state: 'asked' })).toBe('push asked for at hub.example, not confirmed yet');
  expect(words({ state: 'denied', reason: 'no' })).toBe('hub.example refused to push: no');
});
