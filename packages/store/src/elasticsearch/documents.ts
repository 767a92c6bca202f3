import { STORY_DEFAULTS, type Story, type Tag } from '@slugline/model';
import { codesOf } from '../search/codes.ts';

/** A story as it is indexed: itself, and what is derived from it for search. */
export interface StoryDocument extends Story {
  regions: string[];
  topics: string[];
  lang: string[];
  /** When it was written; a reindex catches up by it. */
  storedAt: string;
}

/** Makes a document of a story. */
export function toDocument(story: Story, storedAt: Date): StoryDocument {
  const codes = codesOf(story);
  return { ...story, regions: codes.region, topics: codes.topic, lang: codes.lang, storedAt: storedAt.toISOString() };
}

/** The story of a document; one stored before a field existed says nothing in it. */
export function toStory({ regions, topics, lang, storedAt, ...story }: StoryDocument): Story {
  return { ...STORY_DEFAULTS, ...story };
}

/** The fields that new tags change. */
export function tagFields(story: Story, tags: readonly Tag[], storedAt: Date): Partial<StoryDocument> {
  const document = toDocument({ ...story, tags: [...tags] }, storedAt);
  return { tags: document.tags, regions: document.regions, topics: document.topics, storedAt: document.storedAt };
}
