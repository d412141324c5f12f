import { failures } from "../batch/failures";
import { areaOf, splitAddress } from "../model/areas";
import { type Book, LAST_COLUMN, LAST_ROW, type Sheet } from "../model/book";
import { HostObject } from "./hostObject";
import { RangeObject } from "./range";

export class WorksheetFreezePanesObject extends HostObject {
  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
  ) {
    super();
  }
  FreezeRows(count: number) {
    if (!(count > 0)) throw failures.invalidArgument();
    this.sheet.frozen = { top: 0, left: 0, bottom: count - 1, right: LAST_COLUMN };
  }
  FreezeColumns(count: number) {
    if (!(count > 0)) throw failures.invalidArgument();
    this.sheet.frozen = { top: 0, left: 0, bottom: LAST_ROW, right: count - 1 };
  }
  FreezeAt(range: RangeObject | string) {
    const area = typeof range === "string" ? areaOf(splitAddress(range).address) : range.area;
    this.sheet.frozen = { ...area, top: 0, left: 0 };
  }
  Unfreeze() {
    this.sheet.frozen = null;
  }
  GetLocationOrNullObject() {
    return this.sheet.frozen && new RangeObject(this.book, this.sheet, this.sheet.frozen);
  }
}
