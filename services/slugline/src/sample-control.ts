import { type Clock, type Feed, feedId, newPollState } from '@slugline/model';
import type { Pipeline } from '@slugline/pipeline';
import type { Logger } from '@slugline/runtime';
import type { Store } from '@slugline/store';
import type { SampleControl } from '@slugline/web';
import { type SampleFeed, type SampleOrigin, startSampleOrigin } from './sample/index.ts';

const STARTED_AT = 'sample.startedAt';
const REMOVED_AT = 'sample.removedAt';

/** Opens the sample's origin when the sample is to be shown: before the HTTP client is made, which must know where its hosts lead. */
export async function openSample(deps: {
  store: Store;
  clock: Clock;
  mode: 'auto' | 'on' | 'off';
  embedded: boolean;
}): Promise<SampleOrigin | null> {
  if (deps.mode === 'off') return null;
  if (deps.mode === 'auto') {
    if (!deps.embedded || (await deps.store.notes.get(REMOVED_AT))) return null;
    if ((await deps.store.feeds.list()).some((feed) => !feed.sample)) return null;
  }
  // Kept from the first start on, so that the same stories have the same dates after a restart.
  const known = await deps.store.notes.get(STARTED_AT);
  const startedAt = known ?? deps.clock.now().toISOString();
  if (known === null) await deps.store.notes.set(STARTED_AT, startedAt);
  return startSampleOrigin({ clock: deps.clock, startedAt: new Date(startedAt) });
}

/** Adds the sample's feeds (those that are there stay as they are). */
export async function addSampleFeeds(store: Store, origin: SampleOrigin, now: Date): Promise<void> {
  for (const feed of origin.feeds) await store.feeds.add(toFeed(feed, now));
}

function toFeed(feed: SampleFeed, now: Date): Feed {
  return {
    ...feed,
    id: feedId(feed.url),
    format: null,
    enabled: true,
    sample: true,
    createdAt: now.toISOString(),
    poll: newPollState(now),
  };
}

/** Removes the sample's feeds and everything they brought. Needs no running origin, so the command line uses it too. */
export async function removeSample(deps: {
  store: Store;
  pipeline: Pipeline | null;
  clock: Clock;
  logger: Logger;
}): Promise<number> {
  const { store, pipeline } = deps;
  await store.notes.set(REMOVED_AT, deps.clock.now().toISOString());
  const feeds = (await store.feeds.list()).filter((feed) => feed.sample);
  for (const feed of feeds) await store.feeds.remove(feed.id);
  let removed = 0;
  // A job that ran while its feed was removed may still bring a story: sweep until nothing of the sample is on its way.
  for (let sweep = 0; sweep < 10; sweep += 1) {
    for (const feed of feeds) {
      await pipeline?.dropFeed(feed.id);
      removed += await store.stories.removeByFeed(feed.id);
    }
    if (pipeline === null || (await activeJobs(pipeline)) === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  deps.logger.info({ feeds: feeds.length, stories: removed }, 'the sample wire was removed');
  return removed;
}

async function activeJobs(pipeline: Pipeline): Promise<number> {
  const stages = ['poll', 'extract', 'tag', 'index'] as const;
  const backlogs = await Promise.all(stages.map((stage) => pipeline.backlog(stage)));
  return backlogs.reduce((sum, backlog) => sum + backlog.active, 0);
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
    active: async () => (await deps.store.feeds.list()).some((feed) => feed.sample),
    remove: async () => {
      await removeSample(deps);
      await deps.origin?.close();
    },
  };
}
