/** The chart: one stop for the Tab key with arrows between the bars, and dragging over bars to narrow the search to them all. */
export function brushBars(list: HTMLElement): void {
  rove(list);
  brush(list);
}

/** One tab stop for all bars (WAI-ARIA practices, roving tabindex). */
function rove(list: HTMLElement): void {
  const links = [...list.querySelectorAll<HTMLAnchorElement>('a')];
  const stop = (index: number): void => {
    for (const [at, link] of links.entries()) link.tabIndex = at === index ? 0 : -1;
  };
  stop(links.length - 1);
  list.addEventListener('keydown', (event) => {
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const moves: Record<string, number> = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: links.length - 1 };
    const to = moves[event.key];
    const link = to === undefined ? undefined : links[to];
    if (at < 0 || to === undefined || link === undefined) return;
    event.preventDefault();
    stop(to);
    link.focus();
  });
}

function brush(list: HTMLElement): void {
  const bars = [...list.querySelectorAll<HTMLLIElement>('li')];
  let first: number | null = null;
  let last = 0;
  const barAt = (event: PointerEvent): number => {
    const index = bars.findIndex((bar) => event.clientX < bar.getBoundingClientRect().right);
    return index < 0 ? bars.length - 1 : index;
  };
  const paint = (): void => {
    for (const [index, bar] of bars.entries()) {
      const inside = first !== null && first !== last && index >= Math.min(first, last) && index <= Math.max(first, last);
      bar.classList.toggle('brushed', inside);
    }
    list.classList.toggle('brushing', first !== null && first !== last);
  };
  const end = (): void => {
    first = null;
    paint();
  };
  // Links would be dragged as such.
  list.addEventListener('dragstart', (event) => event.preventDefault());
  list.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || event.pointerType === 'touch') return;
    first = last = barAt(event);
  });
  window.addEventListener('pointermove', (event) => {
    if (first === null) return;
    last = barAt(event);
    paint();
  });
  window.addEventListener('pointerup', () => {
    if (first === null || first === last) return end();
    const from = bars[Math.min(first, last)]?.dataset.from;
    const to = bars[Math.max(first, last)]?.dataset.to;
    // The click that follows would open the bar under the pointer.
    window.addEventListener('click', (event) => event.preventDefault(), { capture: true, once: true });
    end();
    if (from !== undefined && to !== undefined) location.assign(narrowed(from, to));
  });
  window.addEventListener('pointercancel', end);
}

/** The page's own search, narrowed to a span and begun at its first page. */
function narrowed(from: string, to: string): string {
  const url = new URL(location.href);
  url.searchParams.set('from', from);
  url.searchParams.set('to', to);
  url.searchParams.delete('cursor');
  url.hash = '';
  return url.href;
}
