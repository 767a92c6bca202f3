/** @jsxRuntime automatic @jsxImportSource preact */
import type { FoundFeed } from '@slugline/feeds';
import type { Feed } from '@slugline/model';
import type { VNode } from 'preact';
import type { ImportResult } from '../../feeds/opml.ts';
import { withoutCredentials } from '../../feeds/redact.ts';
import { PostButton } from '../parts.tsx';
import { count, countOf } from '../words.ts';
import { type AddFormValues, IntervalField, UrgentField } from './form.tsx';
import { addressOf } from './rows.tsx';

const TYPES = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' } as const;

/** Lets a person choose from the feeds of a page. */
export function ChooseContent(props: { url: string; found: readonly FoundFeed[]; values: AddFormValues }): VNode {
  const { found, values } = props;
  const declared = found.filter((feed) => feed.isDeclared).length;
  return (
    <div class="prose">
      <h1 class="title">Which feeds?</h1>
      <p>{`${String(withoutCredentials(props.url))} is a page, and leads to ${countOf(found.length, 'feed', 'feeds')}.`}</p>
      <form method="post" action="/feeds/choose">
        <input type="hidden" name="sourceName" value={values.sourceName} />
        <input type="hidden" name="interval" value={values.interval} />
        {values.urgent && <input type="hidden" name="urgent" value="yes" />}
        <fieldset class="choose">
          <legend class="hidden">Feeds to add</legend>
          {found.map((feed, at) => (
            <label key={feed.url} for={`choose-${at}`} class="check">
              <input id={`choose-${at}`} type="checkbox" name="url" value={feed.url} checked={at === 0 && declared > 0} />
              <span>
                {feed.title ?? 'Without a title'}
                {feed.type !== null && ` (${TYPES[feed.type]})`}
                {!feed.isDeclared && <span class="quiet"> – may be one</span>}
                <span class="address">{String(withoutCredentials(feed.url))}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <div class="choices">
          <button class="button primary" type="submit">
            Add the chosen
          </button>
          <a class="button" href="/feeds#add">
            Another address
          </a>
        </div>
      </form>
    </div>
  );
}

/** Rows of an import that are shown one by one. */
const ROWS_SHOWN = 200;

/** Tells what became of an OPML file. */
export function ImportedContent(props: { result: ImportResult }): VNode {
  const { rows, added, duplicate, invalid, leftOut } = props.result;
  const left = rows.filter((row) => row.outcome !== 'added');
  return (
    <>
      <div class="page-head">
        <h1 class="title">Import</h1>
        {added > 0 && <p class="quiet">New feeds are polled for the first time within the hour.</p>}
      </div>
      <ul class="facts" aria-label="What became of the file">
        <li>{`${countOf(added, 'feed', 'feeds')} added`}</li>
        <li>{`${count(duplicate)} there already`}</li>
        <li>{`${count(invalid)} not usable`}</li>
        {leftOut > 0 && <li>{`${count(leftOut)} left out: a file may have 50,000`}</li>}
      </ul>
      {left.length > 0 && (
        <table class="table import">
          <caption>
            {left.length > ROWS_SHOWN ? `The first ${ROWS_SHOWN} that were not added` : 'Those that were not added'}
          </caption>
          <thead>
            <tr>
              <th scope="col" class="number">
                Line
              </th>
              <th scope="col">Feed</th>
              <th scope="col">Why not</th>
            </tr>
          </thead>
          <tbody>
            {left.slice(0, ROWS_SHOWN).map((row) => (
              <tr key={row.line}>
                <td class="number numbers">{row.line}</td>
                <td>
                  {row.title ?? 'Without a title'}
                  <span class="address">{row.url}</span>
                </td>
                <td>
                  {row.outcome === 'invalid' ? (
                    row.reason
                  ) : (
                    <a href={`/feeds?feed=${row.feedId}#feed-${row.feedId}`}>It is there already</a>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div class="choices">
        <a class="button primary" href="/feeds">
          To the feeds
        </a>
      </div>
    </>
  );
}

/** Changes a feed's name, pace and reader. */
export function ChangeContent(props: { feed: Feed; failed: string | null }): VNode {
  const { feed, failed } = props;
  return (
    <div class="prose">
      <h1 class="title">{`Change ${feed.title ?? feed.sourceName}`}</h1>
      <p class="address">{addressOf(feed)}</p>
      <form class="stack" method="post" action={`/feeds/${feed.id}/change`}>
        <label for="change-name">
          Name of the source
          <input id="change-name" type="text" name="sourceName" required maxLength={200} value={feed.sourceName} />
        </label>
        <label for="change-title">
          Title of the feed
          <input id="change-title" type="text" name="title" maxLength={300} value={feed.title ?? ''} />
        </label>
        <IntervalField id="change-interval" value={feed.intervalSeconds === null ? '' : String(feed.intervalSeconds)} />
        <UrgentField id="change-urgent" checked={feed.urgent} />
        <label for="change-reader">
          RSS and Atom are read by
          <select id="change-reader" name="reader">
            <option value="slugline" selected={feed.reader === 'slugline'}>
              Slugline’s own reader
            </option>
            <option value="rss-parser" selected={feed.reader === 'rss-parser'}>
              the rss-parser library
            </option>
          </select>
        </label>
        {failed !== null && (
          <p class="field-error" role="alert">
            {failed}
          </p>
        )}
        <div class="choices">
          <button class="button primary" type="submit">
            Save
          </button>
          <a class="button" href={`/feeds?feed=${feed.id}#feed-${feed.id}`}>
            Leave it
          </a>
        </div>
      </form>
    </div>
  );
}

/** Asks before a feed is removed. */
export function RemoveContent(props: { feed: Feed }): VNode {
  const { feed } = props;
  return (
    <div class="prose">
      <h1 class="title">{`Remove ${feed.title ?? feed.sourceName}?`}</h1>
      <p class="address">{addressOf(feed)}</p>
      <p>It will not be polled any more. Its stories stay and can still be searched. To stop it for a while, pause it instead.</p>
      <div class="choices">
        <PostButton action={`/feeds/${feed.id}/remove`} label="Remove this feed" kind="danger" />
        <a class="button" href={`/feeds?feed=${feed.id}#feed-${feed.id}`}>
          Keep it
        </a>
      </div>
    </div>
  );
}
