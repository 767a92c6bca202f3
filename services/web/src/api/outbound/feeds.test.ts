import { cleanText, TAG_DEFAULTS } from '@slugline/model';
import { createVocabularies } from '@slugline/topics';
import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { makeStory } from '../../context.test-support.ts';
import { EMPTY_SEARCH, type SearchState } from '../../search/state.ts';
import type { Format } from '../../search/url.ts';
import { atom } from './atom.ts';
import { outboundFeed } from './document.ts';
import { HOSTILE } from './hostile.test-support.ts';
import { jsonFeed } from './json-feed.ts';
import { rss } from './rss.ts';

const hostileStories = HOSTILE.map((text, index) =>
  makeStory({
    id: String(index).padStart(32, '0'),
    headline: text,
    standfirst: text,
    authors: [text],
    sourceName: text,
    language: text,
    url: index % 2 === 0 ? text : `https://a.example/?x=${text}`,
    image: { url: text, alt: text },
    body: [{ kind: 'paragraph', text }],
    tags: [{ ...TAG_DEFAULTS, vocabulary: 'region', code: text, name: text, score: 1, via: 'mention', evidence: [] }],
  }),
);

function feedOf(format: Format, stories = hostileStories, state: SearchState = { ...EMPTY_SEARCH, q: HOSTILE.join(' ') }) {
  return outboundFeed({
    base: 'https://desk.example',
    format,
    state,
    stories,
    vocabularies: createVocabularies(),
    nextCursor: '<&">',
  });
}

/** What a title says after XML: control characters gone, line ends as XML 1.0 section 2.11 normalizes them, white space trimmed by the parser. */
const readable = (text: string) => cleanText(text.replaceAll('\r', '')).trim().normalize('NFC');

describe.each([
  ['rss', rss],
  ['atom', atom],
] as const)('%s', (format, write) => {
  test('is well-formed and says every hostile text as it is', async () => {
    const parsed = await new Parser().parseString(write(feedOf(format)));
    expect(parsed.items).toHaveLength(HOSTILE.length);
    for (const [index, text] of HOSTILE.entries()) {
      const title = parsed.items[index]?.title ?? '';
      expect(title.replaceAll('\r', '').normalize('NFC').trim()).toBe(readable(text));
    }
  });

  test('holds no element that came from a text, and no script address', () => {
    const xml = write(feedOf(format));
    expect(xml).not.toMatch(/<script|<img|<svg|<!DOCTYPE|<!\[CDATA|<!--|<\?php|href="javascript|<link>javascript/i);
    expect(xml.match(format === 'rss' ? /<item>/g : /<entry[ >]/g)).toHaveLength(HOSTILE.length);
  });

  test('carries stable ids, links to itself and to the search page, and tags as categories', async () => {
    const state = { ...EMPTY_SEARCH, q: 'port', region: ['MX'] };
    const xml = write(feedOf(format, [makeStory({ id: 'abc' })], state));
    const parsed = await new Parser({ customFields: { feed: ['id', 'updated'] } }).parseString(xml);
    const [item] = parsed.items;
    expect(item?.guid ?? item?.id).toBe('urn:slugline:story:abc');
    expect(item?.link).toBe('https://harbour-herald.example/2026/06/port-strike');
    expect(item?.isoDate).toBe('2026-06-04T09:12:00.000Z');
    expect(xml).toContain('https://desk.example/api/v1/stories.');
    expect(xml).toMatch(
      /rel="self"[^>]+href="https:\/\/desk\.example\/api\/v1\/stories\.|href="[^"]+stories\.[^"]+"[^>]+rel="self"/,
    );
    expect(xml).toMatch(
      /rel="alternate"[^>]+href="https:\/\/desk\.example\/\?q=port&#38;region=MX"|href="https:\/\/desk\.example\/\?q=port&#38;region=MX"/,
    );
    expect(xml).toMatch(/<category [^>]*(?:term="MX"|>Mexico)/);
  });

  test('says the same when nothing changed, on an empty feed too', () => {
    expect(write(feedOf(format))).toBe(write(feedOf(format)));
    expect(write(feedOf(format, []))).toBe(write(feedOf(format, [])));
  });
});

test('an Atom feed has the newest change as its date, and each story its version’s', async () => {
  const stories = [
    makeStory({ id: 'a', versionCreated: '2026-06-04T10:00:00.000Z' }),
    makeStory({ id: 'b', versionCreated: '2026-06-04T12:00:00.000Z' }),
  ];
  const xml = atom(feedOf('atom', stories));
  expect(xml.match(/<updated>[^<]+/g)).toEqual([
    '<updated>2026-06-04T12:00:00.000Z',
    '<updated>2026-06-04T10:00:00.000Z',
    '<updated>2026-06-04T12:00:00.000Z',
  ]);
});

test('captions are figcaptions, and what is embedded is a link', () => {
  const body = [
    { kind: 'paragraph' as const, text: 'The council voted.' },
    { kind: 'caption' as const, text: 'The quay at <dawn>.' },
    { kind: 'embed' as const, text: 'The debate', url: 'https://video.example/1?a=1&b=2' },
  ];
  const [entry] = feedOf('rss', [makeStory({ id: 'a', body })]).entries;
  expect(entry?.text).toBe('The council voted.');
  expect(entry?.html.split('\n')).toEqual([
    '<p>The council voted.</p>',
    '<figcaption>The quay at &#60;dawn&#62;.</figcaption>',
    '<p><a href="https://video.example/1?a=1&#38;b=2">The debate</a></p>',
  ]);
});

test('the description of RSS is HTML in which the text is still text', async () => {
  const parsed = await new Parser().parseString(rss(feedOf('rss', [makeStory({ id: 'a', standfirst: '<b>5 < 6 & 7</b>' })])));
  expect(parsed.items[0]?.content).toBe('&#60;b&#62;5 &#60; 6 &#38; 7&#60;/b&#62;');
});

test('a JSON Feed says every hostile text, links by http only, and names its next page', () => {
  const feed = JSON.parse(jsonFeed(feedOf('json')));
  expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
  expect(feed.next_url).toContain('cursor=%3C%26%22%3E');
  expect(feed.items.map((item: { title: string }) => item.title)).toEqual(HOSTILE);
  for (const item of feed.items) expect(item.url).toMatch(/^https?:\/\//);
  expect(feed.items[0]).toMatchObject({ id: `urn:slugline:story:${'0'.repeat(32)}`, date_published: '2026-06-04T09:12:00.000Z' });
});
