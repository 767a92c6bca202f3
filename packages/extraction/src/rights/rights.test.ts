import { NO_RIGHTS } from '@slugline/model';
import { describe, expect, test } from 'vitest';
import { obey } from './obey.ts';
import { readRights } from './rights.ts';
import { matchesPath } from './tdmrep.ts';

const url = 'https://herald.example/news/a-story.html?page=2';
const meta = (entries: Record<string, string>) => new Map(Object.entries(entries).map(([name, value]) => [name, [value]]));

describe('robots directives', () => {
  test('are read from meta and from the header, with what said so', () => {
    const rights = readRights({
      url,
      meta: meta({ robots: 'NoArchive, max-image-preview:large' }),
      headers: { 'x-robots-tag': ['noai, noimageai', 'unavailable_after: 25 Jun 2030 15:00:00 PST, nosnippet'] },
    });
    expect(rights).toMatchObject({ noarchive: true, noai: true, nosnippet: true, noindex: false, tdmReservation: null });
    expect(rights.evidence).toEqual(['meta robots: noarchive', 'X-Robots-Tag: noai', 'X-Robots-Tag: nosnippet']);
  });

  test('said to another robot are told and not counted; said to Slugline they count', () => {
    const others = readRights({
      url,
      meta: meta({ googlebot: 'noindex' }),
      headers: { 'x-robots-tag': 'otherbot: noai, noarchive' },
    });
    expect(others).toMatchObject({ noindex: false, noai: false, noarchive: false });
    expect(others.evidence).toEqual([
      'meta googlebot: noindex, said to googlebot alone and not counted',
      'X-Robots-Tag: noai, said to otherbot alone and not counted',
      'X-Robots-Tag: noarchive, said to otherbot alone and not counted',
    ]);
    expect(readRights({ url, headers: { 'x-robots-tag': 'Slugline: noindex' } }).noindex).toBe(true);
    expect(readRights({ url, meta: meta({ robots: 'none' }) }).noindex).toBe(true);
  });
});

describe('the TDM Reservation Protocol', () => {
  const file = JSON.stringify([
    { location: '/open/', 'tdm-reservation': 0 },
    { location: '/news/*.html', 'tdm-reservation': 1, 'tdm-policy': '/policies/tdm.json' },
    { location: '/', 'tdm-reservation': 0 },
  ]);

  test('takes the first rule of the file that matches the path', () => {
    const rights = readRights({ url, tdmrep: file });
    expect(rights).toMatchObject({ tdmReservation: true, tdmPolicy: 'https://herald.example/policies/tdm.json' });
    expect(rights.evidence).toEqual(['tdmrep.json /news/*.html: 1']);
    expect(readRights({ url: 'https://herald.example/sport', tdmrep: file }).tdmReservation).toBe(false);
  });

  test('believes the header over the file, and the page over both', () => {
    const headers = { 'tdm-reservation': '0' };
    expect(readRights({ url, tdmrep: file, headers }).tdmReservation).toBe(false);
    const page = meta({ 'tdm-reservation': '1', 'tdm-policy': 'https://herald.example/p' });
    expect(readRights({ url, tdmrep: file, headers, meta: page })).toMatchObject({
      tdmReservation: true,
      tdmPolicy: 'https://herald.example/p',
    });
  });

  test.each([
    ['a value of no meaning', { headers: { 'tdm-reservation': 'yes' } }],
    ['a file that is no JSON', { tdmrep: '<html>' }],
    ['a file of another form', { tdmrep: '{"location":"/"}' }],
    ['rules of other types', { tdmrep: '[null,1,{"location":7},{"location":"/","tdm-reservation":[]}]' }],
    ['a file that is far too long', { tdmrep: ' '.repeat(600_000) }],
  ])('%s says nothing', (_, sources) => {
    expect(readRights({ url, ...sources })).toEqual({ ...NO_RIGHTS, evidence: [] });
  });

  test('an address that is none matches nothing, and a script is no policy', () => {
    expect(readRights({ url: null, tdmrep: file }).tdmReservation).toBeNull();
    const page = meta({ 'tdm-reservation': '1', 'tdm-policy': 'javascript:alert(1)' });
    expect(readRights({ url, meta: page }).tdmPolicy).toBeNull();
  });
});

test.each([
  ['/a', '/a/b', true],
  ['/a$', '/a/b', false],
  ['/a$', '/a', true],
  ['/*/b', '/x/y/b/c', true],
  ['/*.pdf$', '/x.pdf', true],
  ['/*.pdf$', '/x.pdf?download', false],
  ['/a%2Db', '/a-b', true],
  ['/foo-%24', '/foo-%24', true],
  ['news', '/news/1', true],
  ['/ab*ba$', '/aba', false],
])('the pattern %s on %s: %s', (pattern, path, expected) => {
  expect(matchesPath(pattern, path)).toBe(expected);
});

test('a pattern of a thousand stars is matched at once', () => {
  expect(matchesPath(`/${'*a'.repeat(400)}$`, `/${'a'.repeat(4_000)}b`)).toBe(false);
});

describe('obeying', () => {
  const rights = { ...NO_RIGHTS, tdmReservation: true, noarchive: true };

  test('is what the configuration says', () => {
    expect(obey(rights, 'ignore')).toEqual({ text: 'keep', because: [] });
    expect(obey(rights, 'tag')).toEqual({ text: 'mark', because: ['tdm-reservation', 'noarchive'] });
    expect(obey(rights, 'obey')).toEqual({ text: 'drop', because: ['tdm-reservation', 'noarchive'] });
  });

  test('finds nothing to obey where nothing is reserved', () => {
    expect(obey({ ...NO_RIGHTS, tdmReservation: false }, 'obey')).toEqual({ text: 'keep', because: [] });
    expect(obey(null, 'obey')).toEqual({ text: 'keep', because: [] });
  });
});
