const CREDENTIALS = /(\b[a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/?#@]*@/gi;

/** The value with user names and passwords taken out of every URL in it, however deep: they are for the publisher only. */
export function withoutCredentials(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(CREDENTIALS, '$1');
  if (Array.isArray(value)) return value.map(withoutCredentials);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutCredentials(inner)]));
}
