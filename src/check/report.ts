import type { Temporal } from "temporal-polyfill";
import type { Citation } from "../law/citation";
import type { Plan } from "../law/plan";
import type { QuotaGroup } from "../law/quota/groups";
import type { Data, Step, SubjectName } from "../law/rule";
import type { Field } from "../roster/fields";
import type { Level, Roster, Stage } from "../roster/model";
import type { CellRef } from "../workbook/cell";
import type { Severity } from "../workbook/port";

/** What a check found: figures and message ids, no sentence. `text/` words it, `cli/` and `sheets/` lay it out. */
export interface Report {
  /** File name only. */
  readonly workbook: string;
  readonly year: number;
  /** Set where neither a person nor the roster nor the plan named the year, and that of the day was taken. */
  readonly yearAssumed?: true;
  readonly asOf: Temporal.PlainDate;
  /** null where no plan covers the year. */
  readonly plan: Plan | null;
  /** Set where it tells of one matter alone: of the quotas. */
  readonly only?: "quota";
  readonly roster: Roster;
  readonly ratings: { readonly individuals: RatingCounts; readonly collectives: RatingCounts };
  readonly quotas: readonly QuotaGroup[];
  readonly findings: readonly Finding[];
  readonly notRun: readonly NotRun[];
}

/** Of the governing stage; `stage` is null where the roster has no table of the kind, or none with a rating. */
export interface RatingCounts extends Readonly<Record<Level | "missing" | "unrecognised", number>> {
  readonly stage: Stage | "mixed" | null;
}

/** One breach: a rule and a subject, with all its cells. */
export interface Finding {
  readonly rule: string;
  readonly outcome: "violation" | "needsReview";
  readonly severity: Severity;
  /** Message id in the rule's text. */
  readonly message: string;
  readonly subject: SubjectName;
  readonly cell: CellRef | null;
  /** `cell` first. */
  readonly cells: readonly CellRef[];
  readonly data: Data;
  readonly because: readonly Step[];
  readonly citations: readonly Citation[];
}

export interface NotRun {
  readonly rule: string;
  readonly reason: "missing-column" | "no-plan" | "not-in-plan" | "not-in-force";
  readonly needs: readonly Field[];
}
