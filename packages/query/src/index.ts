export type { CodeField, ParsedQuery, ParseOptions, QueryNode, QueryNote, Span, TextField } from './ast.ts';
