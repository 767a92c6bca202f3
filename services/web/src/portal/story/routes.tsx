/** @jsxRuntime automatic @jsxImportSource preact */
import { sluglineError } from '@slugline/model';
import type { Context, Hono } from 'hono';
import { explainTrace } from '../../extraction/steps.ts';
import type { Portal } from '../portal.ts';
import { hiddenBecause } from './hidden.ts';
import type { StoryState } from './links.ts';
import { HiddenStory, StoryContent } from './page.tsx';
import { relatedStories } from './related.ts';

/** The story page. */
export function storyRoutes(app: Hono, portal: Portal): void {
  app.get('/stories/:id', async (c: Context) => {
    const { store, clock } = portal.context;
    const state = readState(c);
    const versions = await store.stories.versions(state.id);
    const [newest] = versions;
    if (newest === undefined) throw sluglineError('request.not_found', { what: 'story of this address' });
    const now = clock.now();
    const reason = hiddenBecause(newest, now);
    if (reason !== null) {
      const page = { title: 'Story not available', place: null };
      return portal.show(c, page, <HiddenStory reason={reason} newest={newest} />, newest.pubStatus === 'canceled' ? 410 : 200);
    }
    const story = state.version === undefined ? newest : versions.find((one) => one.version === state.version);
    if (story === undefined) throw sluglineError('request.not_found', { what: `version ${state.version} of this story` });
    const before = versions.find((one) => one.version === state.compare) ?? null;
    const related = await relatedStories(store.stories, story, now);
    const steps = await explainTrace(story.extraction?.trace ?? []);
    const view = { story, versions, before, related, steps, state, now };
    return portal.show(c, { title: story.headline, place: null }, <StoryContent {...view} />);
  });
}

function readState(c: Context): StoryState {
  const number = (name: string): number | undefined => {
    const text = c.req.query(name) ?? '';
    return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
  };
  const tag = c.req.query('tag');
  return {
    id: c.req.param('id') ?? '',
    version: number('version'),
    compare: number('compare'),
    tag: tag !== undefined && /^(?:region|policy):.{1,64}$/u.test(tag) ? tag : undefined,
  };
}
