import { EMPTY_WIRE, type Wire } from '@slugline/model';
import { describe, expect, test } from 'vitest';
import { canonicalUrl, distinctItems, itemIdentity } from './identity.ts';
import type { ParsedItem } from './port.ts';

const EMPTY: ParsedItem = {
  guid: null,
  url: null,
  headline: null,
  headlineHtml: null,
  summaryHtml: null,
  contentHtml: null,
  authors: [],
  categories: [],
  published: null,
  updated: null,
  language: null,
  image: null,
  rights: null,
  enclosures: [],
  source: null,
  wire: null,
};
const make = (part: Partial<ParsedItem>): ParsedItem => ({ ...EMPTY, ...part });

describe('an item is known by', () => {
  test.each([
    ['its guid', { guid: 'a', url: 'http://x.example/' }, 'a'],
    [
      'its address without tracking',
      { url: 'http://X.example:80/a?utm_source=rss&id=7&fbclid=1#xtor=RSS-1' },
      'http://x.example/a?id=7',
    ],
    ['a hash of a very long guid', { guid: 'g'.repeat(10_000) }, /^guid:[0-9a-f]{32}$/],
    ['a hash of headline and date', { headline: 'A', published: '2025-07-01T00:00:00.000Z' }, /^text:[0-9a-f]{32}$/],
  ])('%s', (_, item, expected) => {
    expect(itemIdentity(make(item))).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected));
  });

  test('the hash of its text does not follow the summary when there is a date', () => {
    const item = make({ headline: 'A', published: '2025-07-01T00:00:00.000Z' });
    expect(itemIdentity({ ...item, summaryHtml: 'x' })).toBe(itemIdentity(item));
    expect(itemIdentity({ ...item, published: null, summaryHtml: 'x' })).not.toBe(itemIdentity({ ...item, published: null }));
  });

  test.each([
    ['http://a.example/x#update-3', 'http://a.example/x#update-3'],
    ['http://me:pw@a.example/x?b=%20&a=1&', 'http://a.example/x?b=%20&a=1'],
    ['https://a.example/?UTM_Medium=feed', 'https://a.example/'],
    ['mailto:a@b.example', null],
    ['/relative', null],
  ])('%s is canonically %s', (url, expected) => {
    expect(canonicalUrl(url)).toBe(expected);
  });
});

describe('in one document', () => {
  const identities = (...items: Partial<ParsedItem>[]): string[] =>
    distinctItems(items.map(make)).map(({ identity }) => identity);

  test('a guid at different addresses names none of them', () => {
    expect(
      identities(
        { guid: 'g', url: 'http://a.example/1' },
        { guid: 'g', url: 'http://a.example/2' },
        { guid: 'h', url: 'http://a.example/3' },
      ),
    ).toEqual(['http://a.example/1', 'http://a.example/2', 'h']);
  });

  test('a guid at different headlines without an address names none of them', () => {
    expect(new Set(identities({ guid: 'g', headline: 'A' }, { guid: 'g', headline: 'B' })).size).toBe(2);
  });

  test('of the versions of a wire item the highest stays, whatever their order, their headlines and their dates', () => {
    const version = (number: string | null, headline: string) =>
      make({ guid: 'urn:a', headline, updated: '2025-07-01T00:00:00.000Z', wire: { ...EMPTY_WIRE, version: number } });
    const kept = (...items: ParsedItem[]) => distinctItems(items).map(({ item, identity }) => [identity, item.headline]);
    expect(kept(version('9', 'A'), version('10', 'B'), version('2', 'C'))).toEqual([['urn:a', 'B']]);
    expect(kept(version('2', 'A'), version('2', 'A, sent again'))).toEqual([['urn:a', 'A, sent again']]);
    expect(kept(version(null, 'A'), version(null, 'B'))).toEqual([['urn:a', 'A']]);
  });

  test('wire items without guid and headline are told apart by slugline, transmission or text', () => {
    const wire = (part: Partial<Wire>, contentHtml = '') => ({ contentHtml, wire: { ...EMPTY_WIRE, ...part } });
    const all = identities(
      wire({ slugline: 'STORM', sequence: '0101' }, 'one'),
      wire({ slugline: 'STORM', sequence: '0102' }, 'one'),
      wire({ slugline: 'PORT' }),
      wire({}, 'one'),
      wire({}, 'two'),
    );
    expect(new Set(all).size).toBe(5);
  });

  test('the same item twice is one, in its newest form', () => {
    const items = [
      make({ guid: 'g', url: 'http://a.example/1', headline: 'old', updated: '2025-07-01T00:00:00.000Z' }),
      make({ guid: 'g', url: 'http://a.example/1?utm_source=x', headline: 'new', updated: '2025-07-02T00:00:00.000Z' }),
      make({ guid: 'g', url: 'http://a.example/1', headline: 'undated' }),
    ];
    expect(distinctItems(items).map(({ item, identity }) => [identity, item.headline])).toEqual([['g', 'new']]);
  });
});
