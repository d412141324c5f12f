import type { Area } from "../../../src/workbook/cell";
import { failures } from "../batch/failures";
import type { Book, Sheet } from "./book";
import { cellCount, formatAt, places } from "./cells";

/**
 * A protected sheet takes only what its options allow.
 *
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets#data-protection
 *
 * @throws HostFailure AccessDenied
 */
export function guardSheet(sheet: Sheet, option?: string): void {
  if (sheet.protection && !(option && sheet.protection[option] === true)) throw failures.accessDenied();
}

/** Cells may be filled on a protected sheet where every one of them is unlocked. @throws HostFailure AccessDenied */
export function guardCells(sheet: Sheet, area: Area): void {
  if (!sheet.protection) return;
  if (cellCount(area) > 100_000) throw failures.accessDenied();
  for (const [row, column] of places(area)) {
    if (formatAt(sheet, row, column).locked) throw failures.accessDenied();
  }
}

/** Sheets are not added, renamed, moved or deleted where the structure is locked. @throws HostFailure AccessDenied */
export function guardStructure(book: Book): void {
  if (book.structureLocked) throw failures.accessDenied();
}
