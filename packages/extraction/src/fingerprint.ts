import { type Block, isText, SKETCH_SIZE, writeSketch } from '@slugline/model';
import { mix, seriesHash, wordHashes } from './fingerprint-words.ts';

/** Words in a shingle, and characters in one of a script without spaces. Measured in tests/bench/near-duplicates.ts. */
const SHINGLE = { words: 4, characters: 8 };
/** A shorter text has too few shingles to tell a copy from another text on the same matter. */
const BRIEF_WORDS = 40;
/** A text that is shorter still says too little: "Watch the video". */
const LEAST_WORDS = 8;
/** About so many characters of a script without spaces say as much as a word. */
const CHARACTERS_PER_WORD = 2;
/** Headline words of so many letters tell something; shorter ones are mostly particles. */
const TELLING_LETTERS = 4;

/**
 * The fingerprint of a story's text, by which copies of it are found whatever their headline, credits and cuts; null where there is too little text.
 * It is a sketch (see `Sketch` in the model): the lowest hashes of all runs of a few words. Lowest hashes and not MinHash by many functions, because
 * they also tell how much of a short text stands in a long one; measured beside MinHash and SimHash in tests/bench/near-duplicates.ts.
 */
export function bodyFingerprint(headline: string, body: readonly Block[]): string | null {
  const { hashes, single } = wordHashes(
    body
      .filter(isText)
      .map((block) => block.text)
      .join('\n'),
  );
  const isUnspaced = single * 2 > hashes.length;
  const length = isUnspaced ? hashes.length / CHARACTERS_PER_WORD : hashes.length;
  if (length < LEAST_WORDS) return null;
  if (length < BRIEF_WORDS) return writeSketch({ kind: 'brief', values: briefValues(headline, hashes) });
  const values = lowest(hashes, isUnspaced ? SHINGLE.characters : SHINGLE.words);
  return writeSketch({ kind: 'text', values });
}

function briefValues(headline: string, hashes: readonly number[]): Uint32Array {
  const words = wordHashes(headline, TELLING_LETTERS).hashes;
  return Uint32Array.from([seriesHash(hashes, 1), seriesHash(hashes, 2), ...new Set(words)]);
}

/** The lowest hashes of the runs of `width` words. */
function lowest(hashes: readonly number[], width: number): Uint32Array {
  const shingles = new Uint32Array(hashes.length - width + 1);
  for (let at = 0; at < shingles.length; at += 1) {
    let hash = width;
    for (let step = 0; step < width; step += 1) hash = mix(hash, hashes[at + step] ?? 0);
    shingles[at] = hash;
  }
  shingles.sort();
  return shingles.filter((hash, at) => at === 0 || hash !== shingles[at - 1]).slice(0, SKETCH_SIZE);
}
