/** @jsxRuntime automatic @jsxImportSource preact */
import { type Feed, type FeedHealth, feedStanding } from '@slugline/model';
import type { VNode } from 'preact';
import { withoutCredentials } from '../../feeds/redact.ts';
import { sayFeed } from '../../feeds/said.ts';
import { Badge, PostButton, Time } from '../parts.tsx';
import { allWith } from '../search/links.ts';

const KINDS: Record<FeedHealth, 'good' | 'warn' | 'bad' | undefined> = {
  ok: 'good',
  new: 'warn',
  failing: 'bad',
  gone: 'bad',
  silent: 'warn',
  'not-extracting': 'warn',
  paused: undefined,
};

/** A table of feeds: how they stand, what their last polls found, when the next ones are and why. `back` is where its buttons lead back to. */
export function FeedTable(props: { feeds: readonly Feed[]; now: Date; back: string }): VNode {
  return (
    <table class="table feeds">
      <caption class="hidden">Feeds, how they stand, what the last poll found, and when the next one is</caption>
      <thead>
        <tr>
          <th scope="col">Feed</th>
          <th scope="col">Health</th>
          <th scope="col">Last poll</th>
          <th scope="col">Next poll</th>
          <th scope="col">
            <span class="hidden">Actions</span>
          </th>
        </tr>
      </thead>
      <tbody data-island="rows">
        {props.feeds.map((feed) => (
          <FeedRow key={feed.id} feed={feed} now={props.now} back={props.back} />
        ))}
      </tbody>
    </table>
  );
}

function FeedRow(props: { feed: Feed; now: Date; back: string }): VNode {
  const { feed, now } = props;
  const { poll } = feed;
  const said = sayFeed(feed, now);
  const kind = KINDS[feedStanding(feed)];
  return (
    <tr id={`feed-${feed.id}`}>
      <th scope="row">
        <a class="feed-name" href={allWith('source', feed.source)}>
          {feed.sourceName}
        </a>
        {feed.sample && <Badge>sample</Badge>}
        {feed.urgent && <Badge title="Polled as often as each minute when it changes that often">urgent</Badge>}
        {feed.reader !== 'slugline' && <Badge title="Read by another reader than Slugline’s own">{feed.reader}</Badge>}
        {feed.title !== null && feed.title !== feed.sourceName && <span class="feed-title">{feed.title}</span>}
        <span class="address">{addressOf(feed)}</span>
      </th>
      <td data-label="Health">
        <Badge {...(kind === undefined ? {} : { kind })}>{said.health}</Badge>
        {poll.lastError !== null && ['failing', 'gone'].includes(feedStanding(feed)) && (
          <span class="last-error">{String(withoutCredentials(poll.lastError.message))}</span>
        )}
        {said.websub !== null && <span class="last-error">{said.websub}</span>}
      </td>
      <td data-label="Last poll">
        {poll.lastPolledAt === null ? 'never' : <Time iso={poll.lastPolledAt} now={now} />}
        {said.found !== null && <span class="why">{said.found}</span>}
      </td>
      <td data-label="Next poll">
        {said.nextAt === null ? said.nextWords : <Time iso={said.nextAt} now={now} />}
        {said.why !== null && <span class="why">{said.why}</span>}
      </td>
      <td class="actions">
        <Actions feed={feed} back={props.back} />
      </td>
    </tr>
  );
}

function Actions(props: { feed: Feed; back: string }): VNode {
  const { feed } = props;
  const name = feed.title ?? feed.sourceName;
  const fields = { back: props.back };
  const toggle = feed.enabled ? 'pause' : 'resume';
  return (
    <div>
      {feed.enabled && feed.delivery === 'poll' && (
        <PostButton action={`/feeds/${feed.id}/poll`} label="Poll now" about={name} fields={fields} kind="small" />
      )}
      <PostButton
        action={`/feeds/${feed.id}/${toggle}`}
        label={feed.enabled ? 'Pause' : 'Resume'}
        about={name}
        fields={fields}
        kind="small"
      />
      <a class="button small" href={`/feeds/${feed.id}/change`}>
        Change<span class="hidden">{` ${name}`}</span>
      </a>
      <a class="button small" href={`/feeds/${feed.id}/remove`}>
        Remove<span class="hidden">{` ${name}`}</span>
      </a>
    </div>
  );
}

/** A feed's address for people, without user name and password. */
export function addressOf(feed: Feed): string {
  return feed.delivery === 'push' ? `pushed in by ${feed.source}` : String(withoutCredentials(feed.url));
}
