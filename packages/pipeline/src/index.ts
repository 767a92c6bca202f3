export { type FolderLock, lockFolder } from './pglite/lock.ts';
export { openPipeline } from './pipeline.ts';
export type * from './port.ts';
export { type BatchLimits, LOCKS, type LockSettings, type Stage, stages } from './stages.ts';
