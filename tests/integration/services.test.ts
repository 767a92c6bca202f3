import { expect, inject, test } from 'vitest';

test('the real services answer', async () => {
  const url = inject('elasticsearchUrl');
  expect(inject('redisUrl'), inject('missingRedis') ?? '').not.toBeNull();
  expect(url, inject('missingElasticsearch') ?? '').not.toBeNull();
  const answer = (await (await fetch(url ?? '')).json()) as { version: { number: string } };
  expect(answer.version.number).toMatch(/^9\./);
});
