/** The formats' own namespaces, by family: their elements have no prefix. Keys are as {@link normalUri} writes them. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  atom: ['www.w3.org/2005/atom', 'purl.org/atom/ns', 'purl.org/atom/app', 'purl.org/echo', 'purl.org/pie', 'example.com/necho'],
  rss: [
    ...['purl.org/rss/1.0', 'purl.org/net/rss1.1', 'purl.org/rss/1.0/modules/rss091', 'my.netscape.com/rdf/simple/0.9'],
    ...['channel.netscape.com/rdf/simple/0.9', 'my.netscape.com/publish/formats/rss-0.91.dtd', 'purl.org/rss/2.0'],
    ...['backend.userland.com/rss', 'backend.userland.com/rss2', 'backend.userland.com/rss091', 'backend.userland.com/rss092'],
    ...[
      'blogs.law.harvard.edu/tech/rss',
      'cyber.law.harvard.edu/rss',
      'cyber.harvard.edu/rss',
      'www.rssboard.org/rss-specification',
    ],
  ],
  sitemap: ['www.sitemaps.org/schemas/sitemap/0.9', 'www.google.com/schemas/sitemap/0.84', 'www.google.com/schemas/sitemap/0.9'],
  g2: ['iptc.org/std/nar/2006-10-01'],
  newsml: ['iptc.org/std/newsml/2003-10-10', 'iptc.org/std/newsml/1.2', 'iptc.org/std/newsml/2002-07-24'],
  nitf: ['iptc.org/std/nitf/2006-10-18', 'iptc.org/std/nitf'],
};

/** Other namespaces, with the prefix that stands for each in the tree. */
const PREFIXES: Readonly<Record<string, readonly string[]>> = {
  dc: ['purl.org/dc/elements/1.1', 'purl.org/dc/elements/1.0', 'purl.org/metadata/dublin_core', 'purl.org/dc/1.1'],
  dcterms: ['purl.org/dc/terms'],
  content: ['purl.org/rss/1.0/modules/content'],
  media: ['search.yahoo.com/mrss', 'video.search.yahoo.com/mrss', 'www.rssboard.org/media-rss', 'tools.search.yahoo.com/mrss'],
  itunes: ['www.itunes.com/dtds/podcast-1.0.dtd', 'example.com/dtds/podcast-1.0.dtd'],
  xhtml: ['www.w3.org/1999/xhtml', 'www.w3.org/tr/xhtml1', 'www.w3.org/1999/html', 'www.w3.org/tr/rec-html40'],
  xml: ['www.w3.org/xml/1998/namespace'],
  rdf: ['www.w3.org/1999/02/22-rdf-syntax-ns'],
  sy: ['purl.org/rss/1.0/modules/syndication'],
  thr: ['purl.org/syndication/thread/1.0'],
  news: ['www.google.com/schemas/sitemap-news/0.9', 'www.google.com/schemas/sitemap-news/0.84'],
  image: ['www.google.com/schemas/sitemap-image/1.1'],
  slash: ['purl.org/rss/1.0/modules/slash'],
  wfw: ['wellformedweb.org/commentapi'],
  feedburner: ['rssnamespace.org/feedburner/ext/1.0'],
  xlink: ['www.w3.org/1999/xlink'],
  svg: ['www.w3.org/2000/svg'],
  mathml: ['www.w3.org/1998/math/mathml'],
};

/** URI to `prefix`, or to `@family` for a format's own. */
const KNOWN: ReadonlyMap<string, string> = new Map([
  ...Object.entries(OWN).flatMap(([family, uris]) => uris.map((uri) => [uri, `@${family}`] as const)),
  ...Object.entries(PREFIXES).flatMap(([prefix, uris]) => uris.map((uri) => [uri, prefix] as const)),
]);
/** Families of documents whose root has no namespace. */
const FAMILY_OF_ROOT: Readonly<Record<string, string>> = { feed: '@atom', rss: '@rss', rdf: '@rss', urlset: '@sitemap' };

/** What decides the names of a whole document: the root's family, prefix and default namespace. */
interface Document {
  family: string;
  prefix: string | null;
  uri: string | null;
}

/** The namespaces in scope of an element; `cache` holds the canonical names that were asked for. */
export interface Scope {
  parent: Scope | null;
  uris: ReadonlyMap<string, string>;
  elements: Map<string, string>;
  document: Document;
}

/** The scope of a root element, with the namespaces that it declares. */
export function rootScope(rawName: string, declared: ReadonlyMap<string, string>): Scope {
  const [prefix, local] = split(rawName);
  const uri = declared.get(prefix) ?? null;
  const known = KNOWN.get(uri ?? '');
  const family = known?.startsWith('@') ? known : (FAMILY_OF_ROOT[local] ?? '@other');
  // A prefix that means something else (rdf:RDF) is not the format's own.
  const own = prefix !== '' && (known === undefined ? prefix !== 'rdf' : known.startsWith('@'));
  const document = { family, prefix: own ? prefix : null, uri: prefix === '' ? uri : (declared.get('') ?? null) };
  return { parent: null, uris: declared, elements: new Map(), document };
}

/** The scope inside an element that declares namespaces. */
export function innerScope(parent: Scope, declared: ReadonlyMap<string, string>): Scope {
  return { parent, uris: declared, elements: new Map(), document: parent.document };
}

/** An element's name in lower case with the usual prefix of its namespace. */
export function elementName(scope: Scope, rawName: string): string {
  const cached = scope.elements.get(rawName);
  if (cached !== undefined) return cached;
  const [prefix, local] = split(rawName);
  const name = joined(canonicalPrefix(scope, prefix), local);
  if (scope.elements.size < 1_000) scope.elements.set(rawName, name);
  return name;
}

/** An attribute's name in the same way; one without a prefix is in no namespace. */
export function attributeName(scope: Scope, rawName: string): string {
  const [prefix, local] = split(rawName);
  return prefix === '' || prefix === 'xmlns' ? rawName.toLowerCase() : joined(canonicalPrefix(scope, prefix), local);
}

/** A namespace's URI as the tables here write it: publishers vary case, scheme and the last character. */
export function normalUri(uri: string): string {
  return uri
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/#]$/, '');
}

function canonicalPrefix(scope: Scope, prefix: string): string {
  const { document } = scope;
  const uri = uriOf(scope, prefix);
  if (prefix === '' && (uri === null || uri === document.uri)) return '';
  if (prefix !== '' && prefix === document.prefix) return '';
  const known = uri === null ? undefined : KNOWN.get(uri);
  if (known === undefined) return prefix === 'rss' ? '' : prefix;
  if (!known.startsWith('@')) return known;
  return known === '@atom' && document.family !== '@atom' ? 'atom' : '';
}

function uriOf(scope: Scope, prefix: string): string | null {
  for (let one: Scope | null = scope; one !== null; one = one.parent) {
    const uri = one.uris.get(prefix);
    if (uri !== undefined) return uri === '' ? null : uri;
  }
  return null;
}

/** Prefix and local name in lower case. */
function split(rawName: string): [prefix: string, local: string] {
  const name = rawName.toLowerCase();
  const colon = name.indexOf(':');
  return colon <= 0 ? ['', colon === 0 ? name.slice(1) : name] : [name.slice(0, colon), name.slice(colon + 1)];
}

function joined(prefix: string, local: string): string {
  return prefix === '' ? local : `${prefix}:${local}`;
}
