import { type Clock, PermanentError, SluglineError, sluglineError } from '@slugline/model';
import robotsParser from 'robots-parser';
import { orAborted } from './deadline.ts';
import type { FetchedDocument } from './port.ts';

/** robots.txt as RFC 9309 has it. */
export interface Robots {
  /** @throws SluglineError http.robots where it forbids the page; a transient http.* error where it could not be had. */
  check(url: URL, signal?: AbortSignal): Promise<void>;
}

type Rules = (url: string) => boolean;
interface Entry {
  rules: Promise<Rules>;
  expires: number;
}

const PRODUCT = 'Slugline';
const DAY_MS = 86_400_000;
const TTL = { min: 600_000, max: DAY_MS };
/** After a failure, the next try waits so long. */
const RETRY_MS = 60_000;
const MAX_ORIGINS = 1_000;
const WILDCARDS = { lines: 500, characters: 200 };

/**
 * Makes the check, with one fetch per origin and day (or its max-age, at least ten minutes). 4xx and other lasting failures mean that there are
 * no rules (section 2.3.1.3). Unreachable or 5xx means disallow for now (2.3.1.4): the transient error goes to the caller, so that the page is
 * tried again later; rules that were read before go on being used.
 */
export function createRobots(options: { fetch: (url: string) => Promise<FetchedDocument>; clock: Clock }): Robots {
  const entries = new Map<string, Entry>();
  const read = async (origin: string, entry: { expires: number }, before: Entry | undefined): Promise<Rules> => {
    const now = options.clock.now().getTime();
    try {
      const document = await options.fetch(`${origin}/robots.txt`);
      entry.expires = now + Math.min(Math.max((document.maxAgeSeconds ?? Number.POSITIVE_INFINITY) * 1000, TTL.min), TTL.max);
      return rulesOf(origin, new TextDecoder().decode(document.body));
    } catch (error) {
      if (error instanceof PermanentError) {
        entry.expires = now + TTL.max;
        return () => true;
      }
      entry.expires = now + RETRY_MS;
      if (before !== undefined) return before.rules;
      throw error;
    }
  };
  const rulesFor = (origin: string): Promise<Rules> => {
    const known = entries.get(origin);
    if (known !== undefined && options.clock.now().getTime() < known.expires) return known.rules;
    const entry = { expires: Number.POSITIVE_INFINITY } as Entry;
    entry.rules = read(origin, entry, known);
    entry.rules.catch(() => undefined);
    entries.delete(origin);
    entries.set(origin, entry);
    const [oldest] = entries.keys();
    if (entries.size > MAX_ORIGINS && oldest !== undefined) entries.delete(oldest);
    return entry.rules;
  };
  return {
    async check(url, signal) {
      const rules = rulesFor(url.origin);
      const allows = await (signal === undefined ? rules : orAborted(rules, signal)).catch((error: unknown) => {
        throw error instanceof SluglineError ? error : sluglineError('http.aborted', { url: url.href }, { cause: error });
      });
      if (!allows(url.href)) throw sluglineError('http.robots', { url: url.href });
    },
  };
}

function rulesOf(origin: string, text: string): Rules {
  // Its types say "default" where Node gives the function itself.
  const parse = robotsParser as unknown as typeof robotsParser.default;
  const robots = parse(`${origin}/robots.txt`, bounded(text));
  return (url) => robots.isAllowed(url, PRODUCT) ?? true;
}

/** Matching a pattern of wildcards costs its length times the path's; so only so many, and only short ones, are kept. */
function bounded(text: string): string {
  let wildcards = 0;
  const keep = (line: string): boolean => {
    if (!line.includes('*') || /^\s*user-agent/i.test(line)) return true;
    wildcards += 1;
    return wildcards <= WILDCARDS.lines && line.length <= WILDCARDS.characters;
  };
  return text
    .split(/\r\n|\r|\n/)
    .filter(keep)
    .join('\n');
}
