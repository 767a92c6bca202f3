import { bodyText, type Story, TAG_DEFAULTS } from '@slugline/model';
import { describe, expect, test } from 'vitest';
import { contextOf, evidenceAnchor, impliedBy, rangesOf, rangesOfBlocks } from './evidence.ts';

const body = [
  { kind: 'paragraph' as const, text: 'Officials in Mexico City said little.' },
  { kind: 'paragraph' as const, text: 'Later Mexico agreed.' },
];
const at = (word: string, from = 0) => {
  const start = bodyText(body).indexOf(word, from);
  return { field: 'body' as const, start, end: start + word.length, text: word };
};
const tag = { ...TAG_DEFAULTS, vocabulary: 'region' as const, code: 'MX', name: 'Mexico', score: 0.9, via: 'mention' as const };
const story = {
  headline: 'Mexico agrees',
  standfirst: null,
  dateline: null,
  categories: ['World', 'Mexico'],
  body,
  tags: [
    { ...tag, evidence: [{ field: 'headline' as const, start: 0, end: 6, text: 'Mexico' }, at('Mexico'), at('Mexico', 30)] },
    { ...tag, code: '419', name: 'Latin America and the Caribbean', via: 'rollup' as const, evidence: [at('Mexico')] },
    { ...tag, code: 'CO', name: 'Colombia', evidence: [{ field: 'category' as const, start: 0, end: 5, text: 'World' }] },
  ],
} as unknown as Story;
const [mexico, latin] = story.tags;

describe('evidence', () => {
  test('is found in its own block', () => {
    const blocks = rangesOfBlocks(story, 'region:MX');
    const texts = blocks.map((ranges, index) => ranges.map((range) => body[index]?.text.slice(range.start, range.end)));
    expect(texts).toEqual([['Mexico'], ['Mexico']]);
  });

  test('is found in its own block past captions and embeds, which are not part of the text', () => {
    const aside = [
      { kind: 'caption' as const, text: 'Mexico City at dawn.' },
      { kind: 'embed' as const, text: 'Mexico debates', url: 'https://video.example/1' },
    ];
    const blocks = rangesOfBlocks(
      { ...story, body: [...aside, ...story.body.slice(0, 1), ...aside, ...story.body.slice(1)] },
      null,
    );
    expect(blocks.map((ranges) => ranges.length > 0)).toEqual([false, false, true, false, false, true]);
    expect(blocks[5]).toEqual(rangesOfBlocks(story, null)[1]);
  });

  test('of one tag alone is given when that tag is chosen', () => {
    expect(rangesOf(story, 'body', null)).toHaveLength(3);
    expect(rangesOf(story, 'body', 'region:419')).toHaveLength(1);
    expect(rangesOf(story, 'body', 'region:CA')).toHaveLength(0);
  });

  test('is shown with what stands around it in its block', () => {
    expect(contextOf(story, at('Mexico'))).toEqual({ before: 'Officials in ', text: 'Mexico', after: ' City said little.' });
    expect(contextOf(story, at('Mexico', 30))).toEqual({ before: 'Later ', text: 'Mexico', after: ' agreed.' });
  });

  test('in a subject or a place shows its name and code, and what stands beside it', () => {
    const subjects = [
      { code: 'medtop:07000000', name: 'health' },
      { code: null, name: 'ports' },
    ];
    const wired = { ...story, subjects, places: [{ code: 'iso3166-1a2:MX', name: null }] };
    const subject = { field: 'subject' as const, start: 0, end: 24, text: 'health (medtop:07000000)' };
    expect(contextOf(wired, subject)).toEqual({ before: '', text: 'health (medtop:07000000)', after: '; ports' });
    const place = { field: 'place' as const, start: 0, end: 14, text: 'iso3166-1a2:MX' };
    expect(contextOf(wired, place)).toEqual({ before: '', text: 'iso3166-1a2:MX', after: '' });
  });

  test('of a region that others imply names them', () => {
    expect(latin && impliedBy(story, latin)).toEqual(['Mexico']);
  });

  test('has an anchor that is safe in a URL', () => {
    expect(mexico && evidenceAnchor(mexico, 2)).toBe('why-region-MX-2');
    expect(evidenceAnchor({ vocabulary: 'policy', code: 'a b"c' }, 0)).toBe('why-policy-a-b-c-0');
  });
});
