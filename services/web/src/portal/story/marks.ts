/** A stretch of a text to be marked, with the keys of those that want it. */
export interface Range {
  start: number;
  end: number;
  /** Such as `region:MX`. */
  key: string;
  /** The anchor that leads to where the range begins. */
  anchor: string;
}

/** A piece of a text in which the same ranges hold from end to end. */
export interface Piece {
  text: string;
  keys: string[];
  /** Anchors of the ranges that begin here. */
  anchors: string[];
}

/** Cuts a text at the ends of its ranges, so that ranges which overlap can be shown without nesting. Ranges outside the text are cut off. */
export function cutAtRanges(text: string, ranges: readonly Range[]): Piece[] {
  const inside = ranges
    .map((range) => ({ ...range, begins: range.start, start: Math.max(0, range.start), end: Math.min(text.length, range.end) }))
    .filter((range) => range.start < range.end);
  const cuts = [...new Set([0, text.length, ...inside.flatMap((range) => [range.start, range.end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const here = inside.filter((range) => range.start <= start && range.end >= end);
    return {
      text: text.slice(start, end),
      keys: [...new Set(here.map((range) => range.key))],
      anchors: here.filter((range) => range.begins === start).map((range) => range.anchor),
    };
  });
}

/** The ranges of a whole text as ranges of the part of it that begins at `offset` and is `length` long. */
export function rangesWithin(ranges: readonly Range[], offset: number, length: number): Range[] {
  return ranges
    .filter((range) => range.start < offset + length && range.end > offset)
    .map((range) => ({ ...range, start: range.start - offset, end: range.end - offset }));
}
