import { type SluglineError, sluglineError } from '@slugline/model';
import { parseQuery, type QueryNote, readInstant } from '@slugline/query';
import type { Filters, SearchRequest } from '@slugline/store';
import { createVocabularies, searchNames, type Vocabularies } from '@slugline/topics';
import { COLLAPSES, FACETS, type Facet, NO_FACETS, type SearchState, SORTS } from './state.ts';

/** Longest query, in UTF-16 units (FAULTS section 1.13). */
export const QUERY_LIMIT = 512;
/** Most values of one facet. */
const VALUES_LIMIT = 50;
const CURSOR_LIMIT = 4_096;
export const SIZE_DEFAULT = 25;
export const SIZE_MAX = 200;

/** The parameters of a search without its page: what facets, histogram and exports depend on. */
export const CRITERIA_PARAMETERS = ['q', ...FACETS, 'from', 'to'] as const;
/** All parameters of a search. */
export const SEARCH_PARAMETERS = [...CRITERIA_PARAMETERS, 'sort', 'size', 'cursor', 'collapse'] as const;

/** How an instant may be written, for messages and the API's reference. */
export const INSTANT_FORMS = 'a date such as 2026-01-31, a time such as 2026-01-31T18:00:00Z, or now-24h (m, h, d or w)';

/** A search as read from a URL. */
export interface SearchParams {
  /** For the Store. */
  request: SearchRequest;
  /** What was odd in the query and how it was read instead. */
  notes: QueryNote[];
  /** The query's text, cleaned; the notes' positions count in it. */
  text: string;
  filters: Filters;
  /** What `searchUrl` makes the canonical URL of. */
  state: SearchState;
}

/** What may differ between the places that take a search. */
export interface SearchOptions {
  /** Whose names are known; those that Slugline brings when absent. */
  vocabularies?: Vocabularies;
  /** Which parameters are known; all of a search when absent. */
  known?: readonly string[];
  /** Hits on a page where the URL does not say. */
  defaultSize?: number;
  /** Newest first even where there is a query, as in an outbound feed. */
  newestFirst?: boolean;
  /** Each cluster of copies once where the URL does not say. */
  collapsed?: boolean;
}

const BUILT_IN = createVocabularies();

/** Called for each parameter that cannot be taken; the strict reader throws, the tolerant one collects. */
type Refuse = (error: SluglineError) => void;

/**
 * Reads a search strictly, as the API does. An empty value counts as absent.
 * @throws PermanentError request.unknown_parameter, request.invalid or request.query_too_long; `details.parameter` names the one at fault.
 */
export function parseSearchParams(params: URLSearchParams, now: Date, options: SearchOptions = {}): SearchParams {
  return read(params, now, options, (error) => {
    throw error;
  });
}

/** Reads a search as the portal does: what cannot be taken is left out and told in `problems`; unknown parameters are nobody's business. */
export function parseSearchParamsTolerant(
  params: URLSearchParams,
  now: Date,
  options: SearchOptions = {},
): SearchParams & { problems: SluglineError[] } {
  const problems: SluglineError[] = [];
  const search = read(params, now, options, (error) => {
    if (error.code !== 'request.unknown_parameter') problems.push(error);
  });
  return { ...search, problems };
}

function read(params: URLSearchParams, now: Date, options: SearchOptions, refuse: Refuse): SearchParams {
  checkNames(params, options.known ?? SEARCH_PARAMETERS, refuse);
  const text = readText(params, refuse);
  const names = searchNames(options.vocabularies ?? BUILT_IN);
  const filters: Filters = Object.fromEntries(
    FACETS.map((facet) => [facet, readFacet(params, facet, names, refuse)] as const).filter(([, codes]) => codes.length > 0),
  );
  const range = readRange(params, now, refuse);
  const page = readPage(params, refuse);
  const { node, notes } = parseQuery(text, { now, ...names });
  const byRelevance = text.trim() !== '' && !options.newestFirst;
  return {
    request: {
      query: node,
      filters,
      ...(range.from ? { from: range.from.instant } : {}),
      ...(range.to ? { to: range.to.instant } : {}),
      sort: page.sort ?? (byRelevance ? 'relevance' : 'newest'),
      size: page.size ?? options.defaultSize ?? SIZE_DEFAULT,
      ...(page.cursor ? { cursor: page.cursor } : {}),
      ...((page.collapse ?? (options.collapsed ? 'cluster' : 'none')) === 'cluster' ? { collapse: true } : {}),
    },
    notes,
    text,
    filters,
    state: {
      q: text,
      ...NO_FACETS,
      ...filters,
      ...(range.from ? { from: range.from.typed } : {}),
      ...(range.to ? { to: range.to.typed } : {}),
      ...page,
    },
  };
}

function checkNames(params: URLSearchParams, known: readonly string[], refuse: Refuse): void {
  for (const parameter of new Set(params.keys())) {
    if (known.includes(parameter)) continue;
    const shown = parameter.slice(0, 100);
    refuse(
      sluglineError('request.unknown_parameter', { parameter: shown, known: [...known] }, { details: { parameter: shown } }),
    );
  }
}

/** The error for a parameter that does not fit. */
export function invalidParameter(parameter: string, expected: string, got: string): SluglineError {
  const shown = got.length > 100 ? `${got.slice(0, 100)}…` : got;
  return sluglineError('request.invalid', { parameter, expected, got: JSON.stringify(shown) }, { details: { parameter } });
}

function readOne(params: URLSearchParams, parameter: string, refuse: Refuse): string {
  const [value = '', ...more] = params.getAll(parameter);
  if (more.length > 0) refuse(invalidParameter(parameter, 'given once', `${more.length + 1} times`));
  return cleaned(value);
}

/** Without what no story's text holds: control characters and lone surrogates (the model's cleanText would also fold, and move offsets). */
function cleaned(value: string): string {
  return value.toWellFormed().replace(/\p{Cc}/gu, ' ');
}

function readText(params: URLSearchParams, refuse: Refuse): string {
  const text = readOne(params, 'q', refuse);
  if (text.length <= QUERY_LIMIT) return text;
  const parameter = 'q';
  refuse(
    sluglineError('request.query_too_long', { parameter, length: text.length, limit: QUERY_LIMIT }, { details: { parameter } }),
  );
  return '';
}

function readFacet(params: URLSearchParams, facet: Facet, names: Names, refuse: Refuse): string[] {
  const given = params.getAll(facet).flatMap((value) => value.trim() || []);
  if (given.length > VALUES_LIMIT) {
    refuse(invalidParameter(facet, `given at most ${VALUES_LIMIT} times`, `${given.length} times`));
    given.length = VALUES_LIMIT;
  }
  const codes = given.flatMap((value) => {
    const found = FACET_READERS[facet].read(cleaned(value), names.resolve);
    if (found === null) refuse(invalidParameter(facet, FACET_READERS[facet].expected, value));
    return found ?? [];
  });
  return [...new Set(codes)].sort();
}

type Names = ReturnType<typeof searchNames>;

const FACET_READERS: Readonly<
  Record<Facet, { expected: string; read: (value: string, resolve: Names['resolve']) => readonly string[] | null }>
> = {
  region: {
    expected: 'the code or English name of a region, such as MX, 419 or Mexico',
    read: (value, resolve) => resolve('region', value),
  },
  mentions: {
    expected: 'the code or English name of a region, such as MX, 419 or Mexico',
    read: (value, resolve) => resolve('region', value),
  },
  topic: {
    expected: 'the code or name of a policy area, such as 16 or Defense',
    read: (value, resolve) => resolve('topic', value),
  },
  tag: {
    expected: 'a vocabulary and a code or name of it, such as desk/CITY',
    read: (value, resolve) => resolve('tag', value),
  },
  source: {
    expected: 'the short name of a source, such as harbour-herald',
    read: (value) => (/^[a-z0-9][a-z0-9.-]{0,99}$/i.test(value) ? [value.toLowerCase()] : null),
  },
  lang: {
    expected: 'a language code of two or three letters, such as en',
    read: (value) => (/^[a-z]{2,3}$/i.test(value) ? [value.toLowerCase()] : null),
  },
};

type Bound = { typed: string; instant: string };

function readRange(params: URLSearchParams, now: Date, refuse: Refuse): { from?: Bound; to?: Bound } {
  const from = readBound(params, 'from', now, refuse);
  const to = readBound(params, 'to', now, refuse);
  if (from && to && from.instant >= to.instant) {
    refuse(invalidParameter('to', 'later than "from"', to.typed));
    return { from };
  }
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

function readBound(params: URLSearchParams, parameter: 'from' | 'to', now: Date, refuse: Refuse): Bound | undefined {
  // An unescaped + of an offset arrives as a space.
  const typed = readOne(params, parameter, refuse)
    .trim()
    .replace(/(T\S+) (?=\d\d:?\d\d$)/i, '$1+');
  if (typed === '') return undefined;
  const instant = readInstant(typed, now);
  if (instant === null) refuse(invalidParameter(parameter, INSTANT_FORMS, typed));
  return instant === null ? undefined : { typed, instant };
}

function readChoice<T extends string>(
  params: URLSearchParams,
  parameter: string,
  choices: readonly T[],
  refuse: Refuse,
): T | undefined {
  const typed = readOne(params, parameter, refuse);
  const known = choices.find((one) => one === typed);
  if (typed !== '' && known === undefined) refuse(invalidParameter(parameter, `one of ${choices.join(', ')}`, typed));
  return known;
}

function readPage(params: URLSearchParams, refuse: Refuse): Pick<SearchState, 'sort' | 'size' | 'cursor' | 'collapse'> {
  const sort = readChoice(params, 'sort', SORTS, refuse);
  const collapse = readChoice(params, 'collapse', COLLAPSES, refuse);
  const size = readSize(readOne(params, 'size', refuse), refuse);
  const cursor = readOne(params, 'cursor', refuse);
  const usable = cursor.length <= CURSOR_LIMIT;
  if (!usable) refuse(sluglineError('request.bad_cursor', { parameter: 'cursor' }, { details: { parameter: 'cursor' } }));
  return {
    ...(sort ? { sort } : {}),
    ...(size ? { size } : {}),
    ...(cursor && usable ? { cursor } : {}),
    ...(collapse ? { collapse } : {}),
  };
}

function readSize(text: string, refuse: Refuse): number | undefined {
  if (text === '') return undefined;
  const size = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (size >= 1 && size <= SIZE_MAX) return size;
  refuse(invalidParameter('size', `a whole number from 1 to ${SIZE_MAX}`, text));
  return undefined;
}
