import type { Collective, Individual, Level, RatingReading } from "../../roster/model";
import type { CellRef } from "../../workbook/cell";
import type { QuotaBase, QuotaScope } from "../plan";

/** Someone or something counted in a group, with the rating that is counted. */
export interface GroupMember {
  readonly entry: Individual | Collective;
  readonly rating: RatingReading;
}

/** Those over whom one quota is counted, and what it comes to. */
export interface QuotaGroup {
  /** The collective, post group or list it is counted over. */
  readonly name: string;
  readonly scope: QuotaScope;
  readonly members: readonly GroupMember[];
  readonly excellent: number;
  readonly good: number;
  /** Rated with one of the four levels. */
  readonly rated: number;
  /** Cap on the base as it stands now. */
  readonly allowed: number;
  /** How many must go from excellent to good for the quota to hold; 0 when it holds. */
  readonly excess: number;
  readonly allowedByBase: Readonly<Record<QuotaBase, number>>;
  /** The cells of those rated excellent. */
  readonly cells: readonly CellRef[];
}

export type { Level };
