/** @jsxRuntime automatic @jsxImportSource preact */
import type { Feed } from '@slugline/model';
import type { VNode } from 'preact';
import { withoutCredentials } from '../../feeds/redact.ts';
import { Badge, Notice, PostButton, Time } from '../parts.tsx';
import { allWith } from '../search/links.ts';
import { count, countOf, duration, feedHealth, healthWords } from '../words.ts';
import { AddForm, type AddFormValues } from './form.tsx';

/** Everything that the feeds page shows. */
export interface FeedsView {
  feeds: readonly Feed[];
  now: Date;
  sample: boolean;
  /** What was just done, in words. */
  done: string | null;
  /** What was typed into the form and why it was not taken. */
  failed: { message: string; values: AddFormValues } | null;
}

const KINDS = {
  ...({ new: 'warn', ok: 'good', failing: 'bad', gone: 'bad', paused: undefined } as const),
  ...({ silent: 'warn', 'not-extracting': 'bad' } as const),
};

/** The feeds page's content. */
export function FeedsContent(props: FeedsView): VNode {
  const { feeds } = props;
  const trouble = feeds.filter((feed) => ['failing', 'gone'].includes(feedHealth(feed))).length;
  return (
    <>
      <div class="page-head">
        <h1 class="title">Feeds</h1>
        <p class="quiet">
          {countOf(feeds.length, 'feed', 'feeds')}
          {trouble > 0 ? `, ${count(trouble)} in trouble` : ''}
        </p>
        <a class="button small" href="#add">
          Add a feed
        </a>
      </div>
      {props.done !== null && <Notice>{props.done}</Notice>}
      {feeds.length === 0 ? (
        <p class="nothing">There is no feed yet. Add the first one below.</p>
      ) : (
        <FeedTable feeds={feeds} now={props.now} />
      )}
      <AddForm failed={props.failed} sample={props.sample} />
    </>
  );
}

function FeedTable(props: { feeds: readonly Feed[]; now: Date }): VNode {
  return (
    <table class="table feeds">
      <caption class="hidden">Feeds, how they stand, and when they are polled</caption>
      <thead>
        <tr>
          <th scope="col">Feed</th>
          <th scope="col">Health</th>
          <th scope="col">Last poll</th>
          <th scope="col">Next poll</th>
          <th scope="col" class="number">
            Items
          </th>
          <th scope="col">Every</th>
          <th scope="col">
            <span class="hidden">Actions</span>
          </th>
        </tr>
      </thead>
      <tbody data-island="rows">
        {props.feeds.map((feed) => (
          <FeedRow key={feed.id} feed={feed} now={props.now} />
        ))}
      </tbody>
    </table>
  );
}

function FeedRow(props: { feed: Feed; now: Date }): VNode {
  const { feed, now } = props;
  const { poll } = feed;
  const name = feed.title ?? feed.sourceName;
  const health = feedHealth(feed);
  return (
    <tr id={`feed-${feed.id}`}>
      <th scope="row">
        <a class="feed-name" href={allWith('source', feed.source)}>
          {feed.sourceName}
        </a>
        {feed.sample && <Badge>sample</Badge>}
        <span class="address">{String(withoutCredentials(feed.url))}</span>
      </th>
      <td data-label="Health">
        <Badge {...(KINDS[health] === undefined ? {} : { kind: KINDS[health] })}>{healthWords(health)}</Badge>
        {poll.lastError !== null && health !== 'ok' && (
          <span class="last-error">
            {poll.lastError.message}
            {poll.failures > 1 ? ` ${countOf(poll.failures, 'failure', 'failures')} in a row.` : ''}
          </span>
        )}
      </td>
      <td data-label="Last poll">{poll.lastPolledAt === null ? 'never' : <Time iso={poll.lastPolledAt} now={now} />}</td>
      <td data-label="Next poll">{nextPoll(feed, now)}</td>
      <td data-label="Items" class="number numbers">
        {count(poll.itemCount)}
      </td>
      <td data-label="Every">{feed.intervalSeconds === null ? 'as it changes' : duration(feed.intervalSeconds)}</td>
      <td class="actions">
        <div>
          {feed.enabled && <PostButton action={`/feeds/${feed.id}/poll`} label="Poll now" about={name} kind="small" />}
          <PostButton
            action={`/feeds/${feed.id}/${feed.enabled ? 'pause' : 'resume'}`}
            label={feed.enabled ? 'Pause' : 'Resume'}
            about={name}
            kind="small"
          />
          <a class="button small" href={`/feeds/${feed.id}/remove`}>
            Remove<span class="hidden">{` ${name}`}</span>
          </a>
        </div>
      </td>
    </tr>
  );
}

function nextPoll(feed: Feed, now: Date): VNode | string {
  if (!feed.enabled) return 'not while paused';
  const { nextPollAt } = feed.poll;
  if (nextPollAt === null) return 'not by itself';
  return new Date(nextPollAt) <= now ? 'now' : <Time iso={nextPollAt} now={now} />;
}

/** Asks before a feed is removed. */
export function RemoveContent(props: { feed: Feed }): VNode {
  const { feed } = props;
  return (
    <div class="prose">
      <h1 class="title">{`Remove ${feed.title ?? feed.sourceName}?`}</h1>
      <p class="address">{String(withoutCredentials(feed.url))}</p>
      <p>It will not be polled any more. Its stories stay and can still be searched. To stop it for a while, pause it instead.</p>
      <div class="choices">
        <PostButton action={`/feeds/${feed.id}/remove`} label="Remove this feed" kind="danger" />
        <a class="button" href="/feeds">
          Keep it
        </a>
      </div>
    </div>
  );
}
