import { createMetrics } from '@slugline/runtime';
import { describe, expect, test } from 'vitest';
import { client, failureOf, origin, rawOrigin } from './origin.test-support.ts';

describe('an answer', () => {
  test('comes with its body, validators and age, and the request says who asks', async () => {
    const site = await origin((_, response) => {
      response.writeHead(200, {
        'content-type': 'application/rss+xml',
        etag: 'W/"a"',
        'last-modified': 'yesterday',
        'cache-control': 'public, max-age=300',
        'content-location': '/all.rss',
        'content-language': 'da',
        link: '<https://hub.example/>; rel="hub"',
        'x-robots-tag': ['noarchive', 'Slugline: noai'],
        'tdm-reservation': '1',
      });
      response.end('<rss/>');
    });
    const http = client({ contact: 'https://desk.example/bot' });
    const { body, ...document } = await http.get({ url: `${site.url}/feed?a=1#top`, kind: 'feed' });
    expect(new TextDecoder().decode(body)).toBe('<rss/>');
    expect(document).toEqual({
      url: `${site.url}/feed?a=1`,
      status: 200,
      notModified: false,
      contentType: 'application/rss+xml',
      etag: 'W/"a"',
      lastModified: 'yesterday',
      redirects: [],
      maxAgeSeconds: 300,
      contentLocation: `${site.url}/all.rss`,
      contentLanguage: 'da',
      links: [{ rel: 'hub', url: 'https://hub.example/' }],
      rights: { 'x-robots-tag': ['noarchive', 'Slugline: noai'], 'tdm-reservation': ['1'] },
    });
    expect(site.requests[0]?.headers).toMatchObject({
      'user-agent': 'Slugline/1.2.3 (+https://desk.example/bot)',
      'accept-encoding': 'gzip, br, deflate',
      host: `127.0.0.1:${site.port}`,
    });
  });

  test('304 to a conditional GET is "not modified"; to an unconditional one it is a fault of the server', async () => {
    const site = await origin((_, response) => response.writeHead(304, { etag: '"b"' }).end());
    const http = client();
    const document = await http.get({ url: site.url, kind: 'feed', etag: '"b"', lastModified: 'Tue, 01 Jul 2025 10:00:00 GMT' });
    expect(document).toMatchObject({ notModified: true, status: 304, etag: '"b"', body: Buffer.alloc(0) });
    expect(site.requests[0]?.headers).toMatchObject({
      'if-none-match': '"b"',
      'if-modified-since': 'Tue, 01 Jul 2025 10:00:00 GMT',
    });
    expect(await failureOf(http.get({ url: site.url, kind: 'feed', etag: 'a\r\nx: y' }))).toMatchObject({
      code: 'http.server_error',
    });
  });

  test.each([
    [401, {}, 'http.unauthorized', undefined],
    [403, {}, 'http.unauthorized', undefined],
    [451, {}, 'http.unauthorized', undefined],
    [404, {}, 'http.not_found', undefined],
    [418, {}, 'http.client_error', undefined],
    [302, {}, 'http.client_error', undefined],
    [408, {}, 'http.timeout', undefined],
    [410, {}, 'http.gone', undefined],
    [425, {}, 'http.rate_limited', undefined],
    [429, {}, 'http.rate_limited', undefined],
    [429, { 'retry-after': '120' }, 'http.rate_limited', 120_000],
    [429, { 'retry-after': '-5' }, 'http.rate_limited', 60_000],
    [429, { 'retry-after': '315360000' }, 'http.rate_limited', 86_400_000],
    [429, { 'retry-after': 'Tue, 01 Jul 2025 10:10:00 GMT' }, 'http.rate_limited', 600_000],
    [429, { 'retry-after': 'Tue, 01 Jul 2014 10:10:00 GMT' }, 'http.rate_limited', 60_000],
    [429, { 'retry-after': 'Tue, 01 Jul 2035 10:10:00 GMT' }, 'http.rate_limited', 86_400_000],
    [429, { 'retry-after': 'soon' }, 'http.rate_limited', undefined],
    [500, {}, 'http.server_error', undefined],
    [503, {}, 'http.server_error', undefined],
    [503, { 'retry-after': '90' }, 'http.rate_limited', 90_000],
  ])('%i %j is %s', async (status, headers, code, retryAfterMs) => {
    const site = await origin((_, response) => response.writeHead(status, headers).end('no'));
    const http = client({ clock: { now: () => new Date('2025-07-01T10:00:00Z') } });
    const failed = await failureOf(http.get({ url: site.url, kind: 'feed' }));
    expect(failed).toMatchObject({ code, retryAfterMs, details: { statusCode: status } });
  });

  test('of another type than text is not read as a page', async () => {
    const site = await origin((request, response) => {
      const disposition = `attachment; filename="../a.pdf"; filename*=utf-8''Rapport%20annuel.pdf`;
      const headers = { 'content-type': 'application/pdf', 'content-disposition': disposition, 'content-length': 4 };
      response.writeHead(request.url === '/robots.txt' ? 404 : 200, headers).end('%PDF');
    });
    expect(await failureOf(client().get({ url: site.url, kind: 'page' }))).toMatchObject({
      code: 'http.content_type',
      details: { contentType: 'application/pdf', fileName: 'Rapport annuel.pdf', bytes: 4, rights: {} },
    });
    expect((await client().get({ url: site.url, kind: 'feed' })).status).toBe(200);
  });

  test('leaves its connection open for the next request', async () => {
    const site = await origin((request, response) =>
      response.writeHead(request.headers['if-none-match'] ? 304 : 200).end(request.headers['if-none-match'] ? '' : 'x'),
    );
    const http = client();
    for (const etag of [null, '"a"', null, '"a"', null, '"a"']) await http.get({ url: site.url, kind: 'feed', etag });
    expect(site.paths).toHaveLength(6);
    expect(site.connections).toBeLessThan(3);
  });

  test('is counted once, by its status class or its error', async () => {
    const site = await origin((request, response) => response.writeHead(request.url === '/gone' ? 410 : 200).end('x'));
    const metrics = createMetrics();
    const http = client({ metrics });
    await http.get({ url: site.url, kind: 'feed' });
    await failureOf(http.get({ url: `${site.url}/gone`, kind: 'feed' }));
    const { values } = await metrics.fetches.get();
    expect(values.map(({ labels, value }) => ({ ...labels, value }))).toEqual([
      { kind: 'feed', result: '2xx', value: 1 },
      { kind: 'feed', result: 'http.gone', value: 1 },
    ]);
  });
});

describe('a redirect', () => {
  test('is followed with our own headers only, and each hop is told', async () => {
    const last = await origin((_, response) => response.end('here'));
    const first = await origin((request, response) => {
      const location = request.url === '/a' ? '/b' : `http://user:secret@127.0.0.1:${last.port}/c#d`;
      response.writeHead(request.url === '/a' ? 301 : 307, { location, 'set-cookie': 'id=1' }).end();
    });
    const document = await client().get({ url: `http://me:pass@127.0.0.1:${first.port}/a`, kind: 'feed' });
    expect(document.url).toBe(`${last.url}/c`);
    expect(document.redirects).toEqual([
      { status: 301, to: `${first.url}/b` },
      { status: 307, to: `${last.url}/c` },
    ]);
    for (const request of [...first.requests, ...last.requests]) {
      expect(request.headers).not.toHaveProperty('authorization');
      expect(request.headers).not.toHaveProperty('cookie');
      expect(request.headers).not.toHaveProperty('referer');
    }
  });

  test('that leads in a circle, or on and on, ends', async () => {
    let hop = 0;
    const circle = await origin((_, response) => response.writeHead(302, { location: '/' }).end());
    const chain = await origin((_, response) => {
      hop += 1;
      response.writeHead(302, { location: `/${hop}` }).end();
    });
    expect(await failureOf(client().get({ url: circle.url, kind: 'feed' }))).toMatchObject({ code: 'http.redirects' });
    expect(circle.paths).toHaveLength(1);
    expect(await failureOf(client().get({ url: chain.url, kind: 'feed' }))).toMatchObject({ code: 'http.redirects' });
    expect(chain.paths).toHaveLength(6);
  });
});

describe('a broken server', () => {
  test.each([
    ['a short body', 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort', 'http.truncated'],
    ['an unfinished chunked body', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nshort\r\n', 'http.truncated'],
    ['a bad chunk', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nshort\r\n', 'http.malformed'],
    ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nshort', 'http.truncated'],
    ['HTTP/0.9', '<html>hello</html>', 'http.malformed'],
    ['nothing at all', '', 'http.connect'],
    ['huge headers', `HTTP/1.1 200 OK\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 'http.too_large'],
    ['100 Continue without being asked', 'HTTP/1.1 100 Continue\r\n\r\n', 'http.connect'],
  ])('%s is an error', async (_, bytes, code) => {
    const site = await rawOrigin((socket) => socket.end(bytes));
    expect(await failureOf(client().get({ url: site.url, kind: 'feed' }))).toMatchObject({ code });
  });

  test('that speaks no TLS, or refuses the connection, or has no name, is told apart', async () => {
    const plain = await origin((_, response) => response.end());
    const lookup = async (): Promise<never> => {
      throw Object.assign(new Error('no'), { code: 'ENOTFOUND' });
    };
    const http = client({ lookup });
    expect(await failureOf(http.get({ url: `https://127.0.0.1:${plain.port}/`, kind: 'feed' }))).toMatchObject({
      code: 'http.tls',
    });
    expect(await failureOf(http.get({ url: 'http://127.0.0.1:1/', kind: 'feed' }))).toMatchObject({ code: 'http.connect' });
    expect(await failureOf(http.get({ url: 'http://nowhere.example/', kind: 'feed' }))).toMatchObject({ code: 'http.dns' });
  });
});

describe('time', () => {
  const limits = { feed: { headersMs: 200, idleMs: 200, totalMs: 30_000 } };

  test('a server that never sends its headers, or falls silent in its body, is left', async () => {
    const silent = await rawOrigin(() => undefined);
    const stalls = await rawOrigin((socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nsome'));
    const http = client({ limits });
    const slowHeaders = await failureOf(http.get({ url: silent.url, kind: 'feed' }));
    expect(slowHeaders).toMatchObject({ code: 'http.timeout', message: expect.stringContaining('waiting for the headers') });
    const slowBody = await failureOf(http.get({ url: stalls.url, kind: 'feed' }));
    expect(slowBody).toMatchObject({ code: 'http.timeout', message: expect.stringContaining('silence in the body') });
  });

  test.each([
    ['drips its body', 'HTTP/1.1 200 OK\r\n\r\n', 'x'],
    ['floods with 1xx', '', 'HTTP/1.1 103 Early Hints\r\n\r\n'],
    ['drips its headers', 'HTTP/1.1 200 OK\r\n', 'A: b\r\n'],
  ])('a server that %s is left when the whole time is over', async (_, first, then) => {
    const site = await rawOrigin((socket) => {
      socket.write(first);
      const timer = setInterval(() => socket.write(then), 20);
      socket.on('close', () => clearInterval(timer));
    });
    const http = client({ limits: { feed: { totalMs: 300 } } });
    const failed = await failureOf(http.get({ url: site.url, kind: 'feed' }));
    expect(failed).toMatchObject({ code: 'http.timeout', message: expect.stringContaining('in all') });
  });

  test('the caller and the end of the client stop a request at once', async () => {
    const silent = await rawOrigin(() => undefined);
    const http = client();
    const controller = new AbortController();
    const stopped = failureOf(http.get({ url: silent.url, kind: 'feed', signal: controller.signal }));
    const waitsForRobots = failureOf(http.get({ url: `${silent.url}/page`, kind: 'page', signal: controller.signal }));
    const closed = failureOf(http.get({ url: silent.url, kind: 'feed' }));
    await expect.poll(() => silent.paths.length).toBe(2);
    controller.abort(new Error('stopping'));
    expect(await stopped).toMatchObject({ code: 'http.aborted' });
    expect(await waitsForRobots).toMatchObject({ code: 'http.aborted' });
    await http.close();
    expect(await closed).toMatchObject({ code: 'http.aborted' });
    expect(await failureOf(http.get({ url: silent.url, kind: 'feed' }))).toMatchObject({ code: 'http.aborted' });
  });
});

describe('connectTo', () => {
  test('sends a host to a local origin under its own name, and nothing else', async () => {
    const wire = await origin((request, response) => response.end(`served ${request.headers.host}`));
    const lookup = async (): Promise<{ address: string; family: number }[]> => [{ address: '127.0.0.1', family: 4 }];
    const http = client({ allowHosts: [], lookup, connectTo: { 'Harbour.example': `127.0.0.1:${wire.port}` } });
    const document = await http.get({ url: 'http://harbour.example/feed', kind: 'feed' });
    expect(new TextDecoder().decode(document.body)).toBe('served harbour.example');
    expect(document.url).toBe('http://harbour.example/feed');
    for (const url of ['http://sub.harbour.example/', 'https://harbour.example/', `http://127.0.0.1:${wire.port}/`]) {
      expect((await failureOf(http.get({ url, kind: 'feed' }))).code).toMatch(/^http\.blocked_/);
    }
    expect(wire.paths).toEqual(['/feed']);
  });
});
