import { vocabularySchema } from '@slugline/model';
import { phraseWords } from '../phrases.ts';
import { listOf, readRows } from '../rows.ts';
import { BUILT_IN } from '../vocabulary.ts';
import type { OwnEntry, OwnVocabulary, VocabularyProblem } from './port.ts';

/** A vocabulary's file ends so. */
export const VOCABULARY_ENDING = '.txt';
const LIMITS = { vocabularies: 20, characters: 2_000_000, entries: 20_000, phrases: 500 } as const;
const CODE = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u;
/** The query language has a meaning for these. */
const TAKEN: readonly string[] = [...BUILT_IN, 'title', 'by', 'source', 'topic', 'mentions', 'tag', 'lang', 'before', 'after'];

type Report = (line: number | null, reason: string) => void;
interface Placed extends OwnEntry {
  line: number;
}

/**
 * Reads an operator's vocabularies, a file each: rows `code | name | phrases, parted by commas | parent`, comments after `#`, of which one in the first line is
 * the vocabulary's title. Everything that is wrong is in `problems`.
 */
export function readVocabularies(files: readonly { name: string; text: string }[]): {
  vocabularies: OwnVocabulary[];
  problems: VocabularyProblem[];
} {
  const problems: VocabularyProblem[] = [];
  const vocabularies = files.map(({ name, text }) =>
    readOne(name, text, (line, reason) => problems.push({ file: name, line, reason })),
  );
  if (files.length > LIMITS.vocabularies) {
    const reason = `is one of ${files.length} files; at most ${LIMITS.vocabularies} vocabularies are read`;
    problems.push({ file: files[LIMITS.vocabularies]?.name ?? '', line: null, reason });
  }
  return { vocabularies, problems };
}

/** A problem as people read it: `desk.txt:3: …`. */
export function printProblem({ file, line, reason }: VocabularyProblem): string {
  return `${file}${line === null ? '' : `:${line}`}: ${reason}`;
}

function readOne(file: string, given: string, report: Report): OwnVocabulary {
  const vocabulary = file.slice(0, -VOCABULARY_ENDING.length);
  const text = given.replace(/^\uFEFF/, '');
  if (!vocabularySchema.safeParse(vocabulary).success)
    report(null, `"${vocabulary}" is no name of a vocabulary: small letters, digits and hyphens, a letter first`);
  if (TAKEN.includes(vocabulary)) report(null, `"${vocabulary}" means something else in a search already; choose another name`);
  if (text.length > LIMITS.characters) {
    report(null, `has ${text.length} characters; at most ${LIMITS.characters} are read`);
    return { vocabulary, title: vocabulary, entries: [] };
  }
  const lines = text.split('\n');
  const entries = lines.flatMap((line, at) => readEntry(line, at + 1, report));
  if (entries.length === 0) report(null, 'has no row: write one as CODE | Name | a phrase, another phrase');
  if (entries.length > LIMITS.entries) report(null, `has ${entries.length} rows; at most ${LIMITS.entries} are read`);
  checkCodes(entries, report);
  const title = /^#+\s*(\S.*?)\s*$/.exec(lines[0] ?? '')?.[1] ?? vocabulary.charAt(0).toUpperCase() + vocabulary.slice(1);
  return { vocabulary, title, entries: entries.map(({ line: _, ...entry }) => entry) };
}

function readEntry(text: string, line: number, report: Report): Placed[] {
  const [row] = readRows(text);
  if (row === undefined) return [];
  const [code = '', name = '', phrases, parent = '', ...more] = row.cells;
  if (row.cells.length < 2 || more.length > 0)
    report(line, `has ${row.cells.length} of the cells code | name | phrases | parent; two to four are expected`);
  if (!CODE.test(code))
    report(line, `"${code.slice(0, 80)}" is no code: letters, digits, dots, hyphens and underscores, at most 64`);
  if (name === '' || name.length > 200) report(line, `has a name of ${name.length} characters; 1 to 200 are expected`);
  const list = listOf(phrases);
  if (list.length > LIMITS.phrases) report(line, `has ${list.length} phrases; at most ${LIMITS.phrases} are read`);
  for (const phrase of list) {
    const problem = phraseProblem(phrase);
    if (problem !== null) report(line, problem);
  }
  return [{ line, code, name, parent: parent === '' ? null : parent, phrases: list }];
}

function phraseProblem(phrase: string): string | null {
  const shown = phrase.slice(0, 80);
  const words = phraseWords(phrase);
  const [only = ''] = words;
  if (words.length === 0) return `the phrase "${shown}" has no letter or digit`;
  if (/^[^"]*"|"[^"]*$/.test(phrase.replace(/^-?"([^"]+)"$/, '$1')))
    return `the phrase ${shown} has a quotation mark; one stands before and one after the whole phrase, or none`;
  if (phrase.slice(0, -1).includes('*')) return `the phrase "${shown}" has a star that is not at its end`;
  if (phrase.endsWith('*') && words.length === 1 && only.length < 4)
    return `the phrase "${shown}" has fewer than four letters before its star`;
  return null;
}

function checkCodes(entries: readonly Placed[], report: Report): void {
  const first = new Map<string, Placed>();
  for (const entry of entries) {
    const before = first.get(entry.code);
    if (before === undefined) first.set(entry.code, entry);
    else report(entry.line, `has the code ${entry.code} of line ${before.line}`);
  }
  for (const { line, code, parent } of entries) {
    if (parent === null) continue;
    const found = first.get(parent);
    if (found === undefined) report(line, `is a part of ${parent.slice(0, 80)}, which no row has as its code`);
    else if (parent === code || found.parent !== null)
      report(
        line,
        `is a part of ${parent}, which is ${parent === code ? 'itself' : 'a part of another'}; there is one level of parts`,
      );
  }
}
