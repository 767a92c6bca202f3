import { readConfig } from '@slugline/runtime';
import { settings } from '../config.ts';
import { runningUrl } from '../run-file.ts';

/** The API of the Slugline that runs on the data folder, or null when none does (or the queues are in Redis, where anyone may use them). */
export async function runningApi(): Promise<{ post(path: string): Promise<unknown> } | null> {
  const config = readConfig(settings);
  const url = config.redisUrl === undefined ? await runningUrl(config.dataDir) : null;
  if (url === null) return null;
  return {
    post: async (path) => {
      const answer = await fetch(`${url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{}',
      });
      const body: unknown = answer.status === 204 ? null : await answer.json();
      if (!answer.ok) throw new Error(`The running Slugline at ${url} answered ${answer.status}: ${JSON.stringify(body)}`);
      return body;
    },
  };
}
