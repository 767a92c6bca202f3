/** @jsxRuntime automatic @jsxImportSource preact */
import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { SearchState } from '../search/state.ts';
import { SEARCH_PATH } from '../search/url.ts';
import type { Assets } from './assets.ts';
import { HiddenState, searchInputLabel } from './search/form.tsx';

/** The places that the header leads to. */
type Place = 'search' | 'feeds' | 'dead-letters' | 'help';

/** What a page is, apart from its content. */
export interface PageOptions {
  title: string;
  place: Place | null;
  assets: Assets;
  /** Whether the sample wire is on: the banner says so. */
  sample: boolean;
  version: string;
  /** When the page was made: the browser's clock may be wrong. */
  now: Date;
  /** The search that the header's box shows and refines. */
  search?: SearchState;
  /** rel=alternate links: the same search as an outbound feed. */
  alternates?: readonly { type: string; title: string; href: string }[];
}

const PLACES: readonly { place: Place; href: string; label: string }[] = [
  { place: 'search', href: SEARCH_PATH, label: 'Search' },
  { place: 'feeds', href: '/feeds', label: 'Feeds' },
  { place: 'dead-letters', href: '/dead-letters', label: 'Dead letters' },
  { place: 'help', href: '/help', label: 'Help' },
];

/** A whole HTML document as text. Every text in it is escaped by the renderer; nothing is ever set as markup. */
export function renderPage(options: PageOptions, content: ComponentChildren): string {
  return `<!doctype html>${renderToString(<Document {...options}>{content}</Document>)}`;
}

function Document(props: PageOptions & { children: ComponentChildren }): VNode {
  const { assets } = props;
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="same-origin" />
        <title>{`${props.title} · Slugline`}</title>
        <link rel="stylesheet" href={assets.stylesheet} />
        <link rel="icon" type="image/svg+xml" href={assets.icon} />
        {props.alternates?.map((link) => (
          <link key={link.type} rel="alternate" type={link.type} title={link.title} href={link.href} />
        ))}
        {assets.script !== null && <script type="module" src={assets.script} />}
      </head>
      <body data-now={props.now.toISOString()}>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <Masthead place={props.place} search={props.search} />
        {props.sample && <SampleBanner />}
        <main id="main" tabIndex={-1}>
          {props.children}
        </main>
        <footer class="foot">
          <span>Slugline {props.version}</span>
          <span>Times are in UTC</span>
          <a href="/docs">API</a>
          <a href="/help">Keys and query language</a>
        </footer>
      </body>
    </html>
  );
}

function Masthead(props: { place: Place | null; search: SearchState | undefined }): VNode {
  return (
    <header class="masthead">
      <div class="inside">
        <a class="brand" href={SEARCH_PATH} aria-label="Slugline, search page">
          Slugline
        </a>
        <search>
          <form class="search" action={SEARCH_PATH} method="get">
            <label class="hidden" for="q">
              {searchInputLabel}
            </label>
            <input
              id="q"
              type="search"
              name="q"
              value={props.search?.q ?? ''}
              placeholder="Search: trade deal region:MX"
              autocomplete="off"
              autocapitalize="off"
              spellcheck={false}
              maxLength={512}
            />
            {props.search !== undefined && <HiddenState state={props.search} />}
            <button class="button" type="submit">
              Search
            </button>
          </form>
        </search>
        <nav class="places" aria-label="Pages">
          {PLACES.map(({ place, href, label }) => (
            <a key={place} href={href} {...(place === props.place ? { 'aria-current': 'page' as const } : {})}>
              {label}
            </a>
          ))}
        </nav>
      </div>
    </header>
  );
}

function SampleBanner(): VNode {
  return (
    <aside class="banner" aria-label="Sample data">
      <form class="inside" method="post" action="/sample/remove">
        <span>
          <strong>This is sample data</strong> from made-up outlets, there to try Slugline with.
        </span>
        <button class="linklike" type="submit">
          Remove it
        </button>
        <a href="/feeds#add">Add a feed of your own</a>
      </form>
    </aside>
  );
}
