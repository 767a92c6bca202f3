import { type Cursor, makeCursor } from './cursor.ts';
import { showKeys } from './dialog.ts';

/** How long the second key of "g h" may take, in milliseconds. */
const SEQUENCE_MS = 1_500;

const PLACES: Readonly<Record<string, string>> = { h: '/', f: '/feeds', d: '/dead-letters' };

/** The keys of `keys.ts`. They are deaf while somebody types, and to keys held with Ctrl, Alt or Meta. */
export function listenForKeys(): void {
  const cursor = makeCursor();
  let goUntil = 0;
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Escape') return leave(event);
    if (typing(event.target) || document.querySelector('dialog[open]') !== null) return;
    const place = Date.now() < goUntil ? PLACES[event.key] : undefined;
    goUntil = event.key === 'g' ? Date.now() + SEQUENCE_MS : 0;
    if (place !== undefined) return location.assign(place);
    if (act(event.key, cursor)) event.preventDefault();
  });
}

function act(key: string, cursor: Cursor): boolean {
  switch (key) {
    case '/':
      return focusSearch();
    case 'j':
    case 'n':
      return cursor.move(1);
    case 'k':
    case 'p':
      return cursor.move(-1);
    case 'o':
      return cursor.open();
    case 'v':
      return follow('a[data-original]');
    case 'u':
      return back();
    case '?':
      return showKeys();
    default:
      return false;
  }
}

function focusSearch(): boolean {
  const box = document.querySelector<HTMLInputElement>('#q');
  box?.focus();
  box?.select();
  return box !== null;
}

function follow(selector: string): boolean {
  const link = document.querySelector<HTMLAnchorElement>(selector);
  link?.click();
  return link !== null;
}

/** Back to the list that the story was opened from, or to the search page. */
function back(): boolean {
  if (!location.pathname.startsWith('/stories/')) return false;
  const from = document.referrer === '' ? null : new URL(document.referrer);
  if (from?.origin === location.origin && from.pathname === '/') location.assign(from.href);
  else location.assign('/');
  return true;
}

function leave(event: KeyboardEvent): void {
  if (event.target instanceof HTMLElement && typing(event.target)) event.target.blur();
  else if (location.hash === '#filters') location.hash = 'results';
}

function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable);
}
