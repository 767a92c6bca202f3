import { z } from 'zod';
import type { Story } from './story.ts';
import { TAG_DEFAULTS, type Tag, tagSchema, vocabularySchema } from './tag.ts';

/** What an editor says of one tag of one story. It outlives new versions and new tags: what was removed stays removed, what was added stays. */
export const correctionSchema = z.object({
  vocabulary: vocabularySchema,
  code: tagSchema.shape.code,
  name: tagSchema.shape.name,
  action: z.enum(['add', 'remove']),
  /** What contains it, such as the regions of a country: an added tag brings these with it. */
  within: z.array(z.object({ code: tagSchema.shape.code, name: tagSchema.shape.name })).default([]),
  /** Who, as they call themselves. */
  by: z.string().min(1).max(100),
  at: z.iso.datetime(),
});
export type Correction = z.infer<typeof correctionSchema>;

/** A tag among those of its story, such as `region:MX`. */
export function tagKey({ vocabulary, code }: Pick<Tag, 'vocabulary' | 'code'>): string {
  return `${vocabulary}:${code}`;
}

/**
 * The story with an editor's corrections applied to the tagger's tags, whatever corrections were applied before: what they remove or replace is kept in
 * `overruledTags`.
 */
export function correctStory<S extends Pick<Story, 'tags' | 'overruledTags'>>(story: S, corrections: readonly Correction[]): S {
  if (corrections.length === 0 && story.overruledTags.length === 0 && story.tags.every((tag) => tag.editor === null))
    return story;
  const given = taggersTags(story);
  const tags = new Map(given);
  for (const correction of corrections) {
    const key = tagKey(correction);
    if (correction.action === 'add') tags.set(key, editorsTag(correction, given.get(key)));
    else tags.delete(key);
  }
  addWhatContains(tags, corrections);
  dropWhatFollowed(tags, given);
  keepOnePrimary(tags, given);
  const overruledTags = [...given].filter(([key, tag]) => tags.get(key) !== tag).map(([, tag]) => tag);
  return { ...story, tags: [...tags.values()].sort(inOrder), overruledTags };
}

function taggersTags({ tags, overruledTags }: Pick<Story, 'tags' | 'overruledTags'>): Map<string, Tag> {
  const own = tags.filter((tag) => tag.editor === null);
  return new Map([...own, ...overruledTags].map((tag) => [tagKey(tag), tag]));
}

/** What an editor gives is certain; the evidence of the tagger's own stays. */
function editorsTag({ vocabulary, code, name, by, at }: Correction, given: Tag | undefined): Tag {
  const tag = given ?? { ...TAG_DEFAULTS, vocabulary, code, name, evidence: [] };
  return { ...tag, score: 1, via: 'editor', about: true, editor: { by, at } };
}

/** A story about a country is about its regions, unless an editor says otherwise. */
function addWhatContains(tags: Map<string, Tag>, corrections: readonly Correction[]): void {
  const said = new Set(corrections.map(tagKey));
  for (const { action, vocabulary, within, by, at } of corrections) {
    for (const { code, name } of action === 'add' ? within : []) {
      const key = tagKey({ vocabulary, code });
      const tag = tags.get(key) ?? {
        ...TAG_DEFAULTS,
        vocabulary,
        code,
        name,
        score: 1,
        via: 'rollup',
        about: false,
        evidence: [],
      };
      if (!said.has(key) && !tag.about) tags.set(key, { ...tag, about: true, editor: { by, at } });
    }
  }
}

/** With a tag go its sub-tags, and the groups that follow from nothing else: those all of whose evidence is the removed tag's. */
function dropWhatFollowed(tags: Map<string, Tag>, given: ReadonlyMap<string, Tag>): void {
  const removed = [...given].filter(([key]) => !tags.has(key)).map(([, tag]) => tag);
  for (const gone of removed) {
    const places = new Set(gone.evidence.map(placeOf));
    const others = new Set(
      [...tags.values()].filter((tag) => isNamed(tag, gone.vocabulary)).flatMap((tag) => tag.evidence.map(placeOf)),
    );
    for (const [key, tag] of tags) {
      if (tag.vocabulary !== gone.vocabulary || tag.via === 'editor') continue;
      const followed =
        tag.via === 'rollup' &&
        tag.evidence.length > 0 &&
        tag.evidence.map(placeOf).every((at) => places.has(at) && !others.has(at));
      if (followed || tag.parent === gone.code) tags.delete(key);
    }
  }
}

const placeOf = ({ field, start }: Tag['evidence'][number]) => `${field} ${start}`;
const isNamed = (tag: Tag, vocabulary: string) => tag.vocabulary === vocabulary && tag.via !== 'rollup';

/** Where the primary tag was removed, the highest of the others is. */
function keepOnePrimary(tags: Map<string, Tag>, given: ReadonlyMap<string, Tag>): void {
  for (const { vocabulary } of [...given.values()].filter((tag) => tag.primary)) {
    const left = [...tags.values()].filter((tag) => tag.vocabulary === vocabulary && tag.parent === null).sort(inOrder);
    const [first] = left;
    if (first !== undefined && !left.some((tag) => tag.primary)) tags.set(tagKey(first), { ...first, primary: true });
  }
}

/** By vocabulary, then score, then code: the tagger's order. */
function inOrder(a: Tag, b: Tag): number {
  if (a.vocabulary !== b.vocabulary) return a.vocabulary < b.vocabulary ? -1 : 1;
  return b.score - a.score || (a.code < b.code ? -1 : Number(a.code > b.code));
}
