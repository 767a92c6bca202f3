/** The base that xml:base states, resolved against the outer one; null when it is no http(s) address. */
export function resolveBase(stated: string, outer: string): string | null {
  const url = resolveUrl(stated, outer);
  return url !== null && /^https?:/i.test(url) ? url : null;
}

/**
 * An absolute http(s) address, resolved against `base`; null when it is neither. Against a base that is no address (a file without a known origin) a
 * relative reference stays as written.
 */
export function resolveUrl(link: string | null, base: string): string | null {
  if (link !== null && !/^https?:/i.test(base) && !URL.canParse(link)) return link.trim() || null;
  const url = absolute(link, base);
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url.href : null;
}

function absolute(link: string | null, base: string): URL | null {
  if (link === null) return null;
  const from = URL.canParse(base) ? base : undefined;
  return URL.canParse(link, from) ? new URL(link, from) : null;
}
