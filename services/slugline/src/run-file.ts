import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where a running embedded Slugline says at which address its API answers. */
export function runFile(dataDir: string): string {
  return resolve(dataDir, 'slugline.json');
}

/** The address of the Slugline that runs on this folder, or null. A file left over from a killed process counts only if something answers there as Slugline does. */
export async function runningUrl(dataDir: string): Promise<string | null> {
  const file = runFile(dataDir);
  if (!existsSync(file)) return null;
  try {
    const { pid, url } = JSON.parse(readFileSync(file, 'utf8')) as { pid: number; url: string };
    process.kill(pid, 0);
    const answer = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(5_000) });
    return answer.ok ? url : null;
  } catch {
    return null;
  }
}
