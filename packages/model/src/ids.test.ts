import { expect, test } from 'vitest';
import { feedId, fingerprint, storyId } from './ids.ts';

test('the same item of the same source has the same id, and no other', () => {
  expect(storyId('herald', 'guid-1')).toBe(storyId('herald', 'guid-1'));
  expect(storyId('herald', 'guid-1')).not.toBe(storyId('gazette', 'guid-1'));
  expect(storyId('a', 'bc')).not.toBe(storyId('ab', 'c'));
  expect(storyId('herald', 'guid-1')).toMatch(/^[0-9a-f]{32}$/);
});

test('a fingerprint tells null from empty and the order of values', () => {
  expect(fingerprint('a', null)).not.toBe(fingerprint('a', ''));
  expect(fingerprint('a', 'b')).not.toBe(fingerprint('b', 'a'));
  expect(feedId('http://a.example/')).toHaveLength(16);
});
