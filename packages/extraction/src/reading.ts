import type { Block } from '@slugline/model';
import type { Box } from './boxes.ts';
import type { PageFacts } from './facts.ts';
import type { Article, FeedHints } from './port.ts';
import type { RightsSources } from './rights/rights.ts';
import type { Run } from './runs.ts';
import type { RuleAtWork } from './site-rules/apply.ts';
import { changes, snapshot } from './trace.ts';
import type { Tree, TreeElement } from './tree.ts';

/** An article that is being read: what is known so far, which the steps fill one after the other. */
export interface Reading {
  url: string | null;
  hints: FeedHints;
  article: Article;
  /** Null when the text did not come as a page. */
  page: PageReading | null;
  /** Whether the blocks came as bare lines, without markup that tells headings from paragraphs. */
  bareLines: boolean;
  /** The text of the blocks before its characters were repaired; of a page, its runs hold that. */
  raw: readonly string[];
  /** Names of steps whose work an earlier one has done: a site rule decides the body. */
  decided: Set<string>;
}

/** The part of a {@link Reading} that only a page has. */
export interface PageReading {
  tree: Tree;
  facts: PageFacts;
  /** Every stretch of text on the page in reading order. */
  runs: Run[];
  /** What stands inside each element, in numbers. */
  boxes: ReadonlyMap<TreeElement, Box>;
  /** The blocks that were made of runs, each with the index of its run. */
  blocks: Map<Block, number>;
  /** The captions among the runs of the body, each with the index of its run. */
  captions: { before: number; block: Block }[];
  /** The element that holds the body, null when none was found. */
  root: TreeElement | null;
  /** The operator's rule for this site. */
  rule: RuleAtWork | null;
  /** What was said of rights outside the page. */
  rights: Pick<RightsSources, 'headers' | 'tdmrep'>;
}

/** One step of reading: changes the reading, and says in a few words what it did. */
export interface Step {
  name: string;
  /** Why the step is there, and why at this place. */
  reason: string;
  run(reading: Reading): string;
}

/** An article of which nothing is known but its blocks. */
export function emptyArticle(body: Block[] = []): Article {
  return {
    headline: null,
    standfirst: null,
    byline: null,
    authors: [],
    bylinePeople: [],
    dateline: null,
    datelineFacts: null,
    credits: [],
    wireSource: null,
    headlineMarks: [],
    body,
    published: null,
    modified: null,
    language: null,
    image: null,
    canonicalUrl: null,
    categories: [],
    wordCount: 0,
    readingMinutes: 0,
    kind: { code: 'article', evidence: [] },
    rights: null,
    nextPage: null,
    ampOf: null,
    rule: null,
    trace: [],
  };
}

/** How steps are run. */
export interface RunOptions {
  /** Names of steps to leave out. */
  skip?: readonly string[] | undefined;
  /** Whether each trace entry also shows what was removed and which fields were set. */
  detail?: boolean | undefined;
}

/** Runs the steps in order; each leaves one line in the article's trace. */
export function runSteps(steps: readonly Step[], reading: Reading, { skip = [], detail = false }: RunOptions = {}): Article {
  for (const step of steps) {
    const before = detail ? snapshot(reading) : null;
    const did = skip.includes(step.name)
      ? 'left out, as asked'
      : reading.decided.has(step.name)
        ? 'left to the site rule'
        : step.run(reading);
    reading.article.trace.push({ step: step.name, did, ...(before === null ? {} : changes(before, reading)) });
  }
  return reading.article;
}
