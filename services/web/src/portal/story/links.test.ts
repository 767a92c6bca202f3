import { expect, test } from 'vitest';
import { storyPageUrl, webAddress } from './links.ts';

test('keeps every state of the page in its URL', () => {
  expect(storyPageUrl({ id: 'a' })).toBe('/stories/a');
  expect(storyPageUrl({ id: 'a', version: 2, compare: 1, tag: 'region:MX' }, 'why-region-MX-0')).toBe(
    '/stories/a?version=2&compare=1&tag=region:MX#why-region-MX-0',
  );
});

test('lets a browser follow http and https only', () => {
  expect(webAddress('https://a.example/x')).toBe('https://a.example/x');
  expect(webAddress('https://user:secret@a.example/x')).toBe('https://a.example/x');
  for (const url of [null, 'javascript:alert(1)', 'data:text/html,x', ' java\tscript:alert(1)', 'a.example']) {
    expect(webAddress(url)).toBe(null);
  }
});
