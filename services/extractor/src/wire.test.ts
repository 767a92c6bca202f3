import { bodyText, EMPTY_WIRE, type Item, type Wire } from '@slugline/model';
import { describe, expect, test } from 'vitest';
import { extractItem } from './handler.ts';
import { createReader } from './reader.ts';

const now = new Date('2026-11-23T12:00:00.000Z');
const noHttp = {
  get: () => Promise.reject(new Error('a wire item was fetched')),
  close: () => Promise.resolve(),
} as unknown as Parameters<typeof extractItem>[1]['http'];

const paragraph = (text: string) => ({ kind: 'paragraph' as const, text });
const TEXT = 'RIGA, Nov 23 (Wire) - The port reopened after the storm.';

function wireItem(wire: Partial<Wire>, item: Partial<Item> = {}): Item {
  return {
    ...{ storyId: 's', version: 1, itemHash: 'h', feedId: 'f', source: 'wire', sourceName: 'Wire', guid: 'urn:newsml:wire:1' },
    ...{ url: 'https://wire.example/1', headline: 'Port of Riga reopens', summary: null, body: [paragraph(TEXT)], authors: [] },
    ...{ categories: [], published: null, updated: null, language: null, image: null, rights: null, origin: null },
    ...{ firstSeen: now.toISOString(), sample: false, wire: { ...EMPTY_WIRE, ...wire } },
    ...item,
  };
}

async function extract(item: Item) {
  const deps = { http: noHttp, reader: createReader(), rights: 'tag' as const, clock: { now: () => now } };
  const { next } = await extractItem(item, deps, new AbortController().signal);
  const [story] = next;
  if (story === undefined) throw new Error('no story was handed on');
  return story;
}

test('a wire item that carries text is its own text, however short, and its page is not fetched', async () => {
  const story = await extract(wireItem({}));
  expect(story.bodyOrigin).toEqual({ from: 'feed', code: null });
  expect(bodyText(story.body)).toBe(TEXT);
});

test('what the wire states stands in the story, and wins over what the text lets guess', async () => {
  const stated = {
    ...{ version: '3', slugline: 'LATVIA-STORM/PORT', urgency: 2, itemType: 'ninat:text', provider: 'nprov:Wire' },
    ...{ edNote: 'ADDS quote', usageTerms: 'Not for use in Latvia', expires: '2026-12-01T00:00:00.000Z' },
    subjects: [{ code: 'medtop:20000151', name: 'natural disasters' }],
    places: [{ code: null, name: 'Riga' }],
    genres: [{ code: 'genre:Update', name: 'Update' }],
    keywords: ['ports'],
    signals: ['sig:update'],
    links: [{ rel: 'updateOf' as const, guid: 'urn:newsml:wire:0', version: null }],
    members: [{ guid: 'urn:picture', url: null, headline: 'The port', role: 'picture' }],
  };
  const wire = { byline: 'By Anna Example in Riga', dateline: 'RIGA', copyright: '(c) Wire', correctionInfo: 'Spelling' };
  const story = await extract(wireItem({ ...stated, ...wire }, { authors: ['Anna Example'], language: 'en-GB' }));
  const { version, ...rest } = stated;
  expect(story).toMatchObject({ ...rest, edNote: 'ADDS quote\nSpelling', sourceVersion: version, copyrightNotice: '(c) Wire' });
  expect(story).toMatchObject({
    byline: 'By Anna Example in Riga',
    dateline: 'RIGA',
    authors: ['Anna Example'],
    language: 'en-GB',
  });
});

test("a story's dates are the wire's, and the version's date stands for an unknown first one", async () => {
  const [firstCreated, versionCreated] = ['2026-11-22T08:00:00.000Z', '2026-11-23T09:00:00.000Z'];
  expect(await extract(wireItem({ firstCreated, versionCreated }, { published: '2026-11-22T20:00:00.000Z' }))).toMatchObject({
    ...{ firstCreated, versionCreated },
    dateOrigins: { firstCreated: 'feed', versionCreated: 'feed' },
  });
  expect(await extract(wireItem({ versionCreated }))).toMatchObject({ firstCreated: versionCreated, versionCreated });
});

describe('what may not be used', () => {
  test('an embargo with a time is kept as that time', async () => {
    const story = await extract(wireItem({ embargo: '2026-11-24T06:00:00.000Z' }));
    expect(story).toMatchObject({ pubStatus: 'usable', embargoedUntil: '2026-11-24T06:00:00.000Z' });
  });

  test('an embargo until further notice withholds the story, because no time lifts it', async () => {
    const story = await extract(wireItem({ embargo: 'until-further-notice', pubStatus: 'usable' }));
    expect(story).toMatchObject({ pubStatus: 'withheld', embargoedUntil: null });
    expect(await extract(wireItem({ embargo: 'until-further-notice', pubStatus: 'canceled' }))).toMatchObject({
      pubStatus: 'canceled',
    });
  });

  test('a canceled item without any text becomes a story that withdraws, with its note to editors', async () => {
    const kill = wireItem({ pubStatus: 'canceled', edNote: 'KILL: wrong name' }, { headline: null, body: [] });
    expect(await extract(kill)).toMatchObject({
      ...{ pubStatus: 'canceled', edNote: 'KILL: wrong name', headline: 'urn:newsml:wire:1', body: [] },
    });
    const slugged = wireItem({ pubStatus: 'canceled', slugline: 'LATVIA-STORM' }, { headline: null, body: [] });
    expect((await extract(slugged)).headline).toBe('LATVIA-STORM');
  });
});

test('a new note or subject makes other content; a new number, date or link to the version before does not', async () => {
  const hash = async (wire: Partial<Wire>) => (await extract(wireItem(wire))).contentHash;
  const plain = await hash({ version: '1' });
  const before = [{ rel: 'updateOf' as const, guid: 'urn:newsml:wire:1', version: '1' }];
  expect(await hash({ version: '2', versionCreated: '2026-11-23T09:00:00.000Z', links: before })).toBe(plain);
  expect(await hash({ edNote: 'CORRECTS date' })).not.toBe(plain);
  expect(await hash({ subjects: [{ code: 'medtop:07000000', name: null }] })).not.toBe(plain);
});

test('a package without words of its own is named by its first part, or its guid', async () => {
  const member = { guid: 'urn:a', url: null, headline: 'The storm', role: null };
  const empty = { headline: null, body: [] };
  expect((await extract(wireItem({ members: [{ ...member, headline: null }, member] }, empty))).headline).toBe('The storm');
  expect((await extract(wireItem({ members: [{ ...member, headline: null }] }, empty))).headline).toBe('urn:newsml:wire:1');
});

test('rights and origin of a web feed are kept too', async () => {
  const web = wireItem({}, { wire: null, url: null, rights: '© Herald', origin: { title: 'Herald', url: null } });
  expect(await extract(web)).toMatchObject({
    copyrightNotice: '© Herald',
    provider: 'Herald',
    sourceVersion: null,
    subjects: [],
  });
});
