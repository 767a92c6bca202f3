import type { SampleStory } from '../types.ts';

export const TALKURIER: readonly SampleStory[] = [];
