import { compareVersions, type Story } from '@slugline/model';
import type { PutResult } from './port.ts';

/** What decides whether a story comes after the one that is stored. */
export interface Predecessor {
  version: number;
  sourceVersion?: string | null;
  /** Whether a reader would see no difference between the two. */
  saysTheSame: boolean;
}

/** What a put does: answer without writing, raise the stored numbers only, or write the story as the newest version. */
export type Succession = { answer: PutResult } | { raise: Story } | { write: Story };

/**
 * Decides, the same on both tiers, what becomes of a story of which one is stored. The source's own versions go first: one that the source numbers
 * lower is stale however late it was numbered here, and one that it numbers higher is the newest even if it was numbered here before the
 * stored one (two versions of a wire on their way at once); it is then numbered after it.
 */
export function succeed(stored: Predecessor, candidate: Story): Succession {
  const order = sourceOrder(stored.sourceVersion ?? null, candidate.sourceVersion);
  if (order < 0) return { answer: { status: 'stale', stored: stored.version, storedSource: stored.sourceVersion ?? '' } };
  const isLate = candidate.version <= stored.version;
  const story = order > 0 && isLate ? { ...candidate, version: stored.version + 1 } : candidate;
  if (story.version > stored.version) return stored.saysTheSame ? { raise: story } : { write: story };
  return { answer: stored.saysTheSame ? { status: 'unchanged' } : { status: 'stale', stored: stored.version } };
}

/** Below 0 when the source numbers what comes lower than what is stored; 0 where it does not say. */
function sourceOrder(stored: string | null, comes: string | null): number {
  return stored === null || comes === null ? 0 : compareVersions(comes, stored);
}
