import { BLOCK_SEPARATOR, type Block } from '@slugline/model';
import type { Hit, Snippet } from '../port.ts';
import { type Clause, positiveLeaves, type SearchField } from '../search/clause.ts';
import { analyze, type Word } from './analyze.ts';

/** About how long a piece of the body is, in characters. */
const SNIPPET = 160;
const LEAD_IN = 50;
const MAX_SNIPPETS = 3;
/** Only so much of a body is looked through: matches so deep are found, but not shown. */
const MAX_BODY = 200_000;

type Mark = [start: number, end: number];
type Leaf = ReturnType<typeof positiveLeaves>[number];

/** Finds what matched in a field's text. */
type Marker = (text: string) => Mark[];

function markerFor(leaves: readonly Leaf[], field: SearchField): Marker {
  const own = leaves.filter((leaf) => leaf.fields.includes(field));
  const single = new Set<string>();
  const runs: string[][] = [];
  const prefixes: string[] = [];
  for (const leaf of own) {
    if (leaf.type === 'prefix') prefixes.push(leaf.prefix);
    else if (leaf.type === 'run' && leaf.stems.length > 1) runs.push(leaf.stems);
    else for (const stem of leaf.stems) single.add(stem);
  }
  if (own.length === 0) return () => [];
  return (text) => {
    const words = analyze(text);
    const marks: Mark[] = [];
    for (const [at, word] of words.entries()) {
      if (single.has(word.stem) || prefixes.some((prefix) => word.folded.startsWith(prefix))) marks.push([word.start, word.end]);
      for (const stems of runs) {
        if (standsAt(words, at, stems)) marks.push([word.start, words[at + stems.length - 1]?.end ?? word.end]);
      }
    }
    return merged(marks);
  };
}

function standsAt(words: readonly Word[], at: number, stems: readonly string[]): boolean {
  return stems.every((stem, offset) => words[at + offset]?.stem === stem);
}

function merged(marks: readonly Mark[]): Mark[] {
  const result: Mark[] = [];
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = result.at(-1);
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}

/** The piece of `text` around the mark, cut between words, with every mark that fits in. */
function snippetAt(text: string, marks: readonly Mark[], first: Mark): Snippet & { end: number } {
  let start = Math.max(0, first[0] - LEAD_IN);
  if (start > 0) {
    const space = text.lastIndexOf(' ', start);
    start = space >= 0 && start - space < 30 ? space + 1 : first[0];
  }
  let end = Math.min(text.length, Math.max(start + SNIPPET, first[1]));
  if (end < text.length) {
    const space = text.lastIndexOf(' ', end);
    if (space >= first[1]) end = space;
  }
  if (/[\uDC00-\uDFFF]/.test(text[start] ?? '')) start -= 1;
  if (/[\uDC00-\uDFFF]/.test(text[end] ?? '')) end += 1;
  const inside = marks.filter((mark) => mark[0] >= start && mark[1] <= end);
  return { text: text.slice(start, end), marks: inside.map((mark) => [mark[0] - start, mark[1] - start]), end };
}

/** Pieces of one block, from its first mark on, not overlapping. */
function snippetsOf(text: string, marks: readonly Mark[]): Snippet[] {
  const snippets: Snippet[] = [];
  let from = 0;
  for (const mark of marks) {
    if (mark[0] < from) continue;
    const { end, ...snippet } = snippetAt(text, marks, mark);
    snippets.push(snippet);
    from = end;
  }
  return snippets;
}

/** How many different words are marked; snippets with more of them tell more. */
function variety(snippet: Snippet): number {
  return new Set(snippet.marks.map(([start, end]) => snippet.text.slice(start, end).toLowerCase())).size;
}

function bodySnippets(body: readonly Block[], marker: Marker): Snippet[] {
  const found: Snippet[] = [];
  let seen = 0;
  for (const block of body) {
    const text = block.text.slice(0, MAX_BODY - seen).replace(/\s/gu, ' ');
    found.push(...snippetsOf(text, marker(text)));
    seen += block.text.length + BLOCK_SEPARATOR.length;
    if (seen >= MAX_BODY) break;
  }
  const best = found
    .map((snippet, at) => ({ snippet, at, score: variety(snippet) }))
    .sort((a, b) => b.score - a.score || a.at - b.at);
  return best
    .slice(0, MAX_SNIPPETS)
    .sort((a, b) => a.at - b.at)
    .map(({ snippet }) => snippet);
}

/**
 * Marks what a clause matched in stories. Both tiers use it, so that the same story is marked alike, and no engine has to analyze a
 * long body again (FAULTS section 1.9).
 */
export function highlighter(clause: Clause): (story: { headline: string; body: readonly Block[] }) => Hit['highlights'] {
  const leaves = positiveLeaves(clause);
  const markHeadline = markerFor(leaves, 'headline');
  const markBody = markerFor(leaves, 'body');
  return (story) => {
    const marks = markHeadline(story.headline);
    const body = bodySnippets(story.body, markBody);
    if (marks.length === 0 && body.length === 0) return undefined;
    return {
      ...(marks.length > 0 ? { headline: { text: story.headline, marks } } : {}),
      ...(body.length > 0 ? { body } : {}),
    };
  };
}
