import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AREA_CODES, columnOf } from '../policy/columns.ts';
import { highest } from '../policy/shares.ts';
import { createTagger } from '../tagger.ts';
import { fieldTexts } from '../texts.ts';
import { blend } from './blend.ts';
import { fit, softmax } from './fit.ts';
import { printModel, readFeature, readModel } from './format.ts';
import { type LabelledStory, readLabelled } from './labelled.ts';
import { createModelReader, trustIn } from './reader.ts';
import { reportOn } from './report.ts';
import { type Findings, readSample } from './sample.ts';
import { trainModel } from './train.ts';

const KINDS = [
  ['3', ['clinic', 'ward', 'fever', 'remedy']],
  ['6', ['lesson', 'lecture', 'chalk', 'seminar']],
  ['0', ['pebble', 'meadow', 'lantern', 'whistle']],
] as const;

/** Stories of made-up desks: each kind has its own words, with filler. */
const STORIES: LabelledStory[] = Array.from({ length: 120 }, (_, at) => {
  const [code, words] = KINDS[at % 3] as (typeof KINDS)[number];
  const word = (shift: number) => words[(at * 7 + shift * 3 + Math.floor(at / 3)) % words.length];
  const title = `The ${word(0)} and the ${word(1)} of number street`;
  return {
    id: `s${at}`,
    title,
    text: `Another ${word(2)} was seen beside the ${word(3)}.`,
    source: null,
    language: 'en',
    codes: [code],
    split: null,
  };
});

test('the same stories and seed give the same model, byte by byte; another seed another', () => {
  const about = ['a test'];
  const [one, again, other] = [1, 1, 2].map((seed) => printModel(trainModel(STORIES, { seed, about }).model));
  expect(again).toBe(one);
  expect(other).not.toBe(one);
  expect(readModel(one ?? '')).toEqual(trainModel(STORIES, { seed: 1, about }).model);
});

test('training tells how far it is, and how it did on stories that it did not learn from', () => {
  const told: string[] = [];
  const { heldOut } = trainModel(STORIES, {
    seed: 1,
    about: [],
    onProgress: ({ doing, done, of }) => told.push(`${doing} ${done}/${of}`),
  });
  expect(told[0]).toBe('reading 120/120');
  expect(told.at(-1)).toMatch(/^learning from all stories (\d+)\/\1$/);
  expect(heldOut.stories).toBeGreaterThan(3);
  expect(heldOut.stories).toBeLessThan(30);
  expect(heldOut.accuracy).toBe(1);
});

test('a tagger with a trained model knows what its stories are about, and shows the words that say so', () => {
  const { model } = trainModel(STORIES, { seed: 1, about: [] });
  const headline = 'A clinic with a fever ward and a remedy';
  const [tag] = createTagger({ model })({ headline, language: 'en' }).filter(({ primary }) => primary);
  expect(tag).toMatchObject({ vocabulary: 'policy', code: '3' });
  expect(tag?.evidence.map(({ text }) => text)).toEqual(expect.arrayContaining(['fever', 'remedy']));
  for (const { start, end, text } of tag?.evidence ?? []) expect(headline.slice(start, end)).toBe(text);
});

test('a story unlike the training stories is left to the dictionary', () => {
  const { model } = trainModel(STORIES, { seed: 1, about: [] });
  const story = { headline: 'Navy launches missiles at enemy submarine', language: 'en' };
  const codes = (given?: typeof model) =>
    createTagger(given === undefined ? {} : { model: given })(story).filter(({ primary }) => primary)[0]?.code;
  expect(codes(model)).toBe('16');
  expect(trustIn(0, model.fullTrust)).toBe(0);
  expect(trustIn(model.fullTrust, model.fullTrust)).toBe(1);
  expect(trustIn(1, model.fullTrust)).toBe(1);
});

test('training takes stories of two areas at least', () => {
  expect(() =>
    trainModel(
      STORIES.filter(({ codes }) => codes[0] === '3'),
      { seed: 1, about: [] },
    ),
  ).toThrow('two areas');
});

const word = fc.constantFrom(
  'fever',
  'Wards',
  'the',
  'of',
  'and',
  'lesson',
  'lectures',
  'clinic',
  'zebra',
  '1990',
  'x',
  'naïve',
  '中',
  '.',
  ',',
  '\n',
);
const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));

const columnsOf = (values: Record<string, number>) => AREA_CODES.map((code) => values[code] ?? 0);

test('a reader finds the very features that training counted', () => {
  const { model } = trainModel(STORIES, { seed: 1, about: [] });
  const read = createModelReader(model);
  fc.assert(
    fc.property(text, text, (headline, body) => {
      const texts = fieldTexts({ headline, body });
      const findings: Findings = {
        shares: columnsOf({ 0: 0.4, 3: 0.6 }),
        points: columnsOf({ 3: 5 }),
        countries: ['MX'],
        home: 'US',
      };
      const scores = Float64Array.from(model.classes, (code) => model.bias[code] ?? 0);
      for (const [name, value] of readSample(texts, findings)) {
        for (const [code, weight] of readFeature(model.features[name] ?? 'n0').weights) {
          const at = model.classes.indexOf(code);
          scores[at] = (scores[at] ?? 0) + value * weight;
        }
      }
      softmax(scores);
      const shares = read(texts, findings, 0)?.shares;
      for (const [at, code] of model.classes.entries()) expect(shares?.[columnOf(code)]).toBeCloseTo(scores[at] ?? 0, 5);
    }),
    { numRuns: 200 },
  );
});

test('a fit tells two kinds apart by the word that only one has', () => {
  const examples = Array.from({ length: 20 }, (_, at) => ({
    sample: new Map([
      ['both', 1],
      [at % 2 === 0 ? 'left' : 'right', 1],
    ]),
    target: new Map([[at % 2 === 0 ? '1' : '2', 1]]),
  }));
  const { classes, features, weights } = fit(examples, { seed: 3 });
  const weight = (name: string, code: string) => weights[features.indexOf(name) * classes.length + classes.indexOf(code)] ?? 0;
  expect(weight('left', '1')).toBeGreaterThan(weight('left', '2'));
  expect(weight('right', '2')).toBeGreaterThan(weight('right', '1'));
});

test('a report counts what was right, by class, and what was taken for what', () => {
  const report = reportOn([
    { label: '3', answer: '3' },
    { label: '3', answer: '12' },
    { label: '12', answer: '12' },
    { label: '0', answer: '12' },
  ]);
  expect(report).toMatchObject({ stories: 4, accuracy: 0.5 });
  expect(report.classes.map(({ code }) => code)).toEqual(['0', '3', '12']);
  expect(report.classes[1]).toEqual({ code: '3', stories: 2, precision: 1, recall: 0.5, f1: 2 / 3 });
  expect(report.macroF1).toBeCloseTo((0 + 2 / 3 + 0.5) / 3);
  expect(report.confusion.get('3')?.get('12')).toBe(1);
});

test('the blend is the dictionary without trust, the model with all of it, and what both allow in between', () => {
  const top = (...shares: Parameters<typeof blend>) => AREA_CODES[highest(blend(...shares))];
  const [dictionary, model] = [columnsOf({ 3: 0.7, 12: 0.3 }), columnsOf({ 12: 0.9, 3: 0.1 })];
  expect(top(dictionary, model, 0)).toBe('3');
  expect(top(dictionary, model, 1)).toBe('12');
  expect(top(columnsOf({ 3: 0.5, 6: 0.5 }), columnsOf({ 6: 0.5, 12: 0.5 }), 0.5)).toBe('6');
  expect(AREA_CODES[highest(columnsOf({ 6: 0.5, 3: 0.5 }))]).toBe('3');
});

test.each([
  [{ id: 1, title: 'A', labels: { cap: [12, 3] }, split: 'dev', more: true }, ['12', '3']],
  [{ id: 'a', title: 'A', text: 'B', topic: '16' }, ['16']],
  [{ id: 'a', text: 'B', code: 1203 }, ['12']],
  [{ id: 'a', title: 'A', labels: { cap: [24] } }, ['20']],
  [{ id: 'a', title: 'A', labels: { cap: [29, 30] } }, ['0']],
])('reads the labels of %j', (line, codes) => expect(readLabelled(line).codes).toEqual(codes));

test.each([
  [[], 'not a JSON object'],
  [{ title: 'A', topic: 1 }, '"id" is missing'],
  [{ id: 1, title: 'A' }, 'no label'],
  [{ id: 1, title: 'A', labels: { cap: [] } }, 'no label'],
  [{ id: 1, title: 'A', topic: 11 }, 'no CAP major topic'],
  [{ id: 1, title: 'A', topic: 'health' }, 'no CAP major topic'],
  [{ id: 1, title: 5, topic: 3 }, '"title" is not a text'],
  [{ id: 1, title: ' ', topic: 3 }, 'both empty'],
])('refuses the line %j: %s', (line, reason) => expect(() => readLabelled(line)).toThrow(reason));

test.each([
  ['[]', 'a model is a JSON object'],
  ['{"format":2}', '"format" is to be 1'],
  ['{"format":1,"about":[],"classes":["3","99"]}', '"99" is neither'],
  ['{"format":1,"about":[],"classes":["3"],"bias":{"9":1}}', '"bias"'],
  ['{"format":1,"about":[],"classes":["3"],"bias":{},"fullTrust":0,"usualWords":9}', '"fullTrust"'],
  ['{"format":1,"about":[],"classes":["3"],"bias":{},"fullTrust":1,"usualWords":9,"features":{"a":"n1 9:1"}}', 'the feature "a"'],
])('refuses the model %s', (model, reason) => expect(() => readModel(model)).toThrow(reason));
