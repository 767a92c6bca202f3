import type { DependencyCheck } from '@slugline/model';

/** Under which name the tagger notes the version of its rules, as it starts. */
export const TAGGER_NOTE = 'tagger';

/** What the probe asks of the Store. */
interface Tagged {
  notes: { get(key: string): Promise<string | null> };
  stories: { countByTagger(): Promise<Map<string | null, number>> };
}

/** The probe that tells on the health page how many stories have tags by other rules than today's. */
export function taggingProbe({ notes, stories }: Tagged): () => Promise<DependencyCheck> {
  return async () => {
    const version = await notes.get(TAGGER_NOTE);
    const counts = await stories.countByTagger();
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const older = all - (version === null ? all : (counts.get(version) ?? 0));
    const by = version === null ? 'No tagger has run yet.' : `The tagger's rules are version ${version}.`;
    if (version === null || older === 0) return { name: 'tags', status: 'ok', reason: by };
    return {
      name: 'tags',
      status: 'ok',
      reason: `${by} ${older} of ${all} stories were tagged by others; "slugline retag" tags them again.`,
    };
  };
}
