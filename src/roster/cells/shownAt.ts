import type { CellRef } from "../../workbook/cell";
import type { SheetSnapshot } from "../../workbook/port";
import { rowAt } from "./reader";
import { shown } from "./values";

/** What a cell of a sheet shows, as text; "" where it is empty. */
export function shownAt(sheet: SheetSnapshot, { row, column }: Pick<CellRef, "row" | "column">): string {
  return shown(rowAt(sheet.rows, row)?.cells[column] ?? null);
}
