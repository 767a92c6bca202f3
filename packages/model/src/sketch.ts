/** How many hashes a sketch keeps at most. */
export const SKETCH_SIZE = 128;

/**
 * What a text says, as few hashes, so that copies of it are found among many texts.
 *
 * `text`: the {@link SKETCH_SIZE} lowest hashes of its shingles, ascending; all of them where it has fewer. `brief`, of a text too short for that: two
 * hashes of the whole text, then one of each telling word of the headline.
 */
export interface Sketch {
  kind: 'text' | 'brief';
  /** Whole numbers below 2^32. */
  values: Uint32Array;
}

const LETTERS = { text: 't', brief: 'b' } as const;

/** A sketch as text: a letter, then base64 of the hashes, each of four bytes, the lowest first. */
export function writeSketch({ kind, values }: Sketch): string {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [at, value] of values.entries()) bytes.writeUInt32LE(value, at * 4);
  return LETTERS[kind] + bytes.toString('base64');
}

/** Reads what {@link writeSketch} wrote; null where it is something else. */
export function readSketch(text: string): Sketch | null {
  const kind = text[0] === LETTERS.text ? 'text' : text[0] === LETTERS.brief ? 'brief' : null;
  const bytes = Buffer.from(text.slice(1), 'base64');
  if (kind === null || bytes.length === 0 || bytes.length % 4 !== 0) return null;
  return { kind, values: Uint32Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readUInt32LE(at * 4)) };
}
