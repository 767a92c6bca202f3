import type { SampleStory } from '../types.ts';

export const MIRADOR_DEL_SUR: readonly SampleStory[] = [];
