import { feedErrors } from './catalogue/feeds.ts';
import { httpErrors } from './catalogue/http.ts';
import { pushErrors } from './catalogue/pushed.ts';
import { requestErrors } from './catalogue/request.ts';
import { stageErrors } from './catalogue/stages.ts';
import { startErrors } from './catalogue/start.ts';
import { storeErrors } from './catalogue/store.ts';

export type { ErrorEntry } from './catalogue/entry.ts';

/** Every code that Slugline can raise, by the part that raises it: a file each. Codes are stable: logs, metrics, dead letters and the API carry them. */
export const CATALOGUE = {
  ...startErrors,
  ...httpErrors,
  ...feedErrors,
  ...pushErrors,
  ...stageErrors,
  ...storeErrors,
  ...requestErrors,
} as const;

/** A stable name such as `http.timeout`. */
export type ErrorCode = keyof typeof CATALOGUE;
/** The facts that a code's message needs. */
export type ErrorParams<C extends ErrorCode> = Parameters<(typeof CATALOGUE)[C]['message']>[0];
