import { sluglineError, systemClock } from '@slugline/model';
import { parseQuery, readInstant } from '@slugline/query';
import type { Criteria } from '@slugline/store';
import { type RetagResult, retagArchive, taggerOptions } from '@slugline/tagger';
import { createTagger, createVocabularies, searchNames, taggerVersionOf } from '@slugline/topics';
import { withStore } from './open.ts';
import { print, printJson } from './output.ts';

/** What `slugline retag` takes. */
interface Options {
  query?: string;
  since?: string;
  dryRun?: boolean;
  all?: boolean;
  restart?: boolean;
  perSecond?: string;
  json?: boolean;
}

/** How many tags the summary names. */
const SHOWN = 20;

/** `slugline retag`: gives the stories of the archive new tags, in the background of everything else. Safe to break off. */
export async function retag(options: Options): Promise<void> {
  const perSecond = Number(options.perSecond ?? '200');
  if (!(perSecond >= 1 && perSecond <= 100_000)) throw invalid('--per-second', 'a number from 1 to 100000', options.perSecond);
  const { query = '', since } = options;
  if (since !== undefined && readInstant(since, new Date(0)) === null)
    throw invalid('--since', 'a date such as 2026-01-31 or a time such as now-30d', since);
  const interrupted = new AbortController();
  process.once('SIGINT', () => interrupted.abort());
  await withStore(async ({ config, store }) => {
    const made = taggerOptions(config);
    const names = searchNames(createVocabularies(made.vocabularies));
    await store.refresh();
    const result = await retagArchive({
      store,
      tagger: createTagger(made),
      taggerVersion: taggerVersionOf(made),
      criteria: (now): Criteria => {
        const from = since === undefined ? null : readInstant(since, now);
        return { query: parseQuery(query, { now, ...names }).node, filters: {}, ...(from === null ? {} : { from }) };
      },
      asked: JSON.stringify([query, since ?? '']),
      clock: systemClock,
      perSecond,
      signal: interrupted.signal,
      ...(options.dryRun ? { dryRun: true } : {}),
      ...(options.all ? { all: true } : {}),
      ...(options.restart ? { restart: true } : {}),
      onProgress: (progress) => {
        if (options.json) printJson(progress);
        else
          process.stderr.write(`${progress.seen} looked at, ${progress.written} tagged, ${progress.changed} with other tags\n`);
      },
    });
    if (options.json) printJson({ ...result, broken: interrupted.signal.aborted });
    else printResult(result, options, interrupted.signal.aborted);
  });
}

function printResult(result: RetagResult, { dryRun }: Options, broken: boolean): void {
  if (result.resumed !== null) print(`Went on with the run of ${result.resumed}.`);
  print(
    dryRun
      ? `${result.changed} of ${result.seen} stories would have other tags; nothing was written.`
      : `${result.written} of ${result.seen} stories were tagged again, ${result.changed} with other tags; ${result.current} were up to date.`,
  );
  for (const { tag, gained, lost } of result.changes.slice(0, SHOWN)) print(`  ${tag.padEnd(24)} +${gained} −${lost}`);
  if (broken) print('Broken off. The same command goes on where it was.');
}

function invalid(parameter: string, expected: string, got: string | undefined) {
  return sluglineError('request.invalid', { parameter, expected, got: JSON.stringify(got ?? '') });
}
