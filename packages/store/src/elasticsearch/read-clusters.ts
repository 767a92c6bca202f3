import { byStory, makeClusters } from '../clusters/members.ts';
import type { Cluster } from '../port.ts';
import { asked, SEARCH_OPTIONS } from './client.ts';
import type { StoryDocument } from './documents.ts';
import { visible } from './dsl.ts';
import { readStored } from './put.ts';
import type { SearchContext } from './search.ts';

const FIELDS = ['id', 'source', 'sourceName', 'headline', 'url', 'firstCreated', 'isWire', 'cluster'] as const;
type Fields = Pick<StoryDocument, (typeof FIELDS)[number]>;
const MOST_MEMBERS = 1_000;

/** The order of the lead, as clusters/lead.ts has it. */
export const BY_LEAD = [{ isWire: { order: 'desc', missing: '_last' } }, { firstCreated: 'asc' }, { id: 'asc' }] as const;

async function readMembers({ client, stories, now }: SearchContext, clusters: readonly string[]): Promise<Map<string, Cluster>> {
  const query = { bool: { filter: [visible(now()), { terms: { cluster: [...clusters] } }] } };
  const { hits } = await asked(
    client.search<Fields>(
      { index: stories, query, sort: [...BY_LEAD], size: MOST_MEMBERS, _source: [...FIELDS], track_total_hits: false },
      SEARCH_OPTIONS,
    ),
  );
  return makeClusters(
    hits.hits.flatMap(({ _source }) => {
      if (_source?.cluster == null) return [];
      const { cluster, isWire = false, ...member } = _source;
      return [[cluster, { ...member, isWire }] as const];
    }),
  );
}

/** The clusters of stories, by story id. */
export async function readClusters(context: SearchContext, ids: readonly string[]): Promise<Map<string, Cluster>> {
  const stored = await readStored<Pick<Fields, 'cluster'>>(context.client, context.stories, ids, ['cluster']);
  const clusters = new Set([...stored.values()].flatMap(({ source }) => source.cluster ?? []));
  return clusters.size === 0 ? new Map() : byStory(await readMembers(context, [...clusters]), ids);
}

/** A cluster by its id, or by that of any story in it. */
export async function readCluster(context: SearchContext, id: string): Promise<Cluster | null> {
  // An id that no story can have would be refused.
  if (id === '' || Buffer.byteLength(id) > 512) return null;
  const stored = await readStored<Pick<Fields, 'cluster'>>(context.client, context.stories, [id], ['cluster']);
  const cluster = stored.get(id)?.source.cluster ?? id;
  return (await readMembers(context, [cluster])).get(cluster) ?? null;
}
