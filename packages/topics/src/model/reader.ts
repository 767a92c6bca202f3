import { AREA_CODES } from '../policy/columns.ts';
import type { Shares } from '../policy/shares.ts';
import type { FieldText } from '../texts.ts';
import { addRow, compileModel } from './compiled.ts';
import { softmax } from './fit.ts';
import { READ_WORDS } from './grams.ts';
import { collect, createHits, type Spoken, strongestFor } from './hits.ts';
import { createGrams, readGrams } from './known.ts';
import type { TopicModel } from './port.ts';
import { eachFinding, type Findings } from './sample.ts';

/** What a model makes of a story. */
export interface Reading {
  /** By column, together 1; 0 of what is no class of the model. */
  shares: Shares;
  /** How many of the story's words and pairs the model knows, the well-known ones counting more. */
  resemblance: number;
  /** From 0 (nothing like the stories that it learned from) to 1. */
  trust: number;
  /**
   * The words that speak most for a class, strongest first: of those that weigh so much at least by the model's trust, so many at most. To be asked
   * before the next story is read.
   */
  speakingFor(column: number, least: number, most: number): Spoken[];
}

/** Reads a story with a model; null where the model is trusted with it less than so much. */
export type ModelReader = (texts: readonly FieldText[], findings: Findings, leastTrust: number) => Reading | null;

/** A model that is trusted less with a story is not heard: it would move little, and reading takes as long. */
export const LEAST_TRUST = 0.1;
/** Trust falls with this power of the resemblance. */
const DOUBT = 3;
/** Of a body much longer than the training stories this much is read: so many times their usual words, and so many at least. */
const READ_TIMES = 3;
const READ_LEAST = 80;

/** How far a model is to be trusted with a story. */
export function trustIn(resemblance: number, fullTrust: number): number {
  return Math.min(1, resemblance / fullTrust) ** DOUBT;
}

/** Prepares a model for reading. */
export function createModelReader(model: TopicModel): ModelReader {
  const compiled = compileModel(model);
  const { columns, bias } = compiled;
  const grams = createGrams(compiled);
  const hits = createHits(compiled.size);
  const mostOfBody = Math.min(READ_WORDS.body, Math.max(READ_LEAST, READ_TIMES * model.usualWords));
  return (texts, findings, leastTrust) => {
    const resemblance = readGrams(compiled, grams, texts, mostOfBody, model.usualWords);
    const trust = trustIn(resemblance, model.fullTrust);
    // A model that knows no news leaves most stories to the dictionary: then nothing need be weighed.
    if (trust < leastTrust) return null;
    collect(compiled, grams, hits, texts);
    const scores = bias.slice();
    for (let at = 0; at < hits.count; at += 1) addRow(compiled, scores, hits.rows[at] as number, hits.values[at] as number);
    eachFinding(findings, (kind, code, value) => {
      const row = compiled.findings[kind].get(code);
      if (row !== undefined) addRow(compiled, scores, row, value);
    });
    softmax(scores);
    const shares: number[] = AREA_CODES.map(() => 0);
    for (let at = 0; at < scores.length; at += 1) shares[columns[at] as number] = scores[at] as number;
    return {
      shares,
      resemblance,
      trust,
      speakingFor(column, least, most) {
        const own = columns.indexOf(column);
        return own < 0 || trust === 0 ? [] : strongestFor(compiled, hits, trust, own, { least, most });
      },
    };
  };
}
