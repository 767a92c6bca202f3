import type { TestProject } from 'vitest/node';
import { startElasticsearch } from './elasticsearch.ts';
import type { MissingService, TestService } from './local-process.ts';
import { startRedis } from './redis.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A real Redis, or null with the reason in `missingRedis`. */
    redisUrl: string | null;
    missingRedis: string | null;
    /** A real Elasticsearch, or null with the reason in `missingElasticsearch`. */
    elasticsearchUrl: string | null;
    missingElasticsearch: string | null;
  }
}

interface Shared {
  users: number;
  services: Promise<(TestService | MissingService)[]>;
}
// Vitest loads this file once for each project; the services are started once for all of them.
const KEY = Symbol.for('slugline.test-services');
const holder = globalThis as typeof globalThis & { [KEY]?: Shared };

/** Starts the real services before the tests of a project, and ends them after the last. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  holder[KEY] ??= { users: 0, services: Promise.all([startRedis(), startElasticsearch()]) };
  const shared = holder[KEY];
  shared.users += 1;
  const [redis, elasticsearch] = await shared.services;
  project.provide('redisUrl', redis && 'url' in redis ? redis.url : null);
  project.provide('missingRedis', redis && 'missing' in redis ? redis.missing : null);
  project.provide('elasticsearchUrl', elasticsearch && 'url' in elasticsearch ? elasticsearch.url : null);
  project.provide('missingElasticsearch', elasticsearch && 'missing' in elasticsearch ? elasticsearch.missing : null);
  return async () => {
    shared.users -= 1;
    if (shared.users > 0) return;
    delete holder[KEY];
    for (const service of await shared.services) if ('dispose' in service) await service.dispose();
  };
}
