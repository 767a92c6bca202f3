import { readStory, type Story } from '@slugline/model';
import { keysOf } from '../clusters/compare.ts';
import { isWireItself } from '../clusters/lead.ts';
import { sketchOf } from '../clusters/sketched.ts';
import { codesOf } from '../search/codes.ts';

/** A story as it is indexed: itself, and what is derived from it for search. */
export interface StoryDocument extends Story {
  /** Those it is about. */
  regions: string[];
  /** Every region, also those only mentioned. Absent in what was written before mapping 5: there `regions` holds them all. */
  mentions?: string[];
  topics: string[];
  /** Of an operator's own vocabularies, as `vocabulary/code`. Absent as `mentions` is. */
  tagCodes?: string[];
  lang: string[];
  /** Under which copies are looked up. Absent where there is no fingerprint. */
  sketchKeys?: string[];
  /** The cluster that it is in. */
  cluster?: string | null;
  /** Whether it comes from a wire itself, so that it leads its cluster. */
  isWire?: boolean;
  /** When it was written; a reindex catches up by it. */
  storedAt: string;
}

/** Makes a document of a story. */
export function toDocument(story: Story, storedAt: Date, cluster: string | null = null): StoryDocument {
  const sketch = sketchOf(story.fingerprint);
  const codes = codesOf(story);
  return {
    ...story,
    regions: codes.region,
    mentions: codes.mentions,
    topics: codes.topic,
    tagCodes: codes.tag,
    lang: codes.lang,
    ...(sketch === null ? {} : { sketchKeys: keysOf(sketch).map(String) }),
    cluster,
    isWire: isWireItself(story),
    storedAt: storedAt.toISOString(),
  };
}

/** The story of a document; one stored before a field existed says nothing in it. */
export function toStory(document: StoryDocument): Story {
  const { regions, mentions, topics, tagCodes, lang, sketchKeys, cluster, isWire, storedAt, ...story } = document;
  return readStory(story);
}

/** The fields that new tags change. */
export function tagFields(story: Story, storedAt: Date): Partial<StoryDocument> {
  const {
    tags,
    overruledTags,
    taggerVersion,
    regions,
    mentions = [],
    topics,
    tagCodes = [],
    ...rest
  } = toDocument(story, storedAt);
  return { tags, overruledTags, taggerVersion, regions, mentions, topics, tagCodes, storedAt: rest.storedAt };
}
