import { randomBytes } from 'node:crypto';
import {
  API_TOKEN_PREFIX,
  type ApiKey,
  apiKeyId,
  apiKeySchema,
  apiKeyScopeSchema,
  apiTokenHash,
  feedSchema,
  sluglineError,
  systemClock,
} from '@slugline/model';
import { withStore } from './open.ts';
import { print, printJson, printTable } from './output.ts';

/** `slugline keys create NAME`: the token is shown this once; only its hash is kept. */
export async function createKey(
  name: string,
  options: { scope?: string[]; source?: string; sourceName?: string; json?: boolean },
): Promise<void> {
  const token = `${API_TOKEN_PREFIX}${randomBytes(32).toString('base64url')}`;
  const hash = apiTokenHash(token);
  const key: ApiKey = {
    ...{ id: apiKeyId(hash), name: checkedName(name), scopes: (options.scope ?? ['ingest']).map(checkedScope) },
    ...{ source: checkedSource(options), sourceName: options.sourceName ?? null, hash },
    ...{ createdAt: systemClock.now().toISOString(), lastUsedAt: null, revokedAt: null },
  };
  await withStore(async ({ store }) => {
    await store.keys.add(key);
    if (options.json) return printJson({ ...shown(key), token });
    print(
      `Made the key ${key.id} (${key.name}; ${key.scopes.join(', ')}${key.source === null ? '' : `; source ${key.source}`}).`,
    );
    print(`Its token is shown this once: ${token}`);
  });
}

/** `slugline keys list`. */
export async function listKeys(options: { json?: boolean }): Promise<void> {
  await withStore(async ({ store }) => {
    const keys = await store.keys.list();
    if (options.json) for (const key of keys) printJson(shown(key));
    else if (keys.length === 0)
      print('There are no API keys yet. Make one: npx slugline keys create "Newswire" --source newswire');
    else printTable([['ID', 'NAME', 'SCOPES', 'SOURCE', 'CREATED', 'LAST USED', 'STATE'], ...keys.map(row)]);
  });
}

/** `slugline keys revoke ID`: from now on it opens nothing. */
export async function revokeKey(id: string, options: { json?: boolean }): Promise<void> {
  await withStore(async ({ store }) => {
    const key = await store.keys.revoke(id, systemClock.now());
    if (key === null) throw sluglineError('key.unknown', { keyId: id });
    if (options.json) printJson(shown(key));
    else print(`Revoked the key ${id} (${key.name}). It opens nothing any more.`);
  });
}

function shown({ hash: _, ...key }: ApiKey): Omit<ApiKey, 'hash'> {
  return key;
}

function row(key: ApiKey): string[] {
  const state = key.revokedAt === null ? 'active' : `revoked ${key.revokedAt}`;
  return [key.id, key.name, key.scopes.join(','), key.source ?? 'any', key.createdAt, key.lastUsedAt ?? 'never', state];
}

function checkedName(name: string): string {
  const checked = apiKeySchema.shape.name.safeParse(name.trim());
  if (!checked.success) throw invalid('name', 'a text of 1 to 200 characters', name);
  return checked.data;
}

function checkedScope(scope: string): ApiKey['scopes'][number] {
  const checked = apiKeyScopeSchema.safeParse(scope);
  if (!checked.success) throw invalid('--scope', `one of ${apiKeyScopeSchema.options.join(', ')}`, scope);
  return checked.data;
}

function checkedSource({ source, sourceName }: { source?: string; sourceName?: string }): string | null {
  if (sourceName !== undefined && !feedSchema.shape.sourceName.safeParse(sourceName).success)
    throw invalid('--source-name', 'a text of 1 to 200 characters', sourceName);
  if (source === undefined) {
    if (sourceName !== undefined) throw invalid('--source', 'given where --source-name is', 'absent');
    return null;
  }
  if (!feedSchema.shape.source.safeParse(source).success)
    throw invalid('--source', 'a short name of lower-case letters, digits, dots and hyphens, such as harbour-herald', source);
  return source;
}

function invalid(parameter: string, expected: string, got: string) {
  return sluglineError('request.invalid', { parameter, expected, got: JSON.stringify(got.slice(0, 200)) });
}
