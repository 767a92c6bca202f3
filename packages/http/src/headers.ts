/** Retry-After is believed within these bounds, in milliseconds. */
const RETRY_AFTER = { min: 60_000, max: 86_400_000 };

/** A response's headers, by lower-case name. */
export type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** One header's value; the first when it stands several times. */
export function header(headers: Headers, name: string): string | null {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value)?.trim() || null;
}

/** Retry-After in both forms (RFC 9110 section 10.2.3) as milliseconds from `now`, within a minute and a day; undefined when there is none. */
export function retryAfterMs(value: string | null, now: Date): number | undefined {
  if (value === null) return undefined;
  const wait = /^[+-]?\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now.getTime();
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, RETRY_AFTER.min), RETRY_AFTER.max);
}

/** Cache-Control's max-age in seconds (RFC 9111 section 5.2.2.1), or null. */
function maxAgeSeconds(value: string | null): number | null {
  const seconds = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,10})/i.exec(value ?? '')?.[1];
  return seconds === undefined ? null : Number(seconds);
}

/** Seconds until an answer is stale: max-age, else Expires less Date (RFC 9111 section 4.2.1), or null where neither says. An Expires that is no date is past. */
export function freshSeconds(headers: Headers, now: Date): number | null {
  const age = maxAgeSeconds(header(headers, 'cache-control'));
  const expires = header(headers, 'expires');
  if (age !== null || expires === null) return age;
  const sent = Date.parse(header(headers, 'date') ?? '');
  const seconds = Math.round((Date.parse(expires) - (Number.isNaN(sent) ? now.getTime() : sent)) / 1000);
  return Math.max(0, seconds || 0);
}

/** A value that may be sent back in a header: what a server gave as a validator, unless it is absurd. */
export function sendable(value: string | null | undefined): string | undefined {
  return value && value.length <= 1024 && /^[\x20-\x7e\x80-\xff]+$/.test(value) ? value : undefined;
}

/** `Slugline/<version> (+<contact>)`: who asks, and where to complain. */
export function userAgent(version: string, contact: string | undefined): string {
  const where = contact?.replace(/[^\x21-\x7e]|[()]/g, '');
  return where ? `Slugline/${version} (+${where})` : `Slugline/${version}`;
}

/** The headers in which a publisher says what machines may do with a document. */
const RIGHTS_HEADERS = ['x-robots-tag', 'tdm-reservation', 'tdm-policy'];
/** More than that is no statement of rights. */
const RIGHTS_CHARACTERS = 2_000;
const RIGHTS_VALUES = 10;

/** What the headers say of rights, each with its values, by lower-case name. */
export function rightsOf(headers: Headers): Record<string, string[]> {
  return Object.fromEntries(
    RIGHTS_HEADERS.flatMap((name) => {
      const values = [headers[name] ?? []].flat().map((value) => value.slice(0, RIGHTS_CHARACTERS));
      return values.length === 0 ? [] : [[name, values.slice(0, RIGHTS_VALUES)]];
    }),
  );
}

/** The file name that Content-Disposition gives (RFC 6266), without folders, or null. */
export function fileName(headers: Headers): string | null {
  const value = header(headers, 'content-disposition') ?? '';
  const encoded = /filename\*\s*=\s*utf-8'[^']*'([^;\s]{1,400})/i.exec(value)?.[1];
  const plain = /filename\s*=\s*(?:"([^"]{1,400})"|([^;\s]{1,400}))/i.exec(value);
  const name = decoded(encoded) ?? plain?.[1] ?? plain?.[2] ?? null;
  return name?.split(/[/\\]/).at(-1)?.trim() || null;
}

function decoded(text: string | undefined): string | null {
  try {
    return text === undefined ? null : decodeURIComponent(text);
  } catch {
    return null;
  }
}
