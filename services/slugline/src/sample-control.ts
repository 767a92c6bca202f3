import { type Clock, createFeed, type Feed, feedId } from '@slugline/model';
import type { Pipeline } from '@slugline/pipeline';
import type { Logger } from '@slugline/runtime';
import type { Store } from '@slugline/store';
import type { SampleControl } from '@slugline/web';
import { type SampleFeed, type SampleOrigin, sampleFeeds, startSampleOrigin } from './sample/index.ts';

const STARTED_AT = 'sample.startedAt';
const REMOVED_AT = 'sample.removedAt';
/** Set when nothing of the sample was left in the Store and the queues after its removal. */
const SWEPT_AT = 'sample.sweptAt';

/** What work on the sample needs. */
interface SampleDependencies {
  store: Store;
  /** Null on the command line, where the embedded queues may belong to a running Slugline. */
  pipeline: Pipeline | null;
  clock: Clock;
  logger: Logger;
}

/** Opens the sample's origin when the sample is to be shown: before the HTTP client is made, which must know where its hosts lead. */
export async function openSample(deps: {
  store: Store;
  clock: Clock;
  mode: 'auto' | 'on' | 'off';
  embedded: boolean;
}): Promise<SampleOrigin | null> {
  const { store, mode } = deps;
  if (mode === 'off') return null;
  if (mode === 'auto') {
    if (!deps.embedded || (await store.notes.get(REMOVED_AT))) return null;
    if ((await store.feeds.page({ sample: false, size: 1 })).total > 0) return null;
  }
  // Kept from the first start on, so that the same stories have the same dates after a restart.
  const known = await store.notes.get(STARTED_AT);
  const startedAt = known ?? deps.clock.now().toISOString();
  if (known === null) await store.notes.set(STARTED_AT, startedAt);
  return startSampleOrigin({ clock: deps.clock, startedAt: new Date(startedAt) });
}

/** Adds the sample's feeds (those that are there stay as they are). */
export async function addSampleFeeds(store: Store, origin: SampleOrigin, now: Date): Promise<void> {
  for (const feed of origin.feeds) await store.feeds.add(toFeed(feed, now));
}

function toFeed(feed: SampleFeed, now: Date): Feed {
  return createFeed({ ...feed, sample: true }, now);
}

/** Removes the sample's feeds and everything they brought; answers how many stories. Repeating it is safe, and ends what a crash cut short. */
export async function removeSample(deps: SampleDependencies): Promise<number> {
  const { store, clock, logger } = deps;
  await store.notes.set(REMOVED_AT, clock.now().toISOString());
  const listed = (await store.feeds.page({ sample: true, size: 200 })).feeds.map((feed) => feed.id);
  // The feeds go first: the index stage refuses sample stories whose feed is gone, so nothing on its way comes back after the sweep.
  for (const id of listed) await store.feeds.remove(id);
  const removed = await sweep(deps, [...new Set([...listed, ...sampleFeeds().map((feed) => feedId(feed.url))])]);
  logger.info({ feeds: listed.length, stories: removed }, 'the sample wire was removed');
  return removed;
}

/** Ends a removal that was begun where the queues could not be reached, or that a crash cut short. */
export async function finishRemoval(deps: SampleDependencies): Promise<void> {
  const [removedAt, sweptAt] = await Promise.all([REMOVED_AT, SWEPT_AT].map((key) => deps.store.notes.get(key)));
  if (removedAt && (sweptAt ?? '') < removedAt) await removeSample(deps);
}

async function sweep({ store, pipeline, clock }: SampleDependencies, ids: readonly string[]): Promise<number> {
  let removed = 0;
  for (const id of ids) {
    await pipeline?.dropFeed(id);
    removed += await store.stories.removeByFeed(id);
  }
  if (pipeline !== null) await store.notes.set(SWEPT_AT, clock.now().toISOString());
  return removed;
}

/** The sample as the portal sees it: on or off, and removable. */
export function sampleControl(deps: {
  store: Store;
  pipeline: Pipeline;
  clock: Clock;
  logger: Logger;
  origin: SampleOrigin | null;
}): SampleControl {
  return {
    active: async () => (await deps.store.feeds.page({ sample: true, size: 1 })).total > 0,
    remove: async () => {
      await removeSample(deps);
      await deps.origin?.close();
    },
  };
}
