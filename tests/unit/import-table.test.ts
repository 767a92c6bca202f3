import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/service-process.ts';

/** DESIGN section 2: what each workspace may import. `npm` names packages, `*` stands for every workspace below the line. */
const stagePackages = ['model', 'runtime', 'pipeline', 'store'];
const TABLE: Record<string, { workspaces: string[]; npm: string[] }> = {
  'packages/model': { workspaces: [], npm: ['zod'] },
  'packages/runtime': { workspaces: ['model'], npm: ['pino', 'prom-client'] },
  'packages/pipeline': { workspaces: ['model', 'runtime'], npm: ['bullmq', 'ioredis', '@electric-sql/pglite'] },
  'packages/http': { workspaces: ['model', 'runtime'], npm: ['undici', 'ipaddr.js', 'robots-parser'] },
  'packages/feeds': { workspaces: ['model'], npm: ['rss-parser', 'iconv-lite', 'chardet', 'entities'] },
  'packages/extraction': { workspaces: ['model'], npm: ['cheerio', 'htmlparser2', 'domhandler', 'eld', 'entities'] },
  'packages/topics': { workspaces: ['model'], npm: [] },
  'packages/query': { workspaces: ['model'], npm: [] },
  'packages/store': { workspaces: ['model', 'query'], npm: ['@elastic/elasticsearch', 'libsql'] },
  'services/poller': { workspaces: [...stagePackages, 'http', 'feeds', 'extraction'], npm: [] },
  'services/extractor': { workspaces: [...stagePackages, 'http', 'feeds', 'extraction'], npm: [] },
  'services/tagger': { workspaces: [...stagePackages, 'topics'], npm: [] },
  'services/indexer': { workspaces: stagePackages, npm: [] },
  'services/web': {
    workspaces: [...stagePackages, 'query', 'topics', 'http', 'feeds', 'extraction'],
    npm: ['hono', '@hono/node-server', '@hono/zod-openapi', 'preact', 'preact-render-to-string'],
  },
  'services/slugline': {
    workspaces: [
      'model',
      'runtime',
      'pipeline',
      'http',
      'feeds',
      'extraction',
      'topics',
      'query',
      'store',
      'poller',
      'extractor',
      'tagger',
      'indexer',
      'web',
    ],
    npm: ['commander'],
  },
};
/** No I/O, no clock, no environment in these. */
const PURE = ['packages/model', 'packages/feeds', 'packages/extraction', 'packages/topics', 'packages/query'];
const PURE_BUILTINS = new Set(['node:crypto', 'node:zlib', 'node:buffer', 'node:url', 'node:util']);
/** Development only: the worker threads of pipeline and store register tsx when they run from source. */
const DEVELOPMENT = new Set(['tsx/esm/api']);

const workspaces = ['packages', 'services'].flatMap((kind) =>
  readdirSync(join(root, kind), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [`${kind}/${entry.name}`] : [],
  ),
);

function sources(workspace: string): { file: string; text: string }[] {
  const folder = join(root, workspace, 'src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) =>
    /\.tsx?$/.test(name) && !/\.test(-support)?\.tsx?$/.test(name)
      ? [{ file: `${workspace}/src/${name}`, text: readFileSync(join(folder, name), 'utf8') }]
      : [],
  );
}

function imports(text: string): string[] {
  const code = text.replace(/^\s*(?:\/\/|\*).*$/gm, '');
  return [...code.matchAll(/(?:\bfrom\s+|\bimport\s+|\bimport\()\s*['"]([@\w.][\w./@:-]*)['"]/g)].map((match) => match[1] ?? '');
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

test('the table names every workspace, and no other', () => {
  expect(Object.keys(TABLE).sort()).toEqual(workspaces.sort());
});

test.each(workspaces)('%s imports only what the table allows', (workspace) => {
  const allowed = TABLE[workspace] ?? { workspaces: [], npm: [] };
  const wrong = sources(workspace).flatMap(({ file, text }) =>
    imports(text).flatMap((specifier) => {
      if (specifier.startsWith('.') || specifier.startsWith('node:') || DEVELOPMENT.has(specifier)) return [];
      const name = packageOf(specifier);
      const isWorkspace = name.startsWith('@slugline/') || name === 'slugline';
      const deep = isWorkspace && specifier !== name;
      const fits = isWorkspace
        ? allowed.workspaces.includes(name.replace('@slugline/', ''))
        : allowed.npm.includes(name) && !builtinModules.includes(name);
      return fits && !deep ? [] : [`${file} imports ${specifier}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test.each(PURE)('%s is pure: no I/O, no clock, no environment', (workspace) => {
  const wrong = sources(workspace).flatMap(({ file, text }) => [
    ...imports(text).flatMap((specifier) =>
      specifier.startsWith('node:') && !PURE_BUILTINS.has(specifier) ? [`${file} imports ${specifier}`] : [],
    ),
    ...(workspace === 'packages/model'
      ? []
      : (
          text
            .replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '')
            .match(/\bDate\.now\(\)|\bnew Date\(\)|\bMath\.random\(\)|\bprocess\.env\b|\bfetch\(/g) ?? []
        ).map((use) => `${file} uses ${use}`)),
  ]);
  expect(wrong).toEqual([]);
});

test('only packages/runtime reads the environment', () => {
  const readers = workspaces
    .flatMap((workspace) => sources(workspace))
    .flatMap(({ file, text }) => (/\bprocess\.env\b/.test(text) ? [file] : []));
  expect(readers.filter((file) => !file.startsWith('packages/runtime/'))).toEqual([]);
});
