import type { Citation } from "../citation";
import type { Binding } from "./binding";

/** What a plan asks of those who are proposed for titles and rewards. */
export interface Awards {
  /** Whether nobody is proposed who did not register for emulation at the start of the year. */
  readonly registration: boolean;
  readonly citation?: Citation;
}

/** Who draws up a plan to remedy faults once rated; where it has a date, that is a milestone. */
export interface Remediation {
  readonly who: readonly Binding[];
  readonly citation?: Citation;
}
