import { type EvidenceField, printConcepts, tagSchema } from '@slugline/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTagger } from './tagger.ts';

const tagger = createTagger();

/** In the manner of wire copy on a strike against cartels. */
const STORY = {
  headline: 'President Orders Covert Raids on Latin American Drug Cartels',
  standfirst: 'The secret order could strain U.S.-Mexico relations and widen the war on drugs.',
  category: 'International',
  body: [
    'The president has signed a secret order that lets the Pentagon carry out air strikes on drug cartels that it calls terrorist organizations, two officials said. The move marks a turn in U.S. foreign policy and may harm diplomatic relations with Mexico.',
    'Background',
    'Cartels in Latin America, above all in Mexico, are blamed for violence, organized crime and the opioid epidemic. Until now the United States relied on law enforcement and on its partners.',
    'Mexican officials have long rejected foreign military intervention as a breach of sovereignty. Military assistance to Colombia in the 1990s had lasting effects, analysts say.',
  ].join('\n\n'),
  language: 'en',
};

test('a story on strikes against cartels is about the US, Mexico, Colombia and Latin America, defense, foreign affairs and crime', () => {
  const tags = tagger(STORY);
  const codes = (vocabulary: string) => tags.filter((tag) => tag.vocabulary === vocabulary).map(({ code }) => code);
  expect(
    codes('region')
      .filter((code) => !/^[a-z]/.test(code))
      .sort(),
  ).toEqual(['005', '013', '019', '021', '419', 'CO', 'MX', 'US']);
  expect(codes('policy').sort()).toEqual(expect.arrayContaining(['12', '16', '19']));
  const latinAmerica = tags.find(({ code }) => code === '419');
  expect(latinAmerica?.via).toBe('mention');
  const evidence = latinAmerica?.evidence.map(({ text }) => text) ?? [];
  expect(evidence).toEqual(expect.arrayContaining(['Latin American', 'Latin America', 'Mexico', 'Mexican', 'Colombia']));
  expect(tags.find(({ code }) => code === '019')?.via).toBe('rollup');
});

test('every tag is a valid tag, and tags come by vocabulary, then score, then code', () => {
  const tags = tagger(STORY);
  for (const tag of tags) expect(tagSchema.parse(tag)).toEqual(tag);
  const keys = tags.map(({ vocabulary, score, code }) => `${vocabulary} ${(1 - score).toFixed(3)} ${code}`);
  expect(keys).toEqual([...keys].sort());
});

test('the same story always gives the same tags, and a story without text none', () => {
  expect(createTagger()(STORY)).toEqual(tagger(STORY));
  expect(tagger({})).toEqual([]);
  expect(tagger({ headline: '', body: '' })).toEqual([]);
});

const piece = fc.constantFrom(
  ...[
    'U.S.',
    'US',
    'Mexico',
    "Mexico's",
    'MÉXICO',
    'Latin American',
    'New York Times',
    'Paris, Texas',
    'Lebanon, Pa.',
    'Georgia',
  ],
  ...[
    'Michael Jordan',
    'Jordan',
    'Koreans',
    '中国',
    '美国',
    'États-Unis',
    'России',
    'drug cartels',
    'air strike',
    'central banks',
  ],
  ...[
    'İstanbul',
    'e\u0301',
    '😀',
    '\ud800',
    '\u0000',
    '. ',
    ', ',
    '\n\n',
    '"',
    '’s',
    '-',
    'the',
    'inflation',
    'St. Louis',
    'D.C.',
  ],
);
const anyText = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
);
const language = fc.constantFrom('en', 'es', 'fr', 'de', 'pt', 'ru', 'ar', 'zh', 'it', null);

const code = fc.option(fc.constantFrom('medtop:07000000', 'subj:04000000', 'N2:GB', 'iso3166-1a2:FR', 'FRA', 'x', ''));
const concepts = fc.array(fc.record({ code, name: fc.option(anyText) }), { maxLength: 6 });

test('evidence is always the text that stands at its offsets', () => {
  fc.assert(
    fc.property(
      anyText,
      anyText,
      anyText,
      language,
      concepts,
      concepts,
      (headline, category, body, language, subjects, places) => {
        const story = { headline, category, body, language, subjects, places };
        const printed = { ...story, subject: printConcepts(subjects).text, place: printConcepts(places).text };
        for (const tag of tagger(story)) {
          expect(tag.score).toBeGreaterThan(0);
          expect(tag.score).toBeLessThanOrEqual(1);
          expect(tag.evidence.length).toBeGreaterThan(0);
          for (const { field, start, end, text } of tag.evidence) {
            expect(text).not.toBe('');
            expect((printed as Partial<Record<EvidenceField, string>>)[field]?.slice(start, end)).toBe(text);
          }
        }
      },
    ),
    { numRuns: 200 },
  );
});

test("a story's tags hang on nothing that was tagged before, be it long, full of new words, or for another tagger", () => {
  const stories = fc.sample(fc.record({ headline: anyText, body: anyText, language }), { seed: 7, numRuns: 60 });
  const alone = stories.map((story) => JSON.stringify(createTagger()(story)));
  const other = createTagger({ homeCountry: { '*': 'GB' }, datelineWeight: 1 });
  const newWords = Array.from({ length: 25_000 }, (_, number) => `new${number}word`).join(' ');
  for (const [at, story] of [...stories.entries()].reverse()) {
    if (at % 20 === 0)
      tagger({ headline: 'Mexico '.repeat(900), standfirst: newWords, body: `${newWords.toUpperCase()} ${story.body}` });
    other(stories[(at * 7) % stories.length] ?? {});
    expect(JSON.stringify(tagger(story))).toBe(alone[at]);
  }
});
