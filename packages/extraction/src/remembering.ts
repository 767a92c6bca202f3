/** So many texts are remembered, then all are forgotten. */
const REMEMBERED = 4_000;

/**
 * Remembers what a function finds out about a text: class names and lines come again and again on a page. A text is copied to be remembered, because
 * a part of a page holds the whole page in memory (the engine's sliced strings).
 */
export function remembering<Found>(find: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      const copy = Buffer.from(text).toString();
      found = find(copy);
      if (known.size >= REMEMBERED) known.clear();
      known.set(copy, found);
    }
    return found;
  };
}
