import type { Category, ParsedFeed, ParsedItem, Person } from './port.ts';

/** An item that says nothing: formats fill in what they find. */
export const EMPTY_ITEM: ParsedItem = {
  ...{
    guid: null,
    url: null,
    headline: null,
    headlineHtml: null,
    summaryHtml: null,
    contentHtml: null,
    authors: [],
    categories: [],
  },
  ...{ published: null, updated: null, language: null, rights: null, image: null, enclosures: [], source: null, wire: null },
};

/** A feed that says nothing. */
export const EMPTY_FEED: Omit<ParsedFeed, 'format'> = {
  ...{
    encoding: 'utf-8',
    guid: null,
    title: null,
    titleHtml: null,
    rightsHtml: null,
    description: null,
    language: null,
    rights: null,
    updated: null,
    authors: [],
  },
  ...{ categories: [], image: null, siteUrl: null, hubs: [], selfUrl: null, items: [] },
  hints: { intervalSeconds: null, skipHours: [], skipDays: [] },
};

/** A person of whom only the name is known. */
export function person(name: string): Person {
  return { name, email: null };
}

/** A category of no scheme. */
export function category(term: string): Category {
  return { term, scheme: null, label: null };
}
