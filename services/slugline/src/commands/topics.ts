import { createReadStream } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { sluglineError } from '@slugline/model';
import { readConfig } from '@slugline/runtime';
import { taggerOptions, taggerSettings } from '@slugline/tagger';
import {
  createTagger,
  entryName,
  evaluatePolicy,
  type LabelledStory,
  type PolicyReport,
  printModel,
  readLabelled,
  readModel,
  type TopicModel,
  type Trained,
  type TrainOptions,
  trainModel,
} from '@slugline/topics';
import { print, printJson, printTable } from './output.ts';

/** At most so many refused lines are told one by one. */
const TOLD = 20;

/** What `slugline topics train` takes. */
interface TrainFlags {
  out: string;
  split?: string;
  seed?: string;
  fullTrust?: string;
  about?: string[];
  json?: boolean;
}

/** `slugline topics train DATA.ndjson --out model.json`: a model from coded stories, with a report on those that were held out. */
export async function trainTopics(data: string, options: TrainFlags): Promise<void> {
  const seed = Number(options.seed ?? '1');
  if (!Number.isSafeInteger(seed) || seed < 0) throw invalid('--seed', 'a whole number from 0 on', `"${options.seed}"`);
  const fullTrust = Number(options.fullTrust ?? '1');
  if (!(fullTrust > 0 && fullTrust <= 1)) throw invalid('--full-trust', 'a number above 0, at most 1', `"${options.fullTrust}"`);
  const stories = await readStories(data, options.split);
  const about = aboutLines(data, stories.length, seed, options);
  const { model, heldOut } = train(stories, { seed, about, ...(options.fullTrust === undefined ? {} : { fullTrust }) });
  const text = printModel(model);
  // Beside its place first, so that a running tagger never reads half of one.
  await writeFile(`${options.out}.new`, text);
  await rename(`${options.out}.new`, options.out);
  if (options.json) printJson({ model: options.out, bytes: Buffer.byteLength(text), heldOut: reportLine(heldOut) });
  else {
    print(`Held out of training: one story in ten.`);
    printReport(heldOut);
    printConfusion(heldOut);
    print(`\n${options.out}: ${Object.keys(model.features).length} features, ${Math.round(Buffer.byteLength(text) / 1000)} kB`);
  }
}

function train(stories: readonly LabelledStory[], options: TrainOptions): Trained {
  let last = '';
  try {
    return trainModel(stories, {
      ...options,
      onProgress: ({ doing, done, of }) => {
        const line = `${doing}: ${Math.floor((10 * done) / of) * 10} %\n`;
        if (line !== last) process.stderr.write(line);
        last = line;
      },
    });
  } catch (cause) {
    throw invalid('data', 'coded stories to learn from', cause instanceof Error ? cause.message : String(cause), cause);
  }
}

function aboutLines(data: string, stories: number, seed: number, options: { split?: string; about?: string[] }): string[] {
  const part = options.split === undefined ? '' : `, split ${options.split}`;
  const trained = `Trained by slugline topics train on ${stories} stories of ${basename(data)}${part}, seed ${seed}.`;
  return [trained, ...(options.about ?? [])];
}

/** `slugline topics evaluate DATA.ndjson`: how well the tagger's primary policy areas agree with the labels. */
export async function evaluateTopics(
  data: string,
  options: { model?: string; split?: string; text?: boolean; json?: boolean },
): Promise<void> {
  const model = options.model === undefined ? {} : { model: await modelFile(options.model) };
  const tagger = createTagger({ ...taggerOptions(readConfig(taggerSettings)), ...model });
  const stories = await readStories(data, options.split);
  const read = options.text === false ? stories.map((story) => ({ ...story, text: '' })) : stories;
  const report = evaluatePolicy(read, tagger);
  if (options.json) return printJson(reportLine(report));
  printReport(report);
  printConfusion(report);
}

/** A model that `slugline topics train` wrote. */
export async function modelFile(file: string): Promise<TopicModel> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw sluglineError('request.not_found', { what: `readable file ${file}` }, { cause });
  });
  try {
    return readModel(text);
  } catch (cause) {
    throw invalid('--model', 'a model that slugline topics train wrote', `${file}: ${(cause as Error).message}`, cause);
  }
}

function invalid(parameter: string, expected: string, got: string, cause?: unknown): Error {
  return sluglineError('request.invalid', { parameter, expected, got }, { cause });
}

/** The coded stories of a file; lines that are none are refused one by one, with their number and the reason. */
async function readStories(file: string, split: string | undefined): Promise<LabelledStory[]> {
  const stories: LabelledStory[] = [];
  let [at, refused] = [0, 0];
  try {
    for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
      at += 1;
      if (line.trim() === '') continue;
      try {
        const story = readLabelled(JSON.parse(line));
        if (split === undefined || story.split === split) stories.push(story);
      } catch (error) {
        refused += 1;
        if (refused <= TOLD) process.stderr.write(`${file}:${at}: refused: ${error instanceof Error ? error.message : error}\n`);
      }
    }
  } catch (cause) {
    throw sluglineError('request.not_found', { what: `readable file ${file}` }, { cause });
  }
  if (refused > 0) process.stderr.write(`${refused} of ${at} lines were refused; the others are used.\n`);
  if (stories.length === 0)
    throw invalid(
      'data',
      'lines {id, title, text?, labels: {cap: [code]}}',
      `no such line${split === undefined ? '' : ` with split ${split}`} in ${file}`,
    );
  return stories;
}

const digits = (value: number): string => value.toFixed(3);
const nameOf = (code: string): string => (code === '0' ? 'none' : entryName('policy', code));

function reportLine({ confusion, ...report }: PolicyReport): object {
  return { ...report, confusion: Object.fromEntries([...confusion].map(([label, row]) => [label, Object.fromEntries(row)])) };
}

function printReport({ stories, accuracy, macroF1, classes }: PolicyReport): void {
  print(`accuracy ${digits(accuracy)}, macro F1 ${digits(macroF1)}, ${stories} stories\n`);
  const rows = classes.map(({ code, stories: own, precision, recall, f1 }) => {
    return [code, nameOf(code), String(own), digits(precision), digits(recall), digits(f1)];
  });
  printTable([['CODE', 'AREA', 'STORIES', 'PRECISION', 'RECALL', 'F1'], ...rows]);
}

/** Labels down, answers across. */
function printConfusion({ classes, confusion }: PolicyReport): void {
  const codes = classes.map(({ code }) => code);
  const rows = codes
    .filter((label) => confusion.has(label))
    .map((label) => [label, ...codes.map((answer) => String(confusion.get(label)?.get(answer) ?? '·'))]);
  print('\nLabels down, answers across:');
  printTable([['', ...codes], ...rows]);
}
