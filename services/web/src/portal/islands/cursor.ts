/** The place in a page's list that the keys move: a hit, a row, or a piece of evidence. */
export interface Cursor {
  /** False where the page has no list. */
  move(by: 1 | -1): boolean;
  /** Opens what the cursor is at; false where it is nowhere. */
  open(): boolean;
}

/** Hits and rows first; on a story, its evidence. */
export function makeCursor(): Cursor {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-island="hits"] > li, [data-island="rows"] > *')];
  const marks = [...document.querySelectorAll<HTMLElement>('mark.evidence')];
  const items = rows.length > 0 ? rows : marks;
  let at = -1;
  return {
    move: (by) => {
      if (items.length === 0) return false;
      items[at]?.classList.remove('current');
      at = Math.min(items.length - 1, Math.max(0, at + by));
      const item = items[at];
      item?.classList.add('current');
      item?.scrollIntoView({ block: items === marks ? 'center' : 'nearest' });
      item?.querySelector<HTMLAnchorElement>('a')?.focus({ preventScroll: true });
      return true;
    },
    open: () => {
      const link = items[at]?.querySelector<HTMLAnchorElement>('a');
      link?.click();
      return link !== undefined && link !== null;
    },
  };
}
