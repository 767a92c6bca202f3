import { NO_RIGHTS, type Rights } from '@slugline/model';
import { absolute } from '../address.ts';
import { fieldValues, type HeaderFields, type RobotsWord, robotsWords } from './robots.ts';
import { reservation, type TdmWord, tdmrepWord } from './tdmrep.ts';

/** Where a publisher can say what machines may do with a page. All optional but the address. */
export interface RightsSources {
  url: string | null;
  /** Values of meta elements by lower-case name. */
  meta?: ReadonlyMap<string, readonly string[]> | undefined;
  /** The answer's header fields by lower-case name. */
  headers?: HeaderFields | undefined;
  /** The text of the site's `/.well-known/tdmrep.json`. */
  tdmrep?: string | null | undefined;
}

/** What each directive asks; `none` is short for two. */
const DIRECTIVES: Readonly<Record<string, 'noai' | 'noindex' | 'noarchive' | 'nosnippet'>> = {
  noai: 'noai',
  noindex: 'noindex',
  none: 'noindex',
  noarchive: 'noarchive',
  nocache: 'noarchive',
  nosnippet: 'nosnippet',
};
const MOST_EVIDENCE = 20;

/** What is said of mining, the weakest place first: each later place overrides the earlier (TDMRep, "Processing priority"). */
function tdmWords({ url, meta, headers = {}, tdmrep }: RightsSources): TdmWord[] {
  const words: (TdmWord | null)[] = [typeof tdmrep === 'string' ? tdmrepWord(tdmrep, url) : null];
  const field = (name: string) => fieldValues(headers, name)[0] ?? null;
  const named = (name: string) => meta?.get(name)?.[0] ?? null;
  words.push({ reserved: reservation(field('tdm-reservation')), policy: field('tdm-policy'), from: 'header tdm-reservation' });
  words.push({ reserved: reservation(named('tdm-reservation')), policy: named('tdm-policy'), from: 'meta tdm-reservation' });
  return words.filter((word) => word !== null && word.reserved !== null) as TdmWord[];
}

function noteRobots(words: readonly RobotsWord[], rights: Rights): void {
  for (const { agent, directive, from } of words) {
    const asked = Object.hasOwn(DIRECTIVES, directive) ? DIRECTIVES[directive] : undefined;
    if (asked === undefined) continue;
    if (agent === null || agent === 'slugline') {
      rights[asked] = true;
      rights.evidence.push(`${from}: ${directive}`);
    } else rights.evidence.push(`${from}: ${directive}, said to ${agent} alone and not counted`);
  }
}

/** Reads what a publisher asks of machines. Never fails: what is broken says nothing. */
export function readRights(sources: RightsSources): Rights {
  const rights: Rights = { ...NO_RIGHTS, evidence: [] };
  const words = tdmWords(sources);
  const strongest = words.at(-1);
  if (strongest !== undefined) {
    rights.tdmReservation = strongest.reserved;
    rights.tdmPolicy = strongest.policy === null ? null : absolute(strongest.policy, sources.url);
    rights.evidence.push(...words.map(({ from, reserved }) => `${from}: ${reserved ? '1' : '0'}`));
  }
  noteRobots(robotsWords(sources.meta ?? new Map(), sources.headers ?? {}), rights);
  rights.evidence = [...new Set(rights.evidence)].slice(0, MOST_EVIDENCE);
  return rights;
}
