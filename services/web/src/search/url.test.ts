import { expect, test } from 'vitest';
import { formatUrl, searchUrl, storyUrl } from './url.ts';

test('gives one URL for a state: a fixed order, values sorted and once each, nothing that is empty', () => {
  const url = searchUrl('/', { size: 50, region: ['MX', 'CO', 'MX'], q: 'a "b c"', lang: [], from: 'now-24h', sort: 'oldest' });
  expect(url).toBe('/?q=a+%22b+c%22&region=CO&region=MX&from=now-24h&sort=oldest&size=50');
});

test('gives the bare path for everything', () => {
  expect(searchUrl('/', { q: '' })).toBe('/');
});

test('leaves page and order out of the address of a feed', () => {
  expect(formatUrl('atom', { q: 'x', cursor: 'c', size: 10, sort: 'oldest', topic: ['16'] })).toBe(
    '/api/v1/stories.atom?q=x&topic=16',
  );
});

test('escapes the id of a story', () => {
  expect(storyUrl('a/b')).toBe('/stories/a%2Fb');
});
