import { AREA_CODES, NO_AREA } from './columns.ts';

/** The strongest area's share grows with this power of its points. */
export const SHARPNESS = 1.6;
/** So many points say nothing yet: they speak for no area. */
const NOTHING = 1.5 ** SHARPNESS;

/** Shares of none and the areas, each at its column. */
export type Shares = readonly number[];

/** Points by column as shares that sum to one, no area being one of them. */
export function sharesOf(points: readonly number[]): Shares {
  const shares: number[] = [];
  let sum = 0;
  for (let column = 0; column < AREA_CODES.length; column += 1) {
    const own = points[column] as number;
    const power = (own === 0 ? 0 : own ** SHARPNESS) + (column === NO_AREA ? NOTHING : 0);
    shares.push(power);
    sum += power;
  }
  for (let column = 0; column < shares.length; column += 1) shares[column] = (shares[column] as number) / sum;
  return shares;
}

/** The column with the largest share, the first of equals. */
export function highest(shares: Shares): number {
  let top = 0;
  for (let column = 1; column < shares.length; column += 1) {
    if ((shares[column] as number) > (shares[top] as number)) top = column;
  }
  return top;
}
