import type { SampleStory } from '../types.ts';

export const CROSSROADS_AR: readonly SampleStory[] = [];
