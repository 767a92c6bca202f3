import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { runMigrations } from 'bullmq';

/** The built template lies in dist/pglite/ whether this runs from source or from dist. */
const FOLDER = new URL(import.meta.url.endsWith('.ts') ? '../../dist/pglite/' : './', import.meta.url);
const TEMPLATE = new URL('template.tar.gz', FOLDER);
const MADE_FOR = new URL('template.json', FOLDER);

/** The migrated, empty queue database, or null when none was built for these versions of PGlite and BullMQ. */
export async function readTemplate(): Promise<Uint8Array | null> {
  try {
    if ((await readFile(MADE_FOR, 'utf8')) !== (await versions())) return null;
    return await readFile(TEMPLATE);
  } catch {
    return null;
  }
}

/** Makes the template unless it is there for these versions. Answers whether it was made. */
export async function buildTemplate(): Promise<boolean> {
  if ((await readTemplate()) !== null) return false;
  const folder = await mkdtemp(join(tmpdir(), 'slugline-template-'));
  try {
    const database = new PGlite(join(folder, 'queue'));
    await database.waitReady;
    await runMigrations({
      query: async (text, params) => {
        if (params === undefined) return { rows: ((await database.exec(text)).at(-1)?.rows ?? []) as never[] };
        return { rows: (await database.query(text, [...params])).rows as never[] };
      },
    });
    await database.exec('CHECKPOINT');
    const packed = await database.dumpDataDir('gzip');
    await database.close();
    await writeFile(TEMPLATE, Buffer.from(await packed.arrayBuffer()));
    await writeFile(MADE_FOR, await versions());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return true;
}

async function versions(): Promise<string> {
  const found = await Promise.all(['@electric-sql/pglite', 'bullmq'].map(async (name) => [name, await versionOf(name)]));
  return JSON.stringify(Object.fromEntries(found));
}

/** Reads the package's own package.json, which its exports may not show. */
async function versionOf(name: string): Promise<string> {
  let folder = dirname(createRequire(fileURLToPath(import.meta.url)).resolve(name));
  for (;;) {
    const found = await readFile(join(folder, 'package.json'), 'utf8').then(
      (text) => JSON.parse(text) as { name?: string; version?: string },
      () => null,
    );
    if (found?.name === name && found.version !== undefined) return found.version;
    if (dirname(folder) === folder) throw new Error(`the version of ${name} was not found`);
    folder = dirname(folder);
  }
}
