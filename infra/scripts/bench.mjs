// `npm run bench -- …`: builds, and runs tests/bench/throughput.ts from source.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { prepare, root } from './prepare.mjs';

await prepare();
const args = [
  '--import',
  'tsx',
  '--conditions=@slugline/source',
  join('tests', 'bench', 'throughput.ts'),
  ...process.argv.slice(2),
];
process.exit(spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1);
