import { oneLine } from '@slugline/model';

/** The characters that windows-1252 shows for the bytes 0x80 to 0x9f (WHATWG Encoding Standard). */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTE_OF = new Map<string, number>([...HIGH].map((character, index) => [character, 0x80 + index]));
// ISO 8859-1 shows the bytes 0x80 to 0x9f as control characters.
for (let byte = 0x80; byte <= 0xff; byte += 1) BYTE_OF.set(String.fromCharCode(byte), byte);

const FOLLOW = `[\\u0080-\\u00bf${HIGH}]`;
/** UTF-8 sequences of two, three and four bytes as windows-1252 shows them. */
const MISREAD = new RegExp(`[\\u00c2-\\u00df]${FOLLOW}|[\\u00e0-\\u00ef]${FOLLOW}{2}|[\\u00f0-\\u00f4]${FOLLOW}{3}`, 'g');
/** How each of them begins. */
const MAY_BE_MISREAD = /[\u00c2-\u00f4]/;
const UTF8 = new TextDecoder('utf-8', { fatal: true });

function decodeMisread(sequence: string): string {
  const bytes = Uint8Array.from([...sequence], (character) => BYTE_OF.get(character) ?? 0);
  try {
    return UTF8.decode(bytes);
  } catch {
    return sequence;
  }
}

/** A closing quotation mark that was misread, and whose third character, which no font shows, got lost on the way. */
const CUT_QUOTE = /â€(?=[\s.,;:!?)\]]|$)/g;

/** Mends UTF-8 that was read as windows-1252, once or twice over. A lone capital before a closing quotation mark (`AMANHÃ»`) is left. */
export function mendMojibake(text: string): string {
  if (!MAY_BE_MISREAD.test(text)) return text;
  let mended = text;
  for (let round = 0; round < 2; round += 1) {
    const found = mended.match(MISREAD);
    if (found === null || (found.length === 1 && /^.[»“”‘’›]$/.test(found[0]))) break;
    const next = mended.replace(MISREAD, decodeMisread);
    if (next === mended) break;
    mended = next;
  }
  return mended.replace(CUT_QUOTE, '”');
}

const BROKEN_APOSTROPHE = /(?<=\p{L})"(?=(?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}]))/gu;

/** Whether the quotation mark at `at` closes a quotation: one was opened before it and no later mark closes that one. */
function closesQuotation(text: string, at: number): boolean {
  let open = false;
  for (let i = text.indexOf('"'); i !== -1 && i < at; i = text.indexOf('"', i + 1)) {
    if (opens(text, i)) open = true;
    else if (closes(text, i)) open = false;
  }
  if (!open) return false;
  for (let i = text.indexOf('"', at + 1); i !== -1; i = text.indexOf('"', i + 1)) {
    if (opens(text, i)) return true;
    if (closes(text, i)) return false;
  }
  return true;
}

function opens(text: string, at: number): boolean {
  return (at === 0 || /[\s([—–-]/.test(text.charAt(at - 1))) && /\S/.test(text.charAt(at + 1));
}

function closes(text: string, at: number): boolean {
  return at > 0 && /\S/.test(text.charAt(at - 1)) && (at === text.length - 1 || /[\s.,;:!?)\]—–-]/.test(text.charAt(at + 1)));
}

/** Mends `military"s` to `military's`, and leaves quotation marks that quote. Source: the scraper that breaks apostrophes this way. */
export function mendApostrophes(text: string): string {
  if (!text.includes('"')) return text;
  let budget = 200;
  return text.replace(BROKEN_APOSTROPHE, (mark, at: number) => {
    budget -= 1;
    return budget < 0 || closesQuotation(text, at) ? mark : "'";
  });
}

/** An accent or a backtick that somebody typed for an apostrophe: "don`t", "it´s". */
const TYPED_APOSTROPHE = /(?<=\p{L})[`´](?=(?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}]))/gu;
/** Windows-1252 punctuation that came as the control character of the same number. */
const CONTROL = /[\u0080-\u009f]/g;
/** What {@link repairLine} replaces, less what is misread: a quick look, for most lines hold none of it. */
const ODD = /[\u0080-\u009f\u00ad\u200b\u200e\u200f\u2060\ufeff`´]/;

/** Soft hyphens, zero-width spaces and direction marks; joiners stay, because Persian and the scripts of India need them. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;

/** Letters without accents and plain punctuation, single spaces: nothing to repair, as in most lines of English. */
const PLAIN = /^(?! )(?:[!#-_a-~–—‘’“”…]| (?! |$))*$/;

function withoutOdd(text: string): string {
  if (!ODD.test(text)) return text;
  return text
    .replace(CONTROL, (control) => HIGH[control.charCodeAt(0) - 0x80] ?? control)
    .replace(INVISIBLE, '')
    .replace(TYPED_APOSTROPHE, "'");
}

/** One line of text as its author wrote it: every repair of this file, then {@link oneLine}. */
export function repairLine(text: string): string {
  if (PLAIN.test(text)) return text;
  const line = oneLine(withoutOdd(mendMojibake(text)));
  const mended = mendApostrophes(line);
  return mended === line ? line : oneLine(mended);
}

function marksIn(line: string): number {
  return line.split('"').length;
}

/** How many repairs of each kind texts needed; kinds that none needed are left out. */
export function countRepairs(texts: readonly string[]): string {
  const counts = { 'misread characters': 0, apostrophes: 0, 'invisible characters': 0, 'accents composed': 0 };
  for (const text of texts) {
    const mended = mendMojibake(text);
    if (mended !== text) counts['misread characters'] += Math.max(1, text.match(MISREAD)?.length ?? 0);
    if (ODD.test(mended)) {
      counts['misread characters'] += mended.match(CONTROL)?.length ?? 0;
      counts['invisible characters'] += mended.match(INVISIBLE)?.length ?? 0;
      counts.apostrophes += mended.match(TYPED_APOSTROPHE)?.length ?? 0;
    }
    const apostrophes = mendApostrophes(mended);
    if (apostrophes !== mended) counts.apostrophes += marksIn(mended) - marksIn(apostrophes);
    if (mended.normalize('NFC') !== mended) counts['accents composed'] += 1;
  }
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${kind}: ${count}`)
    .join(', ');
}
