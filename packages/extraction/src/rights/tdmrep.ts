/** What one place says of text and data mining. Null where it says nothing. */
export interface TdmWord {
  reserved: boolean | null;
  policy: string | null;
  from: string;
}

const LONGEST_FILE = 512 * 1024;
const MOST_RULES = 1_000;
const LONGEST_PATTERN = 1_000;

/** Percent-encodings of characters that need none, decoded, so that `/a%2Db` is `/a-b` (RFC 3986 section 6.2.2.2). */
function plain(path: string): string {
  return path.replace(/%([2-7][\da-f])/gi, (whole, hex: string) => {
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    return /[\w.~-]/.test(character) ? character : whole.toUpperCase();
  });
}

/** Whether a robots.txt pattern (`*` any characters, `$` the end) matches a path from its beginning (RFC 9309 section 2.2.3). Linear in both. */
export function matchesPath(pattern: string, path: string): boolean {
  const whole = pattern.endsWith('$');
  const rooted = /^[/*]/.test(pattern) ? pattern : `/${pattern}`;
  const parts = plain(whole ? rooted.slice(0, -1) : rooted).split('*');
  const target = plain(path);
  const [first = '', ...others] = parts;
  if (!target.startsWith(first)) return false;
  if (others.length === 0) return !whole || target === first;
  const last = whole ? others.pop() : undefined;
  let at = first.length;
  for (const part of others) {
    const found = target.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return last === undefined || (target.length - last.length >= at && target.endsWith(last));
}

/** `1` reserves, `0` does not; anything else is an error of the site and says nothing (TDMRep). */
export function reservation(value: unknown): boolean | null {
  const text = String(value ?? '').trim();
  return text === '1' ? true : text === '0' ? false : null;
}

function readRules(file: string): Record<string, unknown>[] {
  if (file.length > LONGEST_FILE) return [];
  try {
    const rules: unknown = JSON.parse(file.replace(/^\uFEFF/, ''));
    if (!Array.isArray(rules)) return [];
    return rules.slice(0, MOST_RULES).filter((rule) => rule !== null && typeof rule === 'object');
  } catch {
    return [];
  }
}

/** What a site's `/.well-known/tdmrep.json` says of an address: its first rule that matches counts. A broken file says nothing. */
export function tdmrepWord(file: string, url: string | null): TdmWord | null {
  if (url === null || !URL.canParse(url)) return null;
  const { pathname, search } = new URL(url);
  const rule = readRules(file).find(
    ({ location }) =>
      typeof location === 'string' && location.length <= LONGEST_PATTERN && matchesPath(location, pathname + search),
  );
  if (rule === undefined) return null;
  const reserved = reservation(rule['tdm-reservation']);
  const policy = typeof rule['tdm-policy'] === 'string' ? rule['tdm-policy'] : null;
  return { reserved, policy, from: `tdmrep.json ${String(rule.location).slice(0, 100)}` };
}
