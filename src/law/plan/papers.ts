import type { Citation } from "../citation";
import type { Binding } from "./binding";

/**
 * When an item of a dossier is owed; always, where an item has none of these.
 * - prompted: the review was prompted
 * - complaint: there was a complaint about the rating, which a roster tells at most in its notes
 * - proposedExcellent: "excellent" is proposed
 * - hasLeaders: the collective has leaders
 * - decided: made by those who decide, so it can be asked for only when the dossier is archived
 * - residenceComment: unless the member is exempt from keeping contact with the place of residence
 * - ifAny: never to be asked for
 */
export const ITEM_CONDITIONS = [
  "prompted",
  "complaint",
  "proposedExcellent",
  "hasLeaders",
  "decided",
  "residenceComment",
  "ifAny",
] as const;
export type ItemCondition = (typeof ITEM_CONDITIONS)[number];

/** A paper of a dossier. */
export interface DossierItem {
  /** As the text numbers it, or its place in the list. */
  readonly number: number;
  readonly title: string;
  /** Shorter names by which rosters know it. */
  readonly known?: readonly string[];
  readonly when?: ItemCondition;
  /** "warning" where its absence is no more than that; "error" where absent. */
  readonly severity?: "error" | "warning";
}

/** Papers that go up together. */
export interface Dossier {
  readonly id: string;
  readonly title: string;
  /** Whoever one of these binds owes it. */
  readonly who: readonly Binding[];
  /** Id of the milestone by which it is owed; asked for at any time where there is none. */
  readonly milestone?: string;
  readonly items: readonly DossierItem[];
  readonly citation?: Citation;
}

/** Which form a review is written on. */
export interface FormUse {
  readonly id: string;
  /** Whose reviews, in words for people. */
  readonly title: string;
  readonly who: readonly Binding[];
  /** As the text names them, such as "Mẫu 02B-HD KĐ.ĐG"; compared by what is left of a name without its words. */
  readonly forms: readonly string[];
  /** Whether the form of the decree for the kind of staff, or the agency's own, is also right. */
  readonly decree?: boolean;
  readonly citation?: Citation;
}

/** How long a summary may be. */
export interface SummaryLength {
  readonly id: string;
  readonly title: string;
  readonly who: readonly Binding[];
  /** Of A4; "½ trang" is 0.5. */
  readonly pages: number;
  readonly citation?: Citation;
}
