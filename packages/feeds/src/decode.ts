import { isAscii, isUtf8 } from 'node:buffer';
import { gunzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { detectEncoding } from './detect-encoding.ts';

/** The most that a compressed document may become, in bytes. */
const MAX_UNPACKED = 30_000_000;
/** Byte order marks, longest first: the mark of UTF-32LE begins with that of UTF-16LE. */
const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** Labels that the Encoding standard does not list, and what is meant by them. */
const ALIASES: Readonly<Record<string, string>> = {
  ...{
    cp949: 'euc-kr',
    ms949: 'euc-kr',
    cp932: 'shift_jis',
    ms932: 'shift_jis',
    cp936: 'gbk',
    cp950: 'big5',
    cp874: 'windows-874',
  },
  ...{
    euc_jp: 'euc-jp',
    eucjp: 'euc-jp',
    euckr: 'euc-kr',
    mac: 'macintosh',
    macroman: 'macintosh',
    latin9: 'iso-8859-15',
    utf: 'utf-8',
  },
};

/** What windows-1252 has in place of the C1 controls. */
const C1 = iconv.decode(Buffer.from(Array.from({ length: 32 }, (_, index) => 0x80 + index)), 'windows-1252');

/** A document's text, and the WHATWG label of the encoding that it was read in. */
export interface Decoded {
  text: string;
  encoding: string;
}

/** The bytes of a document that came gzipped although no header says so; the bytes themselves where it is not, is broken, or unpacks to more than 30 MB. */
export function unpacked(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_UNPACKED });
  } catch {
    return bytes;
  }
}

/** The text of a feed or a page: see {@link decodeDocument}. */
export function decodeBytes(bytes: Uint8Array, contentType: string | null): string {
  return decodeDocument(bytes, contentType).text;
}

/**
 * The text of a feed or a page, in this order: a byte order mark; two or four bytes a character, told from their zeros; valid UTF-8, whatever the labels
 * say; the charset of the header, then that of the XML declaration or of HTML's meta element, each only if every byte fits; UTF-8 (or a stated
 * encoding of many bytes) with a few broken bytes; what the bytes look like; windows-1252, which takes any.
 */
export function decodeDocument(bytes: Uint8Array, contentType: string | null): Decoded {
  const { text, encoding } = decode(bytes, contentType);
  if (!/[\u0080-\u009f]/.test(text)) return { text, encoding };
  // C1 controls are never meant: they are windows-1252 that was called something else on the way.
  const mended = text.replace(/[\u0080-\u009f]/g, (control) => C1.charAt(control.charCodeAt(0) - 0x80));
  return { text: mended, encoding };
}

function decode(bytes: Uint8Array, contentType: string | null): Decoded {
  const mark = MARKS.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  const wide = mark?.[0] ?? wideEncoding(bytes);
  if (wide !== null) return { text: convert(bytes, wide).replace(/^\ufeff/, ''), encoding: wide };
  const stated = labels(bytes, contentType);
  if (isAscii(bytes)) return decodeAscii(bytes, stated);
  if (isUtf8(bytes)) return { text: convert(bytes, 'utf-8'), encoding: 'utf-8' };
  return strict(bytes, stated) ?? mostly(bytes, ['utf-8', ...stated]) ?? detected(bytes) ?? fallback(bytes);
}

/** Seven-bit bytes: the labels name the encoding, and ISO-2022-JP hides among them behind its escapes. */
function decodeAscii(bytes: Uint8Array, stated: readonly string[]): Decoded {
  const escaped = bytes.includes(0x1b) && (stated.includes('iso-2022-jp') || hasJapaneseEscape(bytes));
  const encoding = escaped ? 'iso-2022-jp' : (stated[0] ?? 'utf-8');
  return { text: escaped ? convert(bytes, encoding) : latin1(bytes, bytes.length), encoding };
}

/** `ESC $ B` or `ESC $ @`: from here on, JIS X 0208. */
function hasJapaneseEscape(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.includes('\u001b$B') || buffer.includes('\u001b$@');
}

function strict(bytes: Uint8Array, candidates: readonly string[]): Decoded | null {
  for (const encoding of candidates) {
    const text = convert(bytes, encoding);
    if (!text.includes('\ufffd')) return { text, encoding };
  }
  return null;
}

/** A text cut in the middle, or two encodings pasted together: an encoding of many bytes in which few of the characters beyond ASCII are broken. */
function mostly(bytes: Uint8Array, candidates: readonly string[]): Decoded | null {
  for (const encoding of candidates) {
    if (!/^(utf-8|gb|big5|euc|shift_jis)/.test(encoding)) continue;
    const text = convert(bytes, encoding);
    const broken = text.split('\ufffd').length - 1;
    const whole = text.replace(/[\0-\x7f\ufffd]+/g, '').length;
    if (broken * 5 < whole) return { text, encoding };
  }
  return null;
}

function detected(bytes: Uint8Array): Decoded | null {
  return strict(
    bytes,
    detectEncoding(bytes)
      .map(encodingOf)
      .filter((encoding) => encoding !== null),
  );
}

function fallback(bytes: Uint8Array): Decoded {
  return { text: convert(bytes, 'windows-1252'), encoding: 'windows-1252' };
}

/** iconv-lite where it knows the encoding, because Node 20's TextDecoder is wrong on windows-1252; TextDecoder knows ISO-2022-JP. */
function convert(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'utf-8') return new TextDecoder().decode(bytes);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return iconv.encodingExists(encoding) ? iconv.decode(buffer, encoding) : new TextDecoder(encoding).decode(bytes);
}

/** UTF-16 or UTF-32 without a mark: in the ASCII that a document begins with, every other byte is zero, or three of four. */
function wideEncoding(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 64);
  const length = head.length - (head.length % 4);
  if (length < 4) return null;
  const zeros = [0, 0, 0, 0];
  for (let index = 0; index < length; index += 1) if (head[index] === 0) zeros[index % 4] = (zeros[index % 4] ?? 0) + 1;
  const [a, b, c, d] = zeros.map((count) => count >= (length / 4) * 0.7);
  if (b && c && d && !a) return 'utf-32le';
  if (a && b && c && !d) return 'utf-32be';
  if (b && d && !a && !c) return 'utf-16le';
  return a && c && !b && !d ? 'utf-16be' : null;
}

/** The stated charsets that can be right: not the UTFs, because the bytes are no UTF-8 and have no sign of the wider ones. */
function labels(bytes: Uint8Array, contentType: string | null): string[] {
  const head = latin1(bytes, 4096);
  const stated = [
    /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(contentType ?? '')?.[1],
    /<\?xml[^>]{0,200}?encoding\s*=\s*["']\s*([\w.:-]+)/.exec(head)?.[1],
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1],
  ].map((label) => (label === undefined ? null : encodingOf(label)));
  return [...new Set(stated)]
    .filter((label) => label !== null)
    .filter((label) => !/^(utf|ucs|unicode|hex|base64|binary)/.test(label));
}

/** The name that the Encoding standard gives to a label; null where nothing here can read it. */
function encodingOf(label: string): string | null {
  const lower = label.toLowerCase();
  const meant = ALIASES[lower] ?? lower;
  try {
    return new TextDecoder(meant).encoding;
  } catch {
    return iconv.encodingExists(meant) ? meant : null;
  }
}

function latin1(bytes: Uint8Array, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(length, bytes.byteLength)).toString('latin1');
}
