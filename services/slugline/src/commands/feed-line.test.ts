import type { ParsedFeed, ParsedItem } from '@slugline/feeds';
import { EMPTY_WIRE } from '@slugline/model';
import { expect, test } from 'vitest';
import { feedLine } from './feed-line.ts';

const item: ParsedItem = {
  ...{
    guid: 'g1',
    url: 'https://paper.example/1',
    headline: 'Ferry back',
    headlineHtml: null,
    summaryHtml: null,
    contentHtml: null,
    authors: [],
  },
  ...{ categories: [], published: null, updated: null, language: null, rights: null, image: null, enclosures: [], source: null },
  wire: null,
};
const feed: ParsedFeed = {
  ...{
    format: 'rss',
    encoding: 'utf-8',
    guid: null,
    title: 'Paper',
    titleHtml: null,
    rightsHtml: null,
    description: null,
    language: null,
    rights: null,
    updated: null,
  },
  ...{ authors: [], categories: [], image: null, siteUrl: 'https://paper.example/', hubs: [], selfUrl: null, items: [] },
  hints: { intervalSeconds: null, skipHours: [], skipDays: [] },
};
const lineOf = (...items: ParsedItem[]) => JSON.parse(JSON.stringify(feedLine(7, { ...feed, items })));

test('what a document does not say is left out', () => {
  expect(lineOf({ ...item, authors: [{ name: 'Ada', email: null }] })).toEqual({
    id: 7,
    format: 'rss',
    encoding: 'utf-8',
    feed: { title: 'Paper', link: 'https://paper.example/' },
    items: [{ id: 'g1', title: 'Ferry back', link: 'https://paper.example/1', authors: [{ name: 'Ada' }] }],
  });
});

test("a wire item's fields stand beside it, its body as lines", () => {
  const wire = {
    ...EMPTY_WIRE,
    version: '3',
    pubStatus: 'usable' as const,
    urgency: 4,
    subjects: [{ code: 'medtop:20000065', name: 'civil unrest' }],
    places: [
      { code: 'city:riga', name: 'Riga' },
      { code: 'US', name: 'Norfolk' },
    ],
    links: [{ rel: 'correctionOf' as const, guid: 'g0', version: null }],
  };
  const [line] = lineOf({ ...item, contentHtml: '<p>One &amp; <b>two</b></p><p>Three</p>', wire }).items;
  expect(line).toMatchObject({
    ...{ id: 'g1', guid: 'g1', headline: 'Ferry back', version: 3, status: 'usable', urgency: 4, correctionOf: 'g0' },
    subjects: ['medtop:20000065'],
    places: [{ name: 'Riga' }, { name: 'Norfolk', code: 'US' }],
    placeCodes: ['city:riga'],
    bodyText: 'One & two\nThree',
  });
  expect(line).not.toHaveProperty('embargo');
});
