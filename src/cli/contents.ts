import { isDeepStrictEqual } from "node:util";
import { FINDINGS_ID } from "../sheets/findings";
import type { SheetSnapshot } from "../workbook/port";

/** Whether a workbook is a copy that an earlier check wrote. */
export function isChecked(sheets: readonly SheetSnapshot[]): boolean {
  return sheets.some((sheet) => sheet.own === FINDINGS_ID);
}

/** Whether the office's own sheets hold the same values in both: what we wrote beside them is not looked at. */
export function sameContents(a: readonly SheetSnapshot[], b: readonly SheetSnapshot[]): boolean {
  return isDeepStrictEqual(a.filter(isTheirs), b.filter(isTheirs));
}

function isTheirs(sheet: SheetSnapshot): boolean {
  return sheet.own === null;
}
