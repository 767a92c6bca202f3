import { createHmac } from 'node:crypto';
import type { WebSub } from '@slugline/model';
import { describe, expect, test } from 'vitest';
import { discoverHub, hubToAsk, isSigned, renewAt } from './websub.ts';

const NOW = new Date('2026-11-23T12:00:00.000Z');
const HUB = { hub: 'https://hub.example/', topic: 'https://herald.example/feed' };
const after = (seconds: number): string => new Date(NOW.getTime() + seconds * 1_000).toISOString();
const DAY = 86_400;

function known(change: Partial<WebSub> = {}): WebSub {
  return {
    ...{ ...HUB, token: 't', secret: 's', state: 'active' as const, askedAt: after(-DAY), leaseEndsAt: after(9 * DAY) },
    ...{ lastPushAt: null, reason: null, ...change },
  };
}

describe('discovery', () => {
  const said = {
    links: [],
    hubs: ['https://doc.example/hub'],
    selfUrl: 'https://doc.example/self',
    url: 'https://asked.example/',
  };
  test('takes the document at its word', () => {
    expect(discoverHub(said)).toEqual({ hub: 'https://doc.example/hub', topic: 'https://doc.example/self' });
  });
  test('takes the header before the document', () => {
    const links = [
      { rel: 'self', url: 'https://head.example/self' },
      { rel: 'hub', url: 'https://head.example/hub' },
    ];
    expect(discoverHub({ ...said, links })).toEqual({ hub: 'https://head.example/hub', topic: 'https://head.example/self' });
  });
  test('knows a feed without rel=self by the address that answered', () => {
    expect(discoverHub({ ...said, selfUrl: null })?.topic).toBe('https://asked.example/');
  });
  test.each([[[]], [['ftp://hub.example/', 'javascript:alert(1)']]])('finds none in %j', (hubs) => {
    expect(discoverHub({ ...said, hubs })).toBeNull();
  });
});

describe('asking', () => {
  const OTHER = { ...HUB, hub: 'https://other.example/' };
  test.each<[string, WebSub | null, typeof HUB | null, typeof HUB | null]>([
    ['a hub just found is asked', null, HUB, HUB],
    ['no hub, nothing to ask', null, null, null],
    ['an active subscription rests', known(), HUB, null],
    ['one whose answer did not name the hub rests too', known(), null, null],
    ['another hub is asked at once', known(), OTHER, OTHER],
    ['but not while the last question is fresh', known({ state: 'asked', leaseEndsAt: null, askedAt: after(-60) }), OTHER, null],
    ['no answer in an hour: it may still come', known({ state: 'asked', leaseEndsAt: null, askedAt: after(-3_600) }), HUB, null],
    ['no answer in six hours: asked again', known({ state: 'asked', leaseEndsAt: null, askedAt: after(-6 * 3_600) }), null, HUB],
    ['refused an hour ago', known({ state: 'denied', leaseEndsAt: null, askedAt: after(-3_600) }), HUB, null],
    ['refused a day ago', known({ state: 'denied', leaseEndsAt: null, askedAt: after(-DAY) }), HUB, HUB],
    ['given up, and named again', known({ state: 'ended' }), HUB, HUB],
    ['given up, and not named', known({ state: 'ended' }), null, null],
    ['within a day of the end of its lease', known({ leaseEndsAt: after(DAY - 60), askedAt: after(-9 * DAY) }), null, HUB],
    ['its lease has ended', known({ leaseEndsAt: after(-60), askedAt: after(-9 * DAY) }), null, HUB],
  ])('%s', (_, current, found, asked) => {
    expect(hubToAsk(current, found, NOW)).toEqual(asked);
  });
});

describe('renewal', () => {
  test('comes a fifth of the lease before its end, a day at most', () => {
    expect(renewAt(known({ askedAt: after(0), leaseEndsAt: after(1_000) }))?.toISOString()).toBe(after(800));
    expect(renewAt(known({ askedAt: after(0), leaseEndsAt: after(10 * DAY) }))?.toISOString()).toBe(after(9 * DAY));
  });
  test('that was not confirmed is tried again before the end', () => {
    expect(renewAt(known({ askedAt: after(800), leaseEndsAt: after(1_000) }))?.toISOString()).toBe(after(960));
  });
  test('is never tried twice in ten seconds', () => {
    expect(renewAt(known({ askedAt: after(995), leaseEndsAt: after(1_000) }))?.toISOString()).toBe(after(1_005));
  });
  test('is of active subscriptions only', () => {
    expect(renewAt(known({ state: 'asked' }))).toBeNull();
  });
});

describe('signatures', () => {
  const body = new TextEncoder().encode('<rss/>');
  const sign = (method: string, secret = 'secret') => `${method}=${createHmac(method, secret).update(body).digest('hex')}`;
  test.each(['sha1', 'sha256', 'sha384', 'sha512'])('by %s are checked', (method) => {
    expect(isSigned(body, sign(method), 'secret')).toBe(true);
    expect(isSigned(body, sign(method).toUpperCase().replace(/^SHA/, 'sha'), 'secret')).toBe(true);
    expect(isSigned(body, sign(method, 'other'), 'secret')).toBe(false);
    expect(isSigned(new TextEncoder().encode('<rss />'), sign(method), 'secret')).toBe(false);
  });
  test.each([null, undefined, '', 'sha256=', 'md5=00', 'sha256=zz', `sha256=${'0'.repeat(64)}`, 'none', '__proto__=00'])(
    '%j is none',
    (signature) => {
      expect(isSigned(body, signature, 'secret')).toBe(false);
    },
  );
});
