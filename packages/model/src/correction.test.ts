import { expect, test } from 'vitest';
import { type Correction, correctStory, TAG_DEFAULTS, type Tag } from './index.ts';

const AT = '2026-06-05T12:00:00.000Z';

function tag(vocabulary: string, code: string, more: Partial<Tag> = {}): Tag {
  return { ...TAG_DEFAULTS, vocabulary, code, name: code, score: 0.5, via: 'mention', evidence: [], ...more };
}
function correction(action: Correction['action'], vocabulary: string, code: string, within: string[] = []): Correction {
  const containers = within.map((one) => ({ code: one, name: one }));
  return { vocabulary, code, name: code, action, within: containers, by: 'Ada', at: AT };
}
function evidence(text: string, start: number): Tag['evidence'][number] {
  return { field: 'body', start, end: start + text.length, text };
}
const keys = (tags: readonly Tag[]) => tags.map(({ code }) => code);

test('an added tag says who gave it and when, and is what the story is about', () => {
  const { tags } = correctStory({ tags: [tag('region', 'CO')], overruledTags: [] }, [correction('add', 'region', 'MX')]);
  expect(tags).toMatchObject([
    { code: 'MX', via: 'editor', about: true, score: 1, editor: { by: 'Ada', at: AT } },
    { code: 'CO' },
  ]);
});

test('a tag of the tagger that an editor adds keeps its evidence, and undoing that gives it back as it was', () => {
  const given = tag('region', 'MX', { about: false, evidence: [evidence('Mexico', 4)] });
  const corrected = correctStory({ tags: [given], overruledTags: [] }, [correction('add', 'region', 'MX')]);
  expect(corrected.tags).toMatchObject([{ via: 'editor', about: true, evidence: given.evidence }]);
  expect(correctStory(corrected, [])).toEqual({ tags: [given], overruledTags: [] });
});

test('a removed tag takes with it the groups that follow from it alone, and its sub-tags', () => {
  const [mexico, peru] = [evidence('Mexico', 4), evidence('Peru', 20)];
  const given = [
    tag('policy', '12', { primary: true, score: 0.9 }),
    tag('policy', 'drugs', { parent: '12', score: 0.6 }),
    tag('policy', '16', { score: 0.4 }),
    tag('region', 'MX', { evidence: [mexico], score: 0.8 }),
    tag('region', '419', { via: 'rollup', evidence: [mexico, peru], score: 0.7 }),
    tag('region', 'PE', { evidence: [peru], score: 0.6 }),
    tag('region', '013', { via: 'rollup', evidence: [mexico], score: 0.5 }),
  ];
  const corrected = correctStory({ tags: given, overruledTags: [] }, [
    correction('remove', 'region', 'MX'),
    correction('remove', 'policy', '12'),
  ]);
  expect(keys(corrected.tags)).toEqual(['16', '419', 'PE']);
  expect(corrected.tags[0]?.primary).toBe(true);
  expect(correctStory(corrected, [])).toEqual({ tags: given, overruledTags: [] });
});

test('corrections are applied once, however often', () => {
  const corrections = [correction('add', 'desk', 'CITY'), correction('remove', 'region', 'MX')];
  const once = correctStory({ tags: [tag('region', 'MX'), tag('region', 'US')], overruledTags: [] }, corrections);
  expect(correctStory(once, corrections)).toEqual(once);
  expect(keys(once.tags)).toEqual(['CITY', 'US']);
});

test('an added tag brings what contains it, but nothing that an editor removed, and both go when it is undone', () => {
  const given = [tag('region', '419', { about: false, via: 'rollup', evidence: [evidence('Peru', 3)] })];
  const corrections = [correction('add', 'region', 'MX', ['013', '419', '019']), correction('remove', 'region', '019')];
  const corrected = correctStory({ tags: given, overruledTags: [] }, corrections);
  expect(corrected.tags.map(({ code, via, about }) => [code, via, about])).toEqual([
    ['013', 'rollup', true],
    ['MX', 'editor', true],
    ['419', 'rollup', true],
  ]);
  expect(correctStory(corrected, corrections)).toEqual(corrected);
  expect(correctStory(corrected, [])).toEqual({ tags: given, overruledTags: [] });
});
