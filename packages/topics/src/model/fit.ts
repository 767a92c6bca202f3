import type { Sample } from './sample.ts';

/** A story to learn from: its features, and how much of it belongs to each class (together 1). */
export interface Example {
  sample: Sample;
  target: ReadonlyMap<string, number>;
  /** Whether it is the same story as another example, with nothing new in it. */
  again?: boolean;
}

/** Weights by feature, one for each class. */
export interface Fitted {
  classes: string[];
  features: string[];
  /** Of each feature how many stories have it. */
  counts: Int32Array;
  /** features × classes, row by row. */
  weights: Float32Array;
  bias: Float32Array;
}

/** Settings of the learning, found by trying on held-out parts of several sets. The weights are the mean over the later epochs of several rounds. */
const ROUNDS = 6;
const EPOCHS = 8;
const AVERAGED = 6;
const RATE = 0.5;
const SLOWING = 0.15;
/** How strongly weights are drawn to zero: so much in all, shared out among the examples (the more there are the less each draws), and so much for each at most. */
const SHRINK = { all: 80, most: 0.01 };
/** So large a share of a story's features is left out each time, so that none is relied on alone. */
const LEFT_OUT = 0.25;
const FIRST_SQUARE = 1e-3;
const BIAS_RATE = 0.1;
/** A class that is not the story's is to lose by so much, or the step is as if it had won. */
const MARGIN = 2;
/** A word seen in fewer stories says nothing of others. */
const LEAST_STORIES = 2;

/** Examples as arrays: the features of example i stand at `from[i]` to `from[i + 1]`. */
interface Rows {
  from: Int32Array;
  feature: Int32Array;
  value: Float32Array;
  target: Float32Array;
}

/** Numbers in [0, 1) that a seed decides (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Fits a multinomial logistic regression by stochastic gradient descent with a rate for each weight (AdaGrad). The same examples and seed give the
 * same weights.
 */
export function fit(
  examples: readonly Example[],
  options: { seed: number; onEpoch?: (epoch: number, of: number) => void },
): Fitted {
  const classes = [...new Set(examples.flatMap(({ target }) => [...target.keys()]))].sort((a, b) => Number(a) - Number(b));
  const counted = vocabulary(examples);
  const features = counted.map(([name]) => name);
  const rows = toRows(examples, classes, features);
  const size = classes.length;
  const mean = { weights: new Float32Array(features.length * size), bias: new Float32Array(size) };
  const random = seeded(options.seed);
  for (let round = 0; round < ROUNDS; round += 1) {
    fitOnce(rows, mean, random, (epoch) => options.onEpoch?.(round * EPOCHS + epoch, ROUNDS * EPOCHS));
  }
  return { classes, features, counts: Int32Array.from(counted, ([, count]) => count), ...mean };
}

/** Learns from nothing on, and adds its share to the mean. */
function fitOnce(
  rows: Rows,
  mean: { weights: Float32Array; bias: Float32Array },
  random: () => number,
  onEpoch: (epoch: number) => void,
): void {
  const examples = rows.from.length - 1;
  const state: State = {
    shrink: Math.min(SHRINK.most, SHRINK.all / examples),
    weights: new Float32Array(mean.weights.length),
    bias: new Float32Array(mean.bias.length),
    seen: new Float32Array(mean.weights.length).fill(FIRST_SQUARE),
    seenBias: new Float32Array(mean.bias.length).fill(FIRST_SQUARE),
  };
  const order = Int32Array.from({ length: examples }, (_, row) => row);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    const rate = RATE / (1 + epoch * SLOWING);
    for (const row of order) step(draw(rows, row, random), row * mean.bias.length, rows.target, rate, state);
    if (epoch >= EPOCHS - AVERAGED) {
      addShare(mean.weights, state.weights);
      addShare(mean.bias, state.bias);
    }
    onEpoch(epoch + 1);
  }
}

function vocabulary(examples: readonly Example[]): [name: string, count: number][] {
  const stories = new Map<string, number>();
  for (const { sample, again } of examples) {
    if (again === true) continue;
    for (const name of sample.keys()) stories.set(name, (stories.get(name) ?? 0) + 1);
  }
  return [...stories].filter(([, count]) => count >= LEAST_STORIES).sort(([a], [b]) => (a < b ? -1 : 1));
}

function toRows(examples: readonly Example[], classes: readonly string[], features: readonly string[]): Rows {
  const index = new Map(features.map((name, at) => [name, at]));
  const from = new Int32Array(examples.length + 1);
  const [feature, value]: [number[], number[]] = [[], []];
  const target = new Float32Array(examples.length * classes.length);
  examples.forEach((example, row) => {
    for (const [name, each] of example.sample) {
      const at = index.get(name);
      if (at === undefined) continue;
      feature.push(at);
      value.push(each);
    }
    from[row + 1] = feature.length;
    classes.forEach((code, at) => {
      target[row * classes.length + at] = example.target.get(code) ?? 0;
    });
  });
  return { from, feature: Int32Array.from(feature), value: Float32Array.from(value), target };
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const held = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = held;
  }
}

interface State {
  shrink: number;
  weights: Float32Array;
  bias: Float32Array;
  /** Squares of the gradients so far, by weight. */
  seen: Float32Array;
  seenBias: Float32Array;
}

/** Some of a story's features. */
interface Drawn {
  feature: number[];
  value: number[];
}

/** Draws an example's features for one step. */
function draw(rows: Rows, row: number, random: () => number): Drawn {
  const drawn: Drawn = { feature: [], value: [] };
  for (let at = rows.from[row] ?? 0; at < (rows.from[row + 1] ?? 0); at += 1) {
    if (random() < LEFT_OUT) continue;
    drawn.feature.push(rows.feature[at] as number);
    drawn.value.push((rows.value[at] as number) / (1 - LEFT_OUT));
  }
  return drawn;
}

/** Learns from one example. */
function step({ feature, value }: Drawn, wantedAt: number, target: Float32Array, rate: number, state: State): void {
  const { shrink, weights, bias, seen, seenBias } = state;
  const size = bias.length;
  const scores = Float64Array.from(bias);
  for (let at = 0; at < feature.length; at += 1) {
    const base = (feature[at] as number) * size;
    for (let c = 0; c < size; c += 1) (scores[c] as number) += (value[at] as number) * (weights[base + c] as number);
  }
  for (let c = 0; c < size; c += 1) scores[c] = (scores[c] as number) + MARGIN * (1 - (target[wantedAt + c] as number));
  softmax(scores);
  for (let c = 0; c < size; c += 1) {
    const wanted = target[wantedAt + c] as number;
    const gradient = (scores[c] as number) - wanted;
    scores[c] = gradient;
    const sum = (seenBias[c] as number) + gradient * gradient;
    seenBias[c] = sum;
    bias[c] = (bias[c] as number) - (rate * BIAS_RATE * gradient) / Math.sqrt(sum);
  }
  for (let at = 0; at < feature.length; at += 1) {
    const base = (feature[at] as number) * size;
    for (let c = 0; c < size; c += 1) {
      const weight = weights[base + c] as number;
      const gradient = (scores[c] as number) * (value[at] as number) + shrink * weight;
      const sum = (seen[base + c] as number) + gradient * gradient;
      seen[base + c] = sum;
      weights[base + c] = weight - (rate * gradient) / Math.sqrt(sum);
    }
  }
}

function addShare(mean: Float32Array, now: Float32Array): void {
  for (let at = 0; at < now.length; at += 1) mean[at] = (mean[at] as number) + (now[at] as number) / (AVERAGED * ROUNDS);
}

/** Turns scores into shares that sum to one, in place. */
export function softmax(scores: Float64Array | number[]): void {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let c = 0; c < scores.length; c += 1) {
    const share = Math.exp((scores[c] as number) - most);
    scores[c] = share;
    sum += share;
  }
  for (let c = 0; c < scores.length; c += 1) scores[c] = (scores[c] as number) / sum;
}
