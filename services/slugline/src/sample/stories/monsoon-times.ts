import type { SampleStory } from '../types.ts';

export const MONSOON_TIMES: readonly SampleStory[] = [];
