import { expect, test } from 'vitest';
import { CATALOGUE, causeMessages, PermanentError, SkipError, sluglineError, TransientError } from './index.ts';

test('the fate of an error is its class', () => {
  expect(sluglineError('http.dns', { url: 'http://a.example' })).toBeInstanceOf(TransientError);
  expect(sluglineError('feed.malformed', { url: 'http://a.example', reason: 'x' })).toBeInstanceOf(PermanentError);
  expect(sluglineError('index.unchanged', { storyId: 'a' })).toBeInstanceOf(SkipError);
});

test('carries cause, wait and facts', () => {
  const error = sluglineError(
    'http.rate_limited',
    { url: 'http://a.example', statusCode: 429 },
    { cause: new Error('deep', { cause: new Error('deeper') }), retryAfterMs: 90_000 },
  );
  expect(error.retryAfterMs).toBe(90_000);
  expect(causeMessages(error)).toEqual(['deep', 'deeper']);
});

test('every code is lower case with dots, and every message ends as a sentence', () => {
  const anything = new Proxy(
    {},
    { get: (_, key) => (['problems', 'known', 'allowed', 'missing', 'found'].includes(String(key)) ? ['x'] : 'x') },
  );
  for (const [code, entry] of Object.entries(CATALOGUE)) {
    expect(code).toMatch(/^[a-z]+(\.[a-z_]+)?$/);
    const message = (entry.message as (params: unknown) => string)(anything);
    if (code !== 'config.invalid') expect(message, code).toMatch(/[.]$/);
  }
});
