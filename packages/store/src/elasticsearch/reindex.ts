import type { Client, estypes } from '@elastic/elasticsearch';
import type { StoreOptions } from '../port.ts';
import { asked, makeClient, storeError } from './client.ts';
import { aliasOf, indexName, indexTemplate } from './indices.ts';
import { DEFAULT_PREFIX } from './open.ts';

/** How a reindex goes. */
export interface ReindexOptions extends Pick<StoreOptions, 'indexPrefix' | 'log'> {
  elasticsearchUrl: string;
  /** Leave the old index in place, closed to writes. Default false. */
  keepOld?: boolean | undefined;
}

/** What a reindex did. */
export interface ReindexResult {
  from: string;
  to: string;
  stories: number;
}

/** Clocks of the writers may differ by so much. */
const MARGIN_MS = 10 * 60_000;
/** Fewer stories than this left to catch up, and the switch is made. */
const CLOSE_ENOUGH = 1_000;
const MAX_PASSES = 10;

/**
 * Copies the stories into a new index with today's mapping and switches the alias to it, while reads and writes go on.
 *
 * All stories are copied, then again and again those written since the pass before (by `storedAt`), until few are left. Document versions go with
 * them (`version_type: external`), so a pass never puts an older state over a newer one. Then the old index is closed to writes, for well under a
 * second; writers get a retryable failure meanwhile, as on a full disk. The last few are copied, both counts are compared, and one atomic request
 * moves the alias. Reads always meet one whole index. Where anything fails the old index is opened again and the new one removed.
 */
export async function reindexStories(options: ReindexOptions): Promise<ReindexResult> {
  const client = makeClient(options.elasticsearchUrl);
  const prefix = options.indexPrefix ?? DEFAULT_PREFIX;
  const alias = aliasOf(prefix, 'stories');
  try {
    const from = await indexBehind(client, alias);
    const to = indexName(alias, Number(/(\d+)$/.exec(from)?.[1] ?? 0) + 1);
    await asked(client.indices.putIndexTemplate(indexTemplate(prefix, 'stories')));
    await asked(client.indices.create({ index: to }));
    try {
      const stories = await copyAndSwitch(client, { alias, from, to, log: options.log });
      if (options.keepOld !== true) await asked(client.indices.delete({ index: from }));
      return { from, to, stories };
    } catch (error) {
      if ((await indexBehind(client, alias)) !== to) {
        await setWritable(client, from, true);
        await client.indices.delete({ index: to, ignore_unavailable: true });
      }
      throw error;
    }
  } finally {
    await client.close();
  }
}

interface Move {
  alias: string;
  from: string;
  to: string;
  log: StoreOptions['log'];
}

async function indexBehind(client: Client, alias: string): Promise<string> {
  const [name, other] = Object.keys(await asked(client.indices.getAlias({ name: alias })));
  if (name === undefined || other !== undefined) throw storeError('store.not_ready', `the alias ${alias} must lead to one index`);
  return name;
}

async function setWritable(client: Client, index: string, writable: boolean): Promise<void> {
  // The block API answers only when every write in flight has ended.
  if (!writable) await asked(client.indices.addBlock({ index, block: 'write' }));
  else await asked(client.indices.putSettings({ index, settings: { 'index.blocks.write': null } }));
}

async function copyAndSwitch(client: Client, move: Move): Promise<number> {
  const { alias, from, to, log } = move;
  let since: number | null = null;
  for (let pass = 1; pass <= MAX_PASSES; pass += 1) {
    const started = Date.now();
    const copied = await copy(client, from, to, since);
    log?.('info', 'stories were copied', { from, to, pass, copied });
    since = started - MARGIN_MS;
    if (copied < CLOSE_ENOUGH) break;
  }
  await setWritable(client, from, false);
  await copy(client, from, to, since);
  const [old, fresh] = await Promise.all([countIn(client, from), countIn(client, to)]);
  if (old !== fresh) {
    throw storeError(
      'store.unavailable',
      `stories were removed during the reindex (${old} in ${from}, ${fresh} in ${to}); start it again`,
    );
  }
  const actions = [{ remove: { index: from, alias, must_exist: true } }, { add: { index: to, alias } }];
  await asked(client.indices.updateAliases({ actions }));
  return fresh;
}

async function countIn(client: Client, index: string): Promise<number> {
  return (await asked(client.count({ index }))).count;
}

/** Copies what was written since a time, or everything; answers how many documents were new or newer. */
async function copy(client: Client, from: string, to: string, since: number | null): Promise<number> {
  await asked(client.indices.refresh({ index: from }));
  const query = since === null ? {} : { query: { range: { storedAt: { gte: new Date(since).toISOString() } } } };
  const { task } = await asked(
    client.reindex({
      source: { index: from, size: 500, ...query },
      dest: { index: to, version_type: 'external' },
      // What was tagged before mentions were kept apart has all its regions in one list.
      script: {
        source: 'if (ctx._source.mentions == null) { ctx._source.mentions = ctx._source.regions; ctx._source.tagCodes = [] }',
      },
      conflicts: 'proceed',
      refresh: true,
      wait_for_completion: false,
    }),
  );
  const done = await taskEnd(client, String(task));
  const failures = done.failures ?? [];
  if (failures.length > 0)
    throw storeError('store.failed', `stories could not be copied: ${JSON.stringify(failures[0]).slice(0, 500)}`);
  return (done.created ?? 0) + (done.updated ?? 0);
}

async function taskEnd(client: Client, id: string): Promise<Partial<estypes.ReindexResponse>> {
  for (let wait = 50; ; wait = Math.min(2_000, wait * 2)) {
    const task = await asked(client.tasks.get({ task_id: id }));
    if (task.error !== undefined) throw storeError('store.failed', task.error.reason ?? task.error.type);
    if (task.completed) return (task.response ?? {}) as Partial<estypes.ReindexResponse>;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}
