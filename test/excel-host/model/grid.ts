import type { Area } from "../../../src/workbook/cell";
import { failures } from "../batch/failures";
import type { Book, Cell, Scalar, Sheet } from "./book";
import { noteFormula } from "./calculate";
import { cellAt, coveredBy, emptyCell, formatAt, isFilled, places, putCell } from "./cells";
import { entered } from "./entry";
import { guardCells, guardSheet } from "./guards";
import { shown } from "./shown";

type What = "values" | "formulas" | "numberFormat";

export function valuesOf(sheet: Sheet, area: Area): unknown[][] {
  return grid(area, (row, column) => wireValue(cellAt(sheet, row, column)?.value ?? ""));
}

export function formulasOf(sheet: Sheet, area: Area): unknown[][] {
  return grid(area, (row, column) => {
    const cell = cellAt(sheet, row, column);
    return cell?.formula ?? wireValue(cell?.value ?? "");
  });
}

export function numberFormatsOf(sheet: Sheet, area: Area): string[][] {
  return grid(area, (row, column) => formatAt(sheet, row, column).numberFormat);
}

export function textsOf(sheet: Sheet, area: Area): string[][] {
  return grid(area, (row, column) =>
    shown(cellAt(sheet, row, column)?.value ?? "", formatAt(sheet, row, column).numberFormat),
  );
}

export function typesOf(sheet: Sheet, area: Area): string[][] {
  return grid(area, (row, column) => {
    const cell = cellAt(sheet, row, column);
    if (!cell || !isFilled(cell)) return "Empty";
    if (typeof cell.value === "object") return "Error";
    return { string: "String", number: "Double", boolean: "Boolean" }[typeof cell.value as "string"];
  });
}

/**
 * Writes a grid: null leaves a cell as it is, one value alone is written everywhere.
 *
 * @throws HostFailure InvalidArgument for another size, AccessDenied
 */
export function writeGrid(book: Book, sheet: Sheet, area: Area, input: unknown, what: What): void {
  if (what === "numberFormat") guardSheet(sheet, "allowFormatCells");
  else guardCells(sheet, area);
  const rows = Array.isArray(input) ? (input as unknown[][]) : null;
  const width = area.right - area.left + 1;
  if (rows && (rows.length !== area.bottom - area.top + 1 || rows.some((row) => row.length !== width))) {
    throw failures.wrongSize();
  }
  for (const [row, column] of places(area)) {
    const value = rows ? rows[row - area.top]?.[column - area.left] : input;
    if (value === null || value === undefined) continue;
    const before = cellAt(sheet, row, column) ?? emptyCell(formatAt(sheet, row, column));
    if (what === "numberFormat") {
      putCell(sheet, row, column, { ...before, format: { ...before.format, numberFormat: String(value) } });
    } else if (!coveredBy(sheet, row, column)) {
      const cell = filled(before, value);
      putCell(sheet, row, column, cell);
      noteFormula(book, sheet, row, column, cell.formula !== null);
    }
  }
  if (what === "numberFormat") return;
  book.tell({ kind: "changed", sheet, area, by: "addin" });
}

/** The cell after something was typed into it; "" empties it and leaves its format. */
export function filled(before: Cell, input: unknown): Cell {
  const { value, formula, quotePrefix, numberFormat } = entered(input, before.format);
  const chosen = before.format.numberFormat === "General" ? numberFormat : undefined;
  const format =
    quotePrefix === before.format.quotePrefix && chosen === undefined
      ? before.format
      : { ...before.format, quotePrefix, numberFormat: chosen ?? before.format.numberFormat };
  return { ...before, value, formula, format };
}

function grid<Value>(area: Area, at: (row: number, column: number) => Value): Value[][] {
  const rows: Value[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: Value[] = [];
    for (let column = area.left; column <= area.right; column += 1) line.push(at(row, column));
    rows.push(line);
  }
  return rows;
}

function wireValue(value: Scalar): unknown {
  return typeof value === "object" ? value.error : value;
}
