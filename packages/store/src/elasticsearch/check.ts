import type { Client, estypes } from '@elastic/elasticsearch';
import type { DependencyCheck } from '@slugline/model';
import { toStoreError } from './client.ts';
import { aliasOf, INDEX_KINDS } from './indices.ts';

/** Elasticsearch's own low watermark: above it no shard is placed on a node. */
const DISK_PERCENT = 85;
const OPTIONS = { requestTimeout: 2_500 } as const;

/** How Elasticsearch is: reachable, its indices whole and writable, its disk not full. */
export async function checkElasticsearch(client: Client, prefix: string): Promise<DependencyCheck> {
  const name = 'elasticsearch';
  const say = (status: DependencyCheck['status'], reason: string): DependencyCheck => ({ name, status, reason });
  const index = `${prefix}-*`;
  try {
    const [info, health, settings, nodes, alias] = await Promise.all([
      client.info({}, OPTIONS),
      client.cluster.health({ index, timeout: '1s' }, OPTIONS),
      client.indices.getSettings(
        {
          index: INDEX_KINDS.map((kind) => aliasOf(prefix, kind)),
          ignore_unavailable: true,
          name: 'index.blocks.*',
          flat_settings: true,
        },
        OPTIONS,
      ),
      client.cat.allocation({ format: 'json', h: ['node', 'disk.percent'] }, OPTIONS),
      client.indices.existsAlias({ name: `${prefix}-stories` }, OPTIONS),
    ]);
    const version = `Elasticsearch ${info.version.number}`;
    if (!alias) return say('down', `${version} has no alias ${prefix}-stories. Run "slugline start" once against it.`);
    if (health.status === 'red')
      return say('down', `${version}: an index is red, some stories cannot be reached. See GET _cluster/allocation/explain.`);
    const blocked = blockOf(settings);
    if (blocked !== null) return say(blocked.status, `${version}: ${blocked.reason}`);
    const full = nodes.find((node) => Number(node['disk.percent'] ?? 0) >= DISK_PERCENT);
    if (full !== undefined) {
      return say(
        'degraded',
        `${version}: the disk of node ${full.node} is ${full['disk.percent']} % full. Free space before writes stop at 95 %.`,
      );
    }
    return say('ok', `${version}, status ${health.status}.`);
  } catch (error) {
    return say('down', toStoreError(error).message);
  }
}

/** What keeps one of our indices from being written or read, and what to do. */
function blockOf(indices: estypes.IndicesGetSettingsResponse): Pick<DependencyCheck, 'status' | 'reason'> | null {
  for (const [index, state] of Object.entries(indices)) {
    const settings = Object.entries((state.settings ?? {}) as Record<string, unknown>);
    const names = settings.filter(([, value]) => String(value) === 'true').map(([name]) => name);
    const [block] = names;
    if (block === undefined) continue;
    if (names.includes('index.blocks.read_only_allow_delete'))
      return { status: 'degraded', reason: `index ${index} is read-only, as when its disk is full. Free disk space.` };
    const lift = `Unless a reindex runs, lift it: PUT ${index}/_settings {"${block}": null}.`;
    const canRead = !names.includes('index.blocks.read');
    return { status: canRead ? 'degraded' : 'down', reason: `index ${index} is closed to some requests by ${block}. ${lift}` };
  }
  return null;
}
