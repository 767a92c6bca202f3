import { access, constants, link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { sluglineError } from '@slugline/model';

/** A folder that this process has for itself. */
export interface FolderLock {
  /** Gives the folder up. */
  release(): Promise<void>;
}

interface Holder {
  pid: number;
  /** What tells a process from a later one of the same pid; null where the system does not say. */
  startedAt: string | null;
}

/** Locks that this process holds, by path. */
const held = new Set<string>();

/**
 * Takes a folder for this process alone, making it when missing. A lock whose process is gone is taken over. `name` tells locks of several
 * parts in one folder apart.
 * @throws PermanentError start.folder_locked naming the holder's pid; start.folder_unwritable.
 */
export async function lockFolder(folder: string, name = 'slugline.lock'): Promise<FolderLock> {
  const path = join(resolve(folder), name);
  const own: Holder = { pid: process.pid, startedAt: await startOf(process.pid) };
  const draft = `${path}.${process.pid}-${Math.random().toString(36).slice(2, 10)}`;
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
    await writeFile(draft, JSON.stringify(own), { flag: 'wx' });
  } catch (error) {
    throw sluglineError('start.folder_unwritable', { folder }, { cause: error });
  }
  try {
    for (let tries = 0; tries < 100; tries += 1) {
      if (await isLinked(draft, path)) return hold(path);
      const holder = await readHolder(path);
      if (holder !== null && (await isAlive(holder, path))) {
        throw sluglineError('start.folder_locked', { folder, pid: holder.pid });
      }
      if (holder !== null && (await takeOver(path, draft, holder))) return hold(path);
    }
    throw new Error(`the lock ${path} changed hands again and again`);
  } finally {
    await rm(draft, { force: true });
  }
}

/** Makes the lock and its content appear in one step; false when there is one already. */
async function isLinked(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Null when the lock is gone; a lock that cannot be read belongs to nobody. */
async function readHolder(path: string): Promise<Holder | null> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    const record = typeof value === 'object' && value !== null ? (value as Partial<Holder>) : {};
    return { pid: Number(record.pid) || 0, startedAt: typeof record.startedAt === 'string' ? record.startedAt : null };
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    return { pid: 0, startedAt: null };
  }
}

async function isAlive(holder: Holder, path: string): Promise<boolean> {
  if (holder.pid <= 0) return false;
  const startedAt = await startOf(holder.pid);
  if (holder.startedAt !== null && startedAt !== null) return holder.startedAt === startedAt;
  // In a container each start has the same pid: our own is believed only for locks that we remember.
  if (holder.pid === process.pid) return held.has(path);
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

/**
 * Replaces a dead process's lock by ours. Whoever makes the `.takeover` link first may replace, and only a lock that is still the dead one; so
 * of many that find it at once exactly one gets it. Answers whether it was us.
 */
async function takeOver(path: string, draft: string, dead: Holder): Promise<boolean> {
  const claim = `${path}.takeover`;
  if (!(await isLinked(draft, claim))) {
    const other = await readHolder(claim);
    if (other !== null && !(await isAlive(other, claim))) await rm(claim, { force: true });
    else await new Promise((resolve) => setTimeout(resolve, 20));
    return false;
  }
  const found = await readHolder(path);
  if (found?.pid === dead.pid && found.startedAt === dead.startedAt) {
    await rename(claim, path);
    return true;
  }
  await rm(claim, { force: true });
  return false;
}

function hold(path: string): FolderLock {
  held.add(path);
  return { release: () => release(path) };
}

async function release(path: string): Promise<void> {
  if (!held.delete(path)) return;
  const holder = await readHolder(path);
  if (holder?.pid === process.pid) await rm(path, { force: true });
}

/** When a process started, as Linux counts it (proc(5), field 22 of stat, with the boot's id); null elsewhere or when there is none. */
async function startOf(pid: number): Promise<string | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    return `${boot.trim()}/${fields[19]}`;
  } catch {
    return null;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
