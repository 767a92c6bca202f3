import { describe, expect, it } from 'vitest';
import { storable } from './queues.ts';
import { jobIdOf, originalId, replayId, subjectOf } from './subject.ts';

describe('a payload', () => {
  it('names its story as an item and as a story', () => {
    expect(subjectOf({ storyId: 's', id: 'other', feedId: 'f', url: 'u', itemHash: 'h', version: 2 })).toEqual({
      storyId: 's',
      feedId: 'f',
      url: 'u',
      itemHash: 'h',
      version: 2,
    });
    expect(subjectOf({ id: 's' })).toMatchObject({ storyId: 's', feedId: null, version: null });
    expect(subjectOf('nonsense')).toMatchObject({ storyId: null });
    expect(subjectOf({ version: 1.5, url: 7 })).toMatchObject({ version: null, url: null });
  });

  it('has a job id of story, item hash, version and feed; a poll, of its feed; without them, none', () => {
    const story = { id: 'abc', itemHash: '0123456789abcdef', version: 3, feedId: 'feed-of-ten' };
    expect(jobIdOf('tag', story)).toBe('abc-0123456789ab-3-feed-of-');
    expect(jobIdOf('tag', { ...story, version: 4 })).not.toBe(jobIdOf('tag', story));
    expect(jobIdOf('tag', { ...story, feedId: 'another' })).not.toBe(jobIdOf('tag', story));
    expect(jobIdOf('extract', { storyId: 'a:b', itemHash: 'h', version: 1, feedId: 'f' })).toBe('a_b-h-1-f');
    expect(jobIdOf('extract', { storyId: 'a', itemHash: 'h', version: 1 })).toBeNull();
    expect(jobIdOf('poll', { feedId: '12345' })).toBe('feed-12345');
    expect(jobIdOf('index', { id: 'abc' })).toBeNull();
  });

  it('is stored without NUL and lone surrogates, and as it is when it has none', () => {
    const fine = { text: 'tab\t line\n é 😀' };
    expect(storable(fine)).toBe(fine);
    expect(storable({ text: 'an escape in letters: \\u0000' })).toEqual({ text: 'an escape in letters: \\u0000' });
    expect(storable({ text: 'a\u0000b\udc00c', list: ['\u0007'] })).toEqual({ text: 'abc', list: [''] });
  });
});

it("a replay has an id of its own, the same for the same letter, and its letters are the first job's", () => {
  const at = '2026-11-23T12:00:00.000Z';
  expect(replayId('a-b-1-f', at)).toBe(replayId('a-b-1-f', at));
  expect(replayId('a-b-1-f', at)).not.toBe(replayId('a-b-1-f', '2026-11-23T12:00:00.001Z'));
  expect([replayId('a-b-1-f', at), 'a-b-1-f'].map(originalId)).toEqual(['a-b-1-f', 'a-b-1-f']);
});
