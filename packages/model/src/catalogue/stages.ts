import { entry, type Url } from './entry.ts';

/** Stages. */
export const stageErrors = {
  'item.not_usable': entry(
    'permanent',
    422,
    (p: { guid: string; reason: string }) => `The item ${p.guid} cannot be taken: ${p.reason}.`,
  ),
  'extract.no_text': entry(
    'permanent',
    422,
    (p: Url & { reason: string }) =>
      `No text was found for ${p.url}: ${p.reason}. Look at the page; replay the item when it is mended.`,
  ),
  'extract.page_too_complex': entry(
    'permanent',
    422,
    (p: { what: string; limit: number }) =>
      `The page was not parsed: more than ${p.limit} ${p.what}. The feed's own text is used.`,
  ),
  'index.unchanged': entry(
    'skip',
    200,
    (p: { storyId: string }) => `Story ${p.storyId} says what the stored version says; no new version was made.`,
  ),
  'index.stale': entry(
    'skip',
    200,
    (p: { storyId: string; version: number | string; stored: number | string }) =>
      `Story ${p.storyId} version ${p.version} came after version ${p.stored} and was not taken.`,
  ),
  'index.busy': entry(
    'transient',
    503,
    (p: { storyId: string; reason: string }) =>
      `The index did not take story ${p.storyId} this time (${p.reason}). It is tried again.`,
  ),
  'index.rejected': entry(
    'permanent',
    422,
    (p: { storyId: string; reason: string }) =>
      `The index refused story ${p.storyId}: ${p.reason}. Mend the mapping or the story, then replay it.`,
  ),
  'payload.invalid': entry(
    'permanent',
    422,
    (p: { stage: string; problems: string }) =>
      `The payload of a ${p.stage} job is not of its form: ${p.problems}. It was made by another version; upgrade, or remove the letter.`,
  ),
  'stage.failed': entry(
    'transient',
    500,
    (p: { stage: string; reason: string }) =>
      `The ${p.stage} stage failed in a way it does not know: ${p.reason}. It is tried again.`,
  ),
  'stage.crashed': entry(
    'permanent',
    500,
    (p: { stage: string; times: number }) =>
      `A ${p.stage} job brought its process down ${p.times} times. Look at its payload before you replay it.`,
  ),
} as const;
