import { AREA_CODES } from '../policy/columns.ts';
import type { Fitted } from './fit.ts';
import type { TopicModel } from './port.ts';
import { isWordFeature } from './sample.ts';

/** A model file is at most this long, in bytes, so that it can be read and reviewed. */
const MODEL_BYTES = 1_000_000;
/** A weight nearer to zero, or so small beside the feature's largest, decides nothing. */
const LEAST_WEIGHT = { absolute: 0.1, share: 0.25 };
const DIGITS = 10;

/** Rounded; a negative zero is zero. */
const round = (value: number): number => Math.round(value * DIGITS) / DIGITS + 0;

/** A fitted model as data, its features the ones that decide most, as many as {@link MODEL_BYTES} hold. */
export function toModel(fitted: Fitted, facts: Pick<TopicModel, 'about' | 'fullTrust' | 'usualWords'>): TopicModel {
  const { classes, features, counts, weights, bias } = fitted;
  const lines = features.map((name, row) => {
    const all = centred(weights.subarray(row * classes.length, (row + 1) * classes.length));
    const most = all.reduce((sofar, weight) => Math.max(sofar, Math.abs(weight)), 0);
    const ruled = !isWordFeature(name);
    const least = ruled ? 0 : Math.max(LEAST_WEIGHT.absolute, LEAST_WEIGHT.share * most);
    const own = classes.flatMap((code, at) => {
      const weight = round(all[at] ?? 0);
      return weight !== 0 && Math.abs(all[at] ?? 0) >= least ? [`${code}:${String(weight).replace('0.', '.')}`] : [];
    });
    const text = [`n${counts[row] ?? 0}`, ...own].join(' ');
    const bytes = Buffer.byteLength(line(name, text)) + 2;
    const worth = ruled ? Number.POSITIVE_INFINITY : (most * Math.log1p(counts[row] ?? 0)) / bytes;
    return { name, text, isEmpty: own.length === 0, worth, bytes };
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
    .filter(({ bytes, isEmpty }) => {
      if (isEmpty || bytes > left) return false;
      left -= bytes;
      return true;
    });
  kept.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { ...model, features: Object.fromEntries(kept.map(({ name, text }) => [name, text])) };
}

/** The same amount taken from all classes changes no share: the middle one is made zero, so that most need not be written. */
function centred(weights: Float32Array): Float32Array {
  const middle = Float32Array.from(weights).sort()[(weights.length - 1) >> 1] ?? 0;
  return weights.map((weight) => weight - middle);
}

const line = (name: string, text: string): string => `  ${JSON.stringify(name)}: ${JSON.stringify(text)}`;

/** What a feature's text says. */
export function readFeature(text: string): { stories: number; weights: [code: string, weight: number][] } {
  const [stories = '', ...pairs] = text.split(' ');
  const weights = pairs.map((pair): [string, number] => {
    const at = pair.indexOf(':');
    return [pair.slice(0, at), Number(pair.slice(at + 1))];
  });
  return { stories: Number(stories.slice(1)), weights };
}

/** A model as a file: JSON, sorted, a line for each feature. */
export function printModel(model: TopicModel): string {
  const features = Object.entries(model.features).map(([name, text]) => line(name, text));
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
  const strange = classes.find((code) => !AREA_CODES.includes(code));
  if (strange !== undefined)
    throw new Error(`"classes" are to be CAP's major topics and "0" for none; ${JSON.stringify(strange)} is neither`);
  const known = new Set(classes);
  if (!isWeights(bias, known)) throw new Error('"bias" is to be a number for each class');
  if (!isAboveZero(fullTrust) || !isAboveZero(usualWords))
    throw new Error('"fullTrust" and "usualWords" are to be numbers above zero');
  if (!isRecord(features)) throw new Error('"features" is to be an object');
  for (const [name, weights] of Object.entries(features)) {
    if (!isFeature(weights, known))
      throw new Error(`the feature ${JSON.stringify(name)} is to be a text such as "n37 12:1.2 20:-.4"`);
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

function isFeature(value: unknown, known: ReadonlySet<string>): boolean {
  if (typeof value !== 'string' || !/^n\d+(?: \w+:-?\d*\.?\d+)*$/.test(value)) return false;
  return readFeature(value).weights.every(([code]) => known.has(code));
}
