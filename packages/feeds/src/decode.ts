import iconv from 'iconv-lite';

/** Byte order marks, longest first: the mark of UTF-32LE begins with that of UTF-16LE. */
const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  // No mark, but the `<` of a feed takes two bytes.
  ['utf-16le', [0x3c, 0, 0x3f, 0]],
  ['utf-16be', [0, 0x3c, 0, 0x3f]],
];
/** Labels whose name promises less than what is sent (WHATWG Encoding section 4.2). */
const WIDER: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  ascii: 'windows-1252',
  'us-ascii': 'windows-1252',
  gb2312: 'gbk',
};

/**
 * The text of a feed or a page. In this order: a byte order mark; valid UTF-8, whatever the labels say; the charset of the header; that of the XML
 * declaration or of HTML's meta element; UTF-8 with a few broken bytes; windows-1252, which takes any bytes.
 */
export function decodeBytes(bytes: Uint8Array, contentType: string | null): string {
  // C1 controls are never meant: they are windows-1252 that was called something else on the way.
  return decode(bytes, contentType).replace(/[\u0080-\u009f]/g, (control) =>
    iconv.decode(Buffer.from(control, 'latin1'), 'windows-1252'),
  );
}

function decode(bytes: Uint8Array, contentType: string | null): string {
  const mark = MARKS.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (mark !== undefined) return iconv.decode(Buffer.from(bytes), mark[0]);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    for (const label of labels(bytes, contentType)) {
      const text = iconv.decode(Buffer.from(bytes), label);
      if (!text.includes('\ufffd')) return text;
    }
    return mostlyUtf8(bytes) ?? iconv.decode(Buffer.from(bytes), 'windows-1252');
  }
}

/** The stated charsets that can be right: not the UTFs, because the bytes are no UTF-8 and have no sign of the wider ones. */
function labels(bytes: Uint8Array, contentType: string | null): string[] {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const stated = [
    /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1],
    /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/.exec(head)?.[1],
    /<meta[^>]{0,200}?charset\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1],
  ];
  return stated
    .filter((label) => label !== undefined)
    .map((label) => WIDER[label.toLowerCase()] ?? label.toLowerCase())
    .filter((label) => !/^(utf|ucs|unicode|hex|base64|binary)/.test(label) && iconv.encodingExists(label));
}

/** UTF-8 in which few sequences are broken (text cut in the middle, two encodings pasted together); null when most are. */
function mostlyUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder().decode(bytes);
  let broken = 0;
  let whole = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === 0xfffd) broken += 1;
    else if (unit > 0x7f) whole += 1;
  }
  return broken * 5 < whole ? text : null;
}
