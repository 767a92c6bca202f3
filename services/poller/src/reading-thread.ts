import { parentPort } from 'node:worker_threads';
import { SluglineError } from '@slugline/model';
import { type Reading, type ReadingOrder, readDocument } from './reading.ts';

/** What the thread answers: what was read, or the words of the error. */
export type ThreadAnswer = { reading: Reading } | { code: string | null; message: string };

parentPort?.on('message', (order: ReadingOrder) => {
  readDocument(order).then(
    (reading) => parentPort?.postMessage({ reading } satisfies ThreadAnswer),
    (error: unknown) =>
      parentPort?.postMessage({
        code: error instanceof SluglineError ? error.code : null,
        message: error instanceof Error ? error.message : String(error),
      } satisfies ThreadAnswer),
  );
});
