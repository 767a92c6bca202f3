/** What an operator says of the pages of a site: CSS selectors that go before Slugline's own judgement. Null where nothing is said. */
export interface SiteRule {
  /** The file that holds it. */
  file: string;
  /** Host names; their subdomains are meant too. */
  domains: string[];
  headline: string | null;
  body: string | null;
  /** What is taken out of the page before anything is read. */
  remove: string[];
  author: string | null;
  date: string | null;
  /** How {@link date} is written, such as `d. MMMM yyyy HH:mm`; null where Slugline reads it as any other date. */
  dateFormat: string | null;
  nextPage: string | null;
}

/** What is wrong in a file of site rules, and where: `[2].remove[0]`. */
export interface RuleProblem {
  file: string;
  path: string;
  reason: string;
}

/** The rule for an address: of several, the one with the longest domain, then the first. */
export function rulesFor(rules: readonly SiteRule[], url: string | null): SiteRule | null {
  if (url === null || rules.length === 0 || !URL.canParse(url)) return null;
  const host = new URL(url).hostname.replace(/\.$/, '');
  let found: SiteRule | null = null;
  let longest = 0;
  for (const rule of rules)
    for (const domain of rule.domains)
      if (domain.length > longest && (host === domain || host.endsWith(`.${domain}`))) {
        found = rule;
        longest = domain.length;
      }
  return found;
}
