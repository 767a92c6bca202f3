import { type Story, storyId } from '@slugline/model';
import type { StoryStore } from '@slugline/store';
import { hiddenBecause } from './hidden.ts';
import { storyPageUrl } from './links.ts';

/** A story of the same source that another speaks of. `headline` is null where it may not be shown. */
export interface Related {
  url: string;
  headline: string | null;
}

/** The most stories that are looked up for one page. */
const MOST = 50;

/** The stories that the links and the members of a story lead to, by guid; those that are not in the Store are absent. */
export async function relatedStories(stories: Pick<StoryStore, 'get'>, story: Story, now: Date): Promise<Map<string, Related>> {
  const guids = [...story.links, ...story.members].flatMap(({ guid }) => (guid === null || guid === story.guid ? [] : guid));
  const found = await Promise.all(
    [...new Set(guids)].slice(0, MOST).map(async (guid): Promise<[string, Related][]> => {
      const other = await stories.get(storyId(story.source, guid));
      if (other === null) return [];
      return [
        [guid, { url: storyPageUrl({ id: other.id }), headline: hiddenBecause(other, now) === null ? other.headline : null }],
      ];
    }),
  );
  return new Map(found.flat());
}
