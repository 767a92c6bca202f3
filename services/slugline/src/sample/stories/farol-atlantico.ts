import type { SampleStory } from '../types.ts';

export const FAROL_ATLANTICO: readonly SampleStory[] = [];
