/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';

/** What the form to add a feed carries, as typed. */
export interface AddFormValues {
  url: string;
  sourceName: string;
  /** Seconds, or '' for "as often as it changes". */
  interval: string;
  urgent: boolean;
}

/** What was typed and why it was not taken. `isUnread`: the address could not be read now, and may be added all the same. */
export interface AddFormFailure {
  message: string;
  values: AddFormValues;
  isUnread: boolean;
}

/** How often a feed may be polled, as the form offers it. */
export const INTERVALS: readonly { seconds: string; label: string }[] = [
  { seconds: '', label: 'as often as it changes' },
  { seconds: '60', label: 'every minute' },
  { seconds: '300', label: 'every 5 minutes' },
  { seconds: '900', label: 'every 15 minutes' },
  { seconds: '3600', label: 'every hour' },
  { seconds: '21600', label: 'every 6 hours' },
  { seconds: '86400', label: 'once a day' },
];

const EMPTY: AddFormValues = { url: '', sourceName: '', interval: '', urgent: false };

/** The form to add a feed. What was refused stays in it, with the reason at its field. */
export function AddForm(props: { failed: AddFormFailure | null; sample: boolean }): VNode {
  const { failed } = props;
  const values = failed?.values ?? EMPTY;
  return (
    <section class="add" aria-labelledby="add">
      <h2 id="add" class="subtitle">
        Add a feed
      </h2>
      {props.sample && <p class="quiet">The sample data goes away when you add a feed of your own.</p>}
      <form class="fields" method="post" action="/feeds#add">
        <label for="feed-url">
          Address of a site or of its feed
          <input
            id="feed-url"
            type="text"
            inputMode="url"
            autocapitalize="off"
            spellcheck={false}
            name="url"
            required
            maxLength={2048}
            placeholder="example.org"
            value={values.url}
            {...(failed === null ? {} : { 'aria-invalid': 'true' as const, 'aria-describedby': 'feed-url-error' })}
          />
        </label>
        <label for="feed-name">
          Name of the source (optional)
          <input id="feed-name" type="text" name="sourceName" maxLength={200} value={values.sourceName} autocomplete="off" />
        </label>
        <IntervalField id="feed-interval" value={values.interval} />
        <UrgentField id="feed-urgent" checked={values.urgent} />
        <button class="button primary" type="submit">
          Add the feed
        </button>
        {failed !== null && (
          <p id="feed-url-error" class="field-error" role="alert">
            {failed.message}
            {failed.isUnread && (
              <button class="button small" type="submit" name="check" value="off">
                Add it all the same
              </button>
            )}
          </p>
        )}
      </form>
    </section>
  );
}

/** The choice of a pace. */
export function IntervalField(props: { id: string; value: string }): VNode {
  const offered = INTERVALS.some((one) => one.seconds === props.value);
  const own = { seconds: props.value, label: `every ${props.value} seconds` };
  return (
    <label for={props.id}>
      Polled
      <select id={props.id} name="interval">
        {(offered ? INTERVALS : [...INTERVALS, own]).map(({ seconds, label }) => (
          <option key={seconds} value={seconds} selected={seconds === props.value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The mark of a feed that must not wait. */
export function UrgentField(props: { id: string; checked: boolean }): VNode {
  return (
    <label for={props.id} class="check">
      <input id={props.id} type="checkbox" name="urgent" value="yes" checked={props.checked} />
      Urgent: polled as often as each minute when it changes that often
    </label>
  );
}

/** Subscriptions in and out as a file. */
export function OpmlSection(props: { failed: string | null }): VNode {
  return (
    <section class="add" aria-labelledby="opml">
      <h2 id="opml" class="subtitle">
        Many feeds at once
      </h2>
      <p class="quiet">
        An OPML file is what feed readers export. Its feeds are polled for the first time within the hour.{' '}
        <a href="/api/v1/feeds.opml">Export all feeds as OPML</a>
      </p>
      <form class="fields file" method="post" action="/feeds/import" enctype="multipart/form-data">
        <label for="opml-file">
          OPML file, at most 10 MB
          <input
            id="opml-file"
            type="file"
            name="file"
            required
            accept=".opml,.xml,text/x-opml,application/xml,text/xml"
            {...(props.failed === null ? {} : { 'aria-invalid': 'true' as const, 'aria-describedby': 'opml-error' })}
          />
        </label>
        <button class="button" type="submit">
          Import the file
        </button>
        {props.failed !== null && (
          <p id="opml-error" class="field-error" role="alert">
            {props.failed}
          </p>
        )}
      </form>
    </section>
  );
}
