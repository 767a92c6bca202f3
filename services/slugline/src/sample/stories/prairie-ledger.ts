import type { SampleStory } from '../types.ts';

export const PRAIRIE_LEDGER: readonly SampleStory[] = [];
