import { initial } from './001-initial.ts';

/** One step forward of the schema. Numbers rise by one; a released step is never changed. */
export interface Migration {
  number: number;
  name: string;
  sql: string;
}

/** Every step, in order. To change the schema, add a file and a line. */
export const MIGRATIONS: readonly Migration[] = [{ number: 1, name: 'initial', sql: initial }];
