import { appendFileSync } from 'node:fs';
import { sluglineError } from '@slugline/model';
import { openTestPipeline } from './pipeline.ts';

/**
 * A process that works on the extract stage, for tests that kill it. Each job takes a while and then writes its story's id to a file outside the
 * queue. A story called `poison` ends the process at once. The first argument is the settings as JSON.
 */
interface Settings {
  where: { redisUrl?: string; prefix?: string; dataDir?: string };
  doneFile: string;
  jobMs: number;
  concurrency: number;
}

const settings = JSON.parse(process.argv[2] ?? '{}') as Settings;
const { pipeline, deadLetters } = await openTestPipeline({ ...settings.where, lockDurationMs: 1_500, stalledIntervalMs: 500 });
const put = deadLetters.put;
deadLetters.put = async (letters) => {
  for (const letter of letters) appendFileSync(settings.doneFile, `dead ${letter.code} ${letter.storyId}\n`);
  await put(letters);
};
await pipeline.run(
  'extract',
  {
    one: async ({ storyId }) => {
      if (storyId === 'poison') process.kill(process.pid, 'SIGKILL');
      await new Promise((resolve) => setTimeout(resolve, settings.jobMs));
      if (storyId === 'refused') throw sluglineError('extract.no_text', { url: '', reason: 'empty' });
      appendFileSync(settings.doneFile, `done ${storyId}\n`);
      return { next: [] };
    },
  },
  { concurrency: settings.concurrency },
);
process.stdout.write(`${JSON.stringify({ msg: 'works' })}\n`);
