export { createHttpClient, type HttpDependencies } from './client.ts';
export type { Lookup } from './guard.ts';
export { DEFAULT_LIMITS } from './limits.ts';
export type * from './port.ts';
