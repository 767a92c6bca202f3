import { absolute, withoutTrackers } from './address.ts';
import { strongClutter } from './clutter.ts';
import { fromNames } from './names.ts';
import type { PageReading } from './reading.ts';
import { repairLine } from './repair.ts';
import { attribute, contains, type TreeElement } from './tree.ts';

/** What an article shows from elsewhere: a video, a post, a chart, a map. */
export interface Embed {
  element: TreeElement;
  url: string;
  /** Its title and whose it is: "The debate in full (YouTube)". */
  text: string;
}

/** Whose frames are part of an article, by the end of their host; all other frames are advertisements, forms and counters. */
const PROVIDERS: Readonly<Record<string, string>> = {
  YouTube: 'youtube.com youtube-nocookie.com youtu.be',
  Vimeo: 'vimeo.com',
  Dailymotion: 'dailymotion.com dai.ly',
  X: 'twitter.com x.com',
  Instagram: 'instagram.com',
  Threads: 'threads.net threads.com',
  Facebook: 'facebook.com fb.watch',
  TikTok: 'tiktok.com',
  Bluesky: 'bsky.app',
  Reddit: 'reddit.com redditmedia.com',
  Telegram: 't.me',
  Rumble: 'rumble.com',
  Twitch: 'twitch.tv',
  Spotify: 'open.spotify.com',
  SoundCloud: 'soundcloud.com',
  'Apple Podcasts': 'embed.podcasts.apple.com podcasts.apple.com',
  Acast: 'acast.com',
  Datawrapper: 'datawrapper.dwcdn.net datawrapper.de',
  Flourish: 'flo.uri.sh flourish.studio',
  Infogram: 'infogram.com',
  Tableau: 'public.tableau.com',
  DocumentCloud: 'documentcloud.org',
  Scribd: 'scribd.com',
  OpenStreetMap: 'openstreetmap.org',
  'Google Maps': 'google.com/maps maps.google.com',
};
const BY_HOST = Object.entries(PROVIDERS).flatMap(([name, hosts]) => hosts.split(' ').map((host) => ({ name, host })));

/** From the address of a frame to the page that readers know; `$1` is what the pattern found. An empty one is no part of an article. */
const PAGES: readonly [pattern: RegExp, page: string][] = [
  [
    /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/videoseries\?(?:[^#]*&)?list=([\w-]+).*$/,
    'https://www.youtube.com/playlist?list=$1',
  ],
  [/^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/(?:embed|v)\/([\w-]+).*$/, 'https://www.youtube.com/watch?v=$1'],
  [/^https?:\/\/player\.vimeo\.com\/video\/(\d+).*$/, 'https://vimeo.com/$1'],
  [/^https?:\/\/(?:www\.)?dailymotion\.com\/embed\/video\/(\w+).*$/, 'https://www.dailymotion.com/video/$1'],
  [/^https?:\/\/platform\.twitter\.com\/embed\/tweet\.html\?(?:[^#]*&)?id=(\d+).*$/i, 'https://x.com/i/status/$1'],
  [/^(https?:\/\/(?:www\.)?instagram\.com\/(?:p|reel|tv)\/[\w-]+\/).*$/, '$1'],
  [/^https?:\/\/open\.spotify\.com\/embed\/(\w+\/\w+).*$/, 'https://open.spotify.com/$1'],
  [/^https?:\/\/(?:www\.)?facebook\.com\/plugins\/(?!post|video).*$/, ''],
  [/^https?:\/\/(?:platform\.twitter|syndication\.twitter)\.com\/(?!embed\/tweet).*$/i, ''],
];
/** Players that name the page they play in a parameter of this name. */
const NAMED_PAGE: Readonly<Record<string, string>> = { SoundCloud: 'url', Facebook: 'href' };

function providerOf(url: URL): string | null {
  const host = `.${url.host}`;
  const found = BY_HOST.find(({ host: known }) => {
    const [name, path] = known.split('/');
    return host.endsWith(`.${name}`) && (path === undefined || url.pathname.startsWith(`/${path}`));
  });
  return found?.name ?? null;
}

/** The page of what a frame or a link shows, and whose it is; null where it is no provider's. */
function pageOf(address: string): { url: string; provider: string } | null {
  const provider = providerOf(new URL(address));
  if (provider === null) return null;
  for (const [pattern, page] of PAGES) {
    if (pattern.test(address)) return page === '' ? null : { url: address.replace(pattern, page), provider };
  }
  const named = absolute(new URL(address).searchParams.get(NAMED_PAGE[provider] ?? ''), null);
  return { url: withoutTrackers(named ?? address), provider };
}

const isPost = fromNames(({ className }) =>
  /(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|reddit-embed-bq|reddit-card|fb-(?:post|video)|text-post-media|mastodon-embed)(?:\s|$)/.test(
    className,
  ),
);

/** Where a post that a page quotes stands: what it says of itself, else its last link. */
function addressOfPost(post: TreeElement, elements: readonly TreeElement[], at: number): string {
  for (const name of ['data-instgrm-permalink', 'data-text-post-permalink', 'cite', 'data-href']) {
    const said = attribute(post, name);
    if (said !== '') return said;
  }
  let last = '';
  for (let next = at + 1; next < elements.length; next += 1) {
    const element = elements[next] as TreeElement;
    if (!contains(post, element)) break;
    if (element.name === 'a') last = attribute(element, 'href') || last;
  }
  return last;
}

/** The address that an element shows, '' when it shows none. */
function addressOf(element: TreeElement, elements: readonly TreeElement[], at: number): string {
  if (element.name === 'iframe')
    return (
      attribute(element, 'src').replace(/^about:blank$/, '') ||
      attribute(element, 'data-src') ||
      attribute(element, 'data-lazy-src')
    );
  const mayBePost = element.name === 'blockquote' || element.name === 'div';
  return mayBePost && isPost(element) ? addressOfPost(element, elements, at) : '';
}

/** Whether an element stands in the body, and in no part of it that is clutter for certain. */
function isInBody(element: TreeElement, root: TreeElement): boolean {
  let around = element.parent;
  for (; around !== null && around !== root; around = around.parent) if (strongClutter(around) !== null) return false;
  return around === root;
}

const MOST = 30;

/** What the body shows from elsewhere, in page order with the index of its element. `base` is what its addresses are relative to. */
export function findEmbeds({ tree, root }: PageReading, base: string | null): { embed: Embed; index: number }[] {
  const found = new Map<string, { embed: Embed; index: number }>();
  if (root === null) return [];
  for (let index = 0; index < tree.elements.length; index += 1) {
    const element = tree.elements[index] as TreeElement;
    const shown = addressOf(element, tree.elements, index);
    const address = shown === '' ? null : absolute(shown, base);
    if (address === null || found.size >= MOST || !isInBody(element, root)) continue;
    const page = pageOf(address);
    if (page === null || found.has(page.url)) continue;
    const title = repairLine((attribute(element, 'title') || attribute(element, 'aria-label')).slice(0, 300));
    const text = title === '' || title.includes(page.provider) ? title || page.provider : `${title} (${page.provider})`;
    found.set(page.url, { embed: { element, url: page.url, text }, index });
  }
  return [...found.values()];
}
