import type { SampleStory } from '../types.ts';

export const SAVANNA_POST: readonly SampleStory[] = [];
