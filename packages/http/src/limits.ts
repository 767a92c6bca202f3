import type { RequestLimits } from './port.ts';

const MB = 1024 * 1024;

/** Headers of an answer, all together. */
export const HEADER_BYTES = 16 * 1024;
/** The longest URL that is asked for. */
export const URL_CHARACTERS = 4096;
/** robots.txt is read up to here (RFC 9309 section 2.5 asks for at least 500 KiB). */
export const ROBOTS_BYTES = 500 * 1024;

/** FAULTS section 3, "HTTP out". */
export const DEFAULT_LIMITS: Readonly<Record<'feed' | 'page' | 'post', RequestLimits>> = {
  feed: {
    connectMs: 5_000,
    headersMs: 10_000,
    idleMs: 10_000,
    totalMs: 20_000,
    wireBytes: 15 * MB,
    decodedBytes: 30 * MB,
    redirects: 5,
  },
  page: {
    connectMs: 5_000,
    headersMs: 10_000,
    idleMs: 10_000,
    totalMs: 30_000,
    wireBytes: 5 * MB,
    decodedBytes: 15 * MB,
    redirects: 5,
  },
  post: {
    connectMs: 5_000,
    headersMs: 10_000,
    idleMs: 10_000,
    totalMs: 15_000,
    wireBytes: 64 * 1024,
    decodedBytes: 64 * 1024,
    redirects: 3,
  },
};
