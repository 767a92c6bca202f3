import { NONE } from './dictionary.ts';
import type { Area } from './weigh.ts';

/** The strongest area's share grows with this power of its points. */
export const SHARPNESS = 1.6;
/** So many points say nothing yet: they speak for no area. */
const NOTHING = 1.5;

/** Points as shares that sum to one, no area being one of them. */
export function sharesOf(areas: ReadonlyMap<string, Area>): Map<string, number> {
  const nothing = NOTHING ** SHARPNESS;
  const shares = new Map<string, number>();
  const powers: number[] = [];
  let [sum, none] = [nothing, nothing];
  for (const [code, { points }] of areas) {
    const power = points ** SHARPNESS;
    powers.push(power);
    sum += power;
    if (code === NONE) none += power;
  }
  shares.set(NONE, none / sum);
  let at = 0;
  for (const code of areas.keys()) {
    if (code !== NONE) shares.set(code, (powers[at] as number) / sum);
    at += 1;
  }
  return shares;
}
