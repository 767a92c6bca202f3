import type { StageName } from '@slugline/model';

/** What a payload is about, as far as it says so: for log lines, ledger lines and dead letters. */
export interface Subject {
  feedId: string | null;
  storyId: string | null;
  url: string | null;
  itemHash: string | null;
  version: number | null;
}

/** Reads the subject from a payload of any stage, well formed or not: items name their story `storyId`, stories `id`. */
export function subjectOf(payload: unknown): Subject {
  const record: Record<string, unknown> = typeof payload === 'object' && payload !== null ? { ...payload } : {};
  const text = (key: string): string | null => (typeof record[key] === 'string' ? record[key] : null);
  const version = record['version'];
  return {
    feedId: text('feedId'),
    storyId: text('storyId') ?? text('id'),
    url: text('url'),
    itemHash: text('itemHash'),
    version: typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : null,
  };
}

/**
 * The job's id: what makes two adds one job. Story, item hash, version and feed: a redelivered item has all four again; a later version with the
 * words of an older one, and another feed's copy, are jobs of their own. For a poll, the feed. Null when the payload lacks them. BullMQ takes
 * neither a bare number nor a colon.
 */
export function jobIdOf(stage: StageName, payload: unknown): string | null {
  const subject = subjectOf(payload);
  const safe = (text: string): string => text.replaceAll(':', '_');
  if (stage === 'poll') return subject.feedId === null ? null : `feed-${safe(subject.feedId)}`;
  const { storyId, itemHash, version, feedId } = subject;
  if (storyId === null || itemHash === null || version === null || feedId === null) return null;
  return safe(`${storyId}-${itemHash.slice(0, 12)}-${version}-${feedId.slice(0, 8)}`);
}

const REPLAY = /\.replay-[0-9a-z]+$/;

/** The id of a dead letter's replay: the same for the same letter, so that replaying it twice is one job. */
export function replayId(jobId: string, letterAt: string): string {
  return `${jobId}.replay-${Date.parse(letterAt).toString(36)}`;
}

/** The id of the job that a replay repeats; any other id is its own. */
export function originalId(jobId: string): string {
  return jobId.replace(REPLAY, '');
}
