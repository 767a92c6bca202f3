import { expect, test } from 'vitest';
import { absoluteTime, countOf, duration, languageName, relativeTime, shorten } from './words.ts';

const NOW = new Date('2026-06-04T14:30:00Z');

test('says times as people do', () => {
  const words = (iso: string): string => relativeTime(iso, NOW);
  expect(words('2026-06-04T14:29:40Z')).toBe('just now');
  expect(words('2026-06-04T14:25:00Z')).toBe('5 minutes ago');
  expect(words('2026-06-04T12:31:00Z')).toBe('1 hour ago');
  expect(words('2026-06-01T14:30:00Z')).toBe('3 days ago');
  expect(words('2024-06-01T14:30:00Z')).toBe('2 years ago');
  expect(words('2026-06-04T14:30:30Z')).toBe('in a moment');
  expect(words('2026-06-04T16:30:00Z')).toBe('in 2 hours');
  expect(absoluteTime('2026-06-04T14:03:00Z')).toBe('4 Jun 2026, 14:03 UTC');
});

test('counts one, many, and more than it counted', () => {
  expect(countOf(1, 'story', 'stories')).toBe('1 story');
  expect(countOf(0, 'story', 'stories')).toBe('0 stories');
  expect(countOf(10_000, 'story', 'stories', true)).toBe('10,000+ stories');
});

test('says an interval in the largest unit that fits', () => {
  expect([duration(90), duration(900), duration(7_200)]).toEqual(['90 seconds', '15 minutes', '2 hours']);
});

test('names languages, and gives back what is none', () => {
  expect([languageName('es'), languageName('zz'), languageName('not a tag')]).toEqual(['Spanish', 'zz', 'not a tag']);
});

test('cuts at the end of a word', () => {
  expect(shorten('The cabinet met on Thursday, again', 30)).toBe('The cabinet met on Thursday…');
  expect(shorten('short', 30)).toBe('short');
  expect(shorten('x'.repeat(50), 10)).toBe('xxxxxxxxxx…');
});
