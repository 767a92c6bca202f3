import type { SampleStory } from '../types.ts';

export const CROSSROADS_ZH: readonly SampleStory[] = [];
