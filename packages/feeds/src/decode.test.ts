import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decodeBytes } from './decode.ts';

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
