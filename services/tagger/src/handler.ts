import { bodyText, type Story } from '@slugline/model';
import type { StageResult } from '@slugline/pipeline';
import type { Tagger } from '@slugline/topics';

/** The tag stage: gives a story its regions and policy areas, each with its evidence. */
export async function tagStory(story: Story, deps: { tagger: Tagger }): Promise<StageResult<'tag'>> {
  const tags = deps.tagger({
    headline: story.headline,
    ...(story.standfirst === null ? {} : { standfirst: story.standfirst }),
    ...(story.dateline === null ? {} : { dateline: story.dateline }),
    subjects: story.subjects,
    places: story.places,
    ...(story.categories.length === 0 ? {} : { category: story.categories.join(', ') }),
    body: bodyText(story.body),
    language: story.language,
  });
  return { next: [{ ...story, tags }], facts: { tags: tags.length } };
}
