import type { QuotaBase, QuotaScope, QuotaSettings } from "../plan";
import { cap, excess, type Share, shareOf, type Tally } from "./cap";

/** By what a group is limited: its share, or in a leading collective that is small enough a number in its place. */
export interface Limit {
  readonly share: Share;
  /** null where the share holds. */
  readonly small: QuotaSettings["smallCollective"];
}

/** What a limit comes to on the figures of a group. */
export interface Allowance {
  /** Cap on the base as it stands. */
  readonly allowed: number;
  /** How many must go from excellent to good for the quota to hold; 0 when it holds. */
  readonly excess: number;
  readonly allowedByBase: Readonly<Record<QuotaBase, number>>;
}

/** The limit that a plan sets for a group of a scope, of which `size` people are not "not rated". */
export function limitOf(settings: QuotaSettings, scope: QuotaScope, size: number): Limit {
  const { smallCollective } = settings;
  const isSmall = scope === "leaders" && smallCollective !== null && size <= smallCollective.atMost;
  return { share: shareOf(settings, scope), small: isSmall ? smallCollective : null };
}

/** What a group may have at most, and by how many it has too many. Light: it also runs on the screen. */
export function allowanceOf(tally: Tally, { share, small }: Limit): Allowance {
  const allowedUnder = (base: QuotaBase) => (small ? small.allowed : cap(tally, { ...share, base }));
  return {
    allowed: allowedUnder(share.base),
    excess: small ? Math.max(0, tally.excellent - small.allowed) : excess(tally, share),
    allowedByBase: {
      good: allowedUnder("good"),
      goodOrBetter: allowedUnder("goodOrBetter"),
      rated: allowedUnder("rated"),
    },
  };
}

/** A share of a fifth leaves nobody in a group of this size or below: 20 % of four rated good is less than one. */
const TOO_FEW_FOR_A_SHARE = 5;

/**
 * Whether a group that passes its limit is too small for any share, so that its one excellent member is for a person
 * to judge, who can pool it with others: 124-QĐ/TW, Điều 12, counts over groups of similar posts.
 */
export function isTooFewForShare({ excellent, rated }: Tally, { small }: Limit): boolean {
  return rated <= TOO_FEW_FOR_A_SHARE && small === null && excellent === 1;
}
