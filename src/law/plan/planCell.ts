import type { UnreadableCell } from "../../text/plan.vi";
import type { CellRef } from "../../workbook/cell";

/** A cell of the sheet "Kế hoạch" whose meaning nobody can tell. */
export interface UnreadPlanCell extends UnreadableCell {
  readonly cell: CellRef;
}
