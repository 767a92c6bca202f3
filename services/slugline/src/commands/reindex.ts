import { sluglineError } from '@slugline/model';
import { logFunction, readConfig } from '@slugline/runtime';
import { reindexStories } from '@slugline/store';
import { settings } from '../config.ts';
import { commandLogger } from './open.ts';
import { print, printJson } from './output.ts';

/** `slugline reindex`: copies the stories into a new Elasticsearch index with today's mapping and switches the alias, while reads and writes go on. */
export async function reindex(options: { keepOld?: boolean; json?: boolean }): Promise<void> {
  const config = readConfig(settings);
  if (config.elasticsearchUrl === undefined) {
    throw sluglineError('config.invalid', {
      problems: ['ELASTICSEARCH_URL must be set to reindex; SQLite migrates itself when it is opened.'],
    });
  }
  const result = await reindexStories({
    elasticsearchUrl: config.elasticsearchUrl,
    indexPrefix: config.indexPrefix,
    log: logFunction(commandLogger()),
    ...(options.keepOld ? { keepOld: true } : {}),
  });
  if (options.json) printJson(result);
  else
    print(
      `${result.stories} stories are in ${result.to} now; the alias points there${options.keepOld ? `, and ${result.from} was kept` : ''}.`,
    );
}
