import { type Clock, fingerprint, type Story, type Tag, tagKey } from '@slugline/model';
import type { Criteria, Retag, Store } from '@slugline/store';
import type { Tagger } from '@slugline/topics';
import { taggableText } from './handler.ts';

/** How far a retag is. */
export interface RetagProgress {
  /** Stories looked at. */
  seen: number;
  /** Given other tags, or the same by these rules. */
  written: number;
  /** Of those, the ones whose tags are others now. */
  changed: number;
  /** Tagged by these rules before. */
  current: number;
}

/** How a retag goes. */
export interface RetagOptions {
  store: Pick<Store, 'stories' | 'notes'>;
  tagger: Tagger;
  taggerVersion: string;
  /** Reads what is to be retagged, relative times counted from when the run began. */
  criteria: (now: Date) => Criteria;
  /** What was asked, such as the query as typed: a run that was broken off goes on only where the same is asked. */
  asked: string;
  clock: Clock;
  /** At most so many stories a second. */
  perSecond: number;
  /** Only say what would change. */
  dryRun?: boolean;
  /** Also those that these rules tagged already. */
  all?: boolean;
  /** From the beginning, whatever was broken off. */
  restart?: boolean;
  /** Called after each batch. */
  onProgress?: (progress: RetagProgress) => void;
  signal?: AbortSignal;
}

/** What a retag did. */
export interface RetagResult extends RetagProgress {
  /** When the run began that this one went on with; null where it began anew. */
  resumed: string | null;
  /** How many stories gain or lose which tag, the most frequent first. */
  changes: { tag: string; gained: number; lost: number }[];
}

/** Where a run stands, kept in the Store's notes. */
interface Bookmark {
  asked: string;
  startedAt: string;
  cursor: string | null;
  progress: RetagProgress;
  done: boolean;
}

const NOTE = 'retag';
const BATCH = 100;
/** Newer versions that come between are read again so often. */
const MAX_TRIES = 5;

/**
 * Tags the stories of the archive again, oldest first. Only tags change, and only of a version that is still the newest (`StoryStore.retag`), so what comes in
 * meanwhile is neither lost nor made twice, and everything stays searchable. Broken off, it goes on where it was.
 */
export async function retagArchive(options: RetagOptions): Promise<RetagResult> {
  const { store, clock, dryRun = false } = options;
  const asked = fingerprint(options.asked, options.taggerVersion, options.all ?? false);
  const before = dryRun || options.restart ? null : await readBookmark(store, asked);
  const startedAt = before?.startedAt ?? clock.now().toISOString();
  const progress = before?.progress ?? { seen: 0, written: 0, changed: 0, current: 0 };
  const changes = new Map<string, { gained: number; lost: number }>();
  const criteria = { ...options.criteria(new Date(startedAt)), hidden: true };
  let cursor = before?.cursor ?? null;
  const pace = pacer(options.perSecond, options.signal);
  do {
    const page = await store.stories.search({ ...criteria, sort: 'oldest', size: BATCH, ...(cursor === null ? {} : { cursor }) });
    const stories = page.hits.map((hit) => hit.story);
    progress.seen += stories.length;
    await retagBatch(options, stories, progress, changes);
    cursor = page.nextCursor;
    if (!dryRun) await writeBookmark(store, { asked, startedAt, cursor, progress, done: cursor === null });
    options.onProgress?.({ ...progress });
    if (cursor !== null) await pace(stories.length);
  } while (cursor !== null && options.signal?.aborted !== true);
  return { ...progress, resumed: before?.startedAt ?? null, changes: rank(changes) };
}

async function readBookmark({ notes }: RetagOptions['store'], asked: string): Promise<Bookmark | null> {
  const text = await notes.get(NOTE);
  const found = text === null ? null : (JSON.parse(text) as Bookmark);
  return found === null || found.done || found.asked !== asked ? null : found;
}

function writeBookmark({ notes }: RetagOptions['store'], bookmark: Bookmark): Promise<void> {
  return notes.set(NOTE, JSON.stringify(bookmark));
}

/** Tags stories and writes them; of those that have a newer version by now, that one. */
async function retagBatch(
  options: RetagOptions,
  stories: readonly Story[],
  progress: RetagProgress,
  changes: Map<string, { gained: number; lost: number }>,
): Promise<void> {
  const { store, tagger, taggerVersion, dryRun, all } = options;
  let pending: readonly Story[] = stories;
  for (let tries = 0; tries < MAX_TRIES && pending.length > 0; tries += 1) {
    const wanted = pending.filter((story) => all || story.taggerVersion !== taggerVersion);
    progress.current += pending.length - wanted.length;
    const retags = wanted.map(({ id, version, ...story }): Retag => {
      return { id, version, tags: tagger(taggableText({ id, version, ...story })), taggerVersion };
    });
    const written = dryRun ? retags.map(() => true) : await store.stories.retag(retags);
    for (const [at, story] of wanted.entries()) {
      if (!written[at]) continue;
      progress.written += 1;
      if (compare(story, retags[at]?.tags ?? [], changes)) progress.changed += 1;
    }
    const again = await Promise.all(wanted.filter((_, at) => !written[at]).map(({ id }) => store.stories.get(id)));
    pending = again.filter((story) => story !== null);
  }
}

/** Whether the tagger gives other tags than before; what an editor gave or took is left out. Counts what comes and goes. */
function compare(story: Story, tags: readonly Tag[], changes: Map<string, { gained: number; lost: number }>): boolean {
  const given = [...story.tags.filter((tag) => tag.editor === null), ...story.overruledTags];
  const [old, fresh] = [new Map(given.map((tag) => [tagKey(tag), tag])), new Map(tags.map((tag) => [tagKey(tag), tag]))];
  let differs = false;
  for (const key of new Set([...old.keys(), ...fresh.keys()])) {
    const [was, is] = [old.get(key), fresh.get(key)];
    const entry = changes.get(key) ?? { gained: 0, lost: 0 };
    if (was === undefined) entry.gained += 1;
    if (is === undefined) entry.lost += 1;
    if (was === undefined || is === undefined) changes.set(key, entry);
    if (fingerprint(was) !== fingerprint(is)) differs = true;
  }
  return differs;
}

function rank(changes: ReadonlyMap<string, { gained: number; lost: number }>): RetagResult['changes'] {
  return [...changes]
    .map(([tag, counts]) => ({ tag, ...counts }))
    .sort((a, b) => b.gained + b.lost - a.gained - a.lost || (a.tag < b.tag ? -1 : 1));
}

/** Waits after each batch so long that no more than so many stories go in a second. */
function pacer(perSecond: number, signal: AbortSignal | undefined): (stories: number) => Promise<void> {
  let due = performance.now();
  return async (stories) => {
    due = Math.max(due, performance.now() - 1_000) + (1_000 * stories) / perSecond;
    const wait = due - performance.now();
    if (wait <= 0 || signal?.aborted) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, wait);
      signal?.addEventListener('abort', () => [clearTimeout(timer), resolve()], { once: true });
    });
  };
}
