import type { QueryNote } from './ast.ts';
import type { Leaf, Open, Token } from './lexer.ts';
import { note } from './notes.ts';

/** The most parts (words, phrases, filters) of a query. */
const MAX_CLAUSES = 32;
/** How deep parentheses may stand in each other. */
const MAX_DEPTH = 5;

/** Tokens whose parentheses match and whose operators all have what they work on, so that the parser needs no error handling. */
export function tidy(tokens: readonly Token[], notes: QueryNote[]): Token[] {
  return capClauses(settleOperators(balance(tokens, notes), notes), notes);
}

/** Drops parentheses without a partner, empty groups and groups that are too deep; closes those left open. */
function balance(tokens: readonly Token[], notes: QueryNote[]): Token[] {
  const kept: Token[] = [];
  const open: Open[] = [];
  let deep: { start: number; level: number } | null = null;
  for (const token of tokens) {
    if (deep !== null) {
      deep.level += token.kind === 'open' ? 1 : token.kind === 'close' ? -1 : 0;
      if (deep.level === 0) {
        notes.push(note('too-deep', { start: deep.start, end: token.span.end }, String(MAX_DEPTH)));
        deep = null;
      }
    } else if (token.kind === 'open') {
      if (open.length === MAX_DEPTH) deep = { start: token.span.start, level: 1 };
      else {
        open.push(token);
        kept.push(token);
      }
    } else if (token.kind === 'close') closeGroup(kept, open, token, notes);
    else kept.push(token);
  }
  const end = tokens.at(-1)?.span.end ?? 0;
  if (deep !== null) notes.push(note('too-deep', { start: deep.start, end }, String(MAX_DEPTH)));
  while (open.length > 0) leaveOpen(kept, open, end, notes);
  return kept;
}

function closeGroup(kept: Token[], open: Open[], token: Token, notes: QueryNote[]): void {
  const start = open.pop();
  if (start === undefined) notes.push(note('unbalanced-parenthesis', token.span));
  else if (kept.at(-1) === start) {
    kept.pop();
    notes.push(note('empty-group', { start: start.span.start, end: token.span.end }));
  } else kept.push(token);
}

function leaveOpen(kept: Token[], open: Open[], end: number, notes: QueryNote[]): void {
  const start = open.pop();
  if (start === undefined) return;
  notes.push(note('unbalanced-parenthesis', { start: start.span.end - 1, end: start.span.end }));
  if (kept.at(-1) === start) kept.pop();
  else kept.push({ kind: 'close', span: { start: end, end } });
}

const startsOperand = (token: Token | undefined) =>
  token !== undefined && token.kind !== 'and' && token.kind !== 'or' && token.kind !== 'close';
const endsOperand = (token: Token | undefined) =>
  token !== undefined && (token.kind === 'word' || token.kind === 'phrase' || token.kind === 'close');

/** Makes words of operators that have nothing to work on: from right to left, since an operator depends on what follows it. */
function settleOperators(tokens: readonly Token[], notes: QueryNote[]): Token[] {
  const settled = [...tokens];
  for (let index = settled.length - 1; index >= 0; index -= 1) {
    const token = settled[index];
    if (token === undefined || (token.kind !== 'and' && token.kind !== 'or' && token.kind !== 'not')) continue;
    const works = startsOperand(settled[index + 1]) && (token.kind === 'not' || endsOperand(settled[index - 1]));
    if (works) continue;
    const text = token.kind.toUpperCase();
    notes.push(note('lone-operator', token.span, text));
    settled[index] = { kind: 'word', text, distance: null, field: null, negated: false, span: token.span } satisfies Leaf;
  }
  return settled;
}

/** Ends the query before its 33rd part. */
function capClauses(tokens: Token[], notes: QueryNote[]): Token[] {
  let clauses = 0;
  const cut = tokens.findIndex((token) => (token.kind === 'word' || token.kind === 'phrase') && ++clauses > MAX_CLAUSES);
  const [first, last] = [tokens[cut], tokens.at(-1)];
  if (first === undefined || last === undefined) return tokens;
  notes.push(note('too-many-clauses', { start: first.span.start, end: last.span.end }, String(MAX_CLAUSES)));
  const kept = tokens.slice(0, cut);
  while (kept.length > 0 && !endsOperand(kept.at(-1))) kept.pop();
  let depth = 0;
  for (const token of kept) depth += token.kind === 'open' ? 1 : token.kind === 'close' ? -1 : 0;
  const end = kept.at(-1)?.span.end ?? 0;
  for (; depth > 0; depth -= 1) kept.push({ kind: 'close', span: { start: end, end } });
  return kept;
}
