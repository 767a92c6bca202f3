import type { OutboundFeed } from './document.ts';

/** JSON Feed 1.1 (jsonfeed.org). The codes of the tags are in `_slugline`, an extension as the format allows it. */
export function jsonFeed(feed: OutboundFeed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.homeUrl,
    feed_url: feed.selfUrl,
    ...(feed.nextUrl === null ? {} : { next_url: feed.nextUrl }),
    items: feed.entries.map((one) => ({
      id: one.id,
      url: one.url,
      title: one.title,
      ...(one.summary === '' ? {} : { summary: one.summary }),
      content_text: one.text,
      date_published: one.published,
      date_modified: one.updated,
      authors: (one.authors.length > 0 ? one.authors : [one.source]).map((name) => ({ name })),
      ...(one.language === null ? {} : { language: one.language }),
      ...(one.image === null ? {} : { image: one.image }),
      tags: one.categories.map((category) => category.label),
      _slugline: {
        about: 'The codes of the tags: vocabulary and code.',
        tags: one.categories.map(({ scheme, term }) => ({ scheme, term })),
      },
    })),
  });
}
