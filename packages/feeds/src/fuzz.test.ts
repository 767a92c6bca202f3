import { SluglineError } from '@slugline/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ParsedFeed } from './port.ts';
import { readFeed } from './read.ts';
import { SAMPLES } from './samples.test-support.ts';

async function outcome(bytes: Uint8Array, reader: 'slugline' | 'rss-parser' = 'slugline'): Promise<ParsedFeed | SluglineError> {
  try {
    return await readFeed({ url: 'https://paper.example/f', bytes, contentType: null, reader });
  } catch (error) {
    if (error instanceof SluglineError && error.code.startsWith('feed.')) return error;
    throw error;
  }
}

const ACTIVE = /<(?:script|style|iframe|object|embed|form|meta|link|base)[\s>]|<[^>]* on\w+=|="javascript:/i;

/** What in a result is not as the contract says, however broken the document was. */
function faultsOf(result: ParsedFeed | SluglineError): string[] {
  if ('polluted' in {}) return ['a prototype is polluted'];
  if (result instanceof SluglineError) return [];
  return result.items.flatMap((item) => {
    const dates = [item.published, item.updated, item.wire?.versionCreated, item.wire?.firstCreated, item.wire?.sent];
    const urls = [item.url, item.image?.url, ...item.enclosures.map((one) => one.url)];
    const texts = [item.guid, item.headline, item.language, item.rights].map((text) => text ?? '');
    return [
      ...dates.filter((date) => date != null && new Date(date).toISOString() !== date).map((date) => `date ${date}`),
      ...urls.filter((url) => url != null && !/^https?:\/\//.test(url)).map((url) => `address ${url}`),
      ...[item.summaryHtml, item.contentHtml].filter((html) => ACTIVE.test(html ?? '')).map((html) => `body ${html}`),
      ...texts.filter((text) => typeof text !== 'string').map((text) => `text ${text}`),
    ];
  });
}

const PIECES = [
  ...[
    '<',
    '>',
    '&',
    '"',
    "'",
    ']]>',
    '<![CDATA[',
    '<!--',
    '-->',
    '<?',
    '?>',
    '&#0;',
    '&#x110000;',
    '&nbsp;',
    '&undefined;',
    '\0',
    '\ufffe',
  ],
  ...[
    '<item>',
    '</item>',
    '</channel>',
    '<entry>',
    '</entry>',
    '<newsItem>',
    '<p>',
    '</p>',
    '<br>',
    '<__proto__>',
    ' xmlns="u"',
    ' xml:base="//["',
  ],
  ...[
    '<!DOCTYPE x [<!ENTITY a "b">',
    '<script>',
    ' onclick="x"',
    'javascript:x',
    '<title>',
    '</title>',
    '{',
    '}',
    '[',
    ']',
    ',',
    '"__proto__":{"polluted":1},',
  ],
  ...[
    '\u0001',
    '\u0002',
    '\u0003',
    '\u0004',
    '\r\n',
    '\u001f',
    '99999999999999999999',
    '2025-02-30',
    '(((((((',
    '<<<<<<<<',
    'a<p'.repeat(50),
  ],
];

/** One thing that goes wrong on the way from a publisher: cut off, a piece doubled or lost or put in, bytes flipped, two tags swapped. */
type Fault = { kind: 'cut' | 'double' | 'drop' | 'insert' | 'flip' | 'swap'; at: number; length: number; piece: string };

const fault: fc.Arbitrary<Fault> = fc.record({
  kind: fc.constantFrom('cut', 'double', 'drop', 'insert', 'insert', 'flip', 'swap'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(60),
  piece: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })),
});

function breakText(text: string, { kind, at, length, piece }: Fault): string {
  const from = Math.floor(at * text.length);
  const [before, part, after] = [text.slice(0, from), text.slice(from, from + length), text.slice(from + length)];
  if (kind === 'cut') return length < 10 ? before : text;
  if (kind === 'double') return before + part + part + after;
  if (kind === 'drop') return before + after;
  if (kind === 'insert') return before + piece + part + after;
  if (kind === 'flip')
    return before + [...part].map((one) => String.fromCharCode(one.charCodeAt(0) ^ (1 << (length % 8)))).join('') + after;
  const tags = text.match(/<[^<>]{1,80}>/g) ?? [];
  const [a, b] = [tags[from % (tags.length || 1)], tags[length % (tags.length || 1)]];
  return a === undefined || b === undefined ? text : text.replace(a, '\ue000').replace(b, a).replace('\ue000', b);
}

test('whatever breaks in a document of any format, the end is a sound feed or a known error', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...SAMPLES),
      fc.array(fault, { minLength: 1, maxLength: 6 }),
      fc.boolean(),
      async ([, text], faults, asLatin1) => {
        const broken = faults.reduce(breakText, text);
        expect(faultsOf(await outcome(Buffer.from(broken, asLatin1 ? 'latin1' : 'utf8')))).toEqual([]);
      },
    ),
    { numRuns: 1_000 },
  );
}, 60_000);

test('the same through rss-parser', async () => {
  const feeds = SAMPLES.filter(([format]) => format === 'rss' || format === 'atom');
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...feeds), fc.array(fault, { minLength: 1, maxLength: 4 }), async ([, text], faults) => {
      expect(faultsOf(await outcome(Buffer.from(faults.reduce(breakText, text)), 'rss-parser'))).toEqual([]);
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('whatever the bytes are, the end is a sound feed or a known error', async () => {
  const start = fc.constantFrom(
    '',
    '<rss version="2.0"><channel><item><title>',
    '{"version":"https://jsonfeed.org/version/1","items":[',
    '\u0001xyz0456 4 pl 120\r\n',
    '\u001f\u008b',
    '\ufeff<feed>',
  );
  await fc.assert(
    fc.asyncProperty(start, fc.uint8Array({ maxLength: 300 }), async (head, random) => {
      expect(faultsOf(await outcome(Buffer.concat([Buffer.from(head, 'latin1'), random])))).toEqual([]);
    }),
    { numRuns: 500 },
  );
}, 60_000);

test('each sample is read as its format, with what it says', async () => {
  for (const [format, text] of SAMPLES) {
    const result = await outcome(Buffer.from(text));
    expect(result).toMatchObject({ format });
    if (result instanceof SluglineError) continue;
    expect(result.items.length).toBeGreaterThan(0);
    expect(result.items[0]?.headline).toMatch(/ferry|a c/i);
    expect(faultsOf(result)).toEqual([]);
  }
});
