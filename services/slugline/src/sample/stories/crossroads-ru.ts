import type { SampleStory } from '../types.ts';

export const CROSSROADS_RU: readonly SampleStory[] = [];
