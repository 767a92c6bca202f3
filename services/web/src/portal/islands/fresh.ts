import { count } from '../words.ts';

const EVERY_MS = 20_000;
const SLOWEST_MS = 300_000;

interface Answer {
  total: { value: number; relation: 'eq' | 'gte' };
}

/** Says "3 new stories" above the hits when the same search finds more than the page shows. It never changes the list under the reader's eyes. */
export function watchForNew(element: HTMLElement): void {
  const { api, page, total } = element.dataset;
  if (api === undefined || page === undefined) return;
  const shown = Number(total);
  let wait = EVERY_MS;
  const look = async (): Promise<void> => {
    if (!document.hidden) wait = (await ask()) ? EVERY_MS : Math.min(wait * 2, SLOWEST_MS);
    setTimeout(look, wait);
  };
  const ask = async (): Promise<boolean> => {
    try {
      const response = await fetch(api, { headers: { accept: 'application/json' } });
      if (!response.ok) return false;
      const answer = (await response.json()) as Answer;
      if (answer.total.value > shown) announce(element, page, answer.total.value - shown, answer.total.relation === 'gte');
      return true;
    } catch {
      // The server is away for the moment; the page stays as it is.
      return false;
    }
  };
  setTimeout(look, wait);
}

function announce(element: HTMLElement, page: string, more: number, atLeast: boolean): void {
  const text = `Show ${count(more)}${atLeast ? '+' : ''} new ${more === 1 ? 'story' : 'stories'}`;
  const link = element.querySelector('a') ?? element.appendChild(document.createElement('a'));
  link.href = page;
  if (link.textContent !== text) link.textContent = text;
}
