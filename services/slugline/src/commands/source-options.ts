import { readFileSync } from 'node:fs';
import { sluglineError } from '@slugline/model';
import type { TaggerOptions } from '@slugline/topics';

const HOME = 'source=CC,… with ISO 3166-1 codes (harbour-herald=GB,*=US), or a file of such lines or of one JSON object';
const PAIR = /^\s*([^=\s][^=]*?)\s*=\s*([A-Z]{2})\s*$/;

/**
 * Reads `--home`: `source=CC,…` as typed, or a file of such lines, or of one JSON object `{source: CC}`. `*` is every other source.
 * Throws request.invalid with what is wrong.
 */
export function readHome(given: string): Record<string, string> {
  const text = given.includes('=') ? given : readText(given);
  if (text.trimStart().startsWith('{')) return checked(readObject(text));
  const pairs = text.split(/[,\n]/).filter((pair) => pair.trim() !== '' && !pair.trim().startsWith('#'));
  return checked(pairs.map((pair) => PAIR.exec(pair)?.slice(1, 3) ?? [pair.trim(), '']));
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw sluglineError('request.invalid', { parameter: '--home', expected: HOME, got: `"${file}"` }, { cause });
  }
}

function readObject(text: string): [string, unknown][] {
  try {
    return Object.entries(JSON.parse(text) as Record<string, unknown>);
  } catch (cause) {
    throw sluglineError('request.invalid', { parameter: '--home', expected: HOME, got: 'a file that is no JSON' }, { cause });
  }
}

function checked(pairs: readonly (readonly unknown[])[]): Record<string, string> {
  const wrong = pairs.find(([, country]) => typeof country !== 'string' || !/^[A-Z]{2}$/.test(country));
  if (wrong !== undefined) {
    throw sluglineError('request.invalid', {
      parameter: '--home',
      expected: HOME,
      got: `"${String(wrong[0])}" without a country`,
    });
  }
  return Object.fromEntries(pairs) as Record<string, string>;
}

/** Reads `--dateline-weight`: a number from 0 to 10. */
export function readDatelineWeight(given: string): number {
  const weight = Number(given);
  if (given.trim() === '' || !(weight >= 0 && weight <= 10)) {
    throw sluglineError('request.invalid', {
      parameter: '--dateline-weight',
      expected: 'a number from 0 to 10',
      got: `"${given}"`,
    });
  }
  return weight;
}

/** The tagger's options with what the command line says of sources in place of the settings. */
export function withSources(
  options: TaggerOptions,
  given: { home?: Record<string, string>; datelineWeight?: number },
): TaggerOptions {
  return {
    ...options,
    ...(given.home === undefined ? {} : { homeCountry: given.home }),
    ...(given.datelineWeight === undefined ? {} : { datelineWeight: given.datelineWeight }),
  };
}
