import { bodyFingerprint } from '@slugline/extraction';
import { STORY_DEFAULTS, type Story } from '@slugline/model';
import type { Store } from '@slugline/store';
import type { MadeStory } from './stories.ts';

/** A made-up story as the extract stage would hand it on. */
export function toStory(made: MadeStory): Story {
  const body = made.paragraphs.map((text) => ({ kind: 'paragraph' as const, text }));
  const at = new Date(made.firstCreated).toISOString();
  return {
    ...STORY_DEFAULTS,
    ...{ id: made.id, guid: made.id, feedId: `feed-${made.source}`, source: made.source, sourceName: made.source },
    ...{ version: 1, itemHash: made.id, contentHash: made.id, pubStatus: 'usable', language: 'en', sample: false },
    ...{ headline: made.headline, standfirst: null, byline: null, authors: [], dateline: null, body, categories: [], tags: [] },
    ...{ url: `https://${made.source}.example/${made.id}`, image: null, embargoedUntil: null },
    ...{ firstCreated: at, versionCreated: at, firstSeen: at, dateOrigins: { firstCreated: 'feed', versionCreated: 'feed' } },
    ...{ bodyOrigin: { from: 'feed', code: null }, wordCount: made.paragraphs.join(' ').split(' ').length },
    fingerprint: bodyFingerprint(made.headline, body),
  };
}

/** How many of the pairs that were put together are copies of one text, and how many of those that are were put together. */
export interface PairScore {
  pairs: number;
  precision: number;
  recall: number;
}

/** Scores a grouping: `groupOf` names the group of a story, null where it is alone. */
export function scorePairs(made: readonly MadeStory[], groupOf: (id: string) => string | null): PairScore {
  const groups = made.map(({ id }) => groupOf(id));
  const counts = { right: 0, wrong: 0, missed: 0 };
  for (const [at, one] of made.entries()) {
    for (let other = at + 1; other < made.length; other += 1) {
      const together = groups[at] !== null && groups[at] === groups[other];
      const isCopy = one.text === made[other]?.text;
      if (together) counts[isCopy ? 'right' : 'wrong'] += 1;
      else if (isCopy) counts.missed += 1;
    }
  }
  const { right, wrong, missed } = counts;
  return { pairs: right + missed, precision: right / (right + wrong || 1), recall: right / (right + missed || 1) };
}

/** Scores what a store has grouped. */
export async function scoreStore(store: Store, made: readonly MadeStory[]): Promise<PairScore> {
  await store.refresh();
  const groups = new Map<string, string>();
  for (let at = 0; at < made.length; at += 100) {
    const ids = made.slice(at, at + 100).map(({ id }) => id);
    for (const [id, cluster] of await store.stories.clusters(ids)) groups.set(id, cluster.id);
  }
  return scorePairs(made, (id) => groups.get(id) ?? null);
}
