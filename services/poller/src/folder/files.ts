import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, mkdir, open, readdir, rename, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { INBOX_DOCUMENT_BYTES, SluglineError, sluglineError } from '@slugline/model';

/** The folders that are ours, inside the watched one. */
const OWN = { taking: 'taking', done: 'done', error: 'error' } as const;
/** What stands for the subfolder's name where a file lies at the top; no subfolder is called so, since those with a dot are passed over. */
const TOP = '.top';
/** Names of files that are still written, or are none of a newsroom's. */
const UNFINISHED = /^[.~]|\.(?:tmp|part|partial|filepart|crdownload)$|~$/i;

/** A file that lies there. */
export interface FoundFile {
  path: string;
  /** The subfolder's name, or `.top`. */
  folder: string;
  name: string;
  size: number;
  mtimeMs: number;
}

/** A file that is this process's alone. */
export interface TakenFile {
  path: string;
  folder: string;
  name: string;
}

/** Whether an error of the file system says that the file is not there any more. */
export function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

/** The source of a subfolder: its name as a slug; of the top, the watched folder's own name. */
export function sourceOf(root: string, folder: string): { source: string; sourceName: string } {
  const sourceName = folder === TOP ? basename(root) : folder;
  const slug = sourceName
    .toLowerCase()
    .replace(/[^a-z0-9.-]+/g, '-')
    .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '')
    .slice(0, 100);
  return slug === '' ? { source: 'folder', sourceName: 'folder' } : { source: slug, sourceName: sourceName.slice(0, 200) };
}

/** Every regular file at the top and in the subfolders. Links are not followed. */
export async function findFiles(root: string): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  const own: readonly string[] = Object.values(OWN);
  for (const entry of await readdir(root, { withFileTypes: true })) {
    if (entry.isFile()) await look(root, TOP, entry.name, found);
    if (!entry.isDirectory() || entry.name.startsWith('.') || own.includes(entry.name)) continue;
    const folder = join(root, entry.name);
    for (const inner of await readdir(folder, { withFileTypes: true }))
      if (inner.isFile()) await look(folder, entry.name, inner.name, found);
  }
  return found.sort((a, b) => a.mtimeMs - b.mtimeMs || (a.name < b.name ? -1 : 1));
}

async function look(parent: string, folder: string, name: string, found: FoundFile[]): Promise<void> {
  if (UNFINISHED.test(name)) return;
  const path = join(parent, name);
  try {
    const { size, mtimeMs } = await lstat(path);
    found.push({ path, folder, name, size, mtimeMs });
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

/** Makes a file this process's alone, by moving it; null when another was first. The move's folder says since when. */
export async function claim(root: string, file: TakenFile, now: Date): Promise<TakenFile | null> {
  const folder = join(root, OWN.taking, `${now.getTime()}-${randomBytes(6).toString('hex')}`, file.folder);
  await mkdir(folder, { recursive: true });
  const path = join(folder, file.name);
  try {
    await rename(file.path, path);
    if (file.path.startsWith(join(root, OWN.taking) + sep)) await tidy(dirname(file.path));
    return { path, folder: file.folder, name: file.name };
  } catch (error) {
    await tidy(folder);
    if (isGone(error)) return null;
    throw error;
  }
}

/** The files that a process claimed before `before` and never finished with. */
export async function staleClaims(root: string, before: Date): Promise<TakenFile[]> {
  const found: TakenFile[] = [];
  for (const name of await namesIn(join(root, OWN.taking))) {
    if (!(Number(name.split('-')[0]) < before.getTime())) continue;
    for (const folder of await namesIn(join(root, OWN.taking, name))) {
      const parent = join(root, OWN.taking, name, folder);
      const files = await namesIn(parent);
      found.push(...files.map((file) => ({ path: join(parent, file), folder, name: file })));
      if (files.length === 0) await tidy(parent);
    }
  }
  return found;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isGone(error)) return [];
    throw error;
  }
}

/** Removes the folders of a claim once they are empty. */
async function tidy(folder: string): Promise<void> {
  for (const one of [folder, dirname(folder)]) await rmdir(one).catch(() => undefined);
}

/**
 * The bytes of a file that was claimed.
 * @throws PermanentError request.too_large, request.invalid where it is no regular file or cannot be read
 */
export async function readTaken(file: TakenFile): Promise<Uint8Array> {
  try {
    return await readRegular(file);
  } catch (cause) {
    if (cause instanceof SluglineError || isGone(cause)) throw cause;
    const got = cause instanceof Error ? cause.message : String(cause);
    throw sluglineError('request.invalid', { parameter: file.name, expected: 'a file that can be read', got }, { cause });
  }
}

async function readRegular(file: TakenFile): Promise<Uint8Array> {
  const { size, isFile } = await lstat(file.path).then((stat) => ({ size: stat.size, isFile: stat.isFile() }));
  if (!isFile) throw sluglineError('request.invalid', { parameter: file.name, expected: 'a regular file', got: 'another thing' });
  if (size > INBOX_DOCUMENT_BYTES)
    throw sluglineError('request.too_large', { limit: `${INBOX_DOCUMENT_BYTES / 1024 / 1024} MB` });
  const handle = await open(file.path, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    return new Uint8Array(await handle.readFile());
  } finally {
    await handle.close();
  }
}

/** Moves a file that was taken in to `done/SOURCE/YYYY-MM-DD/`. */
export async function moveToDone(root: string, file: TakenFile, source: string, now: Date): Promise<void> {
  await moveAside(file, join(root, OWN.done, labelOf(file, source), now.toISOString().slice(0, 10)));
}

/** Moves a bad file to `error/SOURCE/`, with a file beside it that says why. */
export async function moveToError(root: string, file: TakenFile, source: string, reason: string): Promise<void> {
  const path = await moveAside(file, join(root, OWN.error, labelOf(file, source)));
  await writeFile(join(dirname(path), `${basename(path).slice(0, 180)}.reason.txt`), reason);
}

function labelOf(file: TakenFile, source: string): string {
  return file.folder === TOP ? source : file.folder;
}

/** Never over another file: a name that is taken is lengthened. */
async function moveAside(file: TakenFile, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const wanted = join(folder, file.name);
  const isTaken = await lstat(wanted).then(
    () => true,
    () => false,
  );
  const path = isTaken ? join(folder, `${randomBytes(4).toString('hex')}-${file.name.slice(-180)}`) : wanted;
  await rename(file.path, path);
  await tidy(dirname(file.path));
  return path;
}
