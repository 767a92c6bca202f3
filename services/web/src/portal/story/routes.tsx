/** @jsxRuntime automatic @jsxImportSource preact */
import { PermanentError, type Story, sluglineError } from '@slugline/model';
import type { Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { explainTrace } from '../../extraction/steps.ts';
import { correct, editorName, readTag, undo } from '../../tags/correct.ts';
import { formFields, type Portal } from '../portal.ts';
import type { Correcting } from './correcting.tsx';
import { hiddenBecause } from './hidden.ts';
import { type StoryState, storyPageUrl } from './links.ts';
import { HiddenStory, StoryContent } from './page.tsx';
import { relatedStories } from './related.ts';

/** Remembers the name under which somebody corrects, for a year. */
const EDITOR_COOKIE = 'slugline_editor';
const YEAR_SECONDS = 31_536_000;

/** The story page, and the correction of its tags. */
export function storyRoutes(app: Hono, portal: Portal): void {
  app.get('/stories/:id', (c: Context) => {
    const state = readState(c);
    return showStory(portal, c, state, state.correct ? { by: getCookie(c, EDITOR_COOKIE) ?? '', failed: null } : null);
  });
  app.post('/stories/:id/tags', async (c: Context) => {
    const id = c.req.param('id') ?? '';
    const fields = await formFields(c);
    const story = await portal.context.store.stories.get(id);
    if (story === null || hiddenBecause(story, portal.context.clock.now()) !== null)
      throw sluglineError('request.not_found', { what: 'story of this address' });
    try {
      const by = editorName(fields.by ?? '', 'your name');
      await change(portal, id, fields, by);
      setCookie(c, EDITOR_COOKIE, by, { path: '/stories', httpOnly: true, sameSite: 'Lax', maxAge: YEAR_SECONDS });
    } catch (error) {
      if (!(error instanceof PermanentError)) throw error;
      const failed = { message: error.message, vocabulary: fields.vocabulary ?? '', typed: fields.code ?? '' };
      return showStory(portal, c, { id, correct: true }, { by: fields.by ?? '', failed }, 422);
    }
    return portal.seeOther(c, storyPageUrl({ id, correct: true }, 'why'));
  });
}

/** Carries out the button that was pressed. */
async function change({ context }: Portal, id: string, fields: Record<string, string>, by: string): Promise<unknown> {
  const { undo: undone, remove: removed } = fields;
  if (undone !== undefined) return undo(context, id, tagOf(undone));
  if (removed !== undefined) return correct(context, id, tagOf(removed), 'remove', by);
  return correct(context, id, readTag(context, fields.vocabulary ?? '', fields.code ?? ''), 'add', by);
}

/** A tag's key, such as `region:MX`. It may have a code that its vocabulary no longer knows. */
const TAG_KEY = /^([a-z][a-z0-9-]{0,31}):(.{1,64})$/u;

function tagOf(key: string): { vocabulary: string; code: string } {
  const [, vocabulary, code] = TAG_KEY.exec(key) ?? [];
  if (vocabulary === undefined || code === undefined)
    throw sluglineError('request.invalid', { parameter: 'tag', expected: 'a tag such as region:MX', got: JSON.stringify(key) });
  return { vocabulary, code };
}

async function showStory(
  portal: Portal,
  c: Context,
  state: StoryState,
  correcting: Correcting | null,
  status: 200 | 422 = 200,
): Promise<Response> {
  const { store, clock, vocabularies } = portal.context;
  const versions = await store.stories.versions(state.id);
  const [newest] = versions;
  if (newest === undefined) throw sluglineError('request.not_found', { what: 'story of this address' });
  const now = clock.now();
  const reason = hiddenBecause(newest, now);
  if (reason !== null) {
    const page = { title: 'Story not available', place: null };
    return portal.show(c, page, <HiddenStory reason={reason} newest={newest} />, newest.pubStatus === 'canceled' ? 410 : 200);
  }
  const story = shownVersion(versions, newest, state);
  const before = versions.find((one) => one.version === state.compare) ?? null;
  const related = await relatedStories(store.stories, story, now);
  const cluster = (await store.stories.clusters([state.id])).get(state.id) ?? null;
  const steps = await explainTrace(story.extraction?.trace ?? []);
  const corrections = (await store.corrections.get([state.id])).get(state.id) ?? [];
  const tagging = { vocabularies, corrections, correcting: story === newest ? correcting : null };
  const view = { story, versions, before, related, cluster, steps, tagging, state, now };
  return portal.show(c, { title: story.headline, place: null }, <StoryContent {...view} />, status);
}

function shownVersion(versions: readonly Story[], newest: Story, { version }: StoryState): Story {
  const story = version === undefined ? newest : versions.find((one) => one.version === version);
  if (story === undefined) throw sluglineError('request.not_found', { what: `version ${version} of this story` });
  return story;
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
    tag: tag !== undefined && TAG_KEY.test(tag) ? tag : undefined,
    ...(c.req.query('correct') === '1' ? { correct: true } : {}),
  };
}
