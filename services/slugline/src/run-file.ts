import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where a running embedded Slugline says at which address its API answers. */
export function runFile(dataDir: string): string {
  return resolve(dataDir, 'slugline.json');
}

/** The address of the Slugline that runs on this folder, or null. */
export function runningUrl(dataDir: string): string | null {
  const file = runFile(dataDir);
  if (!existsSync(file)) return null;
  try {
    const { pid, url } = JSON.parse(readFileSync(file, 'utf8')) as { pid: number; url: string };
    process.kill(pid, 0);
    return url;
  } catch {
    // Left over from a process that was killed: nobody answers there.
    return null;
  }
}
