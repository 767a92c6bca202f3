import { parseDate } from '../../dates.ts';
import { EMPTY_FEED, EMPTY_ITEM } from '../../empty.ts';
import { distinctCategories } from '../../mapping/categories.ts';
import { distinctPeople } from '../../mapping/people.ts';
import { languageOf, plain } from '../../mapping/values.ts';
import type { Category, Enclosure, ParsedFeed, ParsedItem, Person } from '../../port.ts';
import { sanitizeHtml } from '../../sanitize.ts';
import { Unreadable } from '../../unreadable.ts';
import { escapeHtml } from '../../xml/access.ts';
import { resolveUrl } from '../../xml/base.ts';
import { field, isObject, type Json, lineField, objects, parseObjects, textField } from '../ninjs/json.ts';
import type { Format, Sample } from '../registry.ts';

const VERSION = /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version/i;
const MOST = 100;

/** JSON Feed 1.0 and 1.1 (jsonfeed.org). What is wrong in one item (a number that is none, too deep a nesting) loses that item only. */
export const json: Format = {
  format: 'json',
  detect: ({ text }) => {
    const head = text.slice(0, 65_536);
    if (!/^[\s\ufeff\p{Cc}]*\{/u.test(head)) return false;
    return VERSION.test(head) || (/"items"\s*:\s*\[/.test(text) && VERSION.test(text.slice(-65_536)));
  },
  read: async (sample) => readJson(sample),
};

function readJson({ text, url }: Sample): ParsedFeed {
  const feed = outside(text);
  if (feed === null) throw new Unreadable('it is not proper JSON');
  if (!/"items"\s*:\s*\[/.test(text)) throw new Unreadable('it has no items');
  const home = addressField(feed, url, 'home_page_url');
  const self = addressField(feed, url, 'feed_url');
  const base = self ?? url;
  const authors = peopleOf(feed);
  const image = addressField(feed, base, 'icon') ?? addressField(feed, base, 'favicon');
  return {
    ...EMPTY_FEED,
    format: 'json',
    title: titleField(feed),
    description: htmlField(feed, base, 'description'),
    language: languageOf(textField(feed, 'language')),
    authors,
    image: image === null ? null : { url: image, alt: null },
    siteUrl: home,
    hubs: objects(field(feed, 'hubs'))
      .flatMap((hub) => addressField(hub, base, 'url') ?? [])
      .slice(0, 10),
    selfUrl: self,
    items: parseObjects(text).objects.map((item) => readItem(item, base, authors)),
  };
}

/** The feed's own fields: the document with its list of items left out; null when that is no JSON object. */
function outside(text: string): Json | null {
  for (const attempt of [text, text.replace(/,?\s*"items"\s*:\s*\[.*$/s, '}')]) {
    try {
      const value: unknown = JSON.parse(attempt);
      if (isObject(value)) return value;
    } catch {
      // The next attempt, or none, can be read.
    }
  }
  return null;
}

function readItem(item: Json, base: string, feedAuthors: Person[]): ParsedItem {
  const own = peopleOf(item);
  const enclosures = attachmentsOf(item, base);
  const image =
    addressField(item, base, 'image', 'banner_image') ?? enclosures.find(({ type }) => type?.startsWith('image/'))?.url ?? null;
  const url = addressField(item, base, 'url', 'external_url');
  const content = textField(item, 'content_text');
  return {
    ...EMPTY_ITEM,
    guid: textField(item, 'id'),
    url,
    headline: titleField(item),
    summaryHtml: textHtml(textField(item, 'summary')),
    contentHtml: htmlField(item, url ?? base, 'content_html') ?? textHtml(content),
    authors: own.length > 0 ? own : feedAuthors,
    categories: tagsOf(item),
    published: parseDate(textField(item, 'date_published')),
    updated: parseDate(textField(item, 'date_modified')),
    language: languageOf(textField(item, 'language')),
    image: image === null ? null : { url: image, alt: null },
    enclosures,
  };
}

function titleField(object: Json): string | null {
  return plain(textHtml(lineField(object, 'title')));
}

function textHtml(text: string | null): string | null {
  return text === null ? null : escapeHtml(text);
}

function htmlField(object: Json, base: string, name: string): string | null {
  const html = textField(object, name);
  return html === null ? null : sanitizeHtml(html, { base }).trim() || null;
}

function addressField(object: Json, base: string, ...names: string[]): string | null {
  for (const name of names) {
    const url = resolveUrl(textField(object, name), base);
    if (url !== null) return url;
  }
  return null;
}

function peopleOf(object: Json): Person[] {
  const stated = [...objects(field(object, 'authors')), ...[field(object, 'author')].filter(isObject)];
  return distinctPeople(
    stated.flatMap((author) => {
      const name = lineField(author, 'name');
      return name === null ? [] : [{ name, email: null }];
    }),
  );
}

function tagsOf(item: Json): Category[] {
  const tags = field(item, 'tags');
  const terms = Array.isArray(tags) ? tags : [];
  return distinctCategories(
    terms.flatMap((tag) => {
      const term = typeof tag === 'string' ? plain(escapeHtml(tag)) : null;
      return term === null ? [] : [{ term, scheme: null, label: null }];
    }),
  );
}

function attachmentsOf(item: Json, base: string): Enclosure[] {
  return objects(field(item, 'attachments'))
    .slice(0, MOST)
    .flatMap((attachment) => {
      const url = addressField(attachment, base, 'url');
      const size = field(attachment, 'size_in_bytes');
      const length = typeof size === 'number' && Number.isSafeInteger(size) && size >= 0 ? size : null;
      return url === null ? [] : [{ url, type: textField(attachment, 'mime_type'), length }];
    });
}
