import type { Fitted } from './fit.ts';
import type { TopicModel } from './port.ts';
import { isWordFeature } from './sample.ts';

/** A model file is at most this long, in bytes, so that it can be read and reviewed. */
const MODEL_BYTES = 1_000_000;
/** A weight nearer to zero, or so small beside the feature's largest, decides nothing. */
const LEAST_WEIGHT = { absolute: 0.1, share: 0.25 };
const DIGITS = 10;

const round = (value: number): number => Math.round(value * DIGITS) / DIGITS;

/** A fitted model as data, its features the ones that decide most, as many as {@link MODEL_BYTES} hold. */
export function toModel(fitted: Fitted, facts: Pick<TopicModel, 'about' | 'fullTrust' | 'usualWords'>): TopicModel {
  const { classes, features, counts, weights, bias } = fitted;
  const lines = features.map((name, row) => {
    const own: Record<string, number> = { n: counts[row] ?? 0 };
    const all = centred(weights.subarray(row * classes.length, (row + 1) * classes.length));
    const most = all.reduce((sofar, weight) => Math.max(sofar, Math.abs(weight)), 0);
    const ruled = !isWordFeature(name);
    const least = ruled ? 0 : Math.max(LEAST_WEIGHT.absolute, LEAST_WEIGHT.share * most);
    classes.forEach((code, at) => {
      if (Math.abs(all[at] ?? 0) >= least) own[code] = round(all[at] ?? 0);
    });
    const worth = ruled ? Number.POSITIVE_INFINITY : most * Math.log1p(counts[row] ?? 0);
    return { name, own, worth, bytes: Buffer.byteLength(line(name, own)) + 2 };
  });
  const model = {
    ...facts,
    format: 1 as const,
    classes: [...classes],
    bias: Object.fromEntries(classes.map((code, at) => [code, round(bias[at] ?? 0)])),
  };
  let left = MODEL_BYTES - Buffer.byteLength(printModel({ ...model, features: {} }));
  const kept = lines
    .sort((a, b) => b.worth - a.worth || (a.name < b.name ? -1 : 1))
    .filter(({ bytes, own }) => {
      if (Object.keys(own).length < 2 || bytes > left) return false;
      left -= bytes;
      return true;
    });
  kept.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { ...model, features: Object.fromEntries(kept.map(({ name, own }) => [name, own])) };
}

/** The same amount taken from all classes changes no share: what most classes have is made zero, so that it need not be written. */
function centred(weights: Float32Array): Float32Array {
  const middle = Float32Array.from(weights).sort()[weights.length >> 1] ?? 0;
  return weights.map((weight) => weight - middle);
}

const line = (name: string, own: Readonly<Record<string, number>>): string => `  ${JSON.stringify(name)}: ${JSON.stringify(own)}`;

/** A model as a file: JSON, sorted, a line for each feature. */
export function printModel(model: TopicModel): string {
  const features = Object.entries(model.features).map(([name, own]) => line(name, own));
  return `{
"about": ${JSON.stringify(model.about, null, 2)},
"format": ${model.format},
"classes": ${JSON.stringify(model.classes)},
"fullTrust": ${model.fullTrust},
"usualWords": ${model.usualWords},
"bias": ${JSON.stringify(model.bias)},
"features": {
${features.join(',\n')}
}
}
`;
}

/** Reads a model file; throws an `Error` that says what is wrong with it. */
export function readModel(text: string): TopicModel {
  const value: unknown = JSON.parse(text);
  if (!isRecord(value)) throw new Error('a model is a JSON object');
  const { about, format, classes, bias, fullTrust, usualWords, features } = value;
  if (format !== 1) throw new Error(`"format" is to be 1; it is ${JSON.stringify(format)}`);
  if (!isStrings(about)) throw new Error('"about" is to be a list of texts');
  if (!isStrings(classes) || classes.length === 0) throw new Error('"classes" is to be a list of codes');
  const known = new Set([...classes, 'n']);
  if (!isWeights(bias, known)) throw new Error('"bias" is to be a number for each class');
  if (!isAboveZero(fullTrust) || !isAboveZero(usualWords))
    throw new Error('"fullTrust" and "usualWords" are to be numbers above zero');
  if (!isRecord(features)) throw new Error('"features" is to be an object');
  for (const [name, weights] of Object.entries(features)) {
    if (!isWeights(weights, known)) throw new Error(`the feature ${JSON.stringify(name)} is to be numbers by class`);
  }
  return {
    about,
    format,
    classes,
    bias,
    fullTrust,
    usualWords,
    features: features as TopicModel['features'],
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isAboveZero = (value: unknown): value is number => typeof value === 'number' && value > 0 && Number.isFinite(value);
const isStrings = (value: unknown): value is string[] => Array.isArray(value) && value.every((each) => typeof each === 'string');

function isWeights(value: unknown, known: ReadonlySet<string>): value is Record<string, number> {
  return isRecord(value) && Object.entries(value).every(([code, weight]) => known.has(code) && Number.isFinite(weight));
}
