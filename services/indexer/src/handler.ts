import { type SluglineError, type Story, sluglineError } from '@slugline/model';
import type { StageResult } from '@slugline/pipeline';
import type { PutResult, Store } from '@slugline/store';

/** The index stage: writes stories in one bulk request and answers each job with its own document's result. */
export async function indexStories(
  stories: readonly Story[],
  store: Pick<Store, 'kind' | 'stories'>,
): Promise<(StageResult<'index'> | Error)[]> {
  const results = await store.stories.put(stories);
  return stories.map((story, index) => outcomeOf(story, results[index], store.kind));
}

function outcomeOf(story: Story, result: PutResult | undefined, store: string): StageResult<'index'> | SluglineError {
  switch (result?.status) {
    case 'created':
    case 'updated':
      return { next: [], settled: 'indexed', facts: { version: story.version, created: result.status === 'created' } };
    case 'unchanged':
      return sluglineError('index.unchanged', { storyId: story.id });
    case 'stale':
      return sluglineError('index.stale', { storyId: story.id, version: story.version, stored: result.stored });
    case 'failed':
      return result.retryable
        ? sluglineError('index.busy', { storyId: story.id, reason: result.reason })
        : sluglineError('index.rejected', { storyId: story.id, reason: result.reason });
    default:
      return sluglineError('store.unavailable', { store, reason: 'it gave no result for a story' });
  }
}
