import type { Feed, FeedHealth } from '@slugline/model';
import { type FeedPart, findWords } from '../feeds.ts';
import type { FeedFilter } from '../port.ts';
import { type Bindable, type Connection, marks } from './connection.ts';
import { type FeedRow, SELECT, toFeed } from './feeds.ts';

interface Condition {
  sql: string;
  params: Bindable[];
}

/** Those that stand so: `paused` is turned off, whatever its last poll was. */
function standing(health: readonly FeedHealth[]): Condition {
  const on = health.filter((one) => one !== 'paused');
  const parts: Condition[] = [
    ...(health.includes('paused') ? [{ sql: 'enabled = 0', params: [] }] : []),
    ...(on.length > 0 ? [{ sql: `(enabled = 1 AND health IN (${marks(on)}))`, params: on }] : []),
  ];
  if (parts.length === 0) return { sql: '0', params: [] };
  return { sql: `(${parts.map(({ sql }) => sql).join(' OR ')})`, params: parts.flatMap(({ params }) => params) };
}

function conditions(filter: FeedFilter): Condition[] {
  return [
    ...(filter.health === undefined ? [] : [standing(filter.health)]),
    ...(filter.sample === undefined ? [] : [{ sql: `sample = ${filter.sample ? 1 : 0}`, params: [] }]),
    ...(filter.source === undefined ? [] : [{ sql: 'source = ?', params: [filter.source] }]),
    ...(filter.url === undefined ? [] : [{ sql: 'url = ?', params: [filter.url] }]),
    ...findWords(filter.text).map((word) => ({ sql: 'instr(words, ?) > 0', params: [word] })),
  ];
}

function where(list: readonly Condition[]): Condition {
  const sql = list.length === 0 ? '' : ` WHERE ${list.map((one) => one.sql).join(' AND ')}`;
  return { sql, params: list.flatMap(({ params }) => params) };
}

/** One part of a page of feeds. */
export function readPart(db: Connection, { filter, first, among, after, limit }: FeedPart): Feed[] {
  const list = conditions(filter);
  const front = standing(first);
  if (among !== null) list.push({ sql: among ? front.sql : `NOT ${front.sql}`, params: front.params });
  if (after !== null) list.push({ sql: '(name, id) > (?, ?)', params: [after.name, after.id] });
  const { sql, params } = where(list);
  return db.all<FeedRow>(`${SELECT}${sql} ORDER BY name, id LIMIT ?`, ...params, limit).map(toFeed);
}

/** How many feeds a filter leaves. */
export function countFeeds(db: Connection, filter: FeedFilter): number {
  const { sql, params } = where(conditions(filter));
  return db.first<{ n: number }>(`SELECT count(*) AS n FROM feeds${sql}`, ...params)?.n ?? 0;
}

/** How many stand how, those turned off as paused. */
export function countByHealth(db: Connection): [FeedHealth, number][] {
  const rows = db.all<{ enabled: number; health: FeedHealth; n: number }>(
    'SELECT enabled, health, count(*) AS n FROM feeds GROUP BY enabled, health',
  );
  const paused = rows.filter((row) => row.enabled === 0).reduce((sum, row) => sum + row.n, 0);
  const on = rows.filter((row) => row.enabled === 1).map(({ health, n }): [FeedHealth, number] => [health, n]);
  return paused > 0 ? [...on, ['paused', paused]] : on;
}

/** The names of sources that have feeds; the first by spelling where they differ. */
export function sourceNames(db: Connection, sources: readonly string[]): [source: string, name: string][] {
  const rows = db.all<{ source: string; name: string }>(
    'SELECT source, min(name) AS name FROM feeds WHERE source IN (SELECT value FROM json_each(?)) GROUP BY source',
    JSON.stringify(sources),
  );
  return rows.map(({ source, name }) => [source, name]);
}
