/** At most this many attributes of an element are kept. */
const ATTRIBUTES = 1_000;

/** What begins at a `<`; `end` is where to go on. `text`: it is no markup, and stands for itself up to `end`. */
export type Tag =
  | { kind: 'open'; name: string; attributes: [name: string, value: string][]; selfClosing: boolean; end: number }
  | { kind: 'close'; name: string; end: number }
  | { kind: 'cdata'; value: string; end: number }
  | { kind: 'skip' | 'text'; end: number };

/** Marks that were looked for and do not come again: so that no search for one runs to the end twice. */
export interface TagState {
  missing: Set<string>;
}

/** The state of a new pass. */
export function tagState(): TagState {
  return { missing: new Set() };
}

/** Reads the markup at a `<`. Never looks at a character twice that `end` does not pass, save for a bounded number of searches. */
export function readTag(text: string, at: number, state: TagState): Tag {
  const code = text.charCodeAt(at + 1);
  if (code === 33) return declaration(text, at, state);
  if (code === 63) {
    const end = find(text, '?>', at + 2, state);
    return { kind: 'skip', end: end < 0 ? pastTag(text, at + 2, state) : end + 2 };
  }
  if (code === 47) return closeTag(text, at);
  return isNameStart(code) ? openTag(text, at, state) : { kind: 'text', end: at + 1 };
}

function declaration(text: string, at: number, state: TagState): Tag {
  if (text.startsWith('<!--', at)) {
    const end = find(text, '-->', at + 4, state);
    // A comment that does not end takes its own line's tag only: the rest of the feed stays.
    return { kind: 'skip', end: end < 0 ? pastTag(text, at + 4, state) : end + 3 };
  }
  if (text.startsWith('<![CDATA[', at)) {
    const end = find(text, ']]>', at + 9, state);
    return { kind: 'cdata', value: text.slice(at + 9, end < 0 ? undefined : end), end: end < 0 ? text.length : end + 3 };
  }
  if (!isNameStart(text.charCodeAt(at + 2)) && text.charAt(at + 2) !== '[') return { kind: 'text', end: at + 2 };
  return {
    kind: 'skip',
    end: /^doctype/i.test(text.slice(at + 2, at + 9)) ? pastDoctype(text, at, state) : pastTag(text, at + 2, state),
  };
}

/** Past a DOCTYPE: over its internal subset, if it has one before its `>`. */
function pastDoctype(text: string, at: number, state: TagState): number {
  const end = pastTag(text, at + 2, state);
  const subset = text.lastIndexOf('[', end);
  if (subset <= at || !text.slice(at, end).includes('[')) return end;
  const close = find(text, ']', subset, state);
  return close < 0 ? end : pastTag(text, close, state);
}

function closeTag(text: string, at: number): Tag {
  if (!isNameStart(text.charCodeAt(at + 2)) && !isSpace(text.charCodeAt(at + 2))) return { kind: 'text', end: at + 2 };
  let end = at + 2;
  // `</title<link>`: the `>` is another tag's.
  while (end < text.length && text.charCodeAt(end) !== 62 && text.charCodeAt(end) !== 60) end += 1;
  const [name = ''] = text
    .slice(at + 2, Math.min(end, at + 200))
    .trim()
    .split(/\s/, 1);
  return { kind: 'close', name, end: text.charCodeAt(end) === 62 ? end + 1 : end };
}

function openTag(text: string, at: number, state: TagState): Tag {
  const attributes: [string, string][] = [];
  let index = nameEnd(text, at + 1);
  const name = text.slice(at + 1, index);
  // An address or a mail address in angle brackets is no element.
  const after = text.charCodeAt(index);
  const slash = after === 47;
  if (!(isSpace(after) || after === 62 || (slash && !name.endsWith(':')))) return { kind: 'text', end: index };
  while (index < text.length) {
    const code = text.charCodeAt(index);
    if (code === 62) return { kind: 'open', name, attributes, selfClosing: text.charCodeAt(index - 1) === 47, end: index + 1 };
    if (code === 60) return { kind: 'text', end: index };
    if (isSpace(code) || code === 47 || code === 61 || code === 34 || code === 39) index += 1;
    else index = readAttribute(text, index, attributes, state);
  }
  return { kind: 'text', end: text.length };
}

/** Reads `name`, `name=value`, `name="value"` or `name='value'`, and says where it ends. */
function readAttribute(text: string, at: number, attributes: [string, string][], state: TagState): number {
  let index = at;
  for (let code = text.charCodeAt(index); index < text.length && !isDelimiter(code); code = text.charCodeAt(index)) index += 1;
  const name = text.slice(at, index);
  index = pastSpace(text, index);
  let value = name;
  if (text.charCodeAt(index) === 61) {
    index = pastSpace(text, index + 1);
    const quote = text.charAt(index);
    const close = quote === '"' || quote === "'" ? find(text, quote, index + 1, state) : -1;
    const from = close < 0 && (quote === '"' || quote === "'") ? index + 1 : index;
    const end = close < 0 ? bareEnd(text, from) : close;
    value = text.slice(close < 0 ? from : index + 1, end);
    index = close < 0 ? end : close + 1;
  }
  if (attributes.length < ATTRIBUTES) attributes.push([name, value]);
  return index;
}

/** The end of a value without quotes: a space, `>` or `<`; the `/` of `/>` is not part of it. */
function bareEnd(text: string, from: number): number {
  let index = from;
  for (; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isSpace(code) || code === 62 || code === 60) break;
  }
  return index > from && text.charCodeAt(index) === 62 && text.charCodeAt(index - 1) === 47 ? index - 1 : index;
}

function nameEnd(text: string, from: number): number {
  let index = from;
  while (index < text.length && isNamePart(text.charCodeAt(index))) index += 1;
  return index;
}

function pastSpace(text: string, from: number): number {
  let index = from;
  while (isSpace(text.charCodeAt(index))) index += 1;
  return index;
}

/** Past the next `>`, or to the end. */
function pastTag(text: string, from: number, state: TagState): number {
  const end = find(text, '>', from, state);
  return end < 0 ? text.length : end + 1;
}

function find(text: string, mark: string, from: number, state: TagState): number {
  if (state.missing.has(mark)) return -1;
  const found = text.indexOf(mark, from);
  if (found < 0) state.missing.add(mark);
  return found;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

function isNameStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code > 127;
}

function isNamePart(code: number): boolean {
  return isNameStart(code) || (code >= 45 && code <= 58 && code !== 47);
}

/** What ends the name of an attribute: space, quotes, `/`, `<`, `=`, `>`. */
function isDelimiter(code: number): boolean {
  return isSpace(code) || code === 34 || code === 39 || code === 47 || code === 60 || code === 61 || code === 62;
}
