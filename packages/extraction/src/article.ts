import { type Block, bodyText, fingerprint, isText } from '@slugline/model';
import { rawTextBlocks } from './blocks.ts';
import { layOut } from './boxes.ts';
import { fold } from './compare.ts';
import { gatherFacts } from './facts.ts';
import { parsePage } from './parse.ts';
import type { Article, ExtractOptions, FeedHints, PageInput } from './port.ts';
import { emptyArticle, type Reading, runSteps } from './reading.ts';
import { repairLine } from './repair.ts';
import { collectRuns } from './runs.ts';
import { removeByRule } from './site-rules/apply.ts';
import { rulesFor } from './site-rules/rule.ts';
import { PAGE_STEPS, TEXT_STEPS } from './steps.ts';

/** Reads an article page. Throws only `extract.page_too_complex`; odd HTML gives an article with nulls and an empty body. */
export function extractArticle(page: PageInput, hints: FeedHints = {}, options: ExtractOptions = {}): Article {
  const html = page.html.includes('\r') ? page.html.replace(/\r\n?/g, '\n') : page.html;
  const tree = parsePage(html.includes('<body') || /<body[\s>]/i.test(html) ? html : `<body>${html}</body>`);
  const found = rulesFor(options.rules ?? [], page.url);
  const rule = found === null ? null : removeByRule(tree, found);
  const runs = collectRuns(tree);
  const reading: Reading = {
    url: page.url,
    hints,
    article: emptyArticle(),
    page: {
      tree,
      facts: gatherFacts(tree, html),
      runs,
      boxes: layOut(runs),
      blocks: new Map(),
      captions: [],
      root: null,
      rule,
      rights: page,
    },
    bareLines: runs.some((run) => run.broken),
    raw: [],
    decided: new Set(),
  };
  return runSteps(PAGE_STEPS, reading, options);
}

/** Reads a plain text article "as scraped": lines with a category, repeated headlines and other noise around the story. */
export function extractText(text: string, hints: FeedHints = {}): Article {
  return articleFromFeed(rawTextBlocks(text), hints, true);
}

/**
 * Reads an article from a feed item's own blocks (see {@link htmlToBlocks}) and what the feed says of it. `bareLines`: the blocks never had
 * markup, so that short lines may be section headings.
 */
export function articleFromFeed(blocks: readonly Block[], hints: FeedHints, bareLines = false): Article {
  const body = blocks.flatMap((block) => {
    const text = repairLine(block.text);
    return text === '' || !isText(block) ? [] : [{ ...block, text }];
  });
  return runSteps(TEXT_STEPS, {
    url: null,
    hints,
    article: emptyArticle(body),
    page: null,
    bareLines,
    raw: blocks.map((block) => block.text),
    decided: new Set(),
  });
}

/** A hash of what a reader sees, deaf to case, spaces and punctuation: 32 hex digits. */
export function contentHash(headline: string, standfirst: string | null, body: readonly Block[]): string {
  return fingerprint(fold(headline), fold(standfirst ?? ''), fold(bodyText(body)));
}
