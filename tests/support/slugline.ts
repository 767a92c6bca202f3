import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger, readConfig, stopAll } from '@slugline/runtime';
import { type Slugline, settings, startSlugline } from 'slugline';

/** A Slugline in this process, from source, on a folder of its own. */
export interface TestSlugline {
  url: string;
  folder: string;
  slugline: Slugline;
  /** GETs a path of its API as JSON. */
  get<T>(path: string): Promise<T>;
  /** Sends JSON to a path of its API. */
  send(method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown): Promise<Response>;
  close(): Promise<void>;
}

/** Starts every stage in this process; `env` chooses the tier and everything else. */
export async function startTestSlugline(env: Record<string, string>): Promise<TestSlugline> {
  const folder = await mkdtemp(join(tmpdir(), 'slugline-test-'));
  const config = readConfig(settings, {
    DATA_DIR: folder,
    PORT: '0',
    SAMPLE: 'off',
    HTTP_ALLOW_HOSTS: '127.0.0.1',
    HTTP_PER_HOST: '20',
    ...env,
  });
  const slugline = await startSlugline(config, createLogger({ service: 'test', level: env['LOG_LEVEL'] ?? 'silent' }));
  return {
    url: slugline.url,
    folder,
    slugline,
    get: async <T>(path: string) => (await (await fetch(`${slugline.url}${path}`)).json()) as T,
    send: (method, path, body) =>
      fetch(`${slugline.url}${path}`, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    close: async () => {
      await stopAll(slugline.running, 5_000);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
