import { oneLine } from '@slugline/model';

const MAGIC: readonly (readonly [start: string, name: string])[] = [
  ['\x1f\x8b', 'compressed data (gzip)'],
  ['%PDF', 'a PDF'],
  ['\x89PNG', 'an image'],
  ['\xff\xd8\xff', 'an image'],
  ['GIF8', 'an image'],
  ['PK\x03\x04', 'a ZIP file'],
];

/** What bytes that are no feed look like, in words that follow "it looks like". */
export function looksLike(bytes: Uint8Array, text: string): string {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const magic = MAGIC.find(([mark]) => start.startsWith(mark));
  if (magic !== undefined) return magic[1];
  const head = text.slice(0, 65_536).trimStart();
  if (head === '') return 'an empty body';
  if (/<!doctype\s+html|<html[\s>]|<body[\s>]/i.test(head)) {
    const title = oneLine(/<title[^<>]{0,200}>([^<]{1,200})/i.exec(head)?.[1] ?? '').slice(0, 80);
    return title === '' ? 'an HTML page' : `an HTML page ("${title}")`;
  }
  if (/^[[{]/.test(head)) return 'JSON';
  const root = /^(?:<\?[^>]{0,500}>|<!--[^>]{0,500}-->|\s)*<([a-z][\w.:-]{0,50})/i.exec(head)?.[1];
  if (root !== undefined) return `an XML document with the root <${root}>`;
  return head.includes('\0') || head.includes('\ufffd') ? 'binary data' : 'plain text';
}
