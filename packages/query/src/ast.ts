/** UTF-16 offsets [start, end) in the query's text. */
export interface Span {
  start: number;
  end: number;
}

/** The fields that text can be looked for in; null means headline, standfirst and body. */
export type TextField = 'title' | 'by' | null;

/** The fields that hold codes. `region` is what a story is about, `mentions` any region; `tag` an operator's own vocabularies, as `vocabulary/code`. */
export type CodeField = 'source' | 'region' | 'mentions' | 'topic' | 'lang' | 'tag';

/** The fields whose codes have names. */
export type NamedField = 'region' | 'topic' | 'tag';

/** A query's syntax tree. Words are as typed; the adapters fold and stem them alike. */
export type QueryNode =
  | { type: 'and' | 'or'; children: QueryNode[]; span: Span }
  | { type: 'not'; child: QueryNode; span: Span }
  | { type: 'word'; text: string; field: TextField; span: Span }
  /** Words in this order next to each other. */
  | { type: 'phrase'; words: string[]; field: TextField; span: Span }
  /** Words in any order with at most `distance` other words between the first and the last. */
  | { type: 'near'; words: string[]; distance: number; field: TextField; span: Span }
  /** Words that begin so, at least 3 letters; compared without stemming. */
  | { type: 'prefix'; text: string; field: TextField; span: Span }
  /** One of the codes; lower case for source and lang. */
  | { type: 'code'; field: CodeField; codes: string[]; span: Span }
  /** firstCreated before (exclusive) or after (inclusive) an instant, ISO 8601 in UTC. */
  | { type: 'date'; op: 'before' | 'after'; instant: string; span: Span };

/** What was odd in the query and how it was read instead. */
export interface QueryNote {
  /** Stable, such as `unclosed-quote`. */
  code: string;
  message: string;
  span: Span;
}

export interface ParsedQuery {
  /** Null for an empty query, which finds everything. */
  node: QueryNode | null;
  notes: QueryNote[];
}

export interface ParseOptions {
  /** For now-24h and the like. */
  now: Date;
  /**
   * Turns a name or code, as typed, into codes; null when it knows none. Without it codes are taken as typed. A tag comes as `vocabulary/text`, and
   * mentions as regions.
   */
  resolve?: (field: NamedField, text: string) => string[] | null;
  /** Vocabularies that are fields of their own: with `desk`, `desk:CITY` is `tag:desk/CITY`. */
  vocabularies?: readonly string[];
}
