import { formatProblem } from './date-format.ts';
import type { RuleProblem, SiteRule } from './rule.ts';
import { selectorProblem } from './selector.ts';

const LIMITS = { characters: 1_000_000, rules: 1_000, domains: 50, remove: 50 } as const;
const SELECTORS = ['headline', 'body', 'author', 'date', 'nextPage'] as const;
const FIELDS = new Set(['domain', 'domains', 'remove', 'dateFormat', ...SELECTORS]);
const DOMAIN = /^(?=.{1,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)*[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/;

/** What a file of site rules holds, and everything that is wrong in it: a rule with a problem is left out. */
export interface ParsedRules {
  rules: SiteRule[];
  problems: RuleProblem[];
}

type Report = (path: string, reason: string) => void;
type Fields = Record<string, unknown>;

function texts(value: unknown, path: string, most: number, report: Report): string[] {
  const values = [value ?? []].flat();
  if (values.length > most) report(path, `has ${values.length} entries; at most ${most} are read`);
  return values.slice(0, most).flatMap((entry, index) => {
    if (typeof entry === 'string') return [entry.trim()];
    report(Array.isArray(value) ? `${path}[${index}]` : path, `is ${typeof entry}, where text is expected`);
    return [];
  });
}

function domainsOf(fields: Fields, at: string, report: Report): string[] {
  const path = fields.domains === undefined ? `${at}domain` : `${at}domains`;
  const domains = texts(fields.domains ?? fields.domain, path, LIMITS.domains, report).map((domain) => domain.toLowerCase());
  if (domains.length === 0) report(path, 'is missing: name the hosts that the rule is for');
  for (const domain of domains)
    if (!DOMAIN.test(domain)) report(path, `"${domain.slice(0, 80)}" is no host name; write it as in news.example.org`);
  return domains;
}

function selectorOf(fields: Fields, name: string, at: string, report: Report): string | null {
  const value = fields[name];
  if (value === undefined || value === null) return null;
  const problem = typeof value === 'string' ? selectorProblem(value) : `is ${typeof value}, where a CSS selector is expected`;
  if (problem !== null) report(`${at}${name}`, problem);
  return problem === null ? (value as string) : null;
}

function removeOf(fields: Fields, at: string, report: Report): string[] {
  const selectors = texts(fields.remove, `${at}remove`, LIMITS.remove, report);
  selectors.forEach((selector, index) => {
    const problem = selectorProblem(selector);
    if (problem !== null) report(`${at}remove[${index}]`, problem);
  });
  return selectors;
}

function formatOf(fields: Fields, at: string, report: Report): string | null {
  const { dateFormat } = fields;
  if (dateFormat === undefined || dateFormat === null) return null;
  const problem = typeof dateFormat === 'string' ? formatProblem(dateFormat) : `is ${typeof dateFormat}, where text is expected`;
  if (problem !== null) report(`${at}dateFormat`, problem);
  else if (fields.date === undefined) report(`${at}dateFormat`, 'has no "date" that it is the format of');
  return problem === null ? (dateFormat as string) : null;
}

function readRule(value: unknown, file: string, at: string, report: Report): SiteRule | null {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    report(at.replace(/\.$/, '') || '$', 'is no object with "domains" and selectors');
    return null;
  }
  const fields = value as Fields;
  for (const name of Object.keys(fields).slice(0, 100))
    if (!FIELDS.has(name)) report(`${at}${name.slice(0, 80)}`, `is not known; known are ${[...FIELDS].join(', ')}`);
  const [headline, body, author, date, nextPage] = SELECTORS.map((name) => selectorOf(fields, name, at, report));
  const rule: SiteRule = {
    file,
    domains: domainsOf(fields, at, report),
    headline: headline ?? null,
    body: body ?? null,
    remove: removeOf(fields, at, report),
    author: author ?? null,
    date: date ?? null,
    dateFormat: formatOf(fields, at, report),
    nextPage: nextPage ?? null,
  };
  const says = [...SELECTORS, 'remove'].some((name) => fields[name] !== undefined && fields[name] !== null);
  if (!says) report(at.replace(/\.$/, '') || '$', 'says nothing: give a selector for at least one part');
  return rule;
}

/** Reads a file of site rules: one rule, or a list. Never throws; `file` names it in the problems. */
export function parseSiteRules(file: string, text: string): ParsedRules {
  const problems: RuleProblem[] = [];
  const report: Report = (path, reason) => problems.push({ file, path, reason });
  if (text.length > LIMITS.characters) {
    report('$', `is longer than ${LIMITS.characters} characters`);
    return { rules: [], problems };
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    report('$', `is no JSON: ${error instanceof Error ? error.message.slice(0, 200) : 'it cannot be read'}`);
    return { rules: [], problems };
  }
  const listed = Array.isArray(parsed) ? parsed : [parsed];
  if (listed.length > LIMITS.rules) report('$', `has ${listed.length} rules; at most ${LIMITS.rules} are read`);
  const rules = listed.slice(0, LIMITS.rules).flatMap((value, index) => {
    const before = problems.length;
    const rule = readRule(value, file, Array.isArray(parsed) ? `[${index}].` : '', report);
    return rule !== null && problems.length === before ? [rule] : [];
  });
  return { rules, problems };
}
