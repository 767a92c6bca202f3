import { Writable } from 'node:stream';
import { sluglineError } from '@slugline/model';
import { expect, test } from 'vitest';
import { createLogger } from './logger.ts';

function logged(write: (logger: ReturnType<typeof createLogger>) => void): Record<string, unknown> {
  let line = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      line += String(chunk);
      done();
    },
  });
  write(createLogger({ service: 'poller', level: 'info' }, stream));
  return JSON.parse(line) as Record<string, unknown>;
}

test('writes an error of the catalogue with its code and causes, and no stack', () => {
  const err = sluglineError('http.dns', { url: 'http://a.example/' }, { cause: new Error('ENOTFOUND') });
  expect(logged((logger) => logger.warn({ err }, 'poll failed'))['err']).toEqual({
    code: 'http.dns',
    message: err.message,
    causes: ['ENOTFOUND'],
  });
});

test('never writes credentials of a URL', () => {
  expect(logged((logger) => logger.info({ url: 'https://me:secret@a.example/feed' }, 'x'))['url']).toBe('https://a.example/feed');
});
