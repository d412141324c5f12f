import { isDeepStrictEqual } from "node:util";
import { listKindOf } from "../roster/merged";
import { FINDINGS_ID } from "../sheets/findings";
import { PLAN_ID } from "../sheets/plan";
import type { SheetSnapshot } from "../workbook/port";

/** Whether a workbook is a copy that an earlier check wrote. */
export function isChecked(sheets: readonly SheetSnapshot[]): boolean {
  return sheets.some((sheet) => sheet.own === FINDINGS_ID);
}

/** Whether a workbook is one of ours: checked, or given a plan. */
export function isOurs(sheets: readonly SheetSnapshot[]): boolean {
  return isChecked(sheets) || sheets.some((sheet) => sheet.own === PLAN_ID);
}

/** Whether the office's own sheets, and the plan that it keeps, hold the same values in both. */
export function sameContents(a: readonly SheetSnapshot[], b: readonly SheetSnapshot[]): boolean {
  return isDeepStrictEqual(a.filter(isTheirs), b.filter(isTheirs));
}

/** Merged lists are ours to write, and the office's to work in. */
function isTheirs({ own }: SheetSnapshot): boolean {
  return own === null || own === PLAN_ID || listKindOf(own) !== null;
}
