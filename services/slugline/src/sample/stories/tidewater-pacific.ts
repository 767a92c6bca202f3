import type { SampleStory } from '../types.ts';

export const TIDEWATER_PACIFIC: readonly SampleStory[] = [];
