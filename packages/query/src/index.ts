export type { CodeField, NamedField, ParsedQuery, ParseOptions, QueryNode, QueryNote, Span, TextField } from './ast.ts';
export { readInstant } from './dates.ts';
export { parseQuery } from './parse.ts';
export { splitWords } from './words.ts';
