/** Shares of codes, together 1: each code's stands at its place in the list. */
export interface Shares {
  codes: readonly string[];
  values: readonly number[];
}

/** The log of nothing: an area that one of the two does not see at all is not ruled out by it. */
const UNSEEN = { dictionary: 0.01, model: 0.02 };

/** The dictionary's shares and a model's as one, the model counting as far as it is trusted: a weighted mean of logs, so that both must allow an area. */
export function blend(dictionary: ReadonlyMap<string, number>, model: Shares, trust: number): Shares {
  const { length } = model.codes;
  const codes = codesOf(dictionary, model.codes);
  const values: number[] = [];
  let sum = 0;
  for (let at = 0; at < codes.length; at += 1) {
    const said = dictionary.get(codes[at] as string) ?? 0;
    const share = meanOf(said, at < length ? (model.values[at] as number) : 0, trust);
    values.push(share);
    sum += share;
  }
  for (let at = 0; at < values.length; at += 1) values[at] = (values[at] as number) / sum;
  return { codes, values };
}

/** The model's classes, and behind them the codes that only the dictionary has: mostly none. */
function codesOf(dictionary: ReadonlyMap<string, number>, classes: readonly string[]): readonly string[] {
  let shared = 0;
  for (const code of classes) if (dictionary.has(code)) shared += 1;
  return shared === dictionary.size ? classes : [...classes, ...[...dictionary.keys()].filter((code) => !classes.includes(code))];
}

const LOG_UNSAID = Math.log(UNSEEN.dictionary);

function meanOf(said: number, read: number, trust: number): number {
  // Two logs and a power of e are half as dear as two powers; and the dictionary says nothing of most areas.
  const log = said === 0 ? LOG_UNSAID : Math.log(said + UNSEEN.dictionary);
  return Math.exp((1 - trust) * log + trust * Math.log(read + UNSEEN.model));
}

/** The dictionary's shares alone. */
export function columnsOf(shares: ReadonlyMap<string, number>): Shares {
  return { codes: [...shares.keys()], values: [...shares.values()] };
}

/** The code with the largest share, the first of equals in the order of codes. */
export function highest({ codes, values }: Shares): string {
  let top = '0';
  let most = -1;
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] as string;
    const share = values[at] as number;
    if (share < most || (share === most && code >= top)) continue;
    top = code;
    most = share;
  }
  return top;
}

/** The share of a code; 0 where it has none. */
export function shareOf({ codes, values }: Shares, code: string): number {
  return values[codes.indexOf(code)] ?? 0;
}
