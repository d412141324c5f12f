import type { Area, CellRef } from "../../workbook/cell";
import type { CellValue, SheetRow, SheetSnapshot } from "../../workbook/port";
import type { Hanging } from "../file/fileWork";

const UNCALCULATED: CellValue = { error: "UNCALCULATED" };

/**
 * Sheets without the results of formulas that hang on what was typed: they are of the cells as they were before.
 *
 * @param typed cells that hold what a person typed, whatever formula was there
 */
export function withoutResults(
  sheets: readonly SheetSnapshot[],
  hanging: readonly Hanging[],
  typed: readonly CellRef[],
): { readonly sheets: readonly SheetSnapshot[]; readonly uncalculated: number } {
  let uncalculated = 0;
  if (hanging.length === 0) return { sheets, uncalculated };
  const isTyped = new Set(typed.map(({ sheet, row, column }) => `${row} ${column} ${sheet}`));
  const bare = sheets.map((sheet): SheetSnapshot => {
    const runs = runsByRow(hanging.filter((one) => one.sheet === sheet.name));
    if (runs.size === 0) return sheet;
    const rows = sheet.rows.map((row): SheetRow => {
      const across = runs.get(row.index);
      if (across === undefined) return row;
      const cells = row.cells.map((value, column) => {
        const hangs = across.some(({ left, right }) => left <= column && column <= right);
        if (!hangs || value === null || isTyped.has(`${row.index} ${column} ${sheet.name}`)) return value;
        uncalculated++;
        return UNCALCULATED;
      });
      return { ...row, cells };
    });
    return { ...sheet, rows };
  });
  return { sheets: bare, uncalculated };
}

function runsByRow(hanging: readonly Hanging[]): ReadonlyMap<number, readonly Area[]> {
  const runs = new Map<number, Area[]>();
  for (const { area } of hanging) {
    for (let row = area.top; row <= area.bottom; row++) {
      const others = runs.get(row);
      if (others) others.push(area);
      else runs.set(row, [area]);
    }
  }
  return runs;
}
