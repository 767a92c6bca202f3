import type { SampleStory } from '../types.ts';

export const FANAL: readonly SampleStory[] = [];
