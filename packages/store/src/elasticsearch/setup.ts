import type { Client, estypes } from '@elastic/elasticsearch';
import { TransientError } from '@slugline/model';
import type { StoreOptions } from '../port.ts';
import { asked, askedUnless, errorType, statusOf, toStoreError } from './client.ts';
import { bringFeedsUpToDate } from './find-feeds.ts';
import { ADDS_TO_MAPPING, aliasOf, INDEX_KINDS, type IndexKind, indexName, indexTemplate, MAPPING_VERSION } from './indices.ts';

type Log = StoreOptions['log'];
type Properties = NonNullable<estypes.MappingTypeMapping['properties']>;

/**
 * Waits until Elasticsearch answers.
 * @throws TransientError store.unavailable after `timeoutMs`
 */
export async function waitFor(client: Client, timeoutMs: number, log: Log): Promise<void> {
  const until = Date.now() + timeoutMs;
  for (let tries = 1; ; tries += 1) {
    try {
      await asked(client.cluster.health({}, { requestTimeout: 5_000 }));
      return;
    } catch (error) {
      if (!(error instanceof TransientError) || Date.now() >= until) throw error;
      if (tries === 1) log?.('warn', 'Elasticsearch does not answer yet; waiting', { reason: error.message });
      await new Promise((resolve) => setTimeout(resolve, Math.min(1_000, Math.max(1, until - Date.now()))));
    }
  }
}

/** Makes templates, and the indices that are missing, each with its alias in the same step. Any number of processes may do it at once. */
export async function setUp(client: Client, prefix: string, log: Log): Promise<void> {
  for (const kind of INDEX_KINDS) {
    const template = indexTemplate(prefix, kind);
    await asked(client.indices.putIndexTemplate(template));
    const alias = aliasOf(prefix, kind);
    const exists = await asked(client.indices.existsAlias({ name: alias }));
    if (exists && kind === 'stories') await compareMapping(client, alias, template.template?.mappings?.properties ?? {}, log);
    if (exists && kind === 'feeds') await bringFeedsUpToDate(client, alias);
    if (!exists) await createFirst(client, prefix, kind, log);
  }
}

async function createFirst(client: Client, prefix: string, kind: IndexKind, log: Log): Promise<void> {
  const alias = aliasOf(prefix, kind);
  const index = indexName(alias, 1);
  try {
    await client.indices.create({ index, aliases: { [alias]: {} } });
    log?.('info', 'an index was made', { index });
  } catch (error) {
    // Another process was first.
    if (statusOf(error) !== 400 || errorType(error) !== 'resource_already_exists_exception') throw toStoreError(error);
  }
  await asked(client.cluster.health({ index: alias, wait_for_status: 'yellow', timeout: '30s' }, { requestTimeout: 35_000 }));
}

/** Whether an index does not know a field, or one of the fields in it. */
function lacks(known: estypes.MappingProperty | undefined, wanted: estypes.MappingProperty): boolean {
  const inside = (property: estypes.MappingProperty) => ('properties' in property ? (property.properties ?? {}) : {});
  return known === undefined || Object.keys(inside(wanted)).some((name) => !(name in inside(known)));
}

/** Adds the fields that an index made by an older version does not know; says where a change needs more than that. */
async function compareMapping(client: Client, alias: string, properties: Properties, log: Log): Promise<void> {
  const mappings = await askedUnless(client.indices.getMapping({ index: alias }), 404);
  for (const [index, { mappings: mapping }] of Object.entries(mappings ?? {})) {
    const version = Number(mapping._meta?.version ?? 0);
    if (version >= MAPPING_VERSION) continue;
    const missing = Object.entries(properties).filter(([name, property]) => lacks(mapping.properties?.[name], property));
    const isWhole = version >= ADDS_TO_MAPPING;
    await asked(
      client.indices.putMapping({
        index,
        properties: Object.fromEntries(missing),
        ...(isWhole ? { _meta: { ...mapping._meta, version: MAPPING_VERSION } } : {}),
      }),
    );
    const facts = { index, version, wanted: MAPPING_VERSION, added: missing.map(([name]) => name) };
    if (isWhole) log?.('info', 'fields were added to an index', facts);
    else log?.('warn', 'an index has another mapping than this version makes; reindex it', facts);
  }
}
