import { NONE } from './dictionary.ts';
import type { Area } from './weigh.ts';

/** The strongest area's share grows with this power of its points. */
export const SHARPNESS = 1.6;
/** So many points say nothing yet: they speak for no area. */
const NOTHING = 1.5;

/** Points as shares that sum to one, no area being one of them. */
export function sharesOf(areas: ReadonlyMap<string, Area>): Map<string, number> {
  const nothing = NOTHING ** SHARPNESS;
  const shares = new Map<string, number>([[NONE, nothing]]);
  let sum = nothing;
  for (const [code, { points }] of areas) {
    const share = points ** SHARPNESS;
    shares.set(code, (shares.get(code) ?? 0) + share);
    sum += share;
  }
  for (const [code, share] of shares) shares.set(code, share / sum);
  return shares;
}
