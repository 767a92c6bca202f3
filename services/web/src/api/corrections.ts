import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { correctionSchema } from '@slugline/model';
import type { Context } from 'hono';
import type { WebContext } from '../context.ts';
import { STORIES_PATH } from '../search/url.ts';
import { correct, EDITOR_LIMIT, editorName, readTag, undo } from '../tags/correct.ts';
import { mount, type Operation } from './operation.ts';
import { oneStory, publicStory } from './schemas/story.ts';
import { visibleStory } from './stories.ts';

const storyParams = z.object({
  id: z.string().openapi({ description: "The story's id.", example: '5f0c1a2b3c4d5e6f708192a3b4c5d6e7' }),
});
const tagParams = storyParams.extend({
  vocabulary: z.string().openapi({ description: 'region, policy, or one of your own.', example: 'region' }),
  code: z.string().openapi({ description: 'The code of the tag, or its name.', example: 'MX' }),
});
const headers = z.object({
  'X-Editor': z
    .string()
    .min(1)
    .max(EDITOR_LIMIT)
    .openapi({ description: 'Who corrects; kept with the correction.', example: 'Ana Ruiz' }),
});
const json = (schema: z.ZodType, description: string) => ({ 200: { description, content: { 'application/json': { schema } } } });
const correction = correctionSchema.extend({}).openapi('Correction', {
  description: "What an editor says of a story's tag. It stays through new versions of the story and new rules of the tagger.",
  example: {
    ...{ vocabulary: 'region', code: 'MX', name: 'Mexico', action: 'remove' },
    ...{ within: [{ code: '013', name: 'Central America' }], by: 'Ana Ruiz', at: '2026-06-04T12:00:00.000Z' },
  },
});
const corrections = z.object({ data: z.array(correction).describe('The last one of each tag, by time.') }).openapi('Corrections');

const PROBLEMS = ['request.invalid', 'request.not_found', 'story.withdrawn', 'store.unavailable'] as const;
const TAG_PATH = `${STORIES_PATH}/{id}/tags/{vocabulary}/{code}`;

const ADD: Operation = {
  method: 'put',
  path: TAG_PATH,
  id: 'addTag',
  tag: 'Tags',
  summary: 'Add a tag to a story',
  description:
    'The tag stays, whatever the tagger says of this or a later version of the story. Its `via` is `editor`, and `editor` says who and when. A tag that was removed before is back. Searches find it within a second.',
  params: tagParams,
  headers,
  answers: json(oneStory, 'The story with its tags.'),
  problems: PROBLEMS,
};
const REMOVE: Operation = {
  ...ADD,
  method: 'delete',
  id: 'removeTag',
  summary: 'Remove a tag from a story',
  description:
    'The tag stays away, though its evidence stays in the text. What follows from it alone goes with it: sub-tags, and the regions that contain no other of the story.',
};
const LIST: Operation = {
  method: 'get',
  path: `${STORIES_PATH}/{id}/corrections`,
  id: 'listCorrections',
  tag: 'Tags',
  summary: "What editors corrected in a story's tags",
  params: storyParams,
  answers: json(corrections, 'The corrections.'),
  problems: PROBLEMS,
};
const UNDO: Operation = {
  method: 'delete',
  path: `${STORIES_PATH}/{id}/corrections/{vocabulary}/{code}`,
  id: 'undoCorrection',
  tag: 'Tags',
  summary: 'Take back a correction',
  description: 'The story has again what the tagger says of this tag.',
  params: tagParams,
  answers: json(oneStory, 'The story with its tags.'),
  problems: PROBLEMS,
};

/** PUT and DELETE tags; the corrections of a story, and taking them back. */
export function correctionRoutes(app: OpenAPIHono, context: WebContext): void {
  const { store, clock } = context;
  const story = async (c: Context): Promise<string> => {
    const id = c.req.param('id') ?? '';
    visibleStory(id, await store.stories.get(id), clock.now());
    return id;
  };
  const named = (c: Context) => readTag(context, c.req.param('vocabulary') ?? '', c.req.param('code') ?? '');
  const change = (action: 'add' | 'remove') => async (c: Context) => {
    const by = editorName(c.req.header('x-editor') ?? '', 'X-Editor');
    const tag = action === 'add' ? named(c) : anyTag(c);
    return c.json({ data: publicStory(await correct(context, await story(c), tag, action, by)) });
  };
  /** A tag may have a code that its vocabulary no longer knows. */
  const anyTag = (c: Context) => {
    const [vocabulary, code] = [c.req.param('vocabulary') ?? '', c.req.param('code') ?? ''];
    const codes = context.vocabularies.resolve(vocabulary, code);
    const parsed = correctionSchema.pick({ vocabulary: true, code: true }).safeParse({ vocabulary, code });
    return codes !== null || !parsed.success ? named(c) : parsed.data;
  };
  mount(app, ADD, change('add'));
  mount(app, REMOVE, change('remove'));
  mount(app, LIST, async (c) => {
    const id = await story(c);
    return c.json({ data: (await store.corrections.get([id])).get(id) ?? [] });
  });
  mount(app, UNDO, async (c) => c.json({ data: publicStory(await undo(context, await story(c), anyTag(c))) }));
}
