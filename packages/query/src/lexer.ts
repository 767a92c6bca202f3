import type { CodeField, QueryNote, Span } from './ast.ts';
import { note } from './notes.ts';
import { splitWords } from './words.ts';

/** Every field's name as typed before the colon; `tag/desk` stands for a vocabulary's own name. */
export type FieldName = 'title' | 'by' | CodeField | 'before' | 'after' | `tag/${string}`;

const FIELDS: ReadonlySet<string> = new Set<FieldName>([
  ...(['title', 'by', 'source', 'region', 'mentions', 'topic', 'lang', 'tag', 'before', 'after'] as const),
]);

/** One word or phrase, with its field and leading minus. */
export interface Leaf {
  kind: 'word' | 'phrase';
  text: string;
  /** The number after `~`. */
  distance: number | null;
  field: FieldName | null;
  negated: boolean;
  span: Span;
}
export interface Open {
  kind: 'open';
  field: FieldName | null;
  negated: boolean;
  span: Span;
}
interface Operator {
  kind: 'and' | 'or' | 'not';
  span: Span;
}
export type Token = Leaf | Open | Operator | { kind: 'close'; span: Span };

const SPACE = /\s/;
const QUOTES = '"“”„«»';
const QUOTE = new RegExp(`[${QUOTES}]`, 'g');
const CHUNK = new RegExp(`[^\\s()${QUOTES}]+`, 'y');
const FIELD = /(\p{L}+):/uy;
/** The name of a vocabulary may hold digits and hyphens. */
const VOCABULARY = /([a-z][a-z0-9-]*):/iy;
const DISTANCE = /~(\d{1,6})/y;
const OPERATORS: ReadonlyMap<string, Operator['kind']> = new Map([
  ['AND', 'and'],
  ['OR', 'or'],
  ['NOT', 'not'],
]);

interface Lexer {
  text: string;
  position: number;
  tokens: Token[];
  notes: QueryNote[];
  vocabularies: readonly string[];
}

type Head = { start: number; negated: boolean; field: FieldName | null };

/** Runs a sticky expression at a place, and gives its match. */
function matchAt(expression: RegExp, text: string, position: number): RegExpExecArray | null {
  expression.lastIndex = position;
  return expression.exec(text);
}

/** Cuts a query into tokens, from left to right in one pass. Tokens without a letter or digit are left out with a note. */
export function lex(text: string, vocabularies: readonly string[] = []): { tokens: Token[]; notes: QueryNote[] } {
  const lexer: Lexer = { text, position: 0, tokens: [], notes: [], vocabularies };
  while (lexer.position < text.length) {
    const start = lexer.position;
    const char = text.charAt(start);
    if (SPACE.test(char)) lexer.position += 1;
    else if (char === ')') lexer.tokens.push({ kind: 'close', span: { start, end: ++lexer.position } });
    else readOperand(lexer);
  }
  return lexer;
}

function readOperand(lexer: Lexer): void {
  const head = readHead(lexer);
  const char = lexer.text.charAt(lexer.position);
  if (char === '(') {
    lexer.position += 1;
    readOpen(lexer, head);
  } else if (QUOTES.includes(char)) readPhrase(lexer, head);
  else readChunk(lexer, head);
}

/** Reads the minus and the field that may stand before a word, a phrase or a group. */
function readHead(lexer: Lexer): Head {
  const { text } = lexer;
  const start = lexer.position;
  const next = text.charAt(start + 1);
  const negated = text.charAt(start) === '-' && next !== '' && next !== ')' && next !== '-' && !SPACE.test(next);
  if (negated) lexer.position += 1;
  return { start, negated, field: readField(lexer) };
}

function readField(lexer: Lexer): FieldName | null {
  const { text, position } = lexer;
  const own = matchAt(VOCABULARY, text, position);
  const vocabulary = lexer.vocabularies.find((known) => known === own?.[1]?.toLowerCase());
  const match = vocabulary === undefined ? matchAt(FIELD, text, position) : own;
  if (match === null) return null;
  const typed = match[1] ?? '';
  const name = vocabulary === undefined || FIELDS.has(vocabulary) ? typed.toLowerCase() : `tag/${vocabulary}`;
  const end = position + match[0].length;
  const next = text.charAt(end);
  const hasValue = next !== '' && next !== ')' && !SPACE.test(next);
  if (!FIELDS.has(name) && !name.startsWith('tag/')) {
    // `Breaking: fire` and web addresses are plain text.
    if (hasValue && !text.startsWith('//', end)) lexer.notes.push(note('unknown-field', { start: position, end }, typed));
    return null;
  }
  if (hasValue) {
    lexer.position = end;
    return name as FieldName;
  }
  lexer.notes.push(note('empty-field', { start: position, end }, typed));
  return null;
}

function readOpen(lexer: Lexer, { start, negated, field }: Head): void {
  const span = { start, end: lexer.position };
  const takesGroup = field !== 'before' && field !== 'after';
  if (!takesGroup) lexer.notes.push(note('group-not-here', span, field));
  lexer.tokens.push({ kind: 'open', field: takesGroup ? field : null, negated, span });
}

function readPhrase(lexer: Lexer, head: Head): void {
  const { text } = lexer;
  const open = lexer.position;
  lexer.position = open + 1;
  const close = matchAt(QUOTE, text, open + 1)?.index;
  if (close === undefined) {
    lexer.notes.push(note('unclosed-quote', { start: open, end: open + 1 }));
    readChunk(lexer, head);
    return;
  }
  lexer.position = close + 1;
  const near = matchAt(DISTANCE, text, close + 1);
  if (near !== null) lexer.position += near[0].length;
  const distance = near === null ? null : Number(near[1]);
  pushLeaf(lexer, head, { kind: 'phrase', text: text.slice(open + 1, close), distance });
}

function readChunk(lexer: Lexer, head: Head): void {
  const chunk = matchAt(CHUNK, lexer.text, lexer.position)?.[0] ?? '';
  lexer.position += chunk.length;
  const operator = OPERATORS.get(chunk);
  if (operator !== undefined && head.field === null && !head.negated) {
    lexer.tokens.push({ kind: operator, span: { start: head.start, end: lexer.position } });
  } else if (chunk !== '') pushLeaf(lexer, head, { kind: 'word', text: chunk, distance: null });
}

function pushLeaf(lexer: Lexer, head: Head, leaf: Pick<Leaf, 'kind' | 'text' | 'distance'>): void {
  const span = { start: head.start, end: lexer.position };
  if (splitWords(leaf.text).length > 0) lexer.tokens.push({ ...leaf, field: head.field, negated: head.negated, span });
  else lexer.notes.push(note(leaf.kind === 'phrase' ? 'empty-phrase' : 'no-words', span));
}
