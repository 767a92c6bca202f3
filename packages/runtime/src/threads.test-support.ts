import { sluglineError } from '@slugline/model';
import { serveThread } from './threads.ts';

/** What a thread of the tests can be asked to do. */
export type Ask = { kind: 'double'; number: number } | { kind: 'loop' | 'hoard' | 'refuse' | 'fault' | 'exit' };

serveThread((ask: Ask): number => {
  if (ask.kind === 'double') return ask.number * 2;
  if (ask.kind === 'refuse') throw sluglineError('extract.page_too_complex', { what: 'elements', limit: 7 });
  if (ask.kind === 'fault') throw new TypeError('nothing like that');
  if (ask.kind === 'exit') process.exit(3);
  const hoard: number[][] = [];
  for (;;) if (ask.kind === 'hoard') hoard.push(Array.from({ length: 10_000 }, (_, index) => index * Math.random()));
});
