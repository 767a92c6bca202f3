import { type DeadLetter, type StageName, sluglineError, stageNameSchema } from '@slugline/model';
import { runningApi } from './api.ts';
import { withPipeline, withStore } from './open.ts';
import { print, printJson, printTable } from './output.ts';

const PAGE = 200;

function stageOf(text: string | undefined): StageName | undefined {
  if (text === undefined) return undefined;
  const stage = stageNameSchema.safeParse(text);
  if (!stage.success)
    throw sluglineError('request.invalid', {
      parameter: '--stage',
      expected: `one of ${stageNameSchema.options.join(', ')}`,
      got: text,
    });
  return stage.data;
}

/** `slugline dead-letters list`. */
export async function listDeadLetters(options: { stage?: string; json?: boolean }): Promise<void> {
  const stage = stageOf(options.stage);
  await withStore(async ({ store }) => {
    const letters: DeadLetter[] = [];
    let cursor: string | null = null;
    do {
      const page: { letters: DeadLetter[]; nextCursor: string | null } = await store.deadLetters.list({
        size: PAGE,
        ...(stage ? { stage } : {}),
        ...(cursor ? { cursor } : {}),
      });
      letters.push(...page.letters);
      cursor = page.nextCursor;
    } while (cursor !== null);
    if (options.json) for (const letter of letters) printJson(letter);
    else if (letters.length === 0) print('There are no dead letters.');
    else
      printTable([
        ['ID', 'STAGE', 'AT', 'CODE', 'MESSAGE'],
        ...letters.map((letter) => [letter.id, letter.stage, letter.at, letter.code, letter.message.slice(0, 120)]),
      ]);
  });
}

/** `slugline dead-letters show ID`: reason, causes and payload, whole. */
export async function showDeadLetter(id: string): Promise<void> {
  await withStore(async ({ store }) => {
    const letter = await store.deadLetters.get(id);
    if (letter === null) throw sluglineError('request.not_found', { what: `dead letter ${id}` });
    print(JSON.stringify(letter, null, 2));
  });
}

/** `slugline dead-letters replay ID|--all [--stage]`: through the running Slugline's API where the queues are its alone. */
export async function replayDeadLetters(
  id: string | undefined,
  options: { all?: boolean; stage?: string; json?: boolean },
): Promise<void> {
  const stage = stageOf(options.stage);
  if (id === undefined && !options.all && stage === undefined) {
    throw sluglineError('request.invalid', {
      parameter: 'ID',
      expected: 'the id of a dead letter, or --all, or --stage',
      got: 'nothing',
    });
  }
  const api = await runningApi();
  const replayed = api ? await replayThrough(api, id, stage) : await replayHere(id, stage);
  if (options.json) printJson({ replayed });
  else print(`${replayed} dead ${replayed === 1 ? 'letter is' : 'letters are'} back in the queue.`);
}

async function replayThrough(
  api: { post(path: string): Promise<unknown> },
  id: string | undefined,
  stage: StageName | undefined,
): Promise<number> {
  const path =
    id !== undefined
      ? `/api/v1/dead-letters/${encodeURIComponent(id)}/replay`
      : `/api/v1/dead-letters/replay${stage ? `?stage=${stage}` : ''}`;
  const answer = await api.post(path);
  return typeof answer === 'object' && answer !== null && 'replayed' in answer ? Number(answer.replayed) : 1;
}

async function replayHere(id: string | undefined, stage: StageName | undefined): Promise<number> {
  return withStore((opened) =>
    withPipeline(opened, async (pipeline) => {
      if (id === undefined) return pipeline.replayAll(stage);
      const letter = await opened.store.deadLetters.get(id);
      if (letter === null) throw sluglineError('request.not_found', { what: `dead letter ${id}` });
      await pipeline.replay(letter);
      return 1;
    }),
  );
}
