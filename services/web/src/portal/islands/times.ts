import { relativeTime } from '../words.ts';

/** Keeps "5 minutes ago" true while the page is open, and adds the reader's own time to the title. */
export function keepTimes(): void {
  const times = [...document.querySelectorAll<HTMLTimeElement>('time[data-relative]')];
  const local = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  for (const time of times) time.title += ` (${local.format(new Date(time.dateTime))} here)`;
  // The server's clock counts: the page says how far the browser's is off it.
  const rendered = Date.parse(document.body.dataset.now ?? '') || Date.now();
  const skew = rendered - Date.now();
  const offset = Math.abs(skew) > 60_000 ? skew : 0;
  setInterval(() => {
    if (document.hidden) return;
    for (const time of times) time.textContent = relativeTime(time.dateTime, new Date(Date.now() + offset));
  }, 30_000);
}
