/** So many texts are remembered, then all are forgotten. */
const REMEMBERED = 4_000;

/** A copy of a text that is to be kept: a part of a page holds the whole page in memory (the engine's sliced strings). */
export function ownCopy(text: string): string {
  return Buffer.from(text).toString();
}

/** Remembers what a function finds out about a text: lines and titles are asked about again and again. */
export function remembering<Found>(find: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      const copy = ownCopy(text);
      found = find(copy);
      if (known.size >= REMEMBERED) known.clear();
      known.set(copy, found);
    }
    return found;
  };
}
