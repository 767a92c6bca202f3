import type { ParsedFeed, ParsedItem } from '@slugline/feeds';
import { EMPTY_WIRE, type Feed, type Wire } from '@slugline/model';
import { expect, test } from 'vitest';
import { listItems } from './items.ts';

const now = new Date('2026-11-23T12:00:00.000Z');
const feed = { id: 'f', source: 'wire', sourceName: 'Wire', language: null, sample: false } as Feed;

function read(item: Partial<ParsedItem>) {
  const entry: ParsedItem = {
    ...{
      guid: 'g',
      url: null,
      headline: 'Port reopens',
      headlineHtml: null,
      summaryHtml: null,
      contentHtml: '<p>It did.</p>',
      authors: [],
    },
    ...{ categories: [], published: null, updated: null, language: null, rights: null, image: null, enclosures: [] },
    ...{ source: null, wire: null },
    ...item,
  };
  const [first] = listItems(feed, { items: [entry], language: null } as unknown as ParsedFeed, now);
  if (first === undefined) throw new Error('no item was listed');
  return first;
}
const wired = (wire: Partial<Wire>, item: Partial<ParsedItem> = {}) => read({ ...item, wire: { ...EMPTY_WIRE, ...wire } });

test('hands on what a wire states, tidied', () => {
  const { wire } = wired({
    slugline: ' LATVIA-\u0000STORM ',
    edNote: 'CORRECTS\r\n\r\nspelling  of name',
    subjects: [
      { code: 'medtop:03000000', name: ' ' },
      { code: null, name: '' },
      { code: 'medtop:03000000', name: null },
    ],
    keywords: ['ports', 'ports', ''],
    links: [{ rel: 'correctionOf', guid: ' ', version: null }],
    embargo: 'until-further-notice',
  });
  expect(wire).toMatchObject({
    ...{ slugline: 'LATVIA-STORM', edNote: 'CORRECTS\nspelling of name', keywords: ['ports'], links: [] },
    subjects: [{ code: 'medtop:03000000', name: null }],
    embargo: 'until-further-notice',
  });
});

test('keeps an item small, whatever its wire states', () => {
  const many = Array.from({ length: 5_000 }, (_, number) => ({ code: `x:${number}`, name: '🙂'.repeat(2_000) }));
  const { wire } = wired({ subjects: many, edNote: 'x'.repeat(1_000_000) });
  expect(wire?.subjects).toHaveLength(300);
  expect(JSON.stringify(wire).length).toBeLessThan(400_000);
  expect(JSON.stringify(wire)).not.toMatch(/\\ud/);
});

test('an item has changed when its wire states something else, and not when the same is sent again', () => {
  const { itemHash } = wired({ version: '1', sent: '2026-11-23T10:00:00.000Z', sequence: '0001' });
  expect(wired({ version: '1', sent: '2026-11-23T11:00:00.000Z', sequence: '0002' }).itemHash).toBe(itemHash);
  for (const wire of [{ version: '2' }, { version: '1', pubStatus: 'canceled' }, { version: '1', edNote: 'KILL' }] as const) {
    expect(wired(wire).itemHash).not.toBe(itemHash);
  }
});

test('the hash of a web item is made of its words alone', () => {
  const { itemHash } = read({});
  expect(read({ rights: '© 2026', source: { title: 'Herald', url: null }, language: 'en' }).itemHash).toBe(itemHash);
  expect(read({ rights: ' © 2026 ', source: { title: 'Herald', url: null } })).toMatchObject({
    ...{ rights: '© 2026', origin: { title: 'Herald', url: null }, wire: null },
  });
  expect(read({ headline: 'Port closes' }).itemHash).not.toBe(itemHash);
});
