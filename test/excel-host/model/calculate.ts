import type { Book, Scalar, Sheet } from "./book";
import { cellAt, putCell } from "./cells";
import { evaluate } from "./formula";

/** Formulas that were written here and wait for their results; those of the file keep what Excel saved with them. */
const written = new WeakMap<Book, Map<Sheet, Set<number>>>();
const COLUMNS = 16_384;

/** Notes that a cell holds a formula to be calculated, or no longer does. */
export function noteFormula(book: Book, sheet: Sheet, row: number, column: number, has: boolean): void {
  const ofBook = written.get(book) ?? new Map<Sheet, Set<number>>();
  written.set(book, ofBook);
  const ofSheet = ofBook.get(sheet) ?? new Set<number>();
  ofBook.set(sheet, ofSheet);
  if (has) ofSheet.add(row * COLUMNS + column);
  else ofSheet.delete(row * COLUMNS + column);
}

/** Calculates every formula written here, those that it rests on first, as Excel does before anybody reads. */
export function calculate(book: Book): void {
  const done = new Set<string>();
  const value = (sheet: Sheet, row: number, column: number): Scalar => {
    const cell = cellAt(sheet, row, column);
    if (!cell) return "";
    const place = row * COLUMNS + column;
    const key = `${sheet.id}${place}`;
    const isOurs = written.get(book)?.get(sheet)?.has(place) === true;
    if (cell.formula === null || !isOurs || done.has(key)) return cell.value;
    done.add(key);
    const result = evaluate(cell.formula, (name, r, c) => {
      const other =
        name === null ? sheet : book.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
      return other ? value(other, r, c) : { error: "#REF!" };
    });
    putCell(sheet, row, column, { ...cell, value: result });
    return result;
  };
  for (const [sheet, formulas] of written.get(book) ?? []) {
    for (const place of formulas) value(sheet, Math.floor(place / COLUMNS), place % COLUMNS);
  }
}
