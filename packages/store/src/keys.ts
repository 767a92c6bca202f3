import type { ApiKey } from '@slugline/model';

/** The key that was found by the id of a hash, if it is that hash's: the id is only its beginning. */
export function keyOfHash(found: ApiKey | null, hash: string): ApiKey | null {
  return found?.hash === hash ? found : null;
}

/** Newest first, then by id. */
export function sortKeys(keys: readonly ApiKey[]): ApiKey[] {
  return [...keys].sort((a, b) => b.createdAt.localeCompare(a.createdAt) || a.id.localeCompare(b.id));
}
