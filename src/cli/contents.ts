import { isDeepStrictEqual } from "node:util";
import { listKindOf } from "../roster/merged";
import { FINDINGS_ID } from "../sheets/findings";
import { PLAN_ID } from "../sheets/plan";
import { RECONCILIATION_ID } from "../sheets/reconciliation/reconciliation";
import type { SheetSnapshot } from "../workbook/port";

/** Whether a workbook is one of ours: somebody asked for a copy with a sheet of ours in it. */
export function isOurs(sheets: readonly SheetSnapshot[]): boolean {
  return sheets.some(({ own }) => own !== null);
}

/**
 * Whether a copy was made to be looked at and sent: checked, summarised, sealed. One that was only given a plan, or
 * corrections of its columns, is where the office goes on working.
 */
export function isMadeToBeRead(sheets: readonly SheetSnapshot[]): boolean {
  return sheets.some((sheet) => sheet.own !== null && !isTheirs(sheet));
}

/**
 * Whether every sheet of an earlier copy holds the same in the next one, so that nothing that was typed goes with it.
 * The sheets of findings and of reconciliation are not looked at: they tell of one run, and each run tells anew.
 */
export function holdsAll(next: readonly SheetSnapshot[], earlier: readonly SheetSnapshot[]): boolean {
  const asked = earlier.filter(({ own }) => own !== FINDINGS_ID && own !== RECONCILIATION_ID);
  return asked.every((sheet) => {
    const now = next.find(({ own, name }) => own === sheet.own && (own !== null || name === sheet.name));
    return now !== undefined && isDeepStrictEqual({ ...now, name: "" }, { ...sheet, name: "" });
  });
}

/** Whether the office's own sheets, and the plan that it keeps, hold the same values in both. */
export function sameContents(a: readonly SheetSnapshot[], b: readonly SheetSnapshot[]): boolean {
  return isDeepStrictEqual(a.filter(isTheirs), b.filter(isTheirs));
}

/** Merged lists are ours to write, and the office's to work in. */
function isTheirs({ own }: SheetSnapshot): boolean {
  return own === null || own === PLAN_ID || listKindOf(own) !== null;
}
