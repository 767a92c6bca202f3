import type { SeenItem } from '@slugline/model';
import { describe, expect, test } from 'vitest';
import { EMPTY_ITEM } from './empty.ts';
import { distinctItems } from './identity.ts';
import type { ParsedItem } from './port.ts';
import { steadyItems } from './seen.ts';

/** `guid@path headline`: what the tests read a document as. */
function document(...lines: string[]): ParsedItem[] {
  return lines.map((line) => {
    const [, guid = '', path = '', headline = ''] = /^([^@ ]*)@(\S*) ?(.*)$/.exec(line) ?? [];
    const url = path === '' ? null : `http://a.example/${path}`;
    return { ...EMPTY_ITEM, guid: guid || null, url, headline: headline || `About ${path}` };
  });
}

/** Reads documents one after the other as the poller does; answers each one's identities. */
function poll(...documents: ParsedItem[][]): string[][] {
  let seen: SeenItem[] = [];
  return documents.map((items) => {
    const steady = steadyItems(items, seen);
    seen = steady.seen;
    return distinctItems(steady.items).map(({ identity }) => identity);
  });
}

describe('over several polls', () => {
  test('a guid that changes at each poll yields each story once', () => {
    const polls = poll(document('g1@a', 'g2@b'), document('g3@a', 'g4@b'), document('g5@new', 'g6@a', 'g7@b'), document('g8@a'));
    expect(polls).toEqual([['g1', 'g2'], ['g1', 'g2'], ['g5', 'g1', 'g2'], ['g1']]);
  });

  test('a guid that counts places in the document names no story but the first', () => {
    const polls = poll(document('1@a', '2@b'), document('1@new', '2@a', '3@b'), document('1@newer', '2@new', '3@a'));
    const stories = { a: '1', b: '2', new: 'http://a.example/new', newer: 'http://a.example/newer' };
    expect(polls).toEqual([
      [stories.a, stories.b],
      [stories.new, stories.a, stories.b],
      [stories.newer, stories.new, stories.a],
    ]);
  });

  test('a guid that items of several addresses share is told the same way when one of them is left', () => {
    const both = ['http://a.example/a', 'http://a.example/b'];
    expect(poll(document('g@a', 'g@b'), document('g@b'), document('g@a'), document('g@c'))).toEqual([
      both,
      both.slice(1),
      both.slice(0, 1),
      ['http://a.example/c'],
    ]);
  });

  test('the first item of a guid keeps it when another one comes', () => {
    const polls = poll(document('g@a'), document('g@b', 'g@a'), document('g@b'));
    expect(polls).toEqual([['g'], ['http://a.example/b', 'g'], ['http://a.example/b']]);
  });

  test('an item whose address or headline is corrected stays the story that its guid names', () => {
    expect(poll(document('g@a Old'), document('g@a New'), document('g@b Newer'))).toEqual([['g'], ['g'], ['g']]);
  });

  test('a new guid with a new headline at an old address is a new story, and entries of one page stay apart', () => {
    expect(poll(document('g1@briefing Monday'), document('g2@briefing Tuesday'))).toEqual([['g1'], ['g2']]);
    const live = ['g1@live Kick-off', 'g2@live Goal'];
    expect(poll(document(...live), document('g3@live Goal', ...live))).toEqual([
      ['g1', 'g2'],
      ['g3', 'g1', 'g2'],
    ]);
  });

  test('a new guid with a corrected headline and the same date is the same story', () => {
    const at = (line: string) => document(line).map((item) => ({ ...item, published: '2026-01-01T00:00:00.000Z' }));
    expect(poll(at('g1@a Old'), at('g2@a New'))).toEqual([['g1'], ['g1']]);
  });

  test('where guids churn, a corrected headline makes no new story either', () => {
    const polls = poll(
      document('g1@a One', 'g2@b Two'),
      document('g3@a One, corrected', 'g4@b Two'),
      document('g5@a One, corrected'),
    );
    expect(polls).toEqual([['g1', 'g2'], ['g1', 'g2'], ['g1']]);
  });

  test('items without guid, and guids that are relative links, are what they are in every document', () => {
    expect(poll(document('@a', '@b'), document('@b', '@c', '@a'))).toEqual([
      ['http://a.example/a', 'http://a.example/b'],
      ['http://a.example/b', 'http://a.example/c', 'http://a.example/a'],
    ]);
    expect(poll(document('/news/1@a', '/news/2@b'), document('/news/3@c', '/news/1@a'))).toEqual([
      ['/news/1', '/news/2'],
      ['/news/3', '/news/1'],
    ]);
  });

  test('what is remembered stays small, and nothing where guid and address are one', () => {
    const many = document(...Array.from({ length: 3_000 }, (_, number) => `g${number}@${number}`));
    expect(steadyItems(many, []).seen).toHaveLength(250);
    expect(steadyItems(document('http://a.example/a@a', '@b', 'g@'), []).seen).toEqual([]);
  });
});
