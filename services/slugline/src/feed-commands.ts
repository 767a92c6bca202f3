import type { Command } from 'commander';
import { addFeed, listFeeds, pollFeeds, removeFeed } from './commands/feeds.ts';
import { discoverFeeds, exportFeeds, importFeeds } from './commands/feeds-files.ts';
import { parseFeed, parseFeedDate } from './commands/feeds-parse.ts';

/** The commands under `slugline feeds`. */
export function addFeedCommands(slugline: Command): void {
  const feeds = slugline.command('feeds').description('add, find, list, poll, remove, import, export and try feeds');
  addFeedAdding(feeds);
  feeds
    .command('list')
    .description('feeds with their health, what the last poll found, and when the next one is')
    .option('--health <health>', 'only those that stand so: ok, new, failing, gone, silent, not-extracting or paused')
    .option('--find <words>', 'only those with these words in title, source or address')
    .option('--json', 'one JSON line a feed')
    .action(listFeeds);
  feeds
    .command('poll <id>')
    .description('poll a feed now ("all" for every one)')
    .option('--json', 'JSON output')
    .action(pollFeeds);
  feeds
    .command('remove <id>')
    .description('stop polling a feed; its stories stay')
    .option('--json', 'JSON output')
    .action(removeFeed);
  addFeedFiles(feeds);
  addFeedTrials(feeds);
}

function addFeedAdding(feeds: Command): void {
  feeds
    .command('add <url>')
    .description('poll this feed, or the feed of this site, from now on')
    .option('--source <slug>', 'who publishes, as a slug (default: from the host name)')
    .option('--source-name <name>', 'who publishes, as people say it')
    .option('--title <title>', 'a name for the feed (default: its own)')
    .option('--interval <seconds>', 'a fixed time between polls (default: as often as the feed changes)')
    .option('--urgent', 'poll as often as each minute when it changes that often')
    .option('--reader <reader>', 'who reads RSS and Atom: slugline (default) or rss-parser')
    .option('--no-check', 'do not look at the address first')
    .option('--json', 'JSON output')
    .addHelpText(
      'after',
      '\nA page is added by the one feed that it declares; where there are more, they are listed.\n\nExamples:\n  slugline feeds add example.org\n  slugline feeds add https://example.org/feed.xml --source-name "Example Herald" --urgent',
    )
    .action(addFeed);
  feeds
    .command('discover <url>')
    .description('the feeds of a page; adds nothing')
    .option('--json', 'one JSON line a feed')
    .addHelpText('after', '\nExample:\n  slugline feeds discover https://example.org/')
    .action(discoverFeeds);
}

function addFeedFiles(feeds: Command): void {
  feeds
    .command('import <file>')
    .description('add the feeds of an OPML file ("-" reads standard input)')
    .option('--json', 'one JSON line a row: added, duplicate or invalid')
    .addHelpText('after', '\nExample:\n  slugline feeds import subscriptions.opml')
    .action(importFeeds);
  feeds
    .command('export [file]')
    .description('all polled feeds as OPML 2.0, to standard output without a file')
    .option('--with-credentials', 'with the user names and passwords of addresses')
    .addHelpText('after', '\nExample:\n  slugline feeds export feeds.opml')
    .action(exportFeeds);
}

function addFeedTrials(feeds: Command): void {
  feeds
    .command('parse [file-or-url]')
    .description('what a feed or wire document says, nothing stored ("-" reads standard input)')
    .option('--url <url>', 'the address of the document, for its links')
    .option('--reader <reader>', 'slugline (default) or rss-parser')
    .option('--ndjson', 'read lines {id, url, headers, base64}, write one JSON line each, in order')
    .option('--json', 'one JSON document')
    .addHelpText(
      'after',
      '\nExamples:\n  slugline feeds parse https://example.org/feed.xml\n  slugline feeds parse wire.xml --json\n  slugline feeds parse --ndjson < documents.ndjson',
    )
    .action(parseFeed);
  feeds
    .command('date [text]')
    .description('a date of a feed as ISO 8601 in UTC')
    .option('--ndjson', 'read lines {raw} from a file or standard input, write lines {raw, iso}')
    .option('--json', 'JSON output')
    .addHelpText(
      'after',
      '\nExamples:\n  slugline feeds date "Tue, 01 Jul 2025 10:00:00 EST"\n  slugline feeds date --ndjson < dates.ndjson',
    )
    .action(parseFeedDate);
}
