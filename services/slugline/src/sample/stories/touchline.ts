import type { SampleStory } from '../types.ts';

export const TOUCHLINE: readonly SampleStory[] = [];
