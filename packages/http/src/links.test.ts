import { expect, test } from 'vitest';
import { linksOf } from './links.ts';

const read = (...link: string[]) => linksOf({ link }, 'https://a.example/feeds/all').map(({ rel, url }) => `${rel} ${url}`);

test.each([
  ['<https://hub.example/>; rel="hub"', ['hub https://hub.example/']],
  [
    '<https://hub.example/>; rel=hub, </feed>; rel="self alternate"; type="application/rss+xml"',
    ['hub https://hub.example/', 'self https://a.example/feed', 'alternate https://a.example/feed'],
  ],
  ['<a,b;c>; title="x, <y>; rel=no\\""; REL=Self', ['self https://a.example/feeds/a,b;c']],
  ['<b>; rel=self; rel=hub', ['self https://a.example/feeds/b']],
  ['<b>; rel=self; anchor="#other"', []],
  ['<http://[bad>; rel=self, <c>; rel=hub', ['hub https://a.example/feeds/c']],
  ['no link at all', []],
  ['<a>; rel', []],
])('the Link header %s', (header, expected) => {
  expect(read(header)).toEqual(expected);
});

test('several Link headers are one list, and a hostile one ends', () => {
  expect(read('<a>; rel=hub', '<b>; rel=self')).toHaveLength(2);
  expect(read(`<a>${'; x="'.repeat(100_000)}`)).toEqual([]);
  expect(read('<a>; rel=hub, '.repeat(10_000))).toHaveLength(50);
});
