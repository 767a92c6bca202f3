/** The base that xml:base states, resolved against the outer one; null when it is no http(s) address. */
export function resolveBase(stated: string, outer: string): string | null {
  return resolveUrl(stated, outer);
}

/** An absolute http(s) address, resolved against `base`; null when it is neither. */
export function resolveUrl(link: string | null, base: string): string | null {
  const url = absolute(link, base);
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url.href : null;
}

function absolute(link: string | null, base: string): URL | null {
  if (link === null) return null;
  const from = URL.canParse(base) ? base : undefined;
  return URL.canParse(link, from) ? new URL(link, from) : null;
}
