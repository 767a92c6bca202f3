import { initial } from './001-initial.ts';
import { feeds } from './002-feeds.ts';
import { pushed } from './003-pushed.ts';
import { sourceVersion } from './004-source-version.ts';
import { mentions } from './005-mentions.ts';
import { clusters } from './006-clusters.ts';

/** One step forward of the schema. Numbers rise by one; a released step is never changed. */
export interface Migration {
  number: number;
  name: string;
  sql: string;
}

/** Every step, in order. To change the schema, add a file and a line. */
export const MIGRATIONS: readonly Migration[] = [
  { number: 1, name: 'initial', sql: initial },
  { number: 2, name: 'feeds', sql: feeds },
  { number: 3, name: 'pushed', sql: pushed },
  { number: 4, name: 'source-version', sql: sourceVersion },
  { number: 5, name: 'mentions', sql: mentions },
  { number: 6, name: 'clusters', sql: clusters },
];
