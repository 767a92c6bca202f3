import type { StageName } from '@slugline/model';
import type { Backlog } from './port.ts';

/** Tells which stages are too far behind; each stage's backlog is asked for at most once a second. */
export interface Backpressure {
  backlog(stage: StageName): Promise<Backlog>;
  isCongested(stage: StageName): Promise<boolean>;
}

/** How long a count is believed, in milliseconds. */
const FRESH_MS = 1_000;
/** A congested stage is called so until it is down to this part of the limit, so that its neighbour does not stop and go. */
const RELEASE = 0.8;

/** Makes the watch over the queues. `ask` counts a stage's jobs. */
export function createBackpressure(
  ask: (stage: StageName) => Promise<Backlog>,
  limit: number,
  now: () => number = Date.now,
): Backpressure {
  const known = new Map<StageName, { at: number; backlog: Promise<Backlog> }>();
  const congested = new Set<StageName>();

  function backlog(stage: StageName): Promise<Backlog> {
    const cached = known.get(stage);
    if (cached !== undefined && now() - cached.at < FRESH_MS) return cached.backlog;
    const asked = ask(stage);
    known.set(stage, { at: now(), backlog: asked });
    asked.catch(() => known.delete(stage));
    return asked;
  }

  return {
    backlog,
    isCongested: async (stage) => {
      const { waiting, delayed } = await backlog(stage);
      // Delayed stories mean that the index is busy; delayed items only that some publisher asked for patience.
      const behind = stage === 'index' ? waiting + delayed : waiting;
      if (behind > limit) congested.add(stage);
      else if (behind <= limit * RELEASE) congested.delete(stage);
      return congested.has(stage);
    },
  };
}
