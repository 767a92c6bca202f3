import { load } from 'cheerio/slim';
import type { Tree, TreeElement } from '../tree.ts';
import { find } from './cheerio.ts';

const LONGEST = 300;
const MOST_PARTS = 8;
/** The pseudo-classes whose cost grows with the page only; `:nth-child`, `~` and their like look at all siblings of each element. */
const CHEAP = new Set(['not', 'is', 'has', 'empty', 'root', 'first-child', 'last-child']);
const MOST_FOUND = 1_000;
/** A page to try selectors on. */
const $ = load('<main class="a"><p id="b">text</p></main>');

/** Why a selector is not taken, or null. */
export function selectorProblem(selector: string): string | null {
  if (selector.trim() === '') return 'is empty';
  if (selector.length > LONGEST) return `is longer than ${LONGEST} characters`;
  const bare = selector.replace(/"[^"]*"|'[^']*'/g, '').replace(/\[[^\]]*\]/g, '');
  if (bare.includes('<')) return 'is markup, where a CSS selector is expected';
  if (bare.includes('~')) return 'has "~", which is slow on long pages; use "+" or a class';
  const dear = [...bare.matchAll(/:{1,2}([\w-]+)/g)].find(([, name]) => !CHEAP.has(name ?? ''));
  if (dear !== undefined) return `has "${dear[0]}"; allowed are :${[...CHEAP].join(', :')}`;
  if ((bare.match(/:has\b/g)?.length ?? 0) > 1) return 'has ":has" more than once';
  if (bare.split(/\s*[\s>+,]\s*/).length > MOST_PARTS) return `has more than ${MOST_PARTS} parts`;
  try {
    $(selector);
    return null;
  } catch (error) {
    return `is no CSS selector: ${error instanceof Error ? error.message.slice(0, 200) : 'it cannot be read'}`;
  }
}

/** The elements that a selector finds, in page order. One that cannot be run finds none: it was checked when it was loaded. */
export function select(selector: string, tree: Tree): TreeElement[] {
  try {
    return find(selector, tree, MOST_FOUND);
  } catch {
    return [];
  }
}
