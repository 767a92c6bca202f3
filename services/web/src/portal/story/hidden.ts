import type { Story } from '@slugline/model';
import { absoluteTime } from '../words.ts';

/** Why the story's text may not be shown, or null. The newest version decides for all: a kill takes every version away. */
export function hiddenBecause(newest: Story, now: Date): string | null {
  if (newest.pubStatus === 'canceled') return 'This story was killed by its publisher. It must not be used.';
  if (newest.pubStatus === 'withheld') return 'This story is withheld by its publisher. It must not be used for now.';
  if (newest.embargoedUntil !== null && new Date(newest.embargoedUntil) > now) {
    return `This story is under embargo until ${absoluteTime(newest.embargoedUntil)}.`;
  }
  return null;
}
