import { readSketch, type Story } from '@slugline/model';
import { WINDOW_MS } from './compare.ts';
import type { Grouped } from './regroup.ts';

/** What the grouping needs of a story that was just stored; its cluster is read with its copies. */
export function sketchedStory({ id, source, firstCreated, fingerprint }: Story): Grouped {
  return { id, source, firstCreated: Date.parse(firstCreated), sketch: sketchOf(fingerprint), cluster: null };
}

/** A stored fingerprint; null where there is none that can be read. */
export function sketchOf(fingerprint: string | null | undefined): Grouped['sketch'] {
  return fingerprint == null ? null : readSketch(fingerprint);
}

/** Times in one bucket or two neighbouring ones are those of stories that can be copies of each other. */
export function bucketOf(ms: number): number {
  return Math.floor(ms / WINDOW_MS);
}
