import type { Area } from "../../../src/workbook/cell";
import { NotBuilt } from "../batch/failures";
import { contains, intersection, without } from "./areas";
import { type Cell, LAST_COLUMN, LAST_ROW, type Line, type Sheet } from "./book";
import type { CellFormat } from "./format";

/** What the simulation walks through cell by cell at most; Excel has no such limit, and our code no such need. */
const MOST_CELLS = 5_000_000;

export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells.get(row)?.get(column);
}

export function formatAt(sheet: Sheet, row: number, column: number): CellFormat {
  return (
    cellAt(sheet, row, column)?.format ??
    sheet.rows.get(row)?.format ??
    sheet.columns.get(column)?.format ??
    sheet.format
  );
}

export function putCell(sheet: Sheet, row: number, column: number, cell: Cell): void {
  let line = sheet.cells.get(row);
  if (!line) {
    line = new Map();
    sheet.cells.set(row, line);
  }
  line.set(column, cell);
}

export function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.value !== "" || cell.formula !== null);
}

export function emptyCell(format: CellFormat): Cell {
  return { value: "", formula: null, format };
}

export function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

export function isWholeColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === LAST_ROW;
}

export function isWholeRows(area: Area): boolean {
  return area.left === 0 && area.right === LAST_COLUMN;
}

/** Every place of an area, row by row. */
export function* places(area: Area): Generator<readonly [row: number, column: number]> {
  if (cellCount(area) > MOST_CELLS) throw new NotBuilt(`so many cells at once: ${cellCount(area)}`);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) yield [row, column];
  }
}

/** The cells of an area that are there. */
export function* cellsIn(
  sheet: Sheet,
  area: Area,
): Generator<readonly [row: number, column: number, cell: Cell]> {
  for (const [row, line] of sheet.cells) {
    if (row < area.top || row > area.bottom) continue;
    for (const [column, cell] of line) {
      if (column >= area.left && column <= area.right) yield [row, column, cell];
    }
  }
}

/** The smallest area around what is used; null where nothing is. @param valuesOnly leaves out what is only formatted. */
export function usedArea(sheet: Sheet, within: Area, valuesOnly: boolean): Area | null {
  let used: { top: number; left: number; bottom: number; right: number } | null = null;
  const plain = sheet.format;
  for (const [row, column, cell] of cellsIn(sheet, within)) {
    if (!isFilled(cell) && (valuesOnly || cell.format === plain)) continue;
    used ??= { top: row, left: column, bottom: row, right: column };
    used.top = Math.min(used.top, row);
    used.bottom = Math.max(used.bottom, row);
    used.left = Math.min(used.left, column);
    used.right = Math.max(used.right, column);
  }
  return used;
}

/** Gives every cell of the areas another format; whole rows and columns keep it for cells that are not there. */
export function reformat(
  sheet: Sheet,
  areas: readonly Area[],
  change: (format: CellFormat, row: number, column: number) => CellFormat,
): void {
  for (const area of areas) {
    if (isWholeColumns(area) && isWholeRows(area)) sheet.format = change(sheet.format, 0, 0);
    if (isWholeColumns(area) && isWholeRows(area)) {
      for (const line of [...sheet.columns.values(), ...sheet.rows.values()]) {
        if (line.format) line.format = change(line.format, 0, 0);
      }
    } else if (isWholeColumns(area)) {
      for (let column = area.left; column <= area.right; column += 1) {
        const line = lineOf(sheet.columns, column);
        line.format = change(line.format ?? sheet.format, 0, column);
      }
    } else if (isWholeRows(area)) {
      for (let row = area.top; row <= area.bottom; row += 1) {
        const line = lineOf(sheet.rows, row);
        line.format = change(line.format ?? sheet.format, row, 0);
      }
    } else {
      for (const [row, column] of places(area)) {
        const cell = cellAt(sheet, row, column) ?? emptyCell(formatAt(sheet, row, column));
        putCell(sheet, row, column, { ...cell, format: change(cell.format, row, column) });
      }
      continue;
    }
    for (const [row, column, cell] of cellsIn(sheet, area)) {
      putCell(sheet, row, column, { ...cell, format: change(cell.format, row, column) });
    }
  }
}

export function lineOf(lines: Map<number, Line>, index: number): Line {
  const known = lines.get(index) ?? { size: null, hidden: false, format: null };
  lines.set(index, known);
  return known;
}

/** The merge that covers a place, other than as its first cell: what is written there nobody sees. */
export function coveredBy(sheet: Sheet, row: number, column: number): Area | undefined {
  return sheet.merges.find(
    (merge) => contains(merge, row, column) && !(merge.top === row && merge.left === column),
  );
}

/** Empties an area: texts and formulas, formats, jumps, or everything. */
export function clear(sheet: Sheet, area: Area, what: "All" | "Contents" | "Formats" | "Hyperlinks"): void {
  for (const [row, column, cell] of [...cellsIn(sheet, area)]) {
    const line = sheet.cells.get(row);
    const { link, ...bare } = cell;
    if (what === "All") line?.delete(column);
    if (what === "Contents") line?.set(column, { ...cell, value: "", formula: null });
    if (what === "Formats") line?.set(column, { ...cell, format: sheet.format });
    if (what === "Hyperlinks") line?.set(column, bare);
    if (line?.size === 0) sheet.cells.delete(row);
  }
  if (what === "Contents" || what === "Hyperlinks") return;
  if (isWholeColumns(area))
    for (const [at, line] of sheet.columns) if (at >= area.left && at <= area.right) line.format = null;
  if (isWholeRows(area))
    for (const [at, line] of sheet.rows) if (at >= area.top && at <= area.bottom) line.format = null;
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const touched = format.areas.some((one) => intersection(one, area));
    if (!touched) return [format];
    format.areas = format.areas.flatMap((one) => without(one, area));
    return format.areas.length > 0 ? [format] : [];
  });
}
