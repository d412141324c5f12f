import type { CellLook, SheetLook } from "../../../src/workbook/look";
import type { CellValue, SheetSnapshot } from "../../../src/workbook/port";

/** A sheet of these rows. */
export function snapshot(
  rows: readonly (readonly CellValue[])[],
  others: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  return {
    name: "Cá nhân",
    visibility: "visible",
    rows: rows.map((cells, index) => ({ index, cells, hidden: false })),
    merges: [],
    hiddenColumns: [],
    protected: false,
    own: null,
    ...others,
  };
}

export const PLAIN: CellLook = {
  font: "Times New Roman",
  size: 12,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  color: null,
  fill: null,
  horizontal: null,
  vertical: "bottom",
  wrap: false,
  turned: null,
  indent: 0,
  border: { top: null, right: null, bottom: null, left: null },
  format: "General",
};

/** How a sheet looks that says nothing but this. */
export function sheetLook(others: Partial<SheetLook> = {}): SheetLook {
  return {
    looks: [PLAIN],
    defaultWidth: 9,
    columns: [],
    defaultHeight: 15,
    heights: new Map(),
    styles: new Map(),
    frozen: { rows: 0, columns: 0 },
    gridlines: true,
    ...others,
  };
}
