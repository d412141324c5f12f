import type { Collective, Individual, RatingReading } from "../../roster/model";
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
  /** Whether `name` is that of a body (a collective, a unit, a party cell) or of a list. */
  readonly over: "collective" | "list";
  readonly scope: QuotaScope;
  /** Those who belong to it and are not "not rated"; a rating that is missing or unread may be among theirs. */
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
  /** Whether the small-collective rule took the place of the share. */
  readonly small: boolean;
  /** The cells of those rated excellent. */
  readonly cells: readonly CellRef[];
}
