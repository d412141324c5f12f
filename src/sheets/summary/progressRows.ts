import type { Temporal } from "temporal-polyfill";
import type { Report } from "../../check/report";
import type { Milestone } from "../../law/plan";
import type { Row } from "../../law/plan/bindings";
import { type Deadline, deadlinesOf, type Standing, standingOf } from "../../law/subjects/deadlines";
import type { Severity } from "../../workbook/port";

/** Somebody whom a milestone binds. */
export interface ProgressRow {
  readonly row: Row;
  readonly standing: Standing;
  /** What is written where no day can be read; "" otherwise. */
  readonly written: string;
  /** As of the finding on it; null where there is none. */
  readonly severity: Severity | null;
}

/** A milestone of the plan, with all whom it binds in the order of the roster. */
export interface MilestoneProgress {
  readonly milestone: Milestone;
  readonly lastDay: Temporal.PlainDate;
  /** null where no list of the kind has the column that proves it. */
  readonly rows: readonly ProgressRow[] | null;
}

/**
 * How far each milestone of the plan is met, as the rule on deadlines reads it: empty without a plan, or where none of
 * its milestones can be followed in the roster.
 */
export function progressOf(report: Report): readonly MilestoneProgress[] {
  const progress = milestonesOf(report);
  return progress.some(({ rows }) => rows !== null) ? progress : [];
}

/** The same, with the milestones of the plan even where none of them can be followed. */
export function milestonesOf({ plan, year, roster, asOf }: Report): readonly MilestoneProgress[] {
  if (!plan) return [];
  return deadlinesOf(plan, year).map((deadline): MilestoneProgress => {
    const { milestone, lastDay } = deadline;
    const kind = milestone.who.kind === "collective" ? "collectives" : "individuals";
    if (!roster.has(kind, milestone.column)) return { milestone, lastDay, rows: null };
    const rows = roster[kind].flatMap((row: Row) => rowOf(row, deadline, asOf));
    return { milestone, lastDay, rows };
  });
}

/** How those whom a milestone binds stand; everybody is in one of these. */
export const COUNTED = ["inTime", "look", "late", "overdue", "due", "open"] as const;
export type Counted = (typeof COUNTED)[number];

export function countedAs({ standing: { is } }: ProgressRow): Counted {
  switch (is) {
    case "onTheDay":
    case "otherDay":
    case "undated":
    case "unread":
      return "look";
    default:
      return is;
  }
}

function rowOf(row: Row, deadline: Deadline, asOf: Temporal.PlainDate): readonly ProgressRow[] {
  const { milestone } = deadline;
  const reading = row.date(milestone.column);
  if (!reading || !deadline.binds(row)) return [];
  const standing = standingOf(reading, deadline, asOf);
  const written = standing.is === "unread" ? row.text(milestone.column) : "";
  return [{ row, standing, written, severity: severityOf(standing, milestone) }];
}

/** As the rule on deadlines answers; where the text makes an exception, a late one is only to be looked at. */
function severityOf({ is }: Standing, { exception }: Milestone): Severity | null {
  const severity = SEVERITY[is] ?? null;
  return severity === "error" && exception !== undefined ? "warning" : severity;
}

const SEVERITY: Partial<Readonly<Record<Standing["is"], Severity>>> = {
  onTheDay: "warning",
  otherDay: "warning",
  late: "error",
  overdue: "error",
  due: "info",
};
