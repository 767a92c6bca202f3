import { expect, test } from 'vitest';
import { taggingProbe } from './tagging.ts';

const probe = (version: string | null, counts: [string | null, number][]) =>
  taggingProbe({ notes: { get: async () => version }, stories: { countByTagger: async () => new Map(counts) } })();

test('tells how many stories have tags by other rules than those of today', async () => {
  expect(
    await probe('3', [
      ['3', 10],
      ['2', 4],
      [null, 1],
    ]),
  ).toEqual({
    name: 'tags',
    status: 'ok',
    reason: `The tagger's rules are version 3. 5 of 15 stories were tagged by others; "slugline retag" tags them again.`,
  });
  expect((await probe('3', [['3', 10]])).reason).toBe("The tagger's rules are version 3.");
  expect((await probe(null, [[null, 10]])).reason).toBe('No tagger has run yet.');
});
