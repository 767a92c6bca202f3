import type { CodeField, QueryNode, TextField } from '@slugline/query';
import { analyze, isSingle } from '../text/analyze.ts';

/** The analyzed fields of a story. */
export type SearchField = 'headline' | 'standfirst' | 'body' | 'byline' | 'authors';

/** A query ready for an engine: words folded and stemmed, so that what it means is settled before either engine sees it. */
export type Clause =
  | { type: 'all' | 'none' }
  | { type: 'and' | 'or'; children: Clause[] }
  | { type: 'not'; child: Clause }
  /** Stems next to each other in this order, in one of the fields; a single word is a run of one. */
  | { type: 'run'; stems: string[]; fields: readonly SearchField[] }
  /** Different stems in any order with at most `distance` other words among them, in one of the fields. */
  | { type: 'near'; stems: string[]; distance: number; fields: readonly SearchField[] }
  /** A word that begins so, not stemmed. */
  | { type: 'prefix'; prefix: string; fields: readonly SearchField[] }
  | { type: 'code'; field: CodeField; codes: readonly string[] }
  /** From inclusive or to exclusive, in milliseconds. */
  | { type: 'date'; op: 'before' | 'after'; ms: number };

const FIELDS: Record<'title' | 'by' | 'text', readonly SearchField[]> = {
  title: ['headline'],
  by: ['byline', 'authors'],
  text: ['headline', 'standfirst', 'body'],
};

function fieldsOf(field: TextField): readonly SearchField[] {
  return FIELDS[field ?? 'text'];
}

const MIN_PREFIX = 3;

/**
 * Turns a syntax tree into a clause. Text without a letter or digit in it ("&", "...") says nothing and is left out; a query of nothing else
 * finds nothing; null finds everything.
 */
export function toClause(query: QueryNode | null): Clause {
  if (query === null) return { type: 'all' };
  return convert(query) ?? { type: 'none' };
}

function convert(node: QueryNode): Clause | null {
  switch (node.type) {
    case 'and':
    case 'or':
      return join(
        node.type,
        node.children.map((child) => convert(child)),
      );
    case 'not': {
      const child = convert(node.child);
      return child === null ? null : { type: 'not', child };
    }
    case 'word':
      return run([node.text], fieldsOf(node.field));
    case 'phrase':
      return run(node.words, fieldsOf(node.field));
    case 'near':
      return near(node.words, node.distance, fieldsOf(node.field));
    case 'prefix':
      return prefix(node.text, fieldsOf(node.field));
    case 'code':
      return { type: 'code', field: node.field, codes: node.codes };
    case 'date':
      return { type: 'date', op: node.op, ms: Date.parse(node.instant) };
  }
}

function join(type: 'and' | 'or', parts: readonly (Clause | null)[]): Clause | null {
  const children = parts.filter((part) => part !== null);
  const only = children.length === 1 ? children[0] : undefined;
  if (only !== undefined) return only;
  return children.length === 0 ? null : { type, children };
}

function stemsOf(text: string): string[] {
  return analyze(text).map((word) => word.stem);
}

function run(texts: readonly string[], fields: readonly SearchField[]): Clause | null {
  const stems = texts.flatMap(stemsOf);
  return stems.length === 0 ? null : { type: 'run', stems, fields };
}

/** Words that are several to the index ("U.S.", 日本) must also stand together somewhere in the same fields. */
function near(texts: readonly string[], distance: number, fields: readonly SearchField[]): Clause | null {
  const parts = texts.map(stemsOf);
  const stems = [...new Set(parts.flat())];
  if (stems.length < 2) return run(texts.slice(0, 1), fields);
  const together = parts.filter((part) => part.length > 1).map((part): Clause => ({ type: 'run', stems: part, fields }));
  return join('and', [{ type: 'near', stems, distance, fields }, ...together]);
}

/** Where the text is several words to the index, those before the last are whole words in a row. */
function prefix(text: string, fields: readonly SearchField[]): Clause | null {
  const words = analyze(text);
  const last = words.at(-1);
  if (last === undefined) return null;
  if (isSingle(last.folded) || last.folded.length < MIN_PREFIX) return run([text], fields);
  const before = words.slice(0, -1).map((word) => word.stem);
  return join('and', [
    before.length > 0 ? { type: 'run', stems: before, fields } : null,
    { type: 'prefix', prefix: last.folded, fields },
  ]);
}

/** The text clauses that a story can match by having them: those under no NOT. Relevance and highlights come from them. */
export function positiveLeaves(clause: Clause): Extract<Clause, { type: 'run' | 'near' | 'prefix' }>[] {
  if (clause.type === 'and' || clause.type === 'or') return clause.children.flatMap(positiveLeaves);
  return clause.type === 'run' || clause.type === 'near' || clause.type === 'prefix' ? [clause] : [];
}
