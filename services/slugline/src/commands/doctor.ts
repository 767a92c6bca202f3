import { statfsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DependencyCheck } from '@slugline/model';
import { readConfig } from '@slugline/runtime';
import type { Store } from '@slugline/store';
import { settings } from '../config.ts';
import { isNodeNewEnough } from '../node-version.ts';
import { runningUrl } from '../run-file.ts';
import { withPipeline, withStore } from './open.ts';
import { EXIT, print, printJson } from './output.ts';

const LOW_DISK_BYTES = 1_000_000_000;

/** `slugline doctor`: looks at everything that Slugline stands on and says what to mend. Exit code 1 when something is down. */
export async function doctor(options: { json?: boolean }): Promise<number> {
  const checks = [nodeCheck(), ...(await tierChecks())];
  for (const check of checks) {
    if (options.json) printJson(check);
    else
      print(
        `${check.status === 'ok' ? 'ok      ' : check.status === 'degraded' ? 'degraded' : 'DOWN    '}  ${check.name.padEnd(14)} ${check.reason}`,
      );
  }
  return checks.some((check) => check.status === 'down') ? EXIT.failed : EXIT.ok;
}

function nodeCheck(): DependencyCheck {
  const fits = isNodeNewEnough(process.versions.node);
  return {
    name: 'node',
    status: fits ? 'ok' : 'down',
    reason: fits ? `Node.js ${process.versions.node}.` : `Node.js ${process.versions.node} is too old: install 20.19 or newer.`,
  };
}

async function tierChecks(): Promise<DependencyCheck[]> {
  const config = readConfig(settings);
  const running = await runningUrl(config.dataDir);
  if (running !== null && config.redisUrl === undefined) {
    const answer = (await (await fetch(`${running}/readyz`)).json()) as { checks: DependencyCheck[] };
    return [
      { name: 'slugline', status: 'ok', reason: `It runs at ${running}; the checks below are its own.` },
      ...answer.checks,
      diskCheck(config.dataDir),
    ];
  }
  const checks: DependencyCheck[] = [];
  const failed = (name: string) => (error: unknown) =>
    void checks.push({ name, status: 'down', reason: error instanceof Error ? error.message : String(error) });
  await withStore(async (opened) => {
    checks.push(await opened.store.check(), await feedCheck(opened.store));
    await withPipeline(opened, async (pipeline) => void checks.push(await pipeline.check())).catch(failed('queues'));
  }).catch(failed('stories'));
  return config.elasticsearchUrl === undefined ? [...checks, diskCheck(config.dataDir)] : checks;
}

async function feedCheck({ feeds }: Pick<Store, 'feeds'>): Promise<DependencyCheck> {
  const counts = await feeds.countByHealth();
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const failing = (counts.failing ?? 0) + (counts.gone ?? 0);
  const reason =
    failing === 0
      ? `${all} feeds, none failing.`
      : `${failing} of ${all} feeds fail: see "slugline feeds list --health failing".`;
  return { name: 'feeds', status: failing === 0 ? 'ok' : 'degraded', reason };
}

function diskCheck(dataDir: string): DependencyCheck {
  const { bavail, bsize } = statfsSync(resolve(dataDir));
  const free = bavail * bsize;
  const gigabytes = (free / 1e9).toFixed(1);
  return free < LOW_DISK_BYTES
    ? {
        name: 'disk',
        status: 'degraded',
        reason: `${gigabytes} GB are free where ${resolve(dataDir)} lies: make room before writes fail.`,
      }
    : { name: 'disk', status: 'ok', reason: `${gigabytes} GB free where ${resolve(dataDir)} lies.` };
}
