#!/usr/bin/env node
// The installed command. In a checkout it builds what is missing first; in a package, dist/ is there.
import { existsSync } from 'node:fs';

const prepare = new URL('../../../infra/scripts/prepare.mjs', import.meta.url);
if (existsSync(prepare)) await (await import(prepare.href)).prepare();
const { runCli } = await import('../dist/index.js');
process.exitCode = await runCli(process.argv.slice(2));
