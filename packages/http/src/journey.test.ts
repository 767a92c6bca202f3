import { systemClock } from '@slugline/model';
import { createLogger } from '@slugline/runtime';
import { Agent } from 'undici';
import { expect, onTestFinished, test } from 'vitest';
import { createTurns } from './gate.ts';
import { createGuard } from './guard.ts';
import { createTravel } from './journey.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { client, failureOf, origin } from './origin.test-support.ts';
import { createScheduler } from './scheduler.ts';

/** Fetches pages of this machine as if it were a stranger's: with a delay, which hosts of the allow-list do not have. */
function travelOfStranger(): (url: string, kind?: 'feed' | 'page') => Promise<unknown> {
  const guard = { ...createGuard({ allowHosts: ['127.0.0.1', 'localhost'] }), trusts: () => false };
  const closing = new AbortController();
  const agent = new Agent({ connect: guard.connector(DEFAULT_LIMITS.page.connectMs) });
  const scheduler = createScheduler({ perHost: 2, total: 100, queue: 4 });
  const travel = createTravel({
    guard,
    scheduler,
    turns: createTurns({ gate: undefined, logger: createLogger({ service: 'test', level: 'silent' }), clock: systemClock }),
    clock: systemClock,
    perHost: 2,
    perHostDelayMs: 1,
    closing: closing.signal,
  });
  onTestFinished(async () => {
    closing.abort();
    await agent.destroy();
  });
  return (url, kind = 'page') => travel({ url, kind, agent, headers: {}, limits: DEFAULT_LIMITS.page });
}

test('a slow host keeps at most a few pages: the others are sent away with a time to come again, and other hosts go on', async () => {
  const answers: (() => void)[] = [];
  const slow = await origin((_, response) => void answers.push(() => response.end('slow')));
  const quick = await origin((_, response) => response.end('quick'), 'localhost');
  const get = travelOfStranger();
  const pages = Array.from({ length: 100 }, (_, number) => get(`${slow.url}/${number}`));
  const failures = await Promise.all(pages.slice(4).map(failureOf));
  expect(new Set(failures.map(({ code }) => code))).toEqual(new Set(['http.host_busy']));
  // They come again at different times, but for a few that meet by chance.
  expect(new Set(failures.map(({ retryAfterMs }) => retryAfterMs)).size).toBeGreaterThan(60);
  for (let number = 0; number < 4; number += 1) await get(`http://localhost:${quick.port}/${number}`);
  await expect.poll(() => answers.length).toBe(2);
  const more = [get(`${slow.url}/a`), get(`${slow.url}/b`)];
  expect(await failureOf(get(`${slow.url}/c`))).toMatchObject({ code: 'http.host_busy' });
  for (let count = 0; count < 6; count += 1) {
    await expect.poll(() => answers.length).toBeGreaterThan(0);
    answers.shift()?.();
  }
  await Promise.all([...pages.slice(0, 4), ...more]);
  await Promise.all([
    get(`${slow.url}/d`),
    expect
      .poll(() => answers.length)
      .toBe(1)
      .then(() => answers.shift()?.()),
  ]);
});

test('feeds keep to the line of their host as pages do', async () => {
  const answers: (() => void)[] = [];
  const slow = await origin((_, response) => void answers.push(() => response.end('slow')));
  const get = travelOfStranger();
  const feeds = Array.from({ length: 50 }, (_, number) => get(`${slow.url}/${number}`, 'feed'));
  const failures = await Promise.all(feeds.slice(4).map(failureOf));
  expect(new Set(failures.map(({ code }) => code))).toEqual(new Set(['http.host_busy']));
  for (let count = 0; count < 4; count += 1) {
    await expect.poll(() => answers.length).toBeGreaterThan(0);
    answers.shift()?.();
  }
  await Promise.all(feeds.slice(0, 4));
});

test('hosts of the allow-list are not sent away', async () => {
  const site = await origin((_, response) => response.end('x'));
  const http = client({ perHostDelayMs: 1_000 });
  const kinds = ['page', 'feed'] as const;
  await Promise.all(
    Array.from({ length: 40 }, (_, number) => http.get({ url: `${site.url}/${number}`, kind: kinds[number % 2] ?? 'page' })),
  );
  expect(site.paths.filter((path) => path !== '/robots.txt')).toHaveLength(40);
});
