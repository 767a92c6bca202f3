import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { client, failureOf, origin } from './origin.test-support.ts';

test('a form is sent as one, and the answer comes back whatever its status', async () => {
  const bodies: string[] = [];
  const hub = await origin(async (request, response) => {
    bodies.push(await text(request));
    response.writeHead(400, { 'retry-after': '120' }).end('hub.topic: unknown');
  });
  const answer = await client().post({ url: hub.url, form: { 'hub.mode': 'subscribe', 'hub.topic': 'http://a.example/ä&b' } });
  expect(answer).toEqual({ status: 400, body: 'hub.topic: unknown', retryAfterMs: 120_000 });
  expect(bodies).toEqual(['hub.mode=subscribe&hub.topic=http%3A%2F%2Fa.example%2F%C3%A4%26b']);
  expect(hub.requests[0]).toMatchObject({
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'user-agent': 'Slugline/1.2.3' },
  });
});

test('307 and 308 are followed with the form; other redirects are answers', async () => {
  const bodies: string[] = [];
  const hub = await origin(async (request, response) => {
    bodies.push(`${request.method} ${request.url} ${await text(request)}`);
    if (request.url === '/old') response.writeHead(308, { location: '/new' }).end();
    else if (request.url === '/round') response.writeHead(307, { location: '/round' }).end();
    else response.writeHead(request.url === '/new' ? 202 : 303, { location: '/else' }).end();
  });
  expect(await client().post({ url: `${hub.url}/old`, form: { a: '1' } })).toMatchObject({ status: 202 });
  expect(await client().post({ url: `${hub.url}/see`, form: { a: '1' } })).toMatchObject({ status: 303 });
  expect(await failureOf(client().post({ url: `${hub.url}/round`, form: {} }))).toMatchObject({ code: 'http.redirects' });
  expect(bodies.slice(0, 3)).toEqual(['POST /old a=1', 'POST /new a=1', 'POST /see a=1']);
});

test('a private hub is not reached, and a long answer is cut', async () => {
  const hub = await origin((_, response) => response.end('x'.repeat(1_000_000)));
  expect(await failureOf(client({ allowHosts: [] }).post({ url: hub.url, form: {} }))).toMatchObject({
    code: expect.stringMatching(/^http\.blocked_/),
  });
  expect((await client().post({ url: hub.url, form: {} })).body.length).toBeLessThanOrEqual(65_536);
});
