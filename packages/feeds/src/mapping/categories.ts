import type { Category } from '../port.ts';
import { attribute, children, descendants, text } from '../xml/access.ts';
import type { XmlElement } from '../xml/port.ts';
import { distinct, line, plain } from './values.ts';

const MOST = 100;
/** Elements with one category each; those of itunes stand in one another. */
const SINGLE = ['category', 'atom:category', 'dc:subject', 'media:category', 'itunes:category'];
/** Elements with a list, divided by commas. */
const LISTS = ['itunes:keywords', 'media:keywords', 'news:keywords'];

/** The categories of a feed or an item: category, dc:subject, then those of media and itunes, then keywords. */
export function categoriesOf(element: XmlElement): Category[] {
  const groups = children(element, 'media:group', 'media:content');
  const single = SINGLE.flatMap((name) => [element, ...groups].flatMap((holder) => withNested(holder, name)));
  const words = LISTS.flatMap((name) => [element, ...groups].flatMap((holder) => children(holder, name)));
  const found = [...single.map(categoryOf), ...words.flatMap((one) => keywords(text(one)))];
  return distinctCategories(found.filter((category) => category !== null));
}

/** Categories, each once. */
export function distinctCategories(categories: readonly Category[]): Category[] {
  return distinct(categories, ({ term, scheme, label }) => `${scheme ?? ''}\n${term}\n${label ?? ''}`, MOST);
}

/** The categories of a list of words. */
function keywords(list: string | null): Category[] {
  return (list ?? '')
    .slice(0, 10_000)
    .split(',')
    .flatMap((word) => {
      const term = plain(word);
      return term === null ? [] : [{ term, scheme: null, label: null }];
    });
}

function withNested(holder: XmlElement, name: string): XmlElement[] {
  return name === 'itunes:category' ? descendants(holder, name) : children(holder, name);
}

function categoryOf(element: XmlElement): Category | null {
  const label = plain(attribute(element, 'label'));
  const term = plain(attribute(element, 'term')) ?? line(element) ?? plain(attribute(element, 'text')) ?? label;
  if (term === null) return null;
  const scheme = attribute(element, 'scheme') ?? attribute(element, 'domain');
  return { term, scheme, label: label === term ? null : label };
}
