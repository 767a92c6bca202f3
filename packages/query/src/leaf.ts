import type { CodeField, ParseOptions, QueryNode, QueryNote, Span, TextField } from './ast.ts';
import { readInstant } from './dates.ts';
import type { FieldName, Leaf } from './lexer.ts';
import { note } from './notes.ts';
import { splitWords } from './words.ts';

/** The most words of a phrase that are searched. */
const MAX_PHRASE_WORDS = 64;
/** The most words that may stand between those of a nearness search. */
const MAX_DISTANCE = 100;
const MIN_PREFIX_LETTERS = 3;

/** Makes the node of a word or phrase. `context` is the field of the group that it stands in. */
export function leafNode(leaf: Leaf, context: FieldName | null, options: ParseOptions, notes: QueryNote[]): QueryNode {
  const field = leaf.field ?? context;
  if (field === 'before' || field === 'after') return dateNode(leaf, field, options, notes);
  if (field === null || field === 'title' || field === 'by') return textNode(leaf, field, notes);
  return isOwn(field)
    ? codeNode(leaf, { field: 'tag', prefix: field.slice('tag/'.length) }, options, notes)
    : codeNode(leaf, { field, prefix: null }, options, notes);
}

function isOwn(field: FieldName): field is `tag/${string}` {
  return field.startsWith('tag/');
}

function dateNode(leaf: Leaf, op: 'before' | 'after', options: ParseOptions, notes: QueryNote[]): QueryNode {
  const instant = readInstant(leaf.text, options.now);
  if (instant !== null) return { type: 'date', op, instant, span: leaf.span };
  notes.push(note('bad-date', leaf.span, leaf.text));
  return textNode(leaf, null, notes);
}

/** Which codes are meant: of a field, and where it has one, of a vocabulary in it. */
interface Codes {
  field: CodeField;
  prefix: string | null;
}

const UNKNOWN = { region: 'unknown-region', mentions: 'unknown-region', topic: 'unknown-topic', tag: 'unknown-tag' } as const;

function codeNode(leaf: Leaf, of: Codes, options: ParseOptions, notes: QueryNote[]): QueryNode {
  const { field } = of;
  const hasNames = field !== 'source' && field !== 'lang';
  // A name may hold a comma of its own ("Congo, Democratic Republic of the"), so the whole is tried first.
  const whole = hasNames || !leaf.text.includes(',') ? resolve(of, leaf.text.trim(), options) : null;
  const codes = new Set(whole);
  for (const part of whole === null ? leaf.text.split(',') : []) {
    const value = part.trim();
    if (splitWords(value).length === 0) continue;
    const found = resolve(of, value, options);
    if (found === null && hasNames) notes.push(note(UNKNOWN[field], leaf.span, value));
    for (const code of found ?? []) codes.add(code);
  }
  if (codes.size > 0) return { type: 'code', field, codes: [...codes], span: leaf.span };
  return textNode(leaf, null, notes);
}

function resolve({ field, prefix }: Codes, value: string, options: ParseOptions): string[] | null {
  const bare = value.replaceAll('*', '');
  const code = prefix === null ? bare : `${prefix}/${bare}`;
  if (field === 'source') return [code.toLowerCase()];
  if (field === 'lang') return [code.toLowerCase().split(/[-_]/)[0] ?? code];
  if (options.resolve === undefined) return value.includes(',') ? null : [code];
  const found = options.resolve(field === 'mentions' ? 'region' : field, code);
  return found === null || found.length === 0 ? null : found;
}

function textNode(leaf: Leaf, field: TextField, notes: QueryNote[]): QueryNode {
  const { span } = leaf;
  const words = capped(splitWords(leaf.text), span, notes);
  const only = words.length === 1 ? words[0] : undefined;
  if (leaf.kind === 'word' && leaf.text.includes('*') && isPrefix(leaf, only, notes)) {
    return { type: 'prefix', text: only ?? '', field, span };
  }
  if (only !== undefined) return { type: 'word', text: only, field, span };
  if (leaf.distance === null) return { type: 'phrase', words, field, span };
  const distance = Math.min(leaf.distance, MAX_DISTANCE);
  if (distance < leaf.distance) notes.push(note('distance-too-large', span, String(MAX_DISTANCE)));
  return { type: 'near', words, distance, field, span };
}

function capped(words: string[], span: Span, notes: QueryNote[]): string[] {
  if (words.length <= MAX_PHRASE_WORDS) return words;
  notes.push(note('phrase-too-long', span, String(MAX_PHRASE_WORDS)));
  return words.slice(0, MAX_PHRASE_WORDS);
}

/** Whether the word is a prefix that may be searched: `only` one run of enough letters, then the star. Notes why where it is not. */
function isPrefix(leaf: Leaf, only: string | undefined, notes: QueryNote[]): boolean {
  const last = only !== undefined && leaf.text.indexOf('*') === leaf.text.length - 1 && leaf.text.endsWith(`${only}*`);
  const letters = [...(only ?? '')].filter((char) => !/\p{M}/u.test(char)).length;
  const ok = last && letters >= MIN_PREFIX_LETTERS;
  if (!ok) notes.push(note(last ? 'prefix-too-short' : 'star-not-here', leaf.span));
  return ok;
}
