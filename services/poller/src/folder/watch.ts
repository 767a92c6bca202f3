import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Clock, createFeed, feedId, PermanentError, pushFeedUrl, sluglineError } from '@slugline/model';
import type { Logger, Running } from '@slugline/runtime';
import { receiveDocument, type Store } from '@slugline/store';
import type { Reader } from '../reader.ts';
import { readDocument } from '../reading.ts';
import {
  claim,
  type FoundFile,
  findFiles,
  isGone,
  moveToDone,
  moveToError,
  readTaken,
  sourceOf,
  staleClaims,
  type TakenFile,
} from './files.ts';

/** What the watched folder needs. Times in milliseconds. */
export interface FolderDependencies {
  folder: string;
  store: Pick<Store, 'feeds' | 'inbox'>;
  clock: Clock;
  logger: Logger;
  /** Reads large files in threads; absent: all are read in this one. */
  reader?: Pick<Reader, 'read'> | undefined;
  /** Between two looks. */
  everyMs: number;
  /** A file that did not change for so long is complete. Default 2,000; an empty one waits a minute. */
  settleMs?: number;
  /** A file that was claimed and not finished with for so long is taken by another. Default 60,000. */
  claimMs?: number;
  /** Called after the first document of a new source came in. */
  onNewSource?: (() => Promise<unknown>) | undefined;
}

const EMPTY_SETTLE_MS = 60_000;

/** A folder that is looked at. */
export interface FolderWatch {
  /** Takes every file that is complete; answers how many were taken in. */
  look(): Promise<number>;
}

interface Seen {
  size: number;
  mtimeMs: number;
  since: number;
  /** It could not be moved; told once. */
  isStuck: boolean;
}

/** Makes the watch: it remembers between two looks which files did not change. */
export function watchFolder(deps: FolderDependencies): FolderWatch {
  const root = resolve(deps.folder);
  let seen = new Map<string, Seen>();
  const isComplete = (file: FoundFile, now: number): boolean => {
    const before = seen.get(file.path);
    if (before === undefined || before.isStuck) return false;
    return now - before.since >= (file.size === 0 ? EMPTY_SETTLE_MS : (deps.settleMs ?? 2_000));
  };
  return {
    look: async () => {
      await mkdir(root, { recursive: true });
      const now = deps.clock.now();
      const files = await findFiles(root);
      seen = new Map(files.map((file) => [file.path, stillness(file, seen.get(file.path), now.getTime())]));
      const ready = files.filter((file) => isComplete(file, now.getTime()));
      const stale = await staleClaims(root, new Date(now.getTime() - (deps.claimMs ?? 60_000)));
      const paused = await pausedFolders(deps, root, [...stale, ...ready]);
      let taken = 0;
      for (const file of [...stale, ...ready]) {
        if (paused.has(file.folder)) continue;
        const own = await claimOrTell(deps, root, file, seen.get(file.path));
        if (own !== null && (await take(deps, root, own))) taken += 1;
      }
      return taken;
    },
  };
}

function stillness(file: FoundFile, before: Seen | undefined, now: number): Seen {
  const { size, mtimeMs } = file;
  const isSame = before !== undefined && before.size === size && before.mtimeMs === mtimeMs;
  return isSame ? before : { size, mtimeMs, since: now, isStuck: false };
}

/** The files of a source that is paused stay where they are. */
async function pausedFolders(
  { store }: FolderDependencies,
  root: string,
  files: readonly TakenFile[],
): Promise<ReadonlySet<string>> {
  const paused = new Set<string>();
  for (const folder of new Set(files.map((file) => file.folder))) {
    const feed = await store.feeds.get(feedId(pushFeedUrl(sourceOf(root, folder).source)));
    if (feed?.enabled === false) paused.add(folder);
  }
  return paused;
}

async function claimOrTell(
  { clock, logger }: FolderDependencies,
  root: string,
  file: TakenFile,
  seen: Seen | undefined,
): Promise<TakenFile | null> {
  try {
    return await claim(root, file, clock.now());
  } catch (err) {
    if (seen !== undefined) seen.isStuck = true;
    logger.warn({ err, stage: 'poll', file: file.path }, 'a file of the watched folder cannot be moved, and is left');
    return null;
  }
}

/** Takes a claimed file in. A bad one goes to the errors; a Store that is away leaves it claimed, and it comes again. */
async function take(deps: FolderDependencies, root: string, file: TakenFile): Promise<boolean> {
  const { clock, logger, store } = deps;
  const { source, sourceName } = sourceOf(root, file.folder);
  try {
    const bytes = await readTaken(file);
    const url = pushFeedUrl(source);
    const now = clock.now();
    const feed = createFeed({ url, source, sourceName, delivery: 'push' }, now);
    const order = { feed, document: { url, bytes, contentType: null }, now };
    const { itemCount: items } = await (deps.reader?.read(order) ?? readDocument(order));
    if (items === 0) throw sluglineError('push.no_items', { what: `The file ${file.name}` });
    const facts = { contentType: null, url: null, origin: 'folder' as const };
    const received = await receiveDocument(store, { ...facts, source, sourceName, bytes }, now);
    await moveToDone(root, file, source, clock.now());
    logger.info({ feedId: received.feed.id, file: file.name, items }, 'a file was taken in');
    if (received.isFirst) await deps.onNewSource?.();
    return true;
  } catch (err) {
    // Another process found the claim too old.
    if (isGone(err)) return false;
    const isBad = err instanceof PermanentError && err.dependency === undefined && err.code !== 'feed.paused';
    if (!isBad) throw err;
    await moveToError(root, file, source, `${err.code}\n${err.message}\n`);
    logger.warn({ file: file.name, source, code: err.code }, 'a file of the watched folder cannot be taken');
    return false;
  }
}

/** Looks at the folder again and again. Any number of processes may watch one folder. */
export function startWatchedFolder(deps: FolderDependencies): Running {
  const stopped = new AbortController();
  const watch = watchFolder(deps);
  const done = (async () => {
    for (let failures = 0; !stopped.signal.aborted; ) {
      try {
        await watch.look();
        failures = 0;
      } catch (err) {
        failures += 1;
        if (failures === 1) deps.logger.warn({ err, stage: 'poll' }, 'the watched folder cannot be read; trying again');
      }
      await setTimeout(deps.everyMs, undefined, { signal: stopped.signal }).catch(() => undefined);
    }
  })();
  return {
    stop: async () => {
      stopped.abort();
      await done;
    },
  };
}
