import { bodyText, type Story } from '@slugline/model';
import type { StageResult } from '@slugline/pipeline';
import type { TaggableText, Tagger } from '@slugline/topics';

/** What the tagger reads of a story. */
export function taggableText(story: Story): TaggableText {
  return {
    headline: story.headline,
    ...(story.standfirst === null ? {} : { standfirst: story.standfirst }),
    ...(story.dateline === null ? {} : { dateline: story.dateline }),
    subjects: story.subjects,
    places: story.places,
    ...(story.categories.length === 0 ? {} : { category: story.categories.join(', ') }),
    body: bodyText(story.body),
    language: story.language,
    source: story.source,
  };
}

/** The tag stage: gives a story its regions, policy areas and an operator's tags, each with its evidence. The Store applies editors' corrections. */
export async function tagStory(story: Story, deps: { tagger: Tagger; taggerVersion: string }): Promise<StageResult<'tag'>> {
  const tags = deps.tagger(taggableText(story));
  return { next: [{ ...story, tags, taggerVersion: deps.taggerVersion }], facts: { tags: tags.length } };
}
