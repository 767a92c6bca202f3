import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { sluglineError } from '@slugline/model';

/** Past `free` bytes of output, a body that grew more than `factor` times is a bomb (FAULTS 1.10: 3 KB of brotli became 1 GB). */
const RATIO = { free: 1024 * 1024, factor: 200 };
const PLAIN = new Set(['', 'identity', 'none', 'utf-8']);
const NAMES: Readonly<Record<string, Coding>> = { gzip: 'gzip', 'x-gzip': 'gzip', br: 'br', deflate: 'deflate' };

/** The content codings that are asked for and decoded. */
export type Coding = 'gzip' | 'br' | 'deflate';
/** How much of a body is read; `cut` keeps what came before the limit instead of refusing all. */
export interface BodyLimits {
  wireBytes: number;
  decodedBytes: number;
  cut?: boolean;
}

class Full extends Error {}

/** The coding that a Content-Encoding header names, null for none. Two or more, or one that was not asked for, are refused. */
export function codingOf(contentEncoding: string | null, url: string): Coding | null {
  const name = (contentEncoding ?? '').trim().toLowerCase();
  if (PLAIN.has(name)) return null;
  const coding = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
  if (coding === undefined) throw sluglineError('http.bad_encoding', { url, encoding: name.slice(0, 80) });
  return coding;
}

/** Reads a body to its end within limits on the wire, after decoding and on the ratio between both. */
export async function readBody(source: Readable, coding: Coding | null, limits: BodyLimits, url: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let wire = 0;
  let decoded = 0;
  const tooLarge = (limit: string): Error => (limits.cut ? new Full() : sluglineError('http.too_large', { url, limit }));
  async function* count(input: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of input) {
      wire += chunk.length;
      if (wire > limits.wireBytes) throw tooLarge(`${limits.wireBytes} bytes`);
      yield chunk;
    }
  }
  const collect = async (input: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of input) {
      decoded += chunk.length;
      if (decoded > limits.decodedBytes) throw tooLarge(`${limits.decodedBytes} bytes when decompressed`);
      if (decoded > RATIO.free && decoded > wire * RATIO.factor) throw tooLarge(`${RATIO.factor} times its compressed size`);
      chunks.push(chunk);
    }
  };
  try {
    if (coding === null) await pipeline(source, count, collect);
    else await pipeline(source, count, decoder(coding), collect);
  } catch (error) {
    // An empty body is sent without any compressed stream by many servers.
    if (!(error instanceof Full) && !(wire === 0 && isZlib(error))) throw decodeError(error, coding, url);
  }
  return Buffer.concat(chunks);
}

function decoder(coding: Coding): Transform {
  if (coding === 'gzip') return createGunzip();
  return coding === 'br' ? createBrotliDecompress() : inflateEither();
}

/** "deflate" means zlib (RFC 9110 section 8.4.1.2), and many servers send it raw: the first byte tells. */
function inflateEither(): Transform {
  let inner: Transform | undefined;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      if (inner === undefined) {
        inner = ((chunk[0] ?? 0) & 0x0f) === 8 ? createInflate() : createInflateRaw();
        inner.on('data', (data: Buffer) => this.push(data));
        inner.on('error', (error) => this.destroy(error));
      }
      inner.write(chunk, () => done());
    },
    flush(done) {
      if (inner === undefined) return done();
      inner.once('end', () => done());
      inner.end();
    },
    destroy(error, done) {
      inner?.destroy();
      done(error);
    },
  });
}

function isZlib(error: unknown): error is Error & { code: string } {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && (code.startsWith('Z_') || code.startsWith('ERR__ERROR') || code.startsWith('ERR_BROTLI'));
}

function decodeError(error: unknown, coding: Coding | null, url: string): unknown {
  if (!isZlib(error)) return error;
  if (error.code === 'Z_BUF_ERROR') return sluglineError('http.truncated', { url }, { cause: error });
  return sluglineError('http.bad_encoding', { url, encoding: coding ?? '' }, { cause: error });
}
