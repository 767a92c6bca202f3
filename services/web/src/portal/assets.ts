import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The addresses of what a page loads. */
export interface Assets {
  stylesheet: string;
  icon: string;
  /** Null when no island was built: every page works without. */
  script: string | null;
  /** What each address answers. */
  files: ReadonlyMap<string, { body: Uint8Array<ArrayBuffer>; type: string }>;
}

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1b1a18"/>' +
  '<rect x="7" y="6" width="6" height="20" rx="1" fill="#ff6b5c"/><path d="M17 10h9M17 16h9M17 22h6" stroke="#f6f5f1" stroke-width="3"/></svg>';

const TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Where `vite build` puts the stylesheet and the islands (vite.config.ts), seen from dist and from src. */
const BUILT = { dist: new URL('./assets/', import.meta.url), src: new URL('../../dist/portal/assets/', import.meta.url) };

/** Reads the portal's assets once. From source the stylesheet is src's own, and the islands are there if they were built. */
export function loadAssets(): Assets {
  const fromSource = import.meta.url.endsWith('.ts');
  const files = new Map<string, { body: Uint8Array<ArrayBuffer>; type: string }>();
  const put = (name: string, body: Uint8Array<ArrayBuffer>): string => {
    const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    files.set(name, { body, type });
    return `/assets/${name}`;
  };
  const folder = fromSource ? BUILT.src : BUILT.dist;
  const manifest = readManifest(folder);
  for (const name of manifest === null ? [] : readdirSync(folder)) {
    if (/\.(?:js|css)$/.test(name)) put(name, readFileSync(new URL(name, folder)));
  }
  const built = (entry: string): string | null => {
    const file = manifest?.[entry]?.file;
    return file === undefined ? null : `/assets/${file}`;
  };
  const stylesheet = fromSource ? null : built('src/portal/styles/portal.css');
  return {
    stylesheet: stylesheet ?? putHashed(put, 'portal', 'css', readStyles()),
    script: built('src/portal/islands/main.ts'),
    icon: putHashed(put, 'icon', 'svg', ICON),
    files,
  };
}

function readManifest(folder: URL): Record<string, { file: string }> | null {
  const path = new URL('manifest.json', folder);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

function putHashed(
  put: (name: string, body: Uint8Array<ArrayBuffer>) => string,
  name: string,
  ending: string,
  text: string,
): string {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  return put(`${name}.${hash}.${ending}`, new TextEncoder().encode(text));
}

/** The stylesheets that portal.css imports, in its order, as one. */
function readStyles(): string {
  const folder = new URL('./styles/', import.meta.url);
  const index = readFileSync(fileURLToPath(new URL('portal.css', folder)), 'utf8');
  return [...index.matchAll(/@import "\.\/([^"]+)"/g)]
    .map((match) => readFileSync(new URL(match[1] ?? '', folder), 'utf8'))
    .join('\n');
}
