import { entry } from './entry.ts';

/** Pushed in. */
export const pushErrors = {
  'push.no_items': entry(
    'permanent',
    422,
    (p: { what: string }) => `${p.what} holds no item; nothing was taken. Send a document with at least one.`,
  ),
  'key.missing': entry(
    'permanent',
    401,
    (_: { header: string }) =>
      'This needs an API key: send it as "Authorization: Bearer slk_…" or "X-API-Key: slk_…". Make one with "slugline keys create".',
  ),
  'key.refused': entry(
    'permanent',
    401,
    (_: { header: string }) => 'The API key is not known, or was revoked. Make another with "slugline keys create".',
  ),
  'key.scope': entry(
    'permanent',
    403,
    (p: { keyId: string; scope: string }) => `The API key ${p.keyId} may not do this: it lacks the scope "${p.scope}".`,
  ),
  'key.source': entry(
    'permanent',
    403,
    (p: { keyId: string; source: string }) =>
      `The API key ${p.keyId} pushes for the source "${p.source}" only. Leave "source" out, or use another key.`,
  ),
  'key.unknown': entry(
    'permanent',
    404,
    (p: { keyId: string }) => `There is no API key ${p.keyId}. List them with "slugline keys list".`,
  ),
} as const;
