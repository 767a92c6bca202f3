import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeBytes, decodeDocument } from './decode.ts';

const declared = (charset: string): string => `<?xml version="1.0" encoding="${charset}"?><rss>Ünï “quoted” — ж</rss>`;
const western = (charset: string): string => `<?xml version="1.0" encoding="${charset}"?><rss>Ünï “quoted” — €</rss>`;
const cyrillic = '<rss>Президент подписал закон</rss>';

test.each([
  ['UTF-8', declared('utf-8'), 'utf-8', null],
  ['UTF-8 that both labels call something else', declared('iso-8859-1'), 'utf-8', 'text/xml; charset=windows-1251'],
  ['windows-1252 by its declaration', western('windows-1252'), 'windows-1252', null],
  ['windows-1252 that is called ISO-8859-1', western('ISO-8859-1'), 'windows-1252', null],
  ['windows-1252 that is called UTF-8', western('utf-8'), 'windows-1252', 'text/xml; charset=utf-8'],
  ['windows-1252 that nothing names', '<rss>caf\u00e9 \u20ac</rss>', 'windows-1252', null],
  ['windows-1251 by the header', cyrillic, 'windows-1251', 'application/rss+xml; charset="Windows-1251"'],
  ['koi8-r by its declaration', `<?xml version='1.0' encoding='koi8-r'?>${cyrillic}`, 'koi8-r', 'text/xml'],
  ['Shift_JIS by its declaration', '<?xml version="1.0" encoding="Shift_JIS"?><rss>日本の新聞</rss>', 'shift_jis', null],
  ['GB2312 by the header', '<rss>中国新闻</rss>', 'gbk', 'text/xml;charset=gb2312'],
  ['UTF-16LE without a mark', declared('utf-16'), 'utf-16le', null],
  ['an unknown label', western('x-martian'), 'windows-1252', 'text/xml; charset=hex'],
])('reads %s', (_, text, encoding, contentType) => {
  expect(decodeBytes(iconv.encode(text, encoding), contentType)).toBe(text);
});

test.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le'])('a byte order mark of %s decides', (encoding) => {
  expect(decodeBytes(iconv.encode(declared('koi8-r'), encoding, { addBOM: true }), 'text/xml; charset=koi8-r')).toBe(
    declared('koi8-r'),
  );
});

test('UTF-8 that breaks off in the middle of a character stays UTF-8', () => {
  const bytes = iconv.encode(cyrillic, 'utf-8');
  expect(decodeBytes(bytes.subarray(0, bytes.length - '</rss>'.length - 1), null)).toBe(`${cyrillic.slice(0, -7)}\ufffd`);
});

test('C1 controls become what windows-1252 means by them', () => {
  expect(decodeBytes(new TextEncoder().encode('it\u0092s'), null)).toBe('it’s');
});

describe('the encoding that was used', () => {
  const japanese = '<rss><title>日本の新聞は今日も港の話を伝えています。記者は現場で取材しました。</title></rss>';
  const russian = '<rss><title>Сегодня в порту начались переговоры о новом соглашении между компаниями</title></rss>';

  test.each([
    ['is told from the bytes', japanese, 'shift_jis', null, 'shift_jis'],
    ['is told from the bytes', japanese, 'euc-jp', null, 'euc-jp'],
    ['is told from the bytes', russian, 'koi8-r', null, 'koi8-r'],
    ['is told from the bytes', russian, 'windows-1251', null, 'windows-1251'],
    ['is told from the zeros', '<rss/>', 'utf-32be', null, 'utf-32be'],
    ['has its WHATWG name', '<rss>ż</rss>', 'iso-8859-2', 'text/xml; charset=latin2', 'iso-8859-2'],
    ['has its WHATWG name', '<rss>中国新闻</rss>', 'gbk', 'text/xml; charset=gb2312', 'gbk'],
    ['is UTF-8 where the bytes are, whatever the label', '<rss>é</rss>', 'utf-8', 'text/xml; charset=iso-8859-1', 'utf-8'],
    ['is that of the label in seven bits', '<rss/>', 'utf-8', 'text/xml; charset=us-ascii', 'windows-1252'],
    ['is not UTF-16 in eight bits', '<rss/>', 'utf-8', 'text/xml; charset=utf-16', 'utf-8'],
  ])('%s: %s in %s', (_, text, encoding, contentType, expected) => {
    expect(decodeDocument(iconv.encode(text, encoding), contentType)).toEqual({ text, encoding: expected });
  });

  test('is ISO-2022-JP where its escapes say so', () => {
    const bytes = Buffer.from('<rss>\u001b$BF|K\\\u001b(B</rss>', 'latin1');
    expect(decodeDocument(bytes, null)).toEqual({ text: '<rss>日本</rss>', encoding: 'iso-2022-jp' });
  });
});
