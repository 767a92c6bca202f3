import { expect, test } from 'vitest';
import { describeConfig, flag, integer, list, oneOf, readConfig, text, url } from './config.ts';

const table = {
  port: integer({ env: 'PORT', about: 'port', default: 4100, min: 0, max: 65_535 }),
  redisUrl: url({ env: 'REDIS_URL', about: 'redis', schemes: ['redis'] }),
  hosts: list({ env: 'HOSTS', about: 'hosts', default: [] }),
  level: oneOf({ env: 'LEVEL', about: 'level', values: ['info', 'warn'], default: 'info' }),
  on: flag({ env: 'ON', about: 'on', default: true }),
  key: text({ env: 'KEY', about: 'key', secret: true }),
};

test('takes defaults for what is absent or empty', () => {
  expect(readConfig(table, { PORT: '' })).toEqual({
    port: 4100,
    redisUrl: undefined,
    hosts: [],
    level: 'info',
    on: true,
    key: undefined,
  });
});

test('reads each type', () => {
  const env = { PORT: '80', REDIS_URL: 'redis://localhost', HOSTS: 'a, b:81,', LEVEL: 'warn', ON: 'off', KEY: 's' };
  expect(readConfig(table, env)).toEqual({
    port: 80,
    redisUrl: 'redis://localhost',
    hosts: ['a', 'b:81'],
    level: 'warn',
    on: false,
    key: 's',
  });
});

test('tells every problem at once, with what was expected and what came', () => {
  const read = () => readConfig(table, { PORT: '70000', REDIS_URL: 'http://x', LEVEL: 'loud', ON: 'maybe' });
  expect(read).toThrow(/4 problems/);
  expect(read).toThrow('PORT must be a whole number from 0 to 65535; it is "70000".');
  expect(read).toThrow('REDIS_URL must be a URL that begins with redis://; it is "http://x".');
  expect(read).toThrow('LEVEL must be one of info, warn; it is "loud".');
});

test('shows effective values without secrets and without passwords in URLs', () => {
  const config = readConfig(table, { KEY: 'hush', REDIS_URL: 'redis://me:pw@host:1' });
  const shown = JSON.stringify(describeConfig(table, config));
  expect(shown).not.toContain('hush');
  expect(shown).not.toContain('pw');
  expect(shown).toContain('redis://***@host:1');
});
