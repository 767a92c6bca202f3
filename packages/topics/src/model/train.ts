import { languageOf } from '../language.ts';
import { sceneOf } from '../policy/abroad.ts';
import { NONE } from '../policy/dictionary.ts';
import { createFinder, createPolicyTagger } from '../policy/tag.ts';
import { createRegionTagger } from '../regions/tag.ts';
import { type FieldText, fieldTexts } from '../texts.ts';
import { type Example, fit, seeded } from './fit.ts';
import { toModel } from './format.ts';
import type { LabelledStory } from './labelled.ts';
import type { TopicModel } from './port.ts';
import { createModelReader } from './reader.ts';
import { type PolicyReport, reportOn } from './report.ts';
import { type Findings, readSample } from './sample.ts';

/** What training gives: the model from all stories, and how a model from nine tenths of them did on the rest. */
export interface Trained {
  model: TopicModel;
  heldOut: PolicyReport;
}

export interface TrainOptions {
  seed: number;
  /** What the model is, line by line, for its file. */
  about: readonly string[];
  onProgress?: (progress: { doing: string; done: number; of: number }) => void;
}

/** A story's main label counts as much as this many of its others. */
const MAIN_LABEL = 3;
const HELD_OUT = 0.1;
/** All but this share of stories like those of training resemble them enough for full trust. */
const FULL_TRUST = 0.35;

interface Prepared {
  story: LabelledStory;
  texts: FieldText[];
  findings: Findings;
  examples: Example[];
}

/**
 * Trains a linear model on coded stories. Each is learned from as a whole and by its headline alone, so that the model reads both. The same stories
 * and seed give the same model, byte by byte. Throws an `Error` when there are too few stories.
 */
export function trainModel(stories: readonly LabelledStory[], options: TrainOptions): Trained {
  const say = (doing: string) => (done: number, of: number) => options.onProgress?.({ doing, done, of });
  const prepared = prepare(stories, say('reading'));
  if (new Set(prepared.map(({ story }) => story.codes[0])).size < 2) throw new Error('training takes stories of two areas at least');
  const random = seeded(options.seed);
  const drawn = prepared.map((each) => ({ each, held: random() < HELD_OUT }));
  const held = drawn.filter((one) => one.held).map(({ each }) => each);
  const rest = drawn.filter((one) => !one.held).map(({ each }) => each);
  const trial = learn(rest, options, 1, say('learning without the held-out stories'));
  const fullTrust = calibrate(held.length === 0 ? rest : held, trial);
  const heldOut = assess(held, { ...trial, fullTrust });
  return { model: learn(prepared, options, fullTrust, say('learning from all stories')), heldOut };
}

function learn(
  prepared: readonly Prepared[],
  { seed, about }: TrainOptions,
  fullTrust: number,
  say: (done: number, of: number) => void,
): TopicModel {
  const examples = prepared.flatMap((each) => each.examples);
  return toModel(fit(examples, { seed, onEpoch: say }), { about, fullTrust });
}

function prepare(stories: readonly LabelledStory[], say: (done: number, of: number) => void): Prepared[] {
  const [find, regions] = [createFinder(), createRegionTagger()];
  const read = (title: string, text: string, { source, language }: LabelledStory) => {
    const texts = fieldTexts({ headline: title, body: text, language, source });
    const spoken = languageOf(language, `${title}\n${text}`);
    return { texts, findings: find(texts, spoken, sceneOf(regions(texts, spoken, source), null, spoken)) };
  };
  return stories.map((story, at) => {
    const target = targetOf(story.codes);
    const whole = read(story.title, story.text, story);
    const examples: Example[] = [{ sample: readSample(whole.texts, whole.findings), target }];
    if (story.title !== '' && story.text !== '') {
      const headline = read(story.title, '', story);
      examples.push({ sample: readSample(headline.texts, headline.findings), target, again: true });
    }
    if (at % 500 === 499 || at === stories.length - 1) say(at + 1, stories.length);
    return { story, ...whole, examples };
  });
}

function targetOf(codes: readonly string[]): Map<string, number> {
  const sum = MAIN_LABEL + codes.length - 1;
  return new Map(codes.map((code, at) => [code, (at === 0 ? MAIN_LABEL : 1) / sum]));
}

/** From which resemblance on a story is like those that the model learned from: as stories are that it did not learn from but that come from the same place. */
function calibrate(held: readonly Prepared[], model: TopicModel): number {
  const read = createModelReader(model);
  const found = held
    .flatMap(({ texts, findings }) => [texts, texts.filter(({ field }) => field === 'headline')].map((some) => ({ some, findings })))
    .filter(({ some }) => some.length > 0)
    .map(({ some, findings }) => read(some, findings).resemblance)
    .sort((a, b) => a - b);
  const full = found[Math.floor(found.length * FULL_TRUST)] ?? 0;
  return Math.max(0.001, Math.round(full * 1000) / 1000);
}

function assess(held: readonly Prepared[], model: TopicModel): PolicyReport {
  const [regions, tag] = [createRegionTagger(), createPolicyTagger(model)];
  return reportOn(
    held.map(({ story, texts }) => {
      const language = languageOf(story.language, `${story.title}\n${story.text}`);
      const tags = tag(texts, language, sceneOf(regions(texts, language, story.source), null, language));
      return { label: story.codes[0] ?? NONE, answer: tags.find(({ primary }) => primary)?.code ?? NONE };
    }),
  );
}
