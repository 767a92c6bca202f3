import type { Step } from '../reading.ts';
import { isSiteName, siteNames } from '../site.ts';
import { cleanAuthors } from './authors.ts';

/** How many of a body's first blocks can be a signature. */
const TOP = 3;
/** A person's name and nothing else: two to four words that begin with a capital; several parted by a stroke. */
const NAMES =
  /^(?:\p{Lu}[\p{L}'’.-]{0,20}(?:\s(?:\p{Lu}[\p{L}'’.-]{0,20}|de|da|van|von|bin|al|el)){1,3})(?:\s?[/&]\s?\p{Lu}[\p{L}'’.-]{0,20}(?:\s\p{Lu}[\p{L}'’.-]{0,20}){1,3}){0,3}$/u;

/** Takes the names that sign the text itself, above or below it, where nothing else named a person. */
export const findSignature: Step = {
  name: 'signature',
  reason:
    'Before noise is dropped, which takes a bold last line for a heading of nothing; only where no person is named, because a heading can look like a name.',
  run({ page, article, url }) {
    if (page === null) return 'not a page';
    const site = siteNames(page.facts, url);
    const isSite = (name: string) => isSiteName(name, site);
    if (!article.authors.every(isSite)) return 'not needed';
    const { body } = article;
    const places = [...body.slice(0, TOP).keys(), body.length - 1];
    const at = places.find((index) => NAMES.test(body[index]?.text ?? '') && !isSite(body[index]?.text ?? ''));
    if (at === undefined) return 'none found';
    article.authors = cleanAuthors((body[at]?.text ?? '').replaceAll('/', ', '));
    article.byline = article.authors.join(', ');
    article.bylinePeople = article.authors.map((name) => ({ name, role: null }));
    article.body = body.filter((_, index) => index !== at);
    return `signed by ${article.byline}`;
  },
};
