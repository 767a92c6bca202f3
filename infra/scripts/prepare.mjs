// Brings a checkout to the point where dist/ can be run: Node, dependencies, build. Says what it does, on standard error; silent when nothing is to do.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const stamp = join(root, '.cache', 'built');

/** Leaves with one sentence when Node is too old; everything else here would fail in less clear ways. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  process.stderr.write(
    `Slugline needs Node.js 20.19 or newer; this is ${process.versions.node}. Install a newer one and start again.\n`,
  );
  process.exit(1);
}

/** Runs a program in the checkout, its output on our standard error, and leaves with its code when it fails. */
function run(what, command, args) {
  process.stderr.write(`${what} …\n`);
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  process.stderr.write(`${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}. The lines above say why.\n`);
  process.exit(status ?? 1);
}

/** Installs the dependencies of the lock file when they are not there or the lock file is newer. */
export function install() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs) return;
  run('Installing the dependencies (once)', 'npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error']);
}

/** Builds dist/ when a source is newer than the last build. */
export function build() {
  if (
    existsSync(stamp) &&
    newestSource() <= statSync(stamp).mtimeMs &&
    workspaces().every((folder) => existsSync(join(folder, 'dist')))
  )
    return;
  const began = new Date();
  run('Building', process.execPath, [
    join(root, 'node_modules', 'turbo', 'bin', 'turbo'),
    'run',
    'build',
    '--output-logs=errors-only',
    '--log-order=grouped',
    '--no-update-notifier',
  ]);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, `${began.toISOString()}\n`);
}

function workspaces() {
  return ['packages', 'services'].flatMap((kind) =>
    readdirSync(join(root, kind), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [join(root, kind, entry.name)] : [],
    ),
  );
}

function newestSource() {
  const files = workspaces().flatMap((folder) => [
    ...readdirSync(folder).flatMap((name) => (/\.(json|ts|mjs)$/.test(name) ? join(folder, name) : [])),
    ...readdirSync(join(folder, 'src'), { recursive: true }).flatMap((name) =>
      /\.test\.tsx?$/.test(name) ? [] : join(folder, 'src', name),
    ),
  ]);
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}

/** All of it, in order. */
export async function prepare() {
  checkNode();
  install();
  build();
}
