import type { QuotaBase, QuotaScope, QuotaSettings, Rounding } from "../plan";

/** How many of a group are rated what. People who are not rated are in none of the figures. */
export interface Tally {
  readonly excellent: number;
  readonly good: number;
  /** Rated with one of the four levels. */
  readonly rated: number;
}

/** A share as one scope counts it. */
export type Share = Pick<QuotaSettings, "percent" | "base" | "rounding">;

/** The share that a plan sets for a scope. */
export function shareOf(settings: QuotaSettings, scope: QuotaScope): Share {
  return { ...settings, ...settings.byScope[scope] };
}

/** How many people the share is a share of. The readings, and why they differ: docs/decisions/quota-base.md. */
export function baseCount(tally: Tally, base: QuotaBase): number {
  switch (base) {
    case "good":
      return tally.good;
    case "goodOrBetter":
      return tally.good + tally.excellent;
    case "rated":
      return tally.rated;
  }
}

/** The cap as a number of people. Whole numbers throughout: 0.2 × 15 in floating point is not 3. */
export function cap(tally: Tally, { percent, base, rounding }: Share): number {
  const hundredths = percent * baseCount(tally, base);
  return Math.floor((hundredths + ROUND_UP[rounding]) / 100);
}

const ROUND_UP: Record<Rounding, number> = { floor: 0, nearest: 50, ceiling: 99 };

/**
 * The least number that must go from excellent to good for the share to hold; 0 when it holds. Not simply what
 * is above the cap: under the base `good`, each who goes makes the base one larger.
 */
export function excess(tally: Tally, share: Share): number {
  const holds = (moved: number) =>
    tally.excellent - moved <=
    cap({ excellent: tally.excellent - moved, good: tally.good + moved, rated: tally.rated }, share);
  let moved = 0;
  while (!holds(moved)) moved += 1;
  return moved;
}
