import { SluglineError } from '@slugline/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ParsedFeed } from '../port.ts';
import { readFeed } from '../read.ts';

async function outcome(text: string): Promise<ParsedFeed | SluglineError> {
  try {
    return await readFeed({ url: 'http://a.example/f', bytes: Buffer.from(text), contentType: null });
  } catch (error) {
    if (error instanceof SluglineError) return error;
    throw error;
  }
}

const G2 = (inner: string): string =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="g"><contentMeta><headline>H</headline></contentMeta><contentSet>${inner}</contentSet></newsItem>`;
const IPTC = '\u0001abc0123 3 i 24 x\r\n\r\nA/b/\r\n\u0002Head =\r\n\r\nRiga (x) - ';
const ANPA = '\u0016\u0016\u0001k1234\u001fab\nb f\u0013\u0011 BC-X--Y   06-02 0120\n\u0002^BC-X--Y<\n';
const DOCUMENTS: readonly string[] = [
  G2('<inlineXML><html><body><p>a <b>c</b></p></body></html></inlineXML><inlineData>&lt;p&gt;x</inlineData>'),
  '<nitf><head><docdata><doc-id id-string="1"/><date.issue norm="20250602T100000Z"/></docdata></head><body><body.head><hedline><hl1>H</hl1></hedline></body.head><body.content><p>x</p></body.content></body></nitf>',
  '<NewsML><NewsItem><Identification><NewsIdentifier><NewsItemId>1</NewsItemId></NewsIdentifier></Identification><NewsComponent><ContentItem><DataContent><p>x</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>',
  '[{"uri":"a","body_html":"<p>x</p>","embargoed":"2025-06-02T10:00:00Z"},{"uri":"b","headlines":[{"value":"x"}]}]',
  `${IPTC}x.\r\n\r\n* * * *\r\nnot for publication\r\n\u0003011000 GMT May 24\u0004`,
  `${ANPA}\t   R (X) _ y.\n\u0003AP-WF-06-02-25 1530GMT<\u0004`,
];

test.each([
  ['a run of < in a body', G2(`<inlineXML><html><body>${'<'.repeat(100_000)}</body></html></inlineXML>`)],
  ['a run of a<p in inline data', G2(`<inlineData>${'a&lt;p'.repeat(33_000)}</inlineData>`)],
  ['a run of &lt; in inline data', G2(`<inlineData>${'&lt;'.repeat(100_000)}</inlineData>`)],
  ['unclosed elements', G2('<inlineXML>'.repeat(200_000))],
  ['bodies in bodies', G2(`<inlineXML>${'<html><body>'.repeat(100_000)}`)],
  ['a long byline', `<nitf><head/><body><body.head><byline>${'and , ( '.repeat(20_000)}</byline></body.head></body></nitf>`],
  ['groups in groups', `<packageItem guid="g">${'<group><itemRef residref="a"/>'.repeat(20_000)}`],
  [
    'components in components',
    `<NewsML><NewsItem>${'<NewsComponent><NewsLines><HeadLine>x</HeadLine></NewsLines>'.repeat(20_000)}`,
  ],
  ['brackets', `[{"uri":"a"},${'['.repeat(1_000_000)}`],
  ['backslashes', `[{"uri":"a","x":"${'\\'.repeat(1_000_000)}`],
  ['quotes', `[{"uri":"a"},${'"'.repeat(500_000)}`],
  ['keys', `{"uri":"a",${Array.from({ length: 100_000 }, (_, index) => `"a${index}":1`).join()}}`],
  ['200,000 JSON items', `[${'{"uri":"a"},'.repeat(200_000)}{}]`],
  ['a headline that does not end', `${IPTC.replace(' =', '')}${'=\n'.repeat(100_000)}`],
  ['asterisks', `${IPTC}${'\n* * * *\nnot '.repeat(50_000)}`],
  ['a line of asterisks', `${IPTC}\n${'* '.repeat(500_000)}`],
  ['a long line', `${IPTC}\n* * * *\n${'not for '.repeat(100_000)}`],
  ['braces without end', `${IPTC}${'a{|}~ der die und '.repeat(50_000)}`],
  ['carets', `${ANPA}${'^<'.repeat(300_000)}`],
  ['a header without end', `\u0001k1234\u001fab\nb f BC-X${' a'.repeat(300_000)}`],
  ['100,000 messages', `${IPTC}x\u0004`.repeat(100_000)],
])('%s ends with a result or a known error', async (_, text) => {
  await outcome(text);
});

test('messages and items beyond the limit are cut', async () => {
  expect(await outcome(`${IPTC}x\u0004`.repeat(10_100))).toMatchObject({ items: { length: 10_000 } });
  expect(await outcome(`[${'{"uri":"a"},'.repeat(10_100)}{}]`)).toMatchObject({ items: { length: 10_000 } });
});

test('an external entity is no text', async () => {
  const text = `<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY % y SYSTEM "http://127.0.0.1:1/">%y;]><nitf><head/><body><body.content><p>a&x;b</p></body.content></body></nitf>`;
  expect(JSON.stringify(await outcome(text))).not.toContain('root:');
});

test('broken wire documents end with items or a known error', async () => {
  const cut = fc.tuple(fc.nat(2000), fc.nat(40), fc.string({ maxLength: 12 }), fc.constantFrom(...DOCUMENTS));
  await fc.assert(
    fc.asyncProperty(cut, async ([at, length, text, document]) => {
      const place = at % document.length;
      const found = await outcome(document.slice(0, place) + text + document.slice(place + length));
      expect(found instanceof SluglineError || Array.isArray(found.items)).toBe(true);
    }),
    { numRuns: 400 },
  );
});
