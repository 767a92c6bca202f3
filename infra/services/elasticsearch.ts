import { type ChildProcess, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { elasticsearchHome, findJdk, isRoot, UNPRIVILEGED_UID, writeNodeConfig } from './elasticsearch-archive.ts';
import { dockerAnswers, endProcess, freePort, type MissingService, startProcess, type TestService } from './local-process.ts';

/** A real Elasticsearch: ELASTICSEARCH_URL, else Docker, else unpacked from Maven Central. `own` asks for one that the test may kill. */
export async function startElasticsearch(options: { own?: boolean } = {}): Promise<TestService | MissingService> {
  const given = process.env['ELASTICSEARCH_URL'];
  if (given && !options.own) return { url: given, origin: 'ELASTICSEARCH_URL', dispose: async () => {} };
  if (!options.own && dockerAnswers()) return startElasticsearchContainer();
  const jdk = findJdk();
  const archive = jdk === null ? { missing: 'no JDK of 21 or later is installed' } : elasticsearchHome();
  if ('missing' in archive || jdk === null) {
    const reason = 'missing' in archive ? archive.missing : '';
    return { missing: `no Elasticsearch: ELASTICSEARCH_URL is not set, no Docker engine answers, and ${reason}` };
  }
  return startLocalElasticsearch(archive.home, jdk);
}

async function startLocalElasticsearch(home: string, jdk: string): Promise<TestService> {
  const folder = await mkdtemp(join(tmpdir(), 'slugline-es-'));
  await chmod(folder, 0o755);
  const port = await freePort();
  const config = writeNodeConfig(home, folder, port, await freePort());
  mkdirSync(join(folder, 'tmp'));
  if (isRoot) spawnSync('chown', ['-R', String(UNPRIVILEGED_UID), folder]);
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess;
  const start = async () => {
    const program = join(home, 'bin', 'elasticsearch');
    const [command, ...args] = isRoot ? ['setpriv', '--reuid', String(UNPRIVILEGED_UID), '--clear-groups', program] : [program];
    const env = { ES_PATH_CONF: config, ES_JAVA_HOME: jdk, ES_TMPDIR: join(folder, 'tmp') };
    child = await startProcess(command ?? program, args, {
      env,
      cwd: folder,
      isUp: () => isGreenEnough(url),
      timeoutMs: 120_000,
    });
  };
  await start();
  return {
    url,
    origin: 'unpacked from Maven Central',
    halt: async (signal = 'SIGTERM') => {
      await endProcess(child, signal);
      // The launcher's server outlives a killed launcher: wait until nobody answers.
      if (signal === 'SIGKILL') spawnSync('pkill', ['-KILL', '-f', folder]);
    },
    resume: start,
    dispose: async () => {
      await endProcess(child, 'SIGTERM');
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

async function startElasticsearchContainer(): Promise<TestService> {
  const { GenericContainer, Wait } = await import('testcontainers');
  const container = await new GenericContainer('docker.elastic.co/elasticsearch/elasticsearch:9.4.3')
    .withEnvironment({ 'discovery.type': 'single-node', 'xpack.security.enabled': 'false', ES_JAVA_OPTS: '-Xms768m -Xmx768m' })
    .withExposedPorts(9200)
    .withWaitStrategy(Wait.forHttp('/_cluster/health?wait_for_status=yellow', 9200).withStartupTimeout(180_000))
    .start();
  return {
    url: `http://${container.getHost()}:${container.getMappedPort(9200)}`,
    origin: 'Docker',
    dispose: async () => {
      await container.stop();
    },
  };
}

async function isGreenEnough(url: string): Promise<boolean> {
  const answer = await fetch(`${url}/_cluster/health?wait_for_status=yellow&timeout=1s`, { signal: AbortSignal.timeout(3_000) });
  return answer.ok;
}
