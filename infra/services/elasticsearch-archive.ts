import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findProgram } from './local-process.ts';

/** Elasticsearch will not run as root: it runs as this user (nobody) then. */
export const UNPRIVILEGED_UID = 65_534;
export const isRoot = process.getuid?.() === 0;

/** The start script that the archive lacks. It must lie in bin/, where elasticsearch-env finds the home from its path. */
const START_SCRIPT = `#!/bin/bash
set -e -o pipefail
source "$(dirname "$0")"/elasticsearch-env
cd "$ES_HOME"
export ES_HOME ES_PATH_CONF JAVA JAVA_TYPE ES_DISTRIBUTION_TYPE=tar
exec "$JAVA" -cp "$ES_HOME/lib/tools/server-launcher/*" org.elasticsearch.server.launcher.ServerLauncher "$@"
`;

/** Where unpacked services are kept between runs; readable for the unprivileged user. */
function cacheFolder(): string {
  return process.env['SLUGLINE_TEST_CACHE'] ?? (isRoot ? '/var/cache/slugline' : join(homedir(), '.cache', 'slugline'));
}

/** The home folder of an unpacked Elasticsearch, fetched from Maven Central the first time; or the reason why there is none. */
export function elasticsearchHome(): { home: string } | { missing: string } {
  const home = join(cacheFolder(), 'elasticsearch-9.4.3');
  if (existsSync(join(home, 'bin', 'elasticsearch'))) return { home };
  if (findProgram('mvn') === null) return { missing: 'mvn is not on the PATH to fetch Elasticsearch from Maven Central' };
  mkdirSync(cacheFolder(), { recursive: true, mode: 0o755 });
  const folder = mkdtempSync(join(cacheFolder(), 'unpack-'));
  try {
    const pom = fileURLToPath(new URL('./elasticsearch-pom.xml', import.meta.url));
    const result = spawnSync('mvn', ['-q', '-B', '-f', pom, `-Dunpack.to=${folder}`, 'dependency:unpack'], {
      encoding: 'utf8',
      timeout: 300_000,
    });
    if (result.status !== 0) return { missing: `Maven could not unpack it: ${(result.stdout + result.stderr).slice(-500)}` };
    prepare(folder, home);
    return { home };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function prepare(folder: string, home: string): void {
  const top = readdirSync(folder).find((name) => name.startsWith('sonarqube-'));
  if (top === undefined) throw new Error(`the archive holds no sonarqube folder: ${readdirSync(folder).join(', ')}`);
  const unpacked = join(folder, top, 'elasticsearch');
  writeFileSync(join(unpacked, 'bin', 'elasticsearch'), START_SCRIPT);
  for (const name of readdirSync(join(unpacked, 'bin'))) chmodSync(join(unpacked, 'bin', name), 0o755);
  // Whole or not at all: another process may be doing the same.
  if (!existsSync(home)) renameSync(unpacked, home);
}

/** A JDK of 21 or later, which Elasticsearch 9 needs; or null. */
export function findJdk(): string | null {
  const installed = existsSync('/usr/lib/jvm') ? readdirSync('/usr/lib/jvm').map((name) => join('/usr/lib/jvm', name)) : [];
  const candidates = [process.env['ES_JAVA_HOME'], process.env['JAVA_HOME'], ...installed];
  return candidates.find((home): home is string => home !== undefined && jdkMajor(home) >= 21) ?? null;
}

function jdkMajor(home: string): number {
  const release = join(home, 'release');
  if (!existsSync(release)) return 0;
  return Number(/JAVA_VERSION="(\d+)/.exec(readFileSync(release, 'utf8'))?.[1] ?? 0);
}

/** A configuration folder for one node, beside its data. */
export function writeNodeConfig(home: string, folder: string, port: number, transportPort: number): string {
  const config = join(folder, 'config');
  cpSync(join(home, 'config'), config, { recursive: true });
  const settings = {
    'cluster.name': 'slugline-tests',
    'discovery.type': 'single-node',
    'xpack.security.enabled': 'false',
    'http.port': port,
    'transport.port': transportPort,
    'path.data': join(folder, 'data'),
    'path.logs': join(folder, 'logs'),
    'cluster.routing.allocation.disk.threshold_enabled': 'false',
  };
  writeFileSync(
    join(config, 'elasticsearch.yml'),
    Object.entries(settings)
      .map(([key, value]) => `${key}: ${value}\n`)
      .join(''),
  );
  mkdirSync(join(config, 'jvm.options.d'), { recursive: true });
  writeFileSync(join(config, 'jvm.options.d', 'heap.options'), '-Xms768m\n-Xmx768m\n');
  return config;
}
