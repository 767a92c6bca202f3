import { oneLine } from '@slugline/model';
import { readTag, tagState } from './xml/tag.ts';

/** How much of the text is looked at, in characters. */
const HEAD = 65_536;

const MAGIC: readonly (readonly [start: string, name: string])[] = [
  ['\x1f\x8b', 'compressed data (gzip)'],
  ['\x28\xb5\x2f\xfd', 'compressed data (zstd)'],
  ['BZh', 'compressed data (bzip2)'],
  ['%PDF', 'a PDF'],
  ['\x89PNG', 'an image'],
  ['\xff\xd8\xff', 'an image'],
  ['GIF8', 'an image'],
  ['RIFF', 'media data'],
  ['ID3', 'media data'],
  ['PK\x03\x04', 'a ZIP file'],
];

/** Pages that stand before what was asked for, by what only they say. Tried in order. */
const PAGES: readonly (readonly [sign: RegExp, name: string])[] = [
  [
    /<title[^<>]{0,200}>\s*(?:just a moment|attention required|access denied|are you (?:a )?(?:human|robot)|robot check|pardon our interruption|verif(?:y|ying) you)|cf-chl-|challenge-platform|g-recaptcha|h-captcha|px-captcha|captcha-delivery|_incapsula_resource|verify you are (?:a )?human/i,
    'a check against robots',
  ],
  [
    /<title[^<>]{0,200}>[^<]{0,80}(?:\bconsent|cookie (?:wall|settings|preferences)|before you continue|privacy (?:settings|choices)|datenschutz-einstellungen)|<form[^<>]{0,500}(?:consent|cookiewall)/i,
    'a consent page',
  ],
  [/<input[^<>]{0,300}type\s*=\s*["']?password/i, 'a sign-in page'],
];

/** What bytes that are no feed look like, in words that follow "it looks like". */
export function looksLike(bytes: Uint8Array, text: string): string {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const magic = MAGIC.find(([mark]) => start.startsWith(mark));
  if (magic !== undefined) return magic[1];
  const head = text.slice(0, HEAD).replace(/^[\s\ufeff]+/, '');
  if (head === '') return 'an empty body';
  if (/<!doctype\s+html|<html[\s>]|<body[\s>]/i.test(head)) return page(head);
  if (/^[[{]/.test(head)) return jsonKind(head);
  const root = firstElement(head);
  if (root !== null) return `an XML document with the root <${root}>`;
  return head.includes('\0') || head.includes('\ufffd') ? 'binary data' : 'plain text';
}

function page(head: string): string {
  const kind = PAGES.find(([sign]) => sign.test(head))?.[1] ?? 'an HTML page';
  const title = oneLine(/<title[^<>]{0,200}>([^<]{1,200})/i.exec(head)?.[1] ?? '').slice(0, 80);
  return title === '' ? kind : `${kind} ("${title}")`;
}

/** An error that an API answers with is worth showing. */
function jsonKind(head: string): string {
  const message = oneLine(/"(?:error|message|detail)"\s*:\s*"([^"\\]{1,200})"/.exec(head)?.[1] ?? '').slice(0, 80);
  return message === '' ? 'JSON' : `JSON that says "${message}"`;
}

/** The name of the element that the document begins with, prolog and comments passed over. */
function firstElement(head: string): string | null {
  const state = tagState();
  let at = 0;
  while (head.charAt(at) === '<') {
    const tag = readTag(head, at, state);
    if (tag.kind === 'open') return tag.name.slice(0, 50);
    if (tag.kind !== 'skip') return null;
    at = tag.end + (/^\s*/.exec(head.slice(tag.end, tag.end + 1_000))?.[0].length ?? 0);
  }
  return null;
}
