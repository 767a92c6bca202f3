/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';

/** What the form to add a feed carries, as typed. */
export interface AddFormValues {
  url: string;
  sourceName: string;
  interval: string;
}

/** How often a feed may be polled, as the form offers it. */
export const INTERVALS: readonly { seconds: string; label: string }[] = [
  { seconds: '60', label: 'every minute' },
  { seconds: '300', label: 'every 5 minutes' },
  { seconds: '900', label: 'every 15 minutes' },
  { seconds: '3600', label: 'every hour' },
  { seconds: '21600', label: 'every 6 hours' },
];

/** The form to add a feed. What was refused stays in it, with the reason at its field. */
export function AddForm(props: { failed: { message: string; values: AddFormValues } | null; sample: boolean }): VNode {
  const values = props.failed?.values ?? { url: '', sourceName: '', interval: '300' };
  return (
    <section class="add" aria-labelledby="add">
      <h2 id="add" class="subtitle">
        Add a feed
      </h2>
      {props.sample && <p class="quiet">The sample data goes away when you add a feed of your own.</p>}
      <form class="fields" method="post" action="/feeds#add">
        <label for="feed-url">
          Address of an RSS or Atom feed
          <input
            id="feed-url"
            type="url"
            name="url"
            required
            maxLength={2048}
            placeholder="https://example.org/rss.xml"
            value={values.url}
            {...(props.failed === null ? {} : { 'aria-invalid': 'true' as const, 'aria-describedby': 'feed-url-error' })}
          />
        </label>
        <label for="feed-name">
          Name of the source (optional)
          <input id="feed-name" type="text" name="sourceName" maxLength={200} value={values.sourceName} autocomplete="off" />
        </label>
        <label for="feed-interval">
          Polled
          <select id="feed-interval" name="interval">
            {INTERVALS.map(({ seconds, label }) => (
              <option key={seconds} value={seconds} selected={seconds === values.interval}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <button class="button primary" type="submit">
          Add the feed
        </button>
        {props.failed !== null && (
          <p id="feed-url-error" class="field-error" role="alert">
            {props.failed.message}
          </p>
        )}
      </form>
    </section>
  );
}
