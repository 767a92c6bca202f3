import type { Item } from '@slugline/model';
import { expect, test } from 'vitest';
import { chooseDates } from './dates.ts';

const now = new Date('2026-11-23T12:00:00.000Z');
const firstSeen = '2026-11-23T11:59:00.000Z';
const published = '2026-11-22T08:00:00.000Z';
const later = '2026-11-22T09:00:00.000Z';

function item(overrides: Partial<Item>): Item {
  return { published: null, updated: null, firstSeen, version: 1, ...overrides } as Item;
}
const nothing = { published: null, modified: null };

test('the feed is trusted before the page, and the page before the time of first sight', () => {
  const page = { published: { value: later, zone: null, from: 'metadata' as const }, modified: null };
  expect(chooseDates(item({ published }), page, now)).toMatchObject({
    firstCreated: published,
    dateOrigins: { firstCreated: 'feed' },
  });
  expect(chooseDates(item({}), page, now)).toMatchObject({ firstCreated: later, dateOrigins: { firstCreated: 'metadata' } });
  expect(chooseDates(item({}), nothing, now)).toMatchObject({
    firstCreated: firstSeen,
    dateOrigins: { firstCreated: 'first-seen' },
  });
});

test('a date in the far future is not believed', () => {
  expect(chooseDates(item({ published: '2027-01-01T00:00:00.000Z' }), nothing, now)).toMatchObject({
    firstCreated: firstSeen,
    dateOrigins: { firstCreated: 'first-seen' },
  });
});

test('the version has its own date, which is never before the story', () => {
  expect(chooseDates(item({ published, updated: later }), nothing, now)).toMatchObject({
    firstCreated: published,
    versionCreated: later,
  });
  expect(chooseDates(item({ published: later, updated: published }), nothing, now)).toMatchObject({
    firstCreated: later,
    versionCreated: later,
  });
});

test('a first version without a date of change is as old as its story; a later one is dated by first sight', () => {
  expect(chooseDates(item({ published }), nothing, now)).toMatchObject({
    versionCreated: published,
    dateOrigins: { versionCreated: 'feed' },
  });
  expect(chooseDates(item({ published, version: 2 }), nothing, now)).toMatchObject({
    versionCreated: firstSeen,
    dateOrigins: { versionCreated: 'first-seen' },
  });
});
