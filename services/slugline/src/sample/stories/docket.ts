import type { SampleStory } from '../types.ts';

export const DOCKET: readonly SampleStory[] = [];
