import fc from 'fast-check';
import { expect, test } from 'vitest';
import { discoverFeeds } from './discover.ts';
import { readOpml, writeOpml } from './opml.ts';

const doc = (body: string): string =>
  `<?xml version="1.0"?>\n<opml version="2.0"><head><title>My feeds</title></head>\n<body>${body}</body></opml>`;
const urls = (body: string): string[] => readOpml(doc(body)).rows.map((row) => row.url);

test('reads subscriptions with their folders, titles and lines', () => {
  const { title, rows } = readOpml(
    doc(`
<outline text="World"><outline text="Europe">
<outline type="rss" text="t" title="Le Fanal" xmlUrl="https://fanal.example/rss" htmlUrl="https://fanal.example/" language="fr"/>
</outline></outline>
<outline text="Top" type="rss" xmlUrl="https://top.example/rss" category="/News/Wire,/Other"></outline>`),
  );
  expect(title).toBe('My feeds');
  expect(rows.map(({ own: _, ...row }) => row)).toEqual([
    {
      line: 5,
      url: 'https://fanal.example/rss',
      title: 'Le Fanal',
      htmlUrl: 'https://fanal.example/',
      language: 'fr',
      category: ['World', 'Europe'],
    },
    { line: 7, url: 'https://top.example/rss', title: 'Top', htmlUrl: null, language: null, category: ['News', 'Wire'] },
  ]);
});

test('takes names in any case, HTML entities, a lone ampersand and single quotes', () => {
  const { rows } = readOpml(doc(`<OUTLINE TEXT='Caf&eacute; & Co' XMLURL='https://a.example/?a=1&amp;b=2&c=3'/>`));
  expect(rows[0]).toMatchObject({ title: 'Café & Co', url: 'https://a.example/?a=1&b=2&c=3' });
});

test('goes on over missing end tags and stray ones', () => {
  expect(urls('<outline text="A"><outline xmlUrl="https://a.example/">')).toEqual(['https://a.example/']);
  expect(urls('</outline></outline><outline xmlUrl="https://a.example/"/>')).toEqual(['https://a.example/']);
});

test('an outline of type rss without address is a row to complain about, a folder or link is none', () => {
  expect(urls('<outline type="rss" text="lost"/><outline text="f"/><outline type="link" url="https://a.example/"/>')).toEqual([
    '',
  ]);
});

test('a feed that holds outlines is no folder of them', () => {
  const { rows } = readOpml(
    doc('<outline text="F" xmlUrl="https://f.example/"><outline text="G" xmlUrl="https://g.example/"/></outline>'),
  );
  expect(rows.map((row) => row.category)).toEqual([[], []]);
});

test.each(['', 'hello', '<html><body></html>x', '{"a":1}', '<rss version="2.0"><channel/></rss>'])(
  'says what %j is instead',
  (text) => {
    if (text.includes('<body>')) expect(readOpml(text).rows).toEqual([]);
    else expect(() => readOpml(text)).toThrow(expect.objectContaining({ code: 'opml.unreadable' }));
  },
);

test('50,000 rows are read, and the rest is counted', () => {
  const { rows, leftOut } = readOpml(doc('<outline xmlUrl="https://a.example/"/>\n'.repeat(50_003)));
  expect([rows.length, leftOut, rows.at(-1)?.line]).toEqual([50_000, 3, 50_002]);
});

test.each(['<outline ', '<outline text="', '<', '<!--', '<outline>', '<![CDATA[', '&'.repeat(50)])(
  'hostile runs of %j end',
  (piece) => {
    expect(readOpml(doc(piece.repeat(100_000))).rows.length).toBe(0);
  },
);

test('an own attribute cannot be a prototype', () => {
  const { rows } = readOpml(doc('<outline xmlUrl="https://a.example/" slugline:__proto__="x" __proto__="y"/>'));
  expect(rows[0]?.own.get('__proto__')).toBe('x');
});

test('what is written is read back', () => {
  const feeds = [
    {
      url: 'https://a.example/?a=1&b="2"',
      title: 'A <b> & "C"\u0000',
      language: 'en',
      format: 'rss',
      own: { source: 'a', urgent: 'true' },
    },
    { url: 'https://b.example/', title: 'B', language: null, format: null, own: {} },
  ];
  const text = writeOpml({ title: 'All', createdAt: new Date(0), feeds });
  expect(text).toContain('<dateCreated>Thu, 01 Jan 1970 00:00:00 GMT</dateCreated>');
  const { rows } = readOpml(text);
  expect(rows.map(({ url, title, language }) => [url, title, language])).toEqual([
    ['https://a.example/?a=1&b="2"', 'A <b> & "C"', 'en'],
    ['https://b.example/', 'B', null],
  ]);
  expect(rows[0]?.own).toEqual(
    new Map([
      ['source', 'a'],
      ['urgent', 'true'],
    ]),
  );
});

test('broken pieces of OPML and HTML in any order end with rows or the one refusal', () => {
  const piece = fc.constantFrom(
    '<outline ',
    'xmlUrl="https://a.example/"',
    " text='",
    '>',
    '/>',
    '</outline>',
    '<!--',
    ']]>',
    '&#x0;',
    '"',
    '<body>',
    'é',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      try {
        for (const row of readOpml(text).rows) expect(row.line).toBeGreaterThan(0);
      } catch (error) {
        expect(error).toMatchObject({ code: 'opml.unreadable' });
      }
      for (const feed of discoverFeeds(text, 'https://a.example/')) expect(feed.url).toMatch(/^https?:/);
    }),
  );
});
