import { gzipSync } from 'node:zlib';
import { SAMPLES } from './samples.test-support.ts';

/** Bytes made to cost a reader more than they should, or to make it fetch, read or run something. */
export interface Hostile {
  name: string;
  make: () => Uint8Array;
}

const rss = (inner: string, before = ''): string =>
  `<?xml version="1.0"?>${before}<rss version="2.0"><channel><title>T</title>${inner}</channel></rss>`;
const item = (inner: string): string => rss(`<item>${inner}</item>`);
const atom = (inner: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><id>1</id>${inner}</entry></feed>`;
const g2 = (inner: string): string =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="g" version="1"><contentMeta><headline>H</headline></contentMeta><contentSet>${inner}</contentSet></newsItem>`;
const nitf = (inner: string): string => `<nitf><body><body.content>${inner}</body.content></body></nitf>`;
const run = (text: string, characters: number): string => text.repeat(Math.ceil(characters / text.length));
const list = (count: number, of: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => of(index)).join('');
const escaped = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const RUNS = [
  '<',
  '(',
  'a<p',
  '&',
  '<!--',
  '<![CDATA[',
  '<a b="',
  '</x>',
  '<?',
  '<!',
  '&#',
  '<p ',
  "<p '",
  '"',
  ']]>',
  ';',
  '-',
  '\0',
  'é',
  '1 ',
  '\u0001',
  '<b><i>',
  '[',
  '{"a":',
];

/** Each run in each place where text of a feed goes. */
function runs(characters: number): [string, string][] {
  return RUNS.flatMap((text): [string, string][] => {
    const long = run(text, characters);
    const name = JSON.stringify(text);
    return [
      [`a run of ${name} as the document`, long],
      [`a run of ${name} after the root`, `<rss version="2.0"><channel><item>${long}`],
      [`a run of ${name} in a title`, item(`<title>${long}</title>`)],
      [`a run of ${name} in escaped HTML`, item(`<description>${escaped(long)}</description>`)],
      [
        `a run of ${name} in CDATA, author, date and link`,
        item(
          `<description><![CDATA[${long}]]></description><author>${escaped(long)}</author><pubDate>${escaped(long)}</pubDate><link>${escaped(long)}</link><guid>${escaped(long)}</guid>`,
        ),
      ],
      [
        `a run of ${name} in XHTML`,
        atom(`<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${long}</div></content>`),
      ],
      [`a run of ${name} in a G2 body`, g2(`<inlineXML>${long}</inlineXML>`)],
      [`a run of ${name} in a NITF body`, nitf(`<p>${long}`)],
      [
        `a run of ${name} in an IPTC 7901 text`,
        `\u0001xyz0456 4 pl 120 xyz\r\n\r\nA/b\r\n\u0002${long}\r\n\r\n${long}\u0003${long}\u0004`,
      ],
      [
        `a run of ${name} in an ANPA text`,
        `\u0016\u0016\u0001k1234\u001fabcde\r\nb f\u0013\u0011 BC-${long}   07-01 0120\r\n\u0002^${long}<\r\n${long}\u0003${long}\u0004`,
      ],
      [
        `a run of ${name} in ninjs`,
        JSON.stringify({ uri: long, version: long, headline: long, body_xhtml: long, byline: long, versioncreated: long }),
      ],
    ];
  });
}

const lols = (levels: number, each: number): string =>
  list(levels, (index) => `<!ENTITY l${index + 1} "${run(`&l${index};`, each * 4)}">`);

/** `of` makes a number as small as the scale asks. */
function documents(of: (number: number) => number): [string, () => string][] {
  return [
    ['very many unclosed elements', () => item('<p>'.repeat(of(500_000)))],
    ['very many unclosed elements of escaped HTML', () => item(`<description>${'&lt;p>'.repeat(of(500_000))}</description>`)],
    ['very many unclosed elements of XHTML', () => atom(`<content type="xhtml">${'<div>'.repeat(of(500_000))}</content>`)],
    ['very many unclosed elements of G2', () => g2(`<inlineXML>${'<p>'.repeat(of(500_000))}</inlineXML>`)],
    ['very many unclosed elements of NITF', () => nitf('<block>'.repeat(of(500_000)))],
    ['very many unclosed elements of NewsML 1.2', () => `<NewsML><NewsItem>${'<NewsComponent>'.repeat(of(500_000))}`],
    ['very many unclosed items', () => rss('<item>'.repeat(of(500_000)))],
    ['billion laughs', () => rss('<item><title>&l9;</title></item>', `<!DOCTYPE rss [<!ENTITY l0 "lol">${lols(9, 10)}]>`)],
    [
      'quadratic blowup',
      () =>
        item(`<title>${run('&a;', of(300_000))}</title>`).replace(
          '<rss',
          `<!DOCTYPE rss [<!ENTITY a "${run('x', of(50_000))}">]><rss`,
        ),
    ],
    ['an entity of itself', () => rss('<item><title>&a;</title></item>', '<!DOCTYPE rss [<!ENTITY a "&b;"><!ENTITY b "&a;">]>')],
    [
      '100,000 entities',
      () =>
        rss('<item><title>&e9;</title></item>', `<!DOCTYPE rss [${list(of(100_000), (index) => `<!ENTITY e${index} "x">`)}]>`),
    ],
    ['a DOCTYPE without end', () => `<!DOCTYPE rss [${run('<!ENTITY a "', of(1_000_000))}`],
    ['very many attributes', () => item(`<p ${list(of(100_000), (index) => `a${index}="1" `)}/>`)],
    [
      '100,000 attributes of HTML',
      () => item(`<description>&lt;p ${list(of(100_000), (index) => `a${index}="1" `)}></description>`),
    ],
    ['very many namespaces', () => rss(list(of(100_000), (index) => `<a xmlns:n${index}="http://x.example/${index}"/>`))],
    [
      'nested namespaces and bases',
      () => atom(`${list(90, (index) => `<a xmlns:n${index}="u" xml:base="${run('../a/', of(5_000))}">`)}<title>x</title>`),
    ],
    ['one very long tag', () => item(`<p ${' '.repeat(of(5_000_000))}>`)],
    ['one very long name', () => item(`<${run('a', of(1_000_000))}>x</a>`)],
    ['very many items', () => rss(`<item><title>A</title><guid>1</guid></item>`.repeat(of(200_000)))],
    [
      '200,000 entries',
      () => atom('').replace('</entry>', `</entry>${'<entry><id>1</id><title>A</title></entry>'.repeat(of(200_000))}`),
    ],
    [
      '200,000 items of a JSON Feed',
      () =>
        JSON.stringify({
          version: 'https://jsonfeed.org/version/1',
          title: 'T',
          items: Array(of(200_000)).fill({ id: '1', content_html: '<p>x</p>' }),
        }),
    ],
    [
      '200,000 items of G2',
      () =>
        `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${'<newsItem guid="1"/>'.repeat(of(200_000))}</itemSet></newsMessage>`,
    ],
    ['very many items of IPTC 7901', () => run('\u0001xyz0456 4 pl 120\r\n\u0002A =\r\n\u0003\u0004', of(6_000_000))],
    ['very many categories', () => item('<category>a</category>'.repeat(of(200_000)))],
    ['very many links', () => atom('<link href="a"/>'.repeat(of(200_000)))],
    ['very many pictures', () => item(`<description>${'&lt;img src=a>'.repeat(of(200_000))}</description>`)],
    [
      'JSON that is very deep and cut off',
      () => `{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(of(100_000))}`,
    ],
    [
      'whole JSON that is very deep',
      () => `{"version":"https://jsonfeed.org/version/1","items":[${'{"a":'.repeat(of(5_000))}1${'}'.repeat(of(5_000))}]}`,
    ],
    [
      'JSON with numbers that are none',
      () =>
        `{"version":"https://jsonfeed.org/version/1.1","items":[{"id":1e400,"title":${run('9', of(40_000))},"date_published":-1e308}]}`,
    ],
    [
      'ninjs of nested associations',
      () => `${'{"uri":"a","headline":"h","associations":{"m":'.repeat(of(2_000))}{}${'}}'.repeat(of(2_000))}`,
    ],
    [
      '__proto__ and its kin',
      () =>
        item(
          '<__proto__ polluted="1"><polluted>1</polluted></__proto__><constructor><prototype polluted="1"/></constructor><title __proto__="x">T</title><toString/><category>__proto__</category>',
        ),
    ],
    [
      '__proto__ in JSON',
      () =>
        '{"version":"https://jsonfeed.org/version/1.1","__proto__":{"polluted":1},"items":[{"id":"1","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"title":"T"}]}',
    ],
    [
      '__proto__ in ninjs',
      () =>
        '{"uri":"__proto__","headline":"H","__proto__":{"polluted":1},"associations":{"__proto__":{"polluted":1,"uri":"x"}},"subject":[{"code":"constructor"}]}',
    ],
  ];
}

/** External entities in every way that XML has, at `address`. */
export function externalEntities(address: string): string[] {
  const body = '<item><title>a&x;b</title><description>&amp;x;</description></item>';
  return [
    rss(body, `<!DOCTYPE rss [<!ENTITY x SYSTEM "${address}">]>`),
    rss(body, `<!DOCTYPE rss [<!ENTITY x PUBLIC "-//X//Y" "${address}">]>`),
    rss(body, `<!DOCTYPE rss SYSTEM "${address}">`),
    rss(body, `<!DOCTYPE rss [<!ENTITY % p SYSTEM "${address}"> %p; <!ENTITY x "%p;">]>`),
    rss(body, `<?xml-stylesheet href="${address}"?>`),
    rss(`<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="${address}" parse="text"/>${body}`),
    g2(
      `<inlineXML><p><xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="${address}"/></p></inlineXML><remoteContent href="${address}"/>`,
    ),
    `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" xsi:schemaLocation="x ${address}" guid="g"><catalogRef href="${address}"/></newsItem>`,
  ];
}

/** Every hostile document, each made when it is asked for; `scale` 1 is what the bench measures, tests that only look at the end take less. */
export function hostileDocuments({ scale }: { scale: number }): Hostile[] {
  const of = (number: number): number => Math.ceil(number * scale);
  const texts = [...runs(of(100_000)).map(([name, text]) => [name, () => text] as const), ...documents(of)];
  const bytes: Hostile[] = [
    { name: 'a gzip bomb', make: () => gzipSync(Buffer.alloc(40_000_000)) },
    { name: 'a gzip bomb of a feed', make: () => gzipSync(item(`<title>${' '.repeat(40_000_000)}</title>`)) },
    { name: 'gzip within gzip', make: () => gzipSync(gzipSync(item('<title>a</title>'))) },
    { name: 'gzip that is cut off', make: () => gzipSync(item('<title>a</title>')).subarray(0, 40) },
    {
      name: 'very many bytes of no encoding',
      make: () => Buffer.concat([Buffer.from('<rss><channel><item><title>'), Buffer.alloc(of(10_000_000), 0xff)]),
    },
    { name: 'UTF-16 that is cut off', make: () => Buffer.from(`\ufeff${item('<title>a</title>')}`, 'utf16le').subarray(0, 101) },
    { name: 'an empty body', make: () => new Uint8Array() },
  ];
  const cut = SAMPLES.map(([format, text]) => ({
    name: `${format}, cut in half`,
    make: () => Buffer.from(text.slice(0, text.length / 2)),
  }));
  return [...texts.map(([name, make]) => ({ name, make: () => Buffer.from(make()) })), ...bytes, ...cut];
}
