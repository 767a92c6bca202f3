/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import { LOOKED_AT, type SourceReadings } from '../../extraction/by-source.ts';
import { whyNotPage } from '../../extraction/words.ts';
import { allWith } from '../search/links.ts';
import { count, countOf } from '../words.ts';

/** How reading article pages goes, by source. */
export function ReadingsContent(props: { readings: readonly SourceReadings[] }): VNode {
  const { readings } = props;
  return (
    <>
      <div class="page-head">
        <h1 class="title">How articles are read</h1>
        <a class="button small" href="/feeds">
          Feeds
        </a>
      </div>
      <p class="quiet">
        {`Of the ${countOf(LOOKED_AT, 'newest story', 'newest stories')}: whether the text is the article page’s or the feed’s own, and why. Sources whose pages are refused most come first.`}
      </p>
      {readings.length === 0 ? <p class="nothing">There is no story yet.</p> : <Table readings={readings} />}
    </>
  );
}

function Table(props: { readings: readonly SourceReadings[] }): VNode {
  return (
    <table class="table">
      <caption class="hidden">Sources, how many of their stories were read from the page and from the feed, and why</caption>
      <thead>
        <tr>
          <th scope="col">Source</th>
          <th scope="col">From the page</th>
          <th scope="col">From the feed</th>
          <th scope="col">Why pages were not used</th>
        </tr>
      </thead>
      <tbody>
        {props.readings.map(({ source, sourceName, fromPage, fromFeed, codes }) => (
          <tr key={source}>
            <th scope="row">
              <a href={allWith('source', source)}>{sourceName}</a>
            </th>
            <td data-label="From the page">{count(fromPage)}</td>
            <td data-label="From the feed">{count(fromFeed)}</td>
            <td data-label="Why pages were not used">
              {codes.length === 0 && <span class="quiet">–</span>}
              <ul>
                {codes.map(({ code, count: times }) => (
                  <li key={code} title={code}>
                    {`${count(times)}: ${whyNotPage(code)}`}
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
