import type { Temporal } from "temporal-polyfill";
import type { Plan } from "../law/plan";
import { defaultPlan } from "../law/plans";
import { readRoster } from "../roster";
import type { Roster } from "../roster/model";
import { PLAN_ID, type ReadPlan, readPlanSheet, withPlanSheets } from "../sheets/plan";
import { address } from "../workbook/cell";
import type { SheetSnapshot } from "../workbook/port";
import { TaskError } from "./errors";

/** The rating year and the plan that were asked for, or those that follow from the roster and the day. */
export interface Choice {
  readonly year: number;
  /** Set where nobody named the year, and it is taken from the day. */
  readonly yearAssumed?: true;
  readonly plan: Plan | null;
}

/**
 * The year: as asked, else as the titles of the roster say, else the plan's, else that of the day. The plan: as asked,
 * else the built-in default of the year.
 *
 * @param named the plan that was asked for, else that of the workbook's own sheet; null where there is neither
 */
export function choose(
  asked: number | null,
  named: Plan | null,
  roster: Pick<Roster, "year">,
  asOf: Temporal.PlainDate,
): Choice {
  const told = asked ?? roster.year ?? onlyYear(named);
  const year = told ?? (named ? yearUnder(named, asOf.year) : asOf.year);
  return { year, ...(told === null && { yearAssumed: true }), plan: named ?? defaultPlan(year) };
}

/** The year of a plan of one year. */
function onlyYear(plan: Plan | null): number | null {
  return plan && plan.years.from === plan.years.to ? plan.years.from : null;
}

/** A plan of several years is taken for the one nearest to the day. */
function yearUnder({ years }: Plan, today: number): number {
  return Math.max(years.from, Math.min(today, years.to ?? today));
}

/** The plan that a workbook keeps in its sheet "Kế hoạch"; null where it has none. */
export function ownPlan(sheets: readonly SheetSnapshot[]): ReadPlan | null {
  const sheet = sheets.find(({ own }) => own === PLAN_ID);
  return sheet ? readPlanSheet(sheet) : null;
}

/**
 * The plan to be written into a workbook where none is asked for: the one that it keeps, else what holds in general in
 * the year of its titles, or in this one.
 *
 * @throws TaskError PLAN_UNREADABLE, NO_PLAN
 */
export function planToWrite(office: readonly SheetSnapshot[], today: Temporal.PlainDate): Plan {
  const sheets = withPlanSheets(office);
  const own = ownPlan(sheets);
  if (own && (own.plan === null || own.unread.length > 0)) {
    // Written anew, the sheet would no longer hold what somebody typed there.
    throw new TaskError("PLAN_UNREADABLE", { cells: own.unread.map(({ cell }) => address(cell)).join(", ") });
  }
  if (own?.plan) return own.plan;
  const year = readRoster(sheets).year ?? today.year;
  const general = defaultPlan(year);
  if (!general) throw new TaskError("NO_PLAN", { year });
  return general;
}
