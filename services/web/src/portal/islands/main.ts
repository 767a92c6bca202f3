import { brushBars } from './bars.ts';
import { watchForNew } from './fresh.ts';
import { listenForKeys } from './keys.ts';
import { keepTimes } from './times.ts';
import { lookAgain } from './waiting.ts';

/** What each marked part of a page gets on top of what it does without JavaScript. */
const ISLANDS: Readonly<Record<string, (element: HTMLElement) => void>> = {
  bars: brushBars,
  fresh: watchForNew,
  waiting: lookAgain,
};

for (const element of document.querySelectorAll<HTMLElement>('[data-island]')) ISLANDS[element.dataset.island ?? '']?.(element);
listenForKeys();
keepTimes();
