/** @jsxRuntime automatic @jsxImportSource preact */
import { type StageName, stageNameSchema } from '@slugline/model';
import type { Context, Hono } from 'hono';
import { formFields, type Portal } from '../portal.ts';
import { countOf } from '../words.ts';
import { DeadLettersContent, deadLettersUrl } from './page.tsx';

const PAGE_SIZE = 25;

/** The dead-letters page and its replays. */
export function deadLetterRoutes(app: Hono, portal: Portal): void {
  app.get('/dead-letters', async (c) => {
    const { store, clock } = portal.context;
    const stage = readStage(c.req.query('stage'));
    const cursor = c.req.query('cursor');
    const [list, counts] = await Promise.all([
      store.deadLetters.list({ size: PAGE_SIZE, ...(stage === null ? {} : { stage }), ...(cursor ? { cursor } : {}) }),
      store.deadLetters.counts(),
    ]);
    const stored = new Set((await store.stories.heads(list.letters.flatMap((letter) => letter.storyId ?? []))).keys());
    const view = { ...list, stored, counts, stage, now: clock.now(), done: doneWords(c.req.query('replayed')) };
    return portal.show(c, { title: 'Dead letters', place: 'dead-letters' }, <DeadLettersContent {...view} />);
  });
  app.post('/dead-letters/replay', (c) => replay(portal, c));
}

async function replay(portal: Portal, c: Context): Promise<Response> {
  const { store, pipeline } = portal.context;
  const fields = await formFields(c);
  if (fields.id === undefined) {
    const stage = readStage(fields.stage);
    const replayed = await pipeline.replayAll(stage ?? undefined);
    return portal.seeOther(c, deadLettersUrl(stage, { replayed: String(replayed) }));
  }
  const letter = await store.deadLetters.get(fields.id);
  if (letter !== null) await pipeline.replay(letter);
  return portal.seeOther(c, deadLettersUrl(readStage(fields.back), { replayed: letter === null ? '0' : '1' }));
}

function readStage(text: string | undefined): StageName | null {
  const stage = stageNameSchema.safeParse(text);
  return stage.success ? stage.data : null;
}

function doneWords(replayed: string | undefined): string | null {
  if (replayed === undefined || !/^\d{1,9}$/.test(replayed)) return null;
  const number = Number(replayed);
  if (number === 0) return 'There was nothing to replay any more.';
  return `${countOf(number, 'letter was', 'letters were')} sent through ${number === 1 ? 'its' : 'their'} stage again.`;
}
