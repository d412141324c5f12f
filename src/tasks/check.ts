import type { Temporal } from "temporal-polyfill";
import { check } from "../check/check";
import type { Report } from "../check/report";
import type { Plan } from "../law/plan";
import { isRoster, readRoster } from "../roster";
import { describe, NEAR_LISTS, type NearList } from "../roster/mapping/described";
import type { Mapping } from "../roster/mapping/mapping";
import type { Roster } from "../roster/model";
import { type ReadPlan, withPlanSheets } from "../sheets/plan";
import type { SheetSnapshot } from "../workbook/port";
import { TaskError } from "./errors";
import { choose, ownPlan } from "./plan";

/** How a workbook is to be checked. */
export interface CheckRequest {
  /** File name only. */
  readonly workbook: string;
  /** Today, for every deadline. */
  readonly asOf: Temporal.PlainDate;
  /** null: as the titles of the roster say, else as `choose` has it. */
  readonly year: number | null;
  /** null: that of the workbook's own sheet, else the default of the year. */
  readonly plan: Plan | null;
  /** Days off beyond those of the calendar and of the plan; ISO dates. */
  readonly holidays?: readonly string[];
}

/** A workbook as it was taken, a roster or not. */
export interface Taken {
  /** Those that hold a plan told as ours. */
  readonly sheets: readonly SheetSnapshot[];
  readonly roster: Roster;
  /** The plan of the workbook's own sheet. */
  readonly own: ReadPlan | null;
}

/** Reads the sheets of a workbook, with what the clerk says of its tables. */
export function take(snapshots: readonly SheetSnapshot[], mapping: Mapping | "unreadable" | null): Taken {
  const sheets = withPlanSheets(snapshots);
  return { sheets, roster: readRoster(sheets, mapping), own: ownPlan(sheets) };
}

/** The sheet that has a list which cannot be read as it stands, and why; nothing where no sheet is that near to one. */
function nearestList(sheets: readonly SheetSnapshot[], roster: Roster): { sheet?: string; why?: NearList } {
  for (const { sheet, why, tables } of describe(sheets, roster)) {
    const reasons = [why, ...tables.map((table) => table.why)];
    const found = NEAR_LISTS.find((near) => reasons.includes(near));
    if (found) return { sheet: sheet.name, why: found };
  }
  return {};
}

/** Runs all rules over a workbook that was read. @throws TaskError NOT_A_ROSTER */
export function checkTaken({ sheets, roster, own: kept }: Taken, request: CheckRequest): Report {
  const { workbook, asOf, year, plan, holidays = [] } = request;
  if (!isRoster(roster))
    throw new TaskError("NOT_A_ROSTER", { file: workbook, ...nearestList(sheets, roster) });
  const own = plan ? null : kept;
  return check(roster, {
    workbook,
    asOf,
    ...choose(year, plan ?? own?.plan ?? null, roster, asOf),
    unreadPlanCells: own?.unread ?? [],
    holidays,
  });
}

/** The report on the sheets of a workbook. @throws TaskError NOT_A_ROSTER */
export function checkSheets(
  sheets: readonly SheetSnapshot[],
  mapping: Mapping | "unreadable" | null,
  request: CheckRequest,
): Report {
  return checkTaken(take(sheets, mapping), request);
}
