import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeStory, openTestContext } from './context.test-support.ts';
import { startWeb } from './server.ts';

let context: Awaited<ReturnType<typeof openTestContext>>;
let web: Awaited<ReturnType<typeof startWeb>>;

beforeAll(async () => {
  context = await openTestContext();
  await context.store.stories.put(
    Array.from({ length: 1_000 }, (_, index) =>
      makeStory({ id: `e${index.toString(16).padStart(31, '0')}`, body: [{ kind: 'paragraph', text: 'word '.repeat(2_000) }] }),
    ),
  );
  web = await startWeb({ context, host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await web.stop(1_000);
  await context.close();
});

test('serves the portal, the API and health at the address that it names', async () => {
  expect(web.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  for (const path of ['/healthz', '/readyz', '/metrics', '/openapi.json', '/docs', '/', '/api/v1/stories']) {
    expect([path, (await fetch(web.url + path)).status]).toEqual([path, 200]);
  }
});

test('says in one sentence that the port is taken', async () => {
  const port = Number(new URL(web.url).port);
  await expect(startWeb({ context, host: '127.0.0.1', port })).rejects.toMatchObject({ code: 'start.port_taken' });
});

test('refuses a URL of 20 KB and a body of 2 MB', async () => {
  expect((await fetch(`${web.url}/?q=${'x'.repeat(20_000)}`)).status).toBe(431);
  const response = await fetch(`${web.url}/api/v1/feeds`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"url":"${'x'.repeat(2_000_000)}"}`,
  });
  expect(response.status).toBe(413);
});

test('survives what is not HTTP', async () => {
  const { port, hostname } = new URL(web.url);
  for (const sent of [
    '\u0000\u0001\u0002\r\n\r\n',
    'GET / HTTP/1.1\r\n\r\n',
    'GET /%ff%fe HTTP/1.1\r\nHost: x\r\n\r\n',
    'GET // HTTP/1.1\r\nHost: [\r\n\r\n',
  ]) {
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), hostname, () => socket.write(sent));
      socket.once('data', (data) => {
        resolve(data.toString('latin1'));
        socket.destroy();
      });
      socket.once('close', () => resolve(''));
    });
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d/);
  }
  expect((await fetch(`${web.url}/healthz`)).status).toBe(200);
});

test('reads a body that comes in chunks, and none', async () => {
  const send = (method: string, path: string, chunks: readonly string[]) =>
    new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
      const headers = { 'content-type': 'application/json', ...(chunks.length === 0 ? {} : { 'transfer-encoding': 'chunked' }) };
      const sent = request(web.url + path, { method, headers, agent: false }, (response) => {
        let text = '';
        response.on('data', (data) => {
          text += String(data);
        });
        response.on('end', () => resolve({ status: response.statusCode, text }));
      });
      sent.on('error', reject);
      for (const chunk of chunks) sent.write(chunk);
      sent.end();
    });
  const answer = await send('POST', '/api/v1/feeds', ['{"url":"http://herald.example/', 'feed.xml","check":false}']);
  expect(answer.status).toBe(201);
  const { data } = JSON.parse(answer.text) as { data: { id: string } };
  expect((await send('DELETE', `/api/v1/feeds/${data.id}`, [])).status).toBe(204);
  const large = Array.from({ length: 40 }, () => 'x'.repeat(10_000));
  expect((await send('POST', '/api/v1/feeds', large)).status).toBe(413);
});

test('an export that is under way when the server stops goes out whole, and new connections are refused', async () => {
  const other = await startWeb({ context, host: '127.0.0.1', port: 0 });
  const response = await new Promise<import('node:http').IncomingMessage>((resolve, reject) => {
    request(`${other.url}/api/v1/stories.ndjson`, resolve).on('error', reject).end();
  });
  const stopped = other.stop(10_000);
  await expect(fetch(`${other.url}/healthz`)).rejects.toThrow();
  let text = '';
  for await (const chunk of response) text += String(chunk);
  expect(text.trim().split('\n')).toHaveLength(1_000);
  await stopped;
});

test('a client that reads too slowly does not keep the stop waiting beyond its time', async () => {
  const other = await startWeb({ context, host: '127.0.0.1', port: 0 });
  const response = await new Promise<import('node:http').IncomingMessage>((resolve, reject) => {
    request(`${other.url}/api/v1/stories.ndjson`, resolve).on('error', reject).end();
  });
  response.on('error', () => {});
  response.pause();
  await other.stop(200);
  response.destroy();
});
