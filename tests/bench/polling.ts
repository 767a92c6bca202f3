/**
 * Polling rules on the same world: 50,000 feeds, one measured week after two weeks of warm-up. One JSON line for each rule.
 *
 *   npm run bench:polling -- [--feeds 50000] [--seed 1] [--price SECONDS] [--patience 0..1]
 *
 * polls: requests in the week, proofs of 304 included. delaySeconds: from publication to discovery, over the stories published in the week. lost: stories that left
 * the document before any poll. burst: most requests that one host got in one minute; Slugline's are spaced by its HTTP client, `burstDue` is what its rule planned.
 */
import { parseArgs } from 'node:util';
import { POLL_POLICY } from '@slugline/feeds';
import { fixedInterval, minifluxRule, sluglineRule } from './polling-rules.ts';
import { simulate } from './polling-simulation.ts';
import { DAY, makeWorld, WEEK } from './polling-world.ts';

const { values } = parseArgs({
  options: {
    ...{ feeds: { type: 'string', default: '50000' }, seed: { type: 'string', default: '1' } },
    ...{ price: { type: 'string' }, patience: { type: 'string' }, only: { type: 'string' } },
  },
});
const started = performance.now();
const world = makeWorld(Number(values.feeds), Number(values.seed));
const rates = world
  .flat()
  .map((feed) => feed.times.reduce((count, at) => count + (at >= 0 && at < WEEK ? 1 : 0), 0) / (WEEK / DAY))
  .sort((a, b) => b - a);
const stories = rates.reduce((sum, rate) => sum + rate, 0);
const alive = world.flat().filter((feed) => feed.times.length > 0).length;
const top = (share: number) => rates.slice(0, Math.round(alive * share)).reduce((sum, rate) => sum + rate, 0) / stories;
print({
  world: {
    ...{ feeds: rates.length, hosts: world.length, largestHost: Math.max(...world.map((host) => host.length)) },
    ...{ storiesPerDay: Math.round(stories), productive: alive, top17PercentShare: round(top(0.17)) },
    medianPerDay: round(rates[Math.floor(alive / 2)] ?? 0),
    seconds: seconds(),
  },
});
const policy = {
  ...POLL_POLICY,
  ...(values.price === undefined ? {} : { price: Number(values.price) }),
  ...(values.patience === undefined ? {} : { patience: Number(values.patience) }),
};
for (const rule of [sluglineRule(policy), fixedInterval(900), minifluxRule()]) {
  if (values.only !== undefined && rule.name !== values.only) continue;
  const before = performance.now();
  const result = simulate(world, rule, Number(values.seed));
  print({ rule: rule.name, ...result, seconds: seconds(before) });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function seconds(since = started): number {
  return Math.round((performance.now() - since) / 100) / 10;
}

function print(line: unknown): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
