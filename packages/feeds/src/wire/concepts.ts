import type { Concept } from '@slugline/model';
import type { Category } from '../port.ts';

/** What a reader sees of concepts: their names; those without a name stay codes. Each once. */
export function conceptCategories(concepts: readonly Concept[]): Category[] {
  const found = new Map<string, Category>();
  for (const { code, name } of concepts) {
    const term = name ?? code;
    if (term !== null && !found.has(term)) found.set(term, { term, scheme: name === null ? null : code, label: null });
  }
  return [...found.values()];
}

/** An absolute http(s) address, resolved against the document's; null when it is neither. Files that are named beside a pushed document have none. */
export function webUrl(address: string | null, base: string): string | null {
  if (address === null) return null;
  const from = URL.canParse(base) ? base : undefined;
  if (!URL.canParse(address, from)) return null;
  const url = new URL(address, from);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}
