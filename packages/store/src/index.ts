export { openStore } from './open.ts';
export type * from './port.ts';
