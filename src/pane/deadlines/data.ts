import type { Report } from "../../check/report";
import { calendarOf } from "../../law/calendar";
import type { Milestone } from "../../law/plan";
import { daysBetween, type Standing } from "../../law/subjects/deadlines";
import { canonicalHeading } from "../../roster";
import { citationText } from "../../sheets/citations";
import { binding } from "../../sheets/plan/who";
import {
  type Counted,
  countedAs,
  type MilestoneProgress,
  milestonesOf,
  type ProgressRow,
} from "../../sheets/summary/progressRows";
import { textIn } from "../../text/text";
import type { Language } from "../../text/words";
import type { CellRef } from "../../workbook/cell";
import type { Severity } from "../../workbook/port";

/** The dates of the plan, and how those whom they bind stand. Days are ISO dates. */
export interface DeadlinesData {
  /** The title of the plan; null where none covers the year. */
  readonly plan: string | null;
  readonly year: number;
  /** "Today". */
  readonly asOf: string;
  /** The earliest first. */
  readonly milestones: readonly MilestoneStanding[];
}

/** Whether the day itself is too late, is in time, or is the day on which it is to be done. */
export type Term = "strict" | "until" | "exact";

export interface MilestoneStanding {
  readonly id: string;
  /** Who does what, or sends what to whom, as the plan says it. */
  readonly title: string;
  readonly kind: "collectives" | "individuals";
  /** Whom it binds, a condition a line, as on the sheet of the plan. */
  readonly who: readonly string[];
  /** As the plan prints it. */
  readonly day: string;
  readonly term: Term;
  /** The last good day: the day itself, or the one before it. */
  readonly lastDay: string;
  /** null where the last good day is a working day. */
  readonly lastWorkingDay: string | null;
  /** Up to the last good day, today among them; 0 or less once it is over. */
  readonly daysLeft: number;
  /** In words, whom the text gives another date; null where nobody. */
  readonly exception: string | null;
  /** The clause of the plan, with how well its text is known; null where the plan names none. */
  readonly citation: string | null;
  /** The heading of the column that proves it. */
  readonly column: string;
  /** null where no list has that column: then nothing can be told. */
  readonly progress: Progress | null;
}

/** How those whom a milestone binds stand. Together the counts are everybody; the lists may be cut short. */
export interface Progress {
  readonly counts: Readonly<Record<Group, number>>;
  /** In the order of the roster. */
  readonly lists: Readonly<Record<Group, readonly Bound[]>>;
}

/** "late": done too late, or not done and the time is over. "due": not done, and at most a week is left. */
export type Group = "late" | "due" | "look" | "open" | "done";

/** Somebody whom a milestone binds. */
export interface Bound {
  readonly name: string;
  /** Of a person; "" where the roster does not say, and of a collective. */
  readonly unit: string;
  readonly standing: Standing["is"];
  /** The day that is written; null where none, or none that can be read. */
  readonly day: string | null;
  /** What is written where no day can be read; "" otherwise. */
  readonly written: string;
  /** After the last good day, of the day that is written or of today; null of whoever is not late. */
  readonly daysLate: number | null;
  /** As of the finding on it; null where there is none. */
  readonly severity: Severity | null;
  readonly cell: CellRef;
}

/** More names than these of one kind at one milestone are for the sheet "Tiến độ", not for a narrow pane. */
const LISTED: Readonly<Record<Group, number>> = { late: 1000, due: 1000, look: 1000, open: 200, done: 200 };

const GROUPS: readonly Group[] = ["late", "due", "look", "open", "done"];
const GROUP: Readonly<Record<Counted, Group>> = {
  late: "late",
  overdue: "late",
  due: "due",
  look: "look",
  open: "open",
  inTime: "done",
};

/** The deadlines of a report, as of its day; clauses and conditions are in `language`. */
export function deadlinesData(report: Report, language: Language): DeadlinesData {
  const { plan, year, asOf } = report;
  const calendar = calendarOf(plan?.holidays ?? []);
  const milestones = milestonesOf(report).map((one): MilestoneStanding => {
    const { milestone, lastDay } = one;
    const lastWorkingDay = calendar.lastWorkingDay(lastDay);
    return {
      id: milestone.id,
      title: milestone.title,
      kind: milestone.who.kind === "collective" ? "collectives" : "individuals",
      who: String(binding.write(milestone.who, textIn(language).plan)).split("\n"),
      day: lastDay.add({ days: milestone.strict ? 1 : 0 }).toString(),
      term: termOf(milestone),
      lastDay: lastDay.toString(),
      lastWorkingDay: milestone.exact || lastWorkingDay.equals(lastDay) ? null : lastWorkingDay.toString(),
      daysLeft: daysBetween(asOf, lastDay) + 1,
      exception: milestone.exception ?? null,
      citation: milestone.citation ? citationText(milestone.citation, language) : null,
      column: canonicalHeading(milestone.column),
      progress: progressIn(one, report),
    };
  });
  return {
    plan: plan?.title ?? null,
    year,
    asOf: asOf.toString(),
    milestones: milestones.sort((a, b) => (a.lastDay < b.lastDay ? -1 : a.lastDay > b.lastDay ? 1 : 0)),
  };
}

function termOf({ strict, exact }: Milestone): Term {
  if (exact) return "exact";
  return strict ? "strict" : "until";
}

function progressIn(milestone: MilestoneProgress, { asOf }: Report): Progress | null {
  if (!milestone.rows) return null;
  const counts = perGroup(() => 0);
  const lists = perGroup((): Bound[] => []);
  for (const row of milestone.rows) {
    const group = GROUP[countedAs(row)];
    counts[group] += 1;
    if (lists[group].length < LISTED[group]) lists[group].push(boundOf(row, milestone, asOf));
  }
  return { counts, lists };
}

function perGroup<T>(one: () => T): Record<Group, T> {
  return Object.fromEntries(GROUPS.map((group) => [group, one()])) as Record<Group, T>;
}

function boundOf(
  { row, standing, written, severity }: ProgressRow,
  { milestone, lastDay }: MilestoneProgress,
  asOf: Report["asOf"],
): Bound {
  const cell = row.date(milestone.column)?.cell;
  if (!cell) throw new Error(`${milestone.id} is asked of a list that has its column`);
  const lateOn = standing.is === "late" ? standing.day : standing.is === "overdue" ? asOf : null;
  return {
    name: row.name,
    unit: row.kind === "individual" ? (row.unit?.text ?? "") : "",
    standing: standing.is,
    day: "day" in standing ? standing.day.toString() : null,
    written,
    daysLate: lateOn && daysBetween(lastDay, lateOn),
    severity,
    cell,
  };
}
