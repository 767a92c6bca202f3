import { Unreadable } from '../../unreadable.ts';
import { MOST_ITEMS } from '../../wire/text.ts';
import { line } from '../../wire/values.ts';

/** A JSON object as parsed. Read through {@link field}, so that a name such as `__proto__` or `constructor` finds nothing but what the source wrote. */
export type Json = Readonly<Record<string, unknown>>;

const DEPTH = 100;
const LISTS = /^(?:items|_items|newsitems)$/i;

/** The value of the first of these names that has one; names differ in case between the versions of ninjs. */
export function field(object: Json, ...names: string[]): unknown {
  for (const name of names) if (Object.hasOwn(object, name) && object[name] !== null) return object[name];
  return undefined;
}

/** A field as text: a string, or a finite number. */
export function textField(object: Json, ...names: string[]): string | null {
  const value = field(object, ...names);
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null;
  return typeof value === 'string' ? value.trim() || null : null;
}

/** A field as one clean line. */
export function lineField(object: Json, ...names: string[]): string | null {
  return line(textField(object, ...names));
}

/** A list of objects: an array, an object whose values they are (ninjs 1 and 2), or a single one. */
export function objects(value: unknown): Json[] {
  if (Array.isArray(value)) return value.filter(isObject);
  return isObject(value) ? Object.values(value).filter(isObject) : [];
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The objects of a document: itself, those of an array, or those of its list of items. Each is parsed by itself, so that what is wrong in one (a
 * number that is none, too deep a nesting) does not lose the others; `fault` says what was wrong with the first that is left out.
 */
export function parseObjects(text: string): { objects: Json[]; fault: string | null } {
  const start = text.search(/[[{]/);
  const from = text[start] === '[' ? start : listAt(text, start);
  const slices = from < 0 ? [text.slice(start)] : elements(text, from);
  const found: Json[] = [];
  let fault: string | null = null;
  for (const slice of slices) {
    try {
      if (tooDeep(slice)) throw new Unreadable(`its JSON is nested more than ${DEPTH} deep`);
      const value: unknown = JSON.parse(slice);
      if (isObject(value)) found.push(value);
    } catch (error) {
      fault ??= error instanceof Unreadable ? error.message : 'it is not proper JSON';
    }
  }
  return { objects: found, fault };
}

/** Where the array of items of an object begins; -1 when the object is an item itself. */
function listAt(text: string, start: number): number {
  for (const { key, at } of keysAt(text, start)) if (LISTS.test(key) && text[at] === '[') return at;
  return -1;
}

/** The keys of the outermost object, and where their values begin. */
function* keysAt(text: string, start: number): Generator<{ key: string; at: number }> {
  let key: string | null = null;
  for (const { kind, at, depth } of tokens(text, start)) {
    if (depth !== 1) continue;
    if (kind === '"') key = text.slice(at + 1, text.indexOf('"', at + 1));
    else if (kind === ':' && key !== null)
      yield { key, at: at + 1 + (/^\s*/.exec(text.slice(at + 1, at + 100))?.[0].length ?? 0) };
  }
}

/** The slices of an array's elements. */
function elements(text: string, from: number): string[] {
  const slices: string[] = [];
  let begin = from + 1;
  for (const { kind, at, depth } of tokens(text, from)) {
    const ends = (kind === ',' && depth === 1) || (kind === 'close' && depth === 0);
    if (!ends) continue;
    const slice = text.slice(begin, at).trim();
    if (slice !== '') slices.push(slice);
    begin = at + 1;
    if (depth === 0 || slices.length >= MOST_ITEMS) break;
  }
  return slices;
}

interface Token {
  kind: '"' | ':' | ',' | 'open' | 'close';
  at: number;
  /** How many brackets are open after it. */
  depth: number;
}

/** What structures JSON, strings skipped, in one pass. */
function* tokens(text: string, start: number): Generator<Token> {
  const sign = /["[\]{},:]/g;
  sign.lastIndex = start;
  let depth = 0;
  for (let found = sign.exec(text); found !== null; found = sign.exec(text)) {
    const at = found.index;
    const one = found[0];
    if (one === '"') {
      yield { kind: '"', at, depth };
      sign.lastIndex = stringEnd(text, at + 1);
    } else if (one === '[' || one === '{') yield { kind: 'open', at, depth: ++depth };
    else if (one === ']' || one === '}') yield { kind: 'close', at, depth: --depth };
    else yield { kind: one === ':' ? ':' : ',', at, depth };
    if (depth <= 0) return;
  }
}

/** Behind a string's closing quote. */
function stringEnd(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return at + 1;
  }
  return text.length;
}

function tooDeep(slice: string): boolean {
  for (const { depth } of tokens(slice, 0)) if (depth > DEPTH) return true;
  return false;
}
