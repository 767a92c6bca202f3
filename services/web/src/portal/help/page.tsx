/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import { searchUrl } from '../../search/url.ts';
import { KEYS } from '../keys.ts';

/** One way of asking, with an example that can be followed. */
interface Example {
  query: string;
  finds: string;
}

const EXAMPLES: readonly Example[] = [
  { query: 'trade deal', finds: 'stories with both words, in any of their forms' },
  { query: '"trade deal"', finds: 'the words next to each other, in this order' },
  { query: '"tariff steel"~5', finds: 'the words near each other, with at most five others between them' },
  { query: 'flood OR storm', finds: 'one of the two, or both' },
  { query: 'election -poll', finds: 'the first word without the second; NOT says the same' },
  { query: '(flood OR storm) harvest', finds: 'parentheses group' },
  { query: 'agricult*', finds: 'words that begin so; at least three letters before the star' },
  { query: 'title:budget', finds: 'the word in the headline' },
  { query: 'by:ruiz', finds: 'the name in the byline' },
  { query: 'region:MX', finds: 'stories about a country or region, by code or name; a region holds its countries' },
  { query: 'mentions:MX', finds: 'stories that mention it at least' },
  { query: 'topic:defense', finds: 'stories about a policy area, by code or name' },
  { query: 'tag:desk/city', finds: 'stories with a tag of your own vocabulary “desk”; desk:city says the same' },
  { query: 'source:harbour-herald', finds: 'stories of one source' },
  { query: 'lang:es', finds: 'stories in one language' },
  { query: 'after:now-24h', finds: 'stories of the last 24 hours; also 30m, 7d, 2w' },
  { query: 'after:2026-01-01 before:2026-02-01', finds: 'stories of January: after counts its day, before does not' },
];

/** The help page's content: the keys, and how a query is written. */
export function HelpContent(): VNode {
  return (
    <>
      <h1 class="title">Help</h1>
      <div class="help-columns">
        <section aria-labelledby="query">
          <QueryHelp />
        </section>
        <section aria-labelledby="keys">
          <KeyHelp />
        </section>
      </div>
    </>
  );
}

function QueryHelp(): VNode {
  return (
    <>
      <h2 class="subtitle" id="query">
        How a query is written
      </h2>
      <p>
        Words that stand side by side must all be found. Nothing you type can fail: what cannot be read as meant is searched as
        words, and a note says so with its place.
      </p>
      <table class="table examples">
        <thead>
          <tr>
            <th scope="col">Query</th>
            <th scope="col">What it finds</th>
          </tr>
        </thead>
        <tbody>
          {EXAMPLES.map(({ query, finds }) => (
            <tr key={query}>
              <th scope="row">
                <a href={searchUrl('/', { q: query })}>
                  <code>{query}</code>
                </a>
              </th>
              <td>{finds}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function KeyHelp(): VNode {
  return (
    <>
      <h2 class="subtitle" id="keys">
        Keys
      </h2>
      <dl class="keylist" id="key-list">
        {KEYS.map((key) => (
          <div key={key.does}>
            <dt>
              {key.keys.map((name, index) => (
                <>
                  {index > 0 && <span class="quiet">{key.sequence ? ' then ' : ' or '}</span>}
                  <kbd>{name}</kbd>
                </>
              ))}
            </dt>
            <dd>{key.does}</dd>
          </div>
        ))}
      </dl>
      <h2 class="subtitle" id="feeds-out">
        Every search is a feed and an export
      </h2>
      <p>
        Each search page links to itself as RSS, Atom, JSON Feed, CSV and NDJSON. Give the address of a search page to a feed
        reader, and it finds the feed by itself. The <a href="/docs">API</a> takes the same parameters.
      </p>
    </>
  );
}
