import { entry, type Url } from './entry.ts';

/** A page that was read and is no article. */
function notArticle(does: string): ReturnType<typeof entry<Url & { evidence: string }>> {
  return entry(
    'permanent',
    422,
    (p: Url & { evidence: string }) =>
      `${p.url} is no article: the page ${does} (${p.evidence}). The feed's own text is used; replay the item when the page is open.`,
  );
}

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
  'extract.page_stopped': entry(
    'permanent',
    422,
    (p: Url & { reason: string }) => `Reading ${p.url} was stopped: ${p.reason}. The feed's own text is used where it has any.`,
  ),
  'extract.paywall': notArticle('shows the beginning of an article to who does not subscribe'),
  'extract.sign_in': notArticle('asks to sign in'),
  'extract.consent_wall': notArticle('asks for consent first'),
  'extract.bot_wall': notArticle('asks for a proof that no machine reads it'),
  'extract.error_page': notArticle('says that something is not there or went wrong, with status 200'),
  'extract.needs_javascript': notArticle('shows its text only to a browser that runs scripts'),
  'extract.index_page': notArticle('lists other articles'),
  'extract.video_page': notArticle('shows a video and a line of text'),
  'extract.rules_invalid': entry(
    'permanent',
    422,
    (p: { folder: string; problems: string[] }) =>
      `The site rules in ${p.folder} have ${p.problems.length === 1 ? 'a mistake' : `${p.problems.length} mistakes`}:\n${p.problems.map((problem) => `  - ${problem}`).join('\n')}\nMend them and try again.`,
  ),
  'extract.rights_reserved': entry(
    'permanent',
    403,
    (p: Url & { evidence: string }) =>
      `${p.url} asks machines to leave its text alone (${p.evidence}) and this Slugline is set to obey. The headline and the link are kept.`,
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
