import { access, constants, link, mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
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
  /** The machine or container, whose pids mean nothing elsewhere. */
  host: string | null;
}

/** How often a holder touches its lock, and for how long without a touch another host's lock is believed, in milliseconds. */
const TOUCH_MS = 5_000;
const BELIEVED_MS = 30_000;

/** Locks that this process holds, by path. */
const held = new Set<string>();

/**
 * Takes a folder for this process alone, making it when missing. A lock whose process is gone is taken over; that of another host (a container
 * on the same volume), when it was not touched for a while. `name` tells locks of several parts in one folder apart.
 * @throws PermanentError start.folder_locked naming the holder's pid; start.folder_unwritable.
 */
export async function lockFolder(folder: string, name = 'slugline.lock'): Promise<FolderLock> {
  const path = join(resolve(folder), name);
  const own: Holder = { pid: process.pid, startedAt: await startOf(process.pid), host: hostname() };
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
      if (await isLinked(draft, path)) return hold(path, own);
      const holder = await readHolder(path);
      if (holder !== null && (await isAlive(holder, path))) {
        throw sluglineError('start.folder_locked', { folder, pid: holder.pid });
      }
      if (holder !== null && (await takeOver(path, draft, holder))) return hold(path, own);
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
    const text = (given: unknown): string | null => (typeof given === 'string' ? given : null);
    return { pid: Number(record.pid) || 0, startedAt: text(record.startedAt), host: text(record.host) };
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    return { pid: 0, startedAt: null, host: null };
  }
}

async function isAlive(holder: Holder, path: string): Promise<boolean> {
  if (holder.pid <= 0) return false;
  if (holder.host !== null && holder.host !== hostname()) return isTouched(path);
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

/** A time far in the future is another clock's, and no more to be believed than one long ago. */
async function isTouched(path: string): Promise<boolean> {
  const touched = await stat(path).catch(() => null);
  return touched !== null && Math.abs(Date.now() - touched.mtimeMs) < BELIEVED_MS;
}

function isSame(one: Holder | null, other: Holder): boolean {
  return one?.pid === other.pid && one.startedAt === other.startedAt && one.host === other.host;
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
  if (isSame(found, dead) && !(await isAlive(dead, path))) {
    await rename(claim, path);
    return true;
  }
  await rm(claim, { force: true });
  return false;
}

function hold(path: string, own: Holder): FolderLock {
  held.add(path);
  const isOurs = async (): Promise<boolean> => isSame(await readHolder(path), own);
  const touch = async (): Promise<void> => {
    const now = new Date();
    if (await isOurs()) await utimes(path, now, now);
  };
  // A touch that fails is made up for by the next.
  const touching = setInterval(() => void touch().catch(() => undefined), TOUCH_MS);
  touching.unref();
  const release = async (): Promise<void> => {
    clearInterval(touching);
    if (held.delete(path) && (await isOurs())) await rm(path, { force: true });
  };
  return { release };
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
