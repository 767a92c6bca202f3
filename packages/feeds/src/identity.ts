import { compareVersions, fingerprint, type Wire } from '@slugline/model';
import type { ParsedItem } from './port.ts';

/** Longer guids are replaced by their hash. */
const GUID_CHARACTERS = 1024;
/** Query parameters that say how a reader came, not what is read. */
const TRACKING =
  /^(utm_.*|at_.*|ns_(mchannel|source|campaign|linkname|fee)|pk_.*|mtm_.*|wt_mc.*|mc_[ce]id|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|twclid|_ga|_gl|xtor|cmpid?|cmp|ocid|ito|emc|smid|ftag|taid|feedtype|feedname|ncid|icid|rss|ref_src|partner)$/i;

/** The address without what does not change the page: known tracking parameters, a tracking fragment, default port, case of the host. Null when it is no http(s) address. */
export function canonicalUrl(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return null;
  parsed.username = '';
  parsed.password = '';
  // A fragment such as #update-3 can tell two items of one page apart; #xtor=RSS-1 cannot.
  if (parsed.hash.length < 2 || /^#[^/!]*=/.test(parsed.hash)) parsed.hash = '';
  // Cut out by hand: URLSearchParams would write the other parameters anew.
  const kept = parsed.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.replace(/=.*$/s, '')));
  parsed.search = kept.join('&');
  return parsed.href;
}

/**
 * What a story's id is made of, besides its source: the item's guid; else its canonical URL; else a hash of headline, date and summary. The same
 * item gives the same identity on each poll.
 */
export function itemIdentity(item: ParsedItem): string {
  if (item.guid !== null) return item.guid.length <= GUID_CHARACTERS ? item.guid : `guid:${fingerprint(item.guid)}`;
  const url = item.url === null ? null : canonicalUrl(item.url);
  if (url !== null) return url.length <= GUID_CHARACTERS ? url : `url:${fingerprint(url)}`;
  if (item.wire !== null) return `text:${fingerprint(...wireWords(item, item.wire))}`;
  return `text:${fingerprint(item.headline, item.published, item.published === null ? item.summaryHtml : null)}`;
}

/** What tells a wire item without guid and address from others: what it is filed under and its transmission, or else its text. */
function wireWords(item: ParsedItem, wire: Wire): (string | null)[] {
  const words = [wire.provider, wire.slugline, wire.takeKey, wire.sequence, item.headline, item.published ?? wire.sent];
  return words.some((word) => word !== null) ? words : [item.contentHtml ?? item.summaryHtml];
}

/** The guids that stand at items of different addresses (or, without an address, of different headlines). A wire's guid always names its item. */
export function sharedGuids(items: readonly ParsedItem[]): Set<string> {
  const meanings = new Map<string, string>();
  const shared = new Set<string>();
  for (const item of items) {
    if (item.guid === null || item.wire !== null) continue;
    const meaning = itemIdentity({ ...item, guid: null });
    if ((meanings.get(item.guid) ?? meaning) !== meaning) shared.add(item.guid);
    meanings.set(item.guid, meaning);
  }
  return shared;
}

/**
 * The items of one document, each once, with its identity. A guid that is shared names none of its items: each of those goes by its address (or text). Of two items
 * with one identity, the one updated last stays, or else the first. The rule looks at this document only; `steadyItems` is for what earlier ones said.
 * A wire's guid always names its item, whatever else changed from one version to the next; of its versions the highest stays, and of equal ones the last.
 */
export function distinctItems(items: readonly ParsedItem[]): { item: ParsedItem; identity: string }[] {
  const shared = sharedGuids(items);
  const found = new Map<string, ParsedItem>();
  for (const item of items) {
    const identity = itemIdentity(
      item.guid !== null && shared.has(item.guid) && item.wire === null ? { ...item, guid: null } : item,
    );
    const known = found.get(identity);
    if (known === undefined || replaces(item, known)) found.set(identity, item);
  }
  return [...found].map(([identity, item]) => ({ item, identity }));
}

/** Whether an item stays in the place of an earlier one of the same identity. */
function replaces(item: ParsedItem, known: ParsedItem): boolean {
  const order = compareWires(item.wire, known.wire);
  if (order !== null) return order >= 0;
  return (item.updated ?? item.published ?? '') > (known.updated ?? known.published ?? '');
}

/** Below 0 when `a` is an older version than `b`; null where the wire does not say. */
function compareWires(a: ParsedItem['wire'], b: ParsedItem['wire']): number | null {
  if (a === null || b === null || a.version === null || b.version === null) return null;
  return compareVersions(a.version, b.version);
}
