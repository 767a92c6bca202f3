import { languageOf } from '../language.ts';
import { sceneOf } from '../policy/abroad.ts';
import { NONE } from '../policy/areas.ts';
import { AREA_CODES } from '../policy/columns.ts';
import { highest } from '../policy/shares.ts';
import { createFinder, createPolicyTagger } from '../policy/tag.ts';
import { createRegionTagger } from '../regions/tag.ts';
import { type FieldText, fieldTexts } from '../texts.ts';
import { blend } from './blend.ts';
import { type Example, fit, seeded } from './fit.ts';
import { toModel } from './format.ts';
import type { LabelledStory } from './labelled.ts';
import type { TopicModel } from './port.ts';
import { createModelReader, LEAST_TRUST, trustIn } from './reader.ts';
import { type PolicyReport, reportOn } from './report.ts';
import { type Findings, isWordFeature, readSample, type Sample } from './sample.ts';

/** What training gives: the model from all stories, and how a model from nine tenths of them did on the rest. */
export interface Trained {
  model: TopicModel;
  heldOut: PolicyReport;
}

export interface TrainOptions {
  seed: number;
  /** What the model is, line by line, for its file. */
  about: readonly string[];
  /** From which resemblance on a story is left to the model, 0 to 1; found on the held-out stories where absent. */
  fullTrust?: number;
  onProgress?: (progress: { doing: string; done: number; of: number }) => void;
}

/** A story's main label counts as much as this many of its others. */
const MAIN_LABEL = 3;
const HELD_OUT = 0.1;
/** All but this share of stories have the usual number of words at most. */
const USUAL = 0.9;
/** Where the resemblance of full trust is looked for. */
const FULL_TRUST = { least: 0.02, most: 0.6, step: 0.01 };
/** How much of the held-out stories may be lost to the dictionary by doubt. */
const LOSS = 0.001;
/** Later stories resemble those of training a little less than the held-out ones of the same days do. */
const LATER = 0.6;

interface Prepared {
  story: LabelledStory;
  texts: FieldText[];
  findings: Findings;
  /** The same by the headline alone, where there is more. */
  headline: { texts: FieldText[]; findings: Findings } | null;
  examples: Example[];
}

/**
 * Trains a linear model on coded stories. Each is learned from as a whole, by its headline and by its text alone, so that the model reads all three. The
 * same stories and seed give the same model, byte by byte. Throws an `Error` when there are too few stories.
 */
export function trainModel(stories: readonly LabelledStory[], options: TrainOptions): Trained {
  const say = (doing: string) => (done: number, of: number) => options.onProgress?.({ doing, done, of });
  const prepared = prepare(stories, say('reading'));
  if (new Set(prepared.map(({ story }) => story.codes[0])).size < 2)
    throw new Error('training takes stories of two areas at least');
  const random = seeded(options.seed);
  const drawn = prepared.map((each) => ({ each, held: random() < HELD_OUT }));
  const held = drawn.filter((one) => one.held).map(({ each }) => each);
  const rest = drawn.filter((one) => !one.held).map(({ each }) => each);
  const trial = learn(rest, options, 1, say('learning without the held-out stories'));
  const fullTrust = options.fullTrust ?? calibrate(held.length === 0 ? rest : held, trial);
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
  const lengths = prepared.map((each) => wordsOf(each.examples[0]?.sample)).sort((a, b) => a - b);
  const usualWords = Math.max(1, lengths[Math.floor(lengths.length * USUAL)] ?? 1);
  return toModel(fit(examples, { seed, onEpoch: say }), { about, fullTrust, usualWords });
}

function prepare(stories: readonly LabelledStory[], say: (done: number, of: number) => void): Prepared[] {
  const [find, regions] = [createFinder(), createRegionTagger()];
  const read = (title: string, text: string, { source, language }: LabelledStory) => {
    const texts = fieldTexts({ headline: title, body: text, language, source });
    const spoken = languageOf(language, `${title}\n${text}`);
    return { texts, findings: find(texts, spoken, sceneOf(regions(texts, spoken, source), null, spoken, language)) };
  };
  return stories.map((story, at) => {
    const target = targetOf(story.codes);
    const whole = read(story.title, story.text, story);
    const examples: Example[] = [{ sample: readSample(whole.texts, whole.findings), target }];
    const headline = story.title !== '' && story.text !== '' ? read(story.title, '', story) : null;
    for (const part of headline === null ? [] : [headline, read('', story.text, story)]) {
      examples.push({ sample: readSample(part.texts, part.findings), target, again: true });
    }
    if (at % 500 === 499 || at === stories.length - 1) say(at + 1, stories.length);
    return { story, ...whole, headline, examples };
  });
}

/** How many different words a sample has. */
function wordsOf(sample: Sample | undefined): number {
  return [...(sample?.keys() ?? [])].filter((name) => isWordFeature(name) && !/[ *+]/.test(name)).length;
}

function targetOf(codes: readonly string[]): Map<string, number> {
  const sum = MAIN_LABEL + codes.length - 1;
  return new Map(codes.map((code, at) => [code, (at === 0 ? MAIN_LABEL : 1) / sum]));
}

/**
 * From which resemblance on a story is left to the model: as high as it can be (so that other stories are left to the dictionary) with the held-out
 * stories, whole and by their headlines, read as well as by the model alone, but for {@link LOSS}.
 */
function calibrate(held: readonly Prepared[], model: TopicModel): number {
  const read = createModelReader(model);
  const readings = held.flatMap(({ story, texts, findings, headline }) => {
    const label = story.codes[0] ?? NONE;
    return [{ texts, findings }, ...(headline === null ? [] : [headline])].flatMap((part) => {
      const reading = read(part.texts, part.findings, 0);
      return reading === null ? [] : [{ label, findings: part.findings, reading }];
    });
  });
  const right = (fullTrust: number): number => {
    const answers = readings.filter(({ label, findings, reading }) => {
      const trust = trustIn(reading.resemblance, fullTrust);
      return AREA_CODES[highest(trust < LEAST_TRUST ? findings.shares : blend(findings.shares, reading.shares, trust))] === label;
    });
    return answers.length / Math.max(1, readings.length);
  };
  const alone = right(FULL_TRUST.least);
  let best = FULL_TRUST.least;
  for (let tried = FULL_TRUST.least; tried <= FULL_TRUST.most; tried += FULL_TRUST.step) {
    if (right(tried) >= alone - LOSS) best = tried;
  }
  return Math.round(best * LATER * 1000) / 1000;
}

function assess(held: readonly Prepared[], model: TopicModel): PolicyReport {
  const [regions, tag] = [createRegionTagger(), createPolicyTagger(model)];
  return reportOn(
    held.map(({ story, texts }) => {
      const language = languageOf(story.language, `${story.title}\n${story.text}`);
      const tags = tag(texts, language, sceneOf(regions(texts, language, story.source), null, language, story.language));
      return { label: story.codes[0] ?? NONE, answer: tags.find(({ primary }) => primary)?.code ?? NONE };
    }),
  );
}
