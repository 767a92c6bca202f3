import { randomUUID } from 'node:crypto';
import { createFeed, type Feed } from '@slugline/model';
import { openStore } from '@slugline/store';
import { afterEach, expect, inject, test } from 'vitest';
import { removeIndices } from '../../contract/store-fixtures.ts';

const url = inject('elasticsearchUrl') ?? '';
const prefix = `feeds-${randomUUID().slice(0, 8)}`;
afterEach(() => removeIndices(url, prefix));

test.skipIf(inject('elasticsearchUrl') === null)('feeds of an index from before they could be found are found', async () => {
  const send = async (method: string, path: string, body: unknown) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${url}/${path}`, { method, headers, body: JSON.stringify(body) });
    expect(answer.ok, await answer.clone().text()).toBe(true);
  };
  const opaque = { type: 'object', enabled: false };
  await send('PUT', `${prefix}-feeds-000001`, {
    aliases: { [`${prefix}-feeds`]: {} },
    mappings: {
      dynamic: 'strict',
      properties: { feed: opaque, poll: opaque, enabled: { type: 'boolean' }, nextPollAt: { type: 'date' } },
    },
  });
  const now = new Date('2026-03-01T00:00:00.000Z');
  const { poll, ...feed }: Feed = createFeed({ url: 'https://a.example/rss', source: 'a', sourceName: 'The A' }, now);
  const document = { feed, poll, enabled: true, nextPollAt: poll.nextPollAt };
  await send('PUT', `${prefix}-feeds/_doc/${feed.id}?refresh=true`, document);
  const store = await openStore({ elasticsearchUrl: url, indexPrefix: prefix });
  expect(await store.feeds.page({ text: 'THE a.example', source: 'a', health: ['new'], size: 5 })).toEqual({
    feeds: [{ ...feed, poll }],
    total: 1,
    nextCursor: null,
  });
  expect(await store.feeds.list()).toHaveLength(1);
  await store.close();
});
