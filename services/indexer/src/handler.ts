import { type SluglineError, type Story, sluglineError } from '@slugline/model';
import type { StageResult } from '@slugline/pipeline';
import type { PutResult, Store } from '@slugline/store';

type IndexResult = StageResult<'index'> | SluglineError;

/** The index stage: writes stories in one bulk request and answers each job with its own document's result. */
export async function indexStories(
  stories: readonly Story[],
  store: Pick<Store, 'kind' | 'stories' | 'feeds'>,
): Promise<IndexResult[]> {
  const removed = await removedSampleFeeds(stories, store.feeds);
  const wanted = stories.filter((story) => !(story.sample && removed.has(story.feedId)));
  const results = wanted.length === 0 ? [] : await store.stories.put(wanted);
  const outcomes = new Map(wanted.map((story, index) => [story, outcomeOf(story, results[index], store.kind)]));
  return stories.map((story) => outcomes.get(story) ?? sluglineError('feed.removed', { feedId: story.feedId }));
}

/** Sample stories must not come back after the sample was removed; any other story outlives its feed. */
async function removedSampleFeeds(stories: readonly Story[], feeds: Store['feeds']): Promise<Set<string>> {
  const ids = new Set(stories.filter((story) => story.sample).map((story) => story.feedId));
  const known = await Promise.all([...ids].map(async (id) => ((await feeds.get(id)) === null ? [id] : [])));
  return new Set(known.flat());
}

function outcomeOf(story: Story, result: PutResult | undefined, store: string): IndexResult {
  switch (result?.status) {
    case 'created':
    case 'updated':
      return { next: [], settled: 'indexed', facts: { version: story.version, created: result.status === 'created' } };
    case 'unchanged':
      return sluglineError('index.unchanged', { storyId: story.id });
    case 'stale':
      return sluglineError('index.stale', {
        storyId: story.id,
        version: result.storedSource === undefined ? story.version : `${story.sourceVersion} of its source`,
        stored: result.storedSource ?? result.stored,
      });
    case 'failed':
      return result.retryable
        ? sluglineError('index.busy', { storyId: story.id, reason: result.reason })
        : sluglineError('index.rejected', { storyId: story.id, reason: result.reason });
    default:
      return sluglineError('store.unavailable', { store, reason: 'it gave no result for a story' });
  }
}
