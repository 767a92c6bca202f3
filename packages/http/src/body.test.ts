import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { client, failureOf, origin } from './origin.test-support.ts';

const TEXT = 'The cabinet met on Tuesday. '.repeat(2_000);
const MB = 1024 * 1024;

async function serve(
  encoding: string,
  body: Uint8Array,
  options: Parameters<typeof client>[0] = {},
): Promise<string | { code: string }> {
  const site = await origin((_, response) => response.writeHead(200, encoding ? { 'content-encoding': encoding } : {}).end(body));
  const got = client(options).get({ url: site.url, kind: 'feed' });
  return got.then(
    ({ body: bytes }) => new TextDecoder().decode(bytes),
    () => failureOf(got),
  );
}

describe('a compressed body', () => {
  test.each([
    ['', Buffer.from(TEXT)],
    ['identity', Buffer.from(TEXT)],
    ['gzip', gzipSync(TEXT)],
    ['X-GZip', gzipSync(TEXT)],
    ['gzip', Buffer.concat([gzipSync(TEXT.slice(0, 100)), gzipSync(TEXT.slice(100))])],
    ['br', brotliCompressSync(TEXT)],
    ['deflate', deflateSync(TEXT)],
    ['deflate', deflateRawSync(TEXT)],
  ])('in the coding "%s" is decoded', async (encoding, body) => {
    expect(await serve(encoding, body)).toBe(TEXT);
  });

  test.each(['gzip', 'br', 'deflate'])('that is empty in %s is empty, not broken', async (encoding) => {
    expect(await serve(encoding, new Uint8Array())).toMatchObject({ code: 'http.empty' });
  });

  test.each([
    ['gzip', gzipSync(TEXT)],
    ['br', brotliCompressSync(TEXT)],
    ['deflate', deflateSync(TEXT)],
    ['deflate', deflateRawSync(TEXT)],
  ])('in %s that breaks off is never taken for whole', async (encoding, body) => {
    expect(await serve(encoding, body.subarray(0, body.length - 20))).toMatchObject({ code: 'http.truncated' });
  });

  test.each([
    ['gzip', Buffer.from('plain')],
    ['br', Buffer.from('plain text here')],
    ['deflate', Buffer.from('plain')],
    ['gzip, gzip', gzipSync(gzipSync(TEXT))],
    ['zstd', Buffer.from(TEXT)],
    ['__proto__', Buffer.from(TEXT)],
  ])('in "%s" that cannot be decoded is refused', async (encoding, body) => {
    expect(await serve(encoding, body)).toMatchObject({ code: 'http.bad_encoding' });
  });
});

describe('a body over a limit', () => {
  test.each([
    ['gzip', gzipSync(Buffer.alloc(40 * MB))],
    ['br', brotliCompressSync(Buffer.alloc(40 * MB))],
    ['deflate', deflateSync(Buffer.alloc(40 * MB))],
  ])('is refused when it is a bomb in %s', async (encoding, body) => {
    const before = process.memoryUsage().rss;
    const limits = { feed: { decodedBytes: 1024 * MB } };
    expect(await serve(encoding, body, { limits })).toMatchObject({
      code: 'http.too_large',
      message: expect.stringContaining('200 times'),
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * MB);
  });

  test('is refused on the wire, by its stated length or as it comes, and after decoding', async () => {
    const limits = { feed: { wireBytes: 1_000, decodedBytes: 2_000 } };
    expect(await serve('', Buffer.alloc(1_001), { limits })).toMatchObject({ code: 'http.too_large' });
    const endless = await origin((_, response) => {
      response.on('error', () => undefined);
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(200)));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    expect(await failureOf(client({ limits }).get({ url: endless.url, kind: 'feed' }))).toMatchObject({ code: 'http.too_large' });
    expect(await serve('gzip', gzipSync(Buffer.alloc(2_001)), { limits })).toMatchObject({
      code: 'http.too_large',
      message: expect.stringContaining('2000 bytes when decompressed'),
    });
  });
});
