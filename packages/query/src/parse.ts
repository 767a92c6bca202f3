import type { ParsedQuery, ParseOptions, QueryNode, QueryNote } from './ast.ts';
import { leafNode } from './leaf.ts';
import { type FieldName, lex, type Token } from './lexer.ts';
import { tidy } from './tidy.ts';

interface Parser {
  tokens: readonly Token[];
  index: number;
  options: ParseOptions;
  notes: QueryNote[];
}

/**
 * Reads a query in Slugline's language. It never fails: what cannot be read as meant is searched as the words it holds, and a note says so
 * and where. NOT binds tighter than AND, and AND tighter than OR. Its cost is linear in the length of the text.
 */
export function parseQuery(text: string, options: ParseOptions): ParsedQuery {
  const { tokens, notes } = lex(text, options.vocabularies);
  const parser: Parser = { tokens: tidy(tokens, notes), index: 0, options, notes };
  const node = parser.tokens.length === 0 ? null : parseOr(parser, null);
  notes.sort((a, b) => a.span.start - b.span.start);
  return { node, notes };
}

function parseOr(parser: Parser, field: FieldName | null): QueryNode | null {
  const children = [parseAnd(parser, field)];
  while (parser.tokens[parser.index]?.kind === 'or') {
    parser.index += 1;
    children.push(parseAnd(parser, field));
  }
  return joined('or', children);
}

function parseAnd(parser: Parser, field: FieldName | null): QueryNode | null {
  const children = [parseNot(parser, field)];
  for (let next = parser.tokens[parser.index]; next !== undefined; next = parser.tokens[parser.index]) {
    if (next.kind === 'or' || next.kind === 'close') break;
    if (next.kind === 'and') parser.index += 1;
    children.push(parseNot(parser, field));
  }
  return joined('and', children);
}

function joined(type: 'and' | 'or', parts: (QueryNode | null)[]): QueryNode | null {
  const children = parts.filter((part) => part !== null);
  const [first, last] = [children[0], children.at(-1)];
  if (first === undefined || last === undefined) return null;
  return children.length === 1 ? first : { type, children, span: { start: first.span.start, end: last.span.end } };
}

/** Any number of NOTs: two of them cancel each other. */
function parseNot(parser: Parser, field: FieldName | null): QueryNode | null {
  const start = parser.tokens[parser.index]?.span.start ?? 0;
  let negated = false;
  for (; parser.tokens[parser.index]?.kind === 'not'; parser.index += 1) negated = !negated;
  const token = parser.tokens[parser.index];
  parser.index += 1;
  // Tidied tokens have an operand here.
  if (token === undefined || !('negated' in token)) return null;
  if (token.negated) negated = !negated;
  const node =
    token.kind === 'open' ? parseGroup(parser, token.field ?? field) : leafNode(token, field, parser.options, parser.notes);
  return negated && node !== null ? { type: 'not', child: node, span: { start, end: node.span.end } } : node;
}

function parseGroup(parser: Parser, field: FieldName | null): QueryNode | null {
  const node = parseOr(parser, field);
  parser.index += 1;
  return node;
}
