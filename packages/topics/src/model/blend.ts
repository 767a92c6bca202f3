import type { Shares } from '../policy/shares.ts';

/** The log of nothing: an area that one of the two does not see at all is not ruled out by it. */
const UNSEEN = { dictionary: 0.01, model: 0.02 };

/** The dictionary's shares and a model's as one, the model counting as far as it is trusted: a weighted mean of logs, so that both must allow an area. */
export function blend(dictionary: Shares, model: Shares, trust: number): Shares {
  const shares: number[] = [];
  let sum = 0;
  for (let column = 0; column < dictionary.length; column += 1) {
    const share = meanOf(dictionary[column] as number, model[column] as number, trust);
    shares.push(share);
    sum += share;
  }
  for (let column = 0; column < shares.length; column += 1) shares[column] = (shares[column] as number) / sum;
  return shares;
}

const LOG_UNSAID = Math.log(UNSEEN.dictionary);

function meanOf(said: number, read: number, trust: number): number {
  // Neither knows the area.
  if (said === 0 && read === 0) return 0;
  // Two logs and a power of e are half as dear as two powers; and the dictionary says nothing of most areas.
  const log = said === 0 ? LOG_UNSAID : Math.log(said + UNSEEN.dictionary);
  return Math.exp((1 - trust) * log + trust * Math.log(read + UNSEEN.model));
}
