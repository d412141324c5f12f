import { PLAN_ID, type ReadPlan, readPlanSheet } from "../sheets/plan";
import type { SheetSnapshot } from "../workbook/port";

/** The plan that a workbook keeps in its sheet "Kế hoạch"; null where it has none. */
export function ownPlan(sheets: readonly SheetSnapshot[]): ReadPlan | null {
  const sheet = sheets.find(({ own }) => own === PLAN_ID);
  return sheet ? readPlanSheet(sheet) : null;
}
