import { type Correction, type SluglineError, type Story, sluglineError } from '@slugline/model';
import type { WebContext } from '../context.ts';

/** Longest name of an editor. */
export const EDITOR_LIMIT = 100;

type Context = Pick<WebContext, 'store' | 'vocabularies' | 'clock'>;
interface TagOf {
  vocabulary: string;
  code: string;
}

function invalid(parameter: string, expected: string, got: string): SluglineError {
  return sluglineError(
    'request.invalid',
    { parameter, expected, got: JSON.stringify(got.slice(0, 100)) },
    { details: { parameter } },
  );
}

/**
 * The name that an editor gives.
 * @throws PermanentError request.invalid
 */
export function editorName(given: string, parameter: string): string {
  const name = given
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  if (name === '' || name.length > EDITOR_LIMIT)
    throw invalid(parameter, `your name, of at most ${EDITOR_LIMIT} characters`, given);
  return name;
}

/**
 * The code of a vocabulary that an editor typed, by code or name.
 * @throws PermanentError request.invalid, request.not_found
 */
export function readTag({ vocabularies }: Pick<WebContext, 'vocabularies'>, vocabulary: string, typed: string): TagOf {
  if (!vocabularies.list.some((known) => known.vocabulary === vocabulary))
    throw sluglineError('request.not_found', { what: `vocabulary ${vocabulary.slice(0, 100)}` });
  const codes = vocabularies.resolve(vocabulary, typed) ?? [];
  const [code, other] = codes;
  if (code === undefined) throw invalid('code', `a code or name of the vocabulary ${vocabulary}`, typed);
  if (other !== undefined) throw invalid('code', `one of ${codes.join(', ')}: the name stands for each of them`, typed);
  return { vocabulary, code };
}

/** Keeps what an editor says of a tag, and applies it to the story at once. */
export async function correct(
  context: Context,
  storyId: string,
  tag: TagOf,
  action: Correction['action'],
  by: string,
): Promise<Story> {
  const { store, vocabularies, clock } = context;
  const name = vocabularies.nameOf(tag.vocabulary, tag.code).slice(0, 200);
  const containers = vocabularies.entries(tag.vocabulary).find(({ code }) => code === tag.code)?.within ?? [];
  const within = containers.map((code) => ({ code, name: vocabularies.nameOf(tag.vocabulary, code) }));
  const at = clock.now().toISOString();
  const story = await store.corrections.put(storyId, { ...tag, name, action, within, by, at });
  if (story === null) throw unknown(storyId);
  return story;
}

/** Takes back what an editor said of a tag. */
export async function undo({ store }: Context, storyId: string, tag: TagOf): Promise<Story> {
  const story = await store.corrections.remove(storyId, tag);
  if (story === null) throw unknown(storyId);
  return story;
}

function unknown(storyId: string): SluglineError {
  return sluglineError('request.not_found', { what: `story ${storyId.slice(0, 100)}` });
}
