import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock, HostGate, HostRule } from '@slugline/model';
import type { Logger } from '@slugline/runtime';

/** After the shared gate failed, it is left alone for so long, in milliseconds. */
const REST_MS = 5_000;

/** The turns at hosts as a client asks for them; none of it fails because the shared gate is away. */
export interface Turns {
  /** Waits for a turn; call what it gives when the request is over. Rejects with the signal's reason. */
  take(host: string, rule: HostRule, signal: AbortSignal): Promise<() => void>;
  pause(host: string, ms: number): Promise<void>;
  pausedFor(host: string): Promise<number>;
}

/** Asks the shared gate where there is one. The client's own scheduler keeps the rules within this process in any case, so without an answer it goes on. */
export function createTurns(options: { gate: HostGate | undefined; logger: Logger; clock: Clock }): Turns {
  const { gate: shared, logger } = options;
  const now = (): number => options.clock.now().getTime();
  const pauses = new Map<string, number>();
  let awayUntil = 0;

  async function ask<T>(question: (gate: HostGate) => Promise<T>, otherwise: T): Promise<T> {
    if (shared === undefined || performance.now() < awayUntil) return otherwise;
    try {
      const answer = await question(shared);
      awayUntil = 0;
      return answer;
    } catch (err) {
      // Many may fail at once: one of them says it.
      if (awayUntil === 0) logger.warn({ err }, 'the turns at hosts cannot be shared; each process keeps its own');
      awayUntil = performance.now() + REST_MS;
      return otherwise;
    }
  }

  function ownPause(host: string): number {
    const ms = (pauses.get(host) ?? 0) - now();
    if (ms <= 0) pauses.delete(host);
    return Math.max(0, ms);
  }

  return {
    async take(host, rule, signal) {
      if (shared === undefined) return () => undefined;
      const ticket = randomUUID();
      let keeping: NodeJS.Timeout | undefined;
      const leave = (): void => {
        clearInterval(keeping);
        void ask((gate) => gate.leave(host, ticket), undefined);
      };
      const keep = (): void => void ask((gate) => gate.take(host, ticket, rule), 0);
      try {
        for (;;) {
          const waitMs = await ask((gate) => gate.take(host, ticket, rule), 0);
          if (signal.aborted) throw signal.reason;
          if (waitMs <= 0) {
            keeping = setInterval(keep, rule.leaseMs / 3).unref();
            return leave;
          }
          await sleep(waitMs, undefined, { signal }).catch(() => undefined);
        }
      } catch (error) {
        leave();
        throw error;
      }
    },
    async pause(host, ms) {
      pauses.set(host, Math.max(pauses.get(host) ?? 0, now() + ms));
      await ask((gate) => gate.pause(host, ms), undefined);
    },
    pausedFor: async (host) => Math.max(ownPause(host), await ask((gate) => gate.pausedFor(host), 0)),
  };
}
