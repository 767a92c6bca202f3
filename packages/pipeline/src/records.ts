import {
  type Clock,
  causeMessages,
  type DeadLetter,
  type DeadLetterStore,
  type ItemLedger,
  type ItemOutcome,
  type ItemRecord,
  itemKey,
  type SluglineError,
  type StageName,
} from '@slugline/model';
import type { Subject } from './subject.ts';

/** How an item's way ended at a stage. */
interface Ending {
  stage: StageName;
  subject: Subject;
  outcome: ItemOutcome;
  code: string | null;
}

/** Writes what must outlive the queue: ledger lines and dead letters. Calls of the same moment become one write. */
export interface Records {
  /** Writes the ledger line of an item's end; nothing for a payload that is no item. */
  settle(ending: Ending): Promise<void>;
  bury(letter: DeadLetter): Promise<void>;
}

/** Makes the records over the Store's ledger and dead letters. */
export function createRecords(ledger: ItemLedger, deadLetters: DeadLetterStore, clock: Clock): Records {
  const settle = gather((endings: readonly Ending[]) => settleAll(ledger, endings, clock.now().toISOString()));
  const bury = gather((letters: readonly DeadLetter[]) => deadLetters.put(letters));
  return { settle, bury };
}

async function settleAll(ledger: ItemLedger, endings: readonly Ending[], at: string): Promise<void> {
  const records = new Map<string, ItemRecord>();
  for (const { stage, subject, outcome, code } of endings) {
    const { feedId, storyId, itemHash, version } = subject;
    if (feedId === null || storyId === null || itemHash === null || version === null) continue;
    records.set(itemKey(feedId, storyId), {
      feedId,
      storyId,
      itemHash,
      version,
      outcome,
      stage,
      code: outcome === 'indexed' ? null : code,
      at,
      deaths: 0,
    });
  }
  const dead = [...records].filter(([, record]) => record.outcome === 'dead');
  if (dead.length > 0) {
    const before = await ledger.get(dead.map(([key]) => key));
    for (const [key, record] of dead) record.deaths = (before.get(key)?.deaths ?? 0) + 1;
  }
  if (records.size > 0) await ledger.settle([...records.values()]);
}

/** The letter of a payload that a stage gave up on. */
export function deadLetter(
  job: { stage: StageName; jobId: string; payload: unknown; subject: Subject; attempts: number },
  error: SluglineError,
  clock: Clock,
): DeadLetter {
  return {
    id: `${job.stage}-${job.jobId}`,
    stage: job.stage,
    jobId: job.jobId,
    code: error.code,
    message: error.message,
    causes: causeMessages(error),
    payload: job.payload,
    feedId: job.subject.feedId,
    storyId: job.subject.storyId,
    url: job.subject.url,
    attempts: job.attempts,
    at: clock.now().toISOString(),
  };
}

/** Turns calls with one value each into one call with those of the same turn of the event loop. */
function gather<T>(write: (values: readonly T[]) => Promise<void>): (value: T) => Promise<void> {
  let values: T[] = [];
  let written: Promise<void> | null = null;
  return (value) => {
    values.push(value);
    written ??= new Promise((resolve) => setImmediate(resolve)).then(() => {
      const all = values;
      values = [];
      written = null;
      return write(all);
    });
    return written;
  };
}
