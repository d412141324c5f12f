import type { Citation } from "../citation";

/** The least score of each level on the scale of 100, as printed; below `completed` is "not completed". */
export interface Bands {
  readonly excellent: number;
  readonly good: number;
  readonly completed: number;
  readonly citation?: Citation;
}

/** Which score earns which level, by the regulation that binds; null where it knows no scores. */
export interface ScoreBands {
  /** Party bodies and members, collectives, and those who lead. */
  readonly party: Bands | null;
  /** Civil servants in office. */
  readonly civil: Bands | null;
}
