/** The log of nothing: an area that one of the two does not see at all is not ruled out by it. */
const UNSEEN = { dictionary: 0.01, model: 0.02 };

/** The dictionary's shares and a model's as one, the model counting as far as it is trusted: a weighted mean of logs, so that both must allow an area. */
export function blend(
  dictionary: ReadonlyMap<string, number>,
  model: ReadonlyMap<string, number>,
  trust: number,
): Map<string, number> {
  const blended = new Map<string, number>();
  let sum = 0;
  for (const [code, said] of dictionary) blended.set(code, meanOf(said, model.get(code) ?? 0, trust));
  for (const [code, read] of model) if (!blended.has(code)) blended.set(code, meanOf(0, read, trust));
  for (const share of blended.values()) sum += share;
  for (const [code, share] of blended) blended.set(code, share / sum);
  return blended;
}

function meanOf(said: number, read: number, trust: number): number {
  // Two logs and a power of e are half as dear as two powers.
  return Math.exp((1 - trust) * Math.log(said + UNSEEN.dictionary) + trust * Math.log(read + UNSEEN.model));
}

/** The code with the largest share, the first of equals in the order of codes. */
export function highest(shares: ReadonlyMap<string, number>): string {
  let [top, most] = ['0', -1];
  for (const [code, share] of shares) if (share > most || (share === most && code < top)) [top, most] = [code, share];
  return top;
}
