import { systemClock } from '@slugline/model';
import { describeConfig, readConfig, VERSION } from '@slugline/runtime';
import { Command, CommanderError } from 'commander';
import { listDeadLetters, replayDeadLetters, showDeadLetter } from './commands/dead-letters.ts';
import { doctor } from './commands/doctor.ts';
import { extractCommand } from './commands/extract.ts';
import { createKey, listKeys, revokeKey } from './commands/keys.ts';
import { withStore } from './commands/open.ts';
import { EXIT, print, printJson, printTable, reportError } from './commands/output.ts';
import { reindex } from './commands/reindex.ts';
import { retag } from './commands/retag.ts';
import { readDatelineWeight, readHome } from './commands/source-options.ts';
import { start } from './commands/start.ts';
import { tagCommand } from './commands/tag.ts';
import { settings } from './config.ts';
import { addFeedCommands } from './feed-commands.ts';
import { removeSample } from './sample-control.ts';
import { addTopicsCommands } from './topics-commands.ts';

/** Builds the `slugline` command. `exit` is told the code of a command that has one of its own. */
function program(exit: (code: number) => void): Command {
  const slugline = new Command('slugline')
    .description('Takes in wire feeds and gives a newsroom searchable, tagged, versioned stories.')
    .version(VERSION)
    .exitOverride();
  slugline.configureHelp({ showGlobalOptions: true }).showHelpAfterError('(see "slugline --help")');
  slugline
    .command('start')
    .description('run every stage, the API and the portal in this process')
    .addHelpText(
      'after',
      '\nExamples:\n  slugline start\n  PORT=8080 DATA_DIR=/var/lib/slugline slugline start\n  REDIS_URL=redis://localhost ELASTICSEARCH_URL=http://localhost:9200 slugline start',
    )
    .action(start);
  addFeedCommands(slugline);
  addDomainCommands(slugline);
  addTopicsCommands(slugline);
  addDeadLetterCommands(slugline);
  addKeyCommands(slugline);
  slugline
    .command('sample')
    .description('the bundled sample wire')
    .command('remove')
    .description('remove the sample feeds and everything they brought')
    .option('--json', 'JSON output')
    .addHelpText('after', '\nExample:\n  slugline sample remove')
    .action(sampleRemove);
  slugline
    .command('reindex')
    .description("copy the stories into a new Elasticsearch index with today's mapping, while everything goes on")
    .option('--keep-old', 'keep the index that was left')
    .option('--json', 'JSON output')
    .addHelpText('after', '\nExample:\n  ELASTICSEARCH_URL=http://localhost:9200 slugline reindex')
    .action(reindex);
  slugline
    .command('retag')
    .description(
      'tag the stories of the archive again by the rules of today, while everything goes on; broken off, it goes on where it was',
    )
    .option('--query <query>', 'only those that a search finds')
    .option('--since <time>', 'only those published since, such as 2026-01-01 or now-30d')
    .option('--dry-run', 'only say what would change')
    .option('--all', 'also those that these rules tagged already')
    .option('--restart', 'from the beginning, whatever was broken off')
    .option('--per-second <stories>', 'at most so many stories a second', '200')
    .option('--json', 'one JSON line for each batch, and one at the end')
    .addHelpText(
      'after',
      '\nExamples:\n  slugline retag --dry-run --since now-7d\n  slugline retag --query "topic:immigration" --per-second 50',
    )
    .action(retag);
  slugline
    .command('doctor')
    .description('check everything Slugline stands on, and say what to mend')
    .option('--json', 'one JSON line a check')
    .action(async (options) => exit(await doctor(options)));
  slugline
    .command('config')
    .description('show the effective configuration, secrets hidden')
    .option('--json', 'one JSON line a setting')
    .action(showConfig);
  return slugline;
}

function addDomainCommands(slugline: Command): void {
  slugline
    .command('extract [file]')
    .description('the article in a page or text ("-" reads standard input)')
    .option('--url <url>', 'the address of the page, for its links')
    .option('--ndjson', 'read lines {id, url, html}, write one JSON line each, in order')
    .option('--trace', 'say what each step did, removed and set')
    .option('--skip <steps...>', 'leave out steps, by the names that --trace shows')
    .option('--rules <folder>', 'use the site rules in a folder (.json), for pages whose address is known')
    .option('--check-rules <folder>', 'only check the site rules in a folder')
    .option('--json', 'JSON output')
    .addHelpText(
      'after',
      '\nExamples:\n  slugline extract page.html --url https://example.org/a --trace\n  slugline extract --ndjson < pages.ndjson\n  slugline extract page.html --url https://example.org/a --rules site-rules',
    )
    .action(extractCommand);
  slugline
    .command('tag [file]')
    .description('what a text is about: regions, policy areas and tags of your own, with the evidence ("-" reads standard input)')
    .option('--ndjson', 'read lines {id, title, text, source?, language?}, write one JSON line each, in order')
    .option('--json', 'JSON output')
    .option('--home <pairs>', 'countries that sources write from, source=CC,…, or a file of such lines', readHome)
    .option('--dateline-weight <n>', 'how much a dateline says of what a story is about, 0 to 10', readDatelineWeight)
    .option('--model <file>', 'a model of policy areas that "slugline topics train" wrote')
    .addHelpText(
      'after',
      '\nExamples:\n  slugline tag article.txt\n  slugline tag --ndjson --home harbour-herald=GB,*=US < stories.ndjson',
    )
    .action(tagCommand);
}

function addDeadLetterCommands(slugline: Command): void {
  const letters = slugline.command('dead-letters').description('what a stage gave up on, with the reason');
  letters
    .command('list')
    .description('newest first')
    .option('--stage <stage>', 'poll, extract, tag or index')
    .option('--json', 'one JSON line a letter')
    .action(listDeadLetters);
  letters
    .command('show <id>')
    .description('one letter with causes and payload')
    .option('--json', 'the same: the output is JSON')
    .action(showDeadLetter);
  letters
    .command('replay [id]')
    .description('queue one letter again, or all')
    .option('--all', 'every letter')
    .option('--stage <stage>', 'every letter of a stage')
    .option('--json', 'JSON output')
    .addHelpText(
      'after',
      '\nExamples:\n  slugline dead-letters replay extract.1a2b3c\n  slugline dead-letters replay --stage index',
    )
    .action(replayDeadLetters);
}

function addKeyCommands(slugline: Command): void {
  const keys = slugline.command('keys').description('API keys of those who push documents in');
  keys
    .command('create <name>')
    .description('make a key; its token is shown this once')
    .option('--scope <scope...>', 'what it allows: ingest, read, admin', ['ingest'])
    .option('--source <slug>', 'the only source that it pushes for (default: each request names one)')
    .option('--source-name <name>', 'that source, as people say it')
    .option('--json', 'JSON output')
    .addHelpText('after', '\nExample:\n  slugline keys create "AP wire" --scope ingest --source ap --source-name "AP"')
    .action(createKey);
  keys.command('list').description('all keys, newest first').option('--json', 'one JSON line a key').action(listKeys);
  keys.command('revoke <id>').description('end a key for good').option('--json', 'JSON output').action(revokeKey);
}

async function sampleRemove(options: { json?: boolean }): Promise<void> {
  await withStore(async ({ store, logger }) => {
    const removed = await removeSample({ store, pipeline: null, clock: systemClock, logger });
    if (options.json) printJson({ removed });
    else print(`The sample wire is gone, with its ${removed} stories.`);
  });
}

function showConfig(options: { json?: boolean }): void {
  const rows = describeConfig(settings, readConfig(settings));
  if (options.json) for (const row of rows) printJson(row);
  else
    printTable([
      ['SETTING', 'VALUE', '', 'WHAT IT DOES'],
      ...rows.map((row) => [row.env, row.value, row.isDefault ? '' : '(set)', row.about]),
    ]);
}

/** Runs the command line; answers the exit code: 0, 1 failed, 2 wrong use, 130 interrupted. */
export async function runCli(args: readonly string[]): Promise<number> {
  let code: number = EXIT.ok;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? EXIT.ok : EXIT.failed));
  try {
    await program((own) => {
      code = own;
    }).parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    return reportError(error, args.includes('--json'));
  }
  return code;
}
