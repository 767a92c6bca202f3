import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig, type Setting } from '@slugline/runtime';
import { describe, expect, test } from 'vitest';
import { REDIS_SETTINGS } from '../../infra/services/redis.ts';
import { config as extractorConfig } from '../../services/extractor/src/config.ts';
import { config as indexerConfig } from '../../services/indexer/src/config.ts';
import { config as pollerConfig } from '../../services/poller/src/config.ts';
import { config as taggerConfig } from '../../services/tagger/src/config.ts';
import { config as webConfig } from '../../services/web/src/config.ts';
import { readCompose, root } from '../support/service-process.ts';

const compose = readCompose();
const tables: Record<string, Record<string, Setting<unknown>>> = {
  poller: pollerConfig,
  extractor: extractorConfig,
  tagger: taggerConfig,
  indexer: indexerConfig,
  web: webConfig,
};

describe('docker-compose.yml', () => {
  test('has Redis, Elasticsearch and every service', () => {
    expect(Object.keys(compose.services).sort()).toEqual([
      'elasticsearch',
      'extractor',
      'indexer',
      'poller',
      'redis',
      'tagger',
      'web',
    ]);
  });

  test('gives Redis an append-only file and no eviction, as the tests do', () => {
    const command = compose.services['redis']?.command ?? [];
    for (let at = 0; at < REDIS_SETTINGS.length; at += 2) {
      expect(command[command.indexOf(REDIS_SETTINGS[at] ?? '') + 1], REDIS_SETTINGS[at]).toBe(REDIS_SETTINGS[at + 1]);
    }
  });

  test('keeps the data of both servers in named volumes', () => {
    for (const server of ['redis', 'elasticsearch']) {
      const volume = compose.services[server]?.volumes?.[0]?.split(':')[0] ?? '';
      expect(Object.keys(compose.volumes ?? {})).toContain(volume);
    }
  });

  test.each(Object.keys(tables))(
    '%s starts when the servers are healthy, from a file that is built, with settings it knows',
    (name) => {
      const service = compose.services[name];
      expect(service?.depends_on).toEqual({
        redis: { condition: 'service_healthy' },
        elasticsearch: { condition: 'service_healthy' },
      });
      expect(service?.healthcheck?.test.join(' ')).toContain('/readyz');
      const [program, file = ''] = service?.command ?? [];
      expect(program).toBe('node');
      expect(existsSync(join(root, file.replace('/dist/', '/src/').replace(/\.js$/, '.ts')))).toBe(true);
      const known = Object.values(tables[name] ?? {}).map((setting) => setting.env);
      const unknown = Object.keys(service?.environment ?? {}).filter((key) => !known.includes(key));
      expect(unknown.filter((key) => !['HEALTH_HOST', 'HEALTH_PORT', 'HTTP_CONTACT'].includes(key))).toEqual([]);
      // What the operator's shell does not set is empty.
      const given = Object.entries(service?.environment ?? {});
      const environment = Object.fromEntries(given.map(([key, value]) => [key, value.replace(/^\$\{.*\}$/, '')]));
      expect(readConfig(tables[name] ?? {}, environment)).toMatchObject({
        redisUrl: 'redis://redis:6379',
        elasticsearchUrl: 'http://elasticsearch:9200',
      });
    },
  );
});

describe('infra/Dockerfile', () => {
  const dockerfile = readFileSync(join(root, 'infra/Dockerfile'), 'utf8');

  test('runs as a user without rights', () => {
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile.indexOf('USER node')).toBeLessThan(dockerfile.lastIndexOf('CMD'));
  });

  test('copies only what is there', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap((match) => (match[1] ?? '').split(' '));
    expect(copied.length).toBeGreaterThan(3);
    expect(copied.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
