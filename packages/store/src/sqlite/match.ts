import type { Filters } from '../port.ts';
import type { Clause } from '../search/clause.ts';
import { FACETS, type FacetName } from '../search/codes.ts';
import { type Bindable, marks } from './connection.ts';

/** A condition on `stories s`. */
export interface Condition {
  sql: string;
  params: Bindable[];
}

/** A criteria's conditions: `match` is the part that one FTS5 expression says, `rest` what SQL has to. */
export interface Plan {
  match: string | null;
  rest: Condition;
}

/** Stems and prefixes hold letters, digits and marks only (see text/analyze.ts), so quoting them is enough to be literal. */
function textExpression(clause: Clause): string | null {
  if (clause.type === 'run') return `{${clause.fields.join(' ')}} : "${clause.stems.join(' ')}"`;
  if (clause.type === 'near') {
    // FTS5 counts every word between the first and the last, ours of the search among them.
    const within = clause.distance + clause.stems.length - 2;
    return `{${clause.fields.join(' ')}} : NEAR(${clause.stems.map((stem) => `"${stem}"`).join(' ')}, ${within})`;
  }
  if (clause.type !== 'and' && clause.type !== 'or') return null;
  const parts = clause.children.map(textExpression);
  return parts.includes(null) ? null : joined(clause.type, parts);
}

function joined(type: 'and' | 'or', parts: readonly (string | null)[]): string | null {
  return parts.length === 0 ? null : `(${parts.join(type === 'and' ? ' AND ' : ' OR ')})`;
}

/** An FTS5 expression that any of the clause's text makes true: what relevance is counted over where no single one says it all. */
export function scoringExpression(leaves: readonly Clause[]): string | null {
  return joined(
    'or',
    leaves.map(textExpression).filter((part) => part !== null),
  );
}

function condition(clause: Clause): Condition {
  const text = textExpression(clause);
  if (text !== null) return { sql: 's.key IN (SELECT rowid FROM words WHERE words MATCH ?)', params: [text] };
  switch (clause.type) {
    case 'and':
    case 'or':
      return group(clause.type, clause.children);
    case 'not': {
      const { sql, params } = condition(clause.child);
      return { sql: `NOT (${sql})`, params };
    }
    case 'prefix':
      return {
        sql: 's.key IN (SELECT rowid FROM beginnings WHERE beginnings MATCH ?)',
        params: [`{${clause.fields.join(' ')}} : "${clause.prefix}" *`],
      };
    case 'code':
      return codeCondition(clause.field, clause.codes);
    case 'date':
      return { sql: `s.first_created ${clause.op === 'before' ? '<' : '>='} ?`, params: [clause.ms] };
    default:
      return { sql: clause.type === 'all' ? '1' : '0', params: [] };
  }
}

/** Text among the children is said in one FTS5 expression, which it evaluates far faster than SQL sets. */
function group(type: 'and' | 'or', children: readonly Clause[]): Condition {
  const texts = children.filter((child) => textExpression(child) !== null);
  const others = children.filter((child) => textExpression(child) === null);
  const parts = others.map(condition);
  if (texts.length > 0) parts.unshift(condition({ type, children: texts }));
  return every(parts, type === 'and' ? 'AND' : 'OR');
}

function codeCondition(facet: FacetName, codes: readonly string[]): Condition {
  return {
    sql: `s.key IN (SELECT story FROM story_codes WHERE facet = ? AND code IN (${marks(codes)}))`,
    params: [facet, ...codes],
  };
}

/** Joins conditions. */
export function every(parts: readonly Condition[], word: 'AND' | 'OR' = 'AND'): Condition {
  if (parts.length === 0) return { sql: word === 'AND' ? '1' : '0', params: [] };
  return { sql: `(${parts.map((part) => part.sql).join(` ${word} `)})`, params: parts.flatMap((part) => part.params) };
}

/** A criteria as the read worker gets it: the clause made, bounds in milliseconds. */
export interface Wanted {
  clause: Clause;
  filters: Filters;
  from: number | null;
  to: number | null;
  /** When it is asked, which decides what is under embargo. */
  now: number;
  /** Whether those that search may not find are found too. */
  hidden: boolean;
  /** Whether one story of each cluster is enough. */
  collapse: boolean;
}

/** Plans a criteria; `without` leaves one facet's filter out. */
export function planOf(wanted: Wanted, without?: FacetName): Plan {
  const parts: Condition[] = wanted.hidden ? [] : [{ sql: 's.visible_from <= ?', params: [wanted.now] }];
  if (wanted.from !== null) parts.push({ sql: 's.first_created >= ?', params: [wanted.from] });
  if (wanted.to !== null) parts.push({ sql: 's.first_created < ?', params: [wanted.to] });
  for (const facet of FACETS) {
    const codes = wanted.filters[facet] ?? [];
    if (facet !== without && codes.length > 0) parts.push(codeCondition(facet, codes));
  }
  const children = wanted.clause.type === 'and' ? wanted.clause.children : [wanted.clause];
  const texts = children.map(textExpression).filter((text) => text !== null);
  parts.push(...children.filter((child) => textExpression(child) === null).map(condition));
  return { match: joined('and', texts), rest: every(parts) };
}

/** The FROM and WHERE of a plan; text, being rarest, leads. */
export function fromWhere(plan: Plan): Condition {
  if (plan.match === null) return { sql: `FROM stories s WHERE ${plan.rest.sql}`, params: plan.rest.params };
  return {
    sql: `FROM words CROSS JOIN stories s ON s.key = words.rowid WHERE words MATCH ? AND ${plan.rest.sql}`,
    params: [plan.match, ...plan.rest.params],
  };
}
