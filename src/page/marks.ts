import type { Mark, Severity } from "../workbook/port";

/** The severity that a cell of a sheet is marked with; of several the gravest, as the formats in the file have it. */
export function markFinder(
  marks: readonly Mark[],
  sheet: string,
): (row: number, column: number) => Severity | null {
  const cells = new Map<string, Severity>();
  for (const gravity of ["info", "warning", "error"] as const) {
    for (const mark of marks) {
      if (mark.sheet !== sheet || mark.severity !== gravity) continue;
      for (const { row, column } of mark.cells) cells.set(`${row} ${column}`, gravity);
    }
  }
  return (row, column) => cells.get(`${row} ${column}`) ?? null;
}
