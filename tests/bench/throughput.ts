/**
 * Stories per second from empty to all searchable, and CPU seconds per story, on both tiers; one JSON line each.
 *
 *   npm run bench -- [LOAD_FOLDER] [--feeds 40] [--items 50] [--tier embedded|distributed]
 *
 * LOAD_FOLDER holds a load rig (rig.mjs) whose pages are then used, and peers (peer-node.mjs) that are measured in the same run; without it the
 * project's own small origin serves the pages. Machines are noisy: only the ratio between lines of one run holds.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createFeed } from '@slugline/model';
import { openStore, type Store } from '@slugline/store';
import { startElasticsearch } from '../../infra/services/elasticsearch.ts';
import { freePort, type TestService } from '../../infra/services/local-process.ts';
import { startRedis } from '../../infra/services/redis.ts';
import { startTestOrigin } from '../support/origin.ts';
import { root, type ServiceProcess, startComposeService, startProcess } from '../support/service-process.ts';
import { waitUntil } from '../support/wait.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { feeds: { type: 'string', default: '40' }, items: { type: 'string', default: '50' }, tier: { type: 'string' } },
});
const feeds = Number(values.feeds);
const items = Number(values.items);
const total = feeds * items;
/** Clock ticks per second of /proc/PID/stat; 100 on every Linux that Node runs on. */
const TICKS = 100;

/** User and system CPU seconds of a process with all its threads so far (proc(5), fields 14 and 15). */
function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

interface Pages {
  feedUrl(feed: number): string;
  host: string;
  close(): Promise<void>;
}

async function servePages(folder: string | undefined): Promise<Pages> {
  if (folder === undefined) return startTestOrigin({ feeds, items });
  const port = await freePort();
  const rig = spawn(
    process.execPath,
    [join(folder, 'rig.mjs'), '--feeds', String(feeds), '--items', String(items), '--dup', '0.2', '--port', String(port)],
    { stdio: 'ignore' },
  );
  const host = `127.0.0.1:${port}`;
  await waitUntil('the load rig answers', async () => (await fetch(`http://${host}/feed/0.xml`)).ok);
  return { host, feedUrl: (feed) => `http://${host}/feed/${feed}.xml`, close: async () => void rig.kill() };
}

async function addAll(store: Store, pages: Pages): Promise<void> {
  const now = new Date();
  for (let feed = 0; feed < feeds; feed += 1) {
    const url = pages.feedUrl(feed);
    await store.feeds.add(
      createFeed({ url, source: `source-${feed}`, sourceName: `Source ${feed}`, intervalSeconds: 86_400 }, now),
    );
  }
}

/** CPU seconds that Elasticsearch has used so far. */
async function elasticsearchCpu(url: string): Promise<number> {
  const stats = (await (await fetch(`${url}/_nodes/stats/process`)).json()) as {
    nodes: Record<string, { process: { cpu: { total_in_millis: number } } }>;
  };
  return Object.values(stats.nodes).reduce((sum, node) => sum + node.process.cpu.total_in_millis / 1_000, 0);
}

/** Runs one tier from empty to all searchable and prints its line. */
async function measure(
  tier: string,
  store: Store,
  processes: readonly ServiceProcess[],
  pages: Pages,
  serverCpu: () => Promise<number> = async () => 0,
): Promise<void> {
  const cpu = () => processes.map((one) => cpuSeconds(one.pid));
  const cpuBefore = cpu();
  const serverBefore = await serverCpu();
  const began = performance.now();
  await addAll(store, pages);
  await waitUntil(`${total} stories are searchable`, async () => (await store.stories.count()) >= total, {
    timeoutMs: 900_000,
    everyMs: 250,
    lastSeen: () => store.stories.count(),
  });
  const seconds = (performance.now() - began) / 1_000;
  const cpuEach = cpu().map((after, index) => after - (cpuBefore[index] ?? 0));
  const cpuUsed = cpuEach.reduce((sum, one) => sum + one, 0);
  const line = {
    bench: 'throughput',
    tier,
    stories: total,
    seconds: round(seconds),
    storiesPerSecond: round(total / seconds),
    cpuSeconds: round(cpuUsed),
    cpuMsPerStory: round((cpuUsed / total) * 1_000),
    cpuMsPerStoryOf: Object.fromEntries(
      processes.map((one, index) => [one.name, round(((cpuEach[index] ?? 0) / total) * 1_000)]),
    ),
    ...(tier === 'distributed' ? { esCpuSeconds: round((await serverCpu()) - serverBefore) } : {}),
    load: round(loadavg()[0] ?? 0),
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

const fast = { HTTP_ALLOW_HOSTS: '127.0.0.1', HTTP_PER_HOST: '20' };

async function embedded(pages: Pages): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'slugline-bench-'));
  const slugline = startProcess('slugline', ['node', 'services/slugline/bin/slugline.mjs', 'start'], {
    ...fast,
    DATA_DIR: folder,
    PORT: '0',
    SAMPLE: 'off',
    LOG_LEVEL: 'info',
  });
  await slugline.logged('ready');
  const store = await openStore({ dataDir: folder });
  await measure('embedded', store, [slugline], pages);
  await store.close();
  await slugline.end('SIGTERM');
  rmSync(folder, { recursive: true });
}

async function distributed(pages: Pages, redis: TestService, elasticsearch: TestService): Promise<void> {
  const env = {
    ...fast,
    LOG_LEVEL: 'info',
    REDIS_URL: redis.url,
    ELASTICSEARCH_URL: elasticsearch.url,
    QUEUE_PREFIX: 'bench',
    INDEX_PREFIX: 'bench',
  };
  const services = ['poller', 'extractor', 'tagger', 'indexer'].map((name) => startComposeService(name, env));
  await Promise.all(services.map((service) => service.logged(`${service.name} runs`)));
  const store = await openStore({ elasticsearchUrl: elasticsearch.url, indexPrefix: 'bench' });
  await measure('distributed', store, services, pages, () => elasticsearchCpu(elasticsearch.url));
  await Promise.all(services.map((service) => service.end('SIGTERM')));
  await store.close();
}

/** The pipeline that a user would put together from rss-parser, readability, linkedom and BullMQ, on the same servers and pages. */
async function peer(folder: string, pages: Pages, redis: TestService, elasticsearch: TestService): Promise<void> {
  const copy = join(root, '.cache', 'bench-peer');
  cpSync(folder, copy, { recursive: true });
  if (!existsSync(join(copy, 'node_modules'))) {
    execFileSync(
      'npm',
      [
        'install',
        '--prefix',
        copy,
        '--no-save',
        '--no-audit',
        '--no-fund',
        '--loglevel=error',
        'bullmq@6',
        'ioredis@6',
        '@elastic/elasticsearch@9.4',
        'rss-parser@3',
        'linkedom',
        '@mozilla/readability',
      ],
      { stdio: ['ignore', 2, 2] },
    );
  }
  const args = [
    '--base',
    `http://${pages.host}`,
    '--feeds',
    String(feeds),
    '--redis',
    new URL(redis.url).port,
    '--es',
    elasticsearch.url,
  ];
  const child: ChildProcess = spawn(process.execPath, [join(copy, 'peer-node.mjs'), ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  await new Promise((done) => child.once('exit', done));
}

const folder = positionals[0] === undefined ? undefined : resolve(positionals[0]);
const pages = await servePages(folder);
if (values.tier !== 'distributed') await embedded(pages);
if (values.tier !== 'embedded') {
  const [redis, elasticsearch] = await Promise.all([startRedis(), startElasticsearch()]);
  if ('missing' in redis || 'missing' in elasticsearch) {
    process.stderr.write(
      `the distributed tier is not measured: ${[redis, elasticsearch].flatMap((one) => ('missing' in one ? one.missing : [])).join('; ')}\n`,
    );
  } else {
    await distributed(pages, redis, elasticsearch);
    if (folder !== undefined) await peer(folder, pages, redis, elasticsearch);
    await redis.dispose();
    await elasticsearch.dispose();
  }
}
await pages.close();
