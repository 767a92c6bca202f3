import { bodyText } from '@slugline/model';
import { lengthRead } from '../compare.ts';
import { metaValue } from '../facts.ts';
import type { Reading } from '../reading.ts';
import type { Run } from '../runs.ts';
import { siteNames } from '../site.ts';
import { withoutSite } from '../steps/headline.ts';
import { textOf } from '../tree.ts';
import { type PageSigns, readSigns } from './page-signs.ts';

/** What the detectors look at: the reading, and what several of them need of it. */
export interface Look {
  reading: Reading;
  /** Words of standfirst and body, by length: six letters a word, so that Chinese and Japanese count alike. */
  words: number;
  /** The page's own names for itself: title, h1, og:title, without the site's name. */
  titles(): string[];
  /** Lower-case path of the address, '' where it is not known. */
  path: string;
  /** Every stretch of text on the page; empty where it was no page. */
  runs: readonly Run[];
  /** Whether metadata says that this is an article with a date. */
  saysArticle: boolean;
  /** The types that JSON-LD and og:type name, lower case. */
  types: string[];
  /** What the page shows besides text; a walk, so only made when asked for. */
  signs(): PageSigns;
}

const NO_SIGNS: PageSigns = {
  noscript: [],
  emptyRoot: null,
  scripts: 0,
  challenges: [],
  password: false,
  gates: [],
  players: 0,
};

function titlesOf({ page, url, article }: Reading): string[] {
  if (page === null) return article.headline === null ? [] : [article.headline];
  const names = siteNames(page.facts, url);
  const given = [
    page.facts.title,
    ...page.facts.headings.slice(0, 3).map((heading) => textOf(heading, 300)),
    metaValue(page.facts, 'og:title'),
  ];
  const lines = given.map((line) => (line ?? '').slice(0, 300).replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
  return [...new Set([...lines, ...lines.map((line) => withoutSite(line, names))])];
}

function pathOf(url: string | null): string {
  return url !== null && URL.canParse(url) ? new URL(url).pathname.toLowerCase().slice(0, 1_000) : '';
}

function typesOf({ page }: Reading): string[] {
  if (page === null) return [];
  const linked = page.facts.linkedData.flatMap((object) => [object['@type']].flat());
  return [...linked, metaValue(page.facts, 'og:type')].flatMap((type) =>
    typeof type === 'string' ? [type.toLowerCase().slice(0, 60)] : [],
  );
}

/** Gathers what the detectors look at. */
export function lookAt(reading: Reading): Look {
  const { page, article } = reading;
  const types = typesOf(reading);
  let signs: PageSigns | null = null;
  let titles: string[] | null = null;
  return {
    reading,
    words: Math.round(lengthRead(`${article.standfirst ?? ''} ${bodyText(article.body)}`.trim()) / 6),
    titles: () => {
      titles ??= titlesOf(reading);
      return titles;
    },
    path: pathOf(reading.url),
    runs: page?.runs ?? [],
    types,
    saysArticle: types.some((type) => /article|report|posting|newsitem/.test(type)) && article.published?.from === 'metadata',
    signs: () => {
      signs ??= page === null ? NO_SIGNS : readSigns(page.tree);
      return signs;
    },
  };
}

/** A text in quotes, short enough for evidence. */
export function quoted(text: string): string {
  return `"${text.length > 100 ? `${text.slice(0, 100)}…` : text}"`;
}
