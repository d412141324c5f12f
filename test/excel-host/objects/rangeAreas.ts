import type { Area } from "../../../src/workbook/cell";
import { fullAddress } from "../model/areas";
import type { Book, Sheet } from "../model/book";
import { cellCount, clear } from "../model/cells";
import { guardCells } from "../model/guards";
import { collection } from "./collection";
import { ConditionalFormatCollectionObject } from "./conditionalFormats";
import { HostObject } from "./hostObject";
import { RangeObject } from "./range";
import { RangeFormatObject } from "./rangeFormat";
import { WorksheetObject } from "./worksheet";

/** Areas of one sheet: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-multiple-ranges */
export class RangeAreasObject extends HostObject {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
    readonly ranges: readonly Area[],
  ) {
    super();
  }

  get Address() {
    return fullAddress(this.sheet, this.ranges);
  }
  get AreaCount() {
    return this.ranges.length;
  }
  get CellCount() {
    return this.ranges.reduce((sum, area) => sum + cellCount(area), 0);
  }
  get Areas() {
    return new RangeCollectionObject(this.ranges.map((area) => new RangeObject(this.book, this.sheet, area)));
  }
  get ConditionalFormats() {
    return new ConditionalFormatCollectionObject(this.book, this.sheet, this.ranges);
  }
  get Format() {
    return new RangeFormatObject(this.book, this.sheet, this.ranges);
  }
  get Worksheet() {
    return new WorksheetObject(this.book, this.sheet);
  }

  Clear(what: "All" | "Contents" | "Formats" | "Hyperlinks" = "All") {
    for (const area of this.ranges) {
      guardCells(this.sheet, area);
      clear(this.sheet, area, what);
      this.book.tell({ kind: "changed", sheet: this.sheet, area, by: "addin" });
    }
  }
}

export class RangeCollectionObject extends collection<RangeObject>() {
  constructor(private readonly ranges: readonly RangeObject[]) {
    super();
  }
  override items() {
    return this.ranges;
  }
}
