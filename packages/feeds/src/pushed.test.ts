import { expect, test } from 'vitest';
import { EMPTY_FEED, EMPTY_ITEM } from './empty.ts';
import type { ParsedItem } from './port.ts';
import { pushedItems } from './pushed.ts';

const items = (...given: Partial<ParsedItem>[]) =>
  pushedItems({ ...EMPTY_FEED, format: 'rss', items: given.map((one) => ({ ...EMPTY_ITEM, ...one })) }, 'It');

test('takes each item once', () => {
  const found = items({ guid: 'a', headline: 'One' }, { guid: 'a', headline: 'One' }, { guid: 'b' });
  expect(found.map(({ identity }) => identity)).toEqual(['a', 'b']);
});

test('refuses a document in which no item says anything', () => {
  for (const given of [[], [{}], [{ guid: 'a' }]]) {
    expect(() => items(...given)).toThrow(expect.objectContaining({ code: 'push.no_items' }));
  }
  expect(items({ url: 'https://a.example/1' })).toHaveLength(1);
});
