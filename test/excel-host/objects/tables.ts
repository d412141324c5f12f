import type { Book, Sheet, Table } from "../model/book";
import { guardSheet } from "../model/guards";
import { keyedCollection } from "./collection";
import { HostObject } from "./hostObject";
import { RangeObject } from "./range";
import { WorksheetObject } from "./worksheet";

interface Placed {
  readonly sheet: Sheet;
  readonly table: Table;
}

/** Tables that came with the file, or that a person made: they can be looked at and made cells again, and no more. */
export class TableCollectionObject extends keyedCollection<TableObject>() {
  constructor(
    private readonly book: Book,
    private readonly placed: readonly Placed[],
  ) {
    super();
  }
  get Count() {
    return this.placed.length;
  }
  override items() {
    return this.placed.map((one) => new TableObject(this.book, one));
  }
  protected override isMeant({ Id, Name }: TableObject, key: string) {
    return Id === key || Name.toLowerCase() === key.toLowerCase();
  }
}

export class TableObject extends HostObject {
  constructor(
    private readonly book: Book,
    private readonly placed: Placed,
  ) {
    super();
  }
  override identity() {
    return { Id: this.placed.table.id };
  }
  get Id() {
    return this.placed.table.id;
  }
  get Name() {
    return this.placed.table.name;
  }
  get ShowHeaders() {
    return this.placed.table.showHeaders;
  }
  get Worksheet() {
    return new WorksheetObject(this.book, this.placed.sheet);
  }
  GetRange() {
    return new RangeObject(this.book, this.placed.sheet, this.placed.table.area);
  }
  ConvertToRange() {
    guardSheet(this.placed.sheet);
    const { sheet, table } = this.placed;
    sheet.tables = sheet.tables.filter((one) => one !== table);
    return this.GetRange();
  }
  GetHeaderRowRange() {
    const { area } = this.placed.table;
    return new RangeObject(this.book, this.placed.sheet, { ...area, bottom: area.top });
  }
}
