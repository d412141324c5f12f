import type { Area } from "../../../src/workbook/cell";
import { failures } from "../batch/failures";
import { areaOf, splitAddress, WHOLE } from "../model/areas";
import type { Book, Sheet } from "../model/book";
import { usedArea } from "../model/cells";
import { guardSheet, guardStructure } from "../model/guards";
import { AutoFilterObject } from "./autoFilter";
import { ChartCollectionObject } from "./charts";
import { WorksheetFreezePanesObject } from "./freezePanes";
import { HostObject } from "./hostObject";
import { listener } from "./listening";
import { NamedItemCollectionObject } from "./names";
import { PageBreakCollectionObject, PageLayoutObject } from "./pageLayout";
import { WorksheetProtectionObject } from "./protection";
import { RangeObject } from "./range";
import { RangeAreasObject } from "./rangeAreas";
import { TableCollectionObject } from "./tables";
import { checkedTitle } from "./worksheets";

export class WorksheetObject extends HostObject {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
  ) {
    super();
  }
  override identity() {
    return { Id: this.sheet.id };
  }

  get Id() {
    return this.sheet.id;
  }
  get Name() {
    return this.sheet.name;
  }
  /** Names that refer to the sheet follow it, as in Excel. */
  set Name(name: string) {
    guardStructure(this.book);
    const before = this.sheet.name;
    this.sheet.name = checkedTitle(this.book, name, this.sheet);
    for (const one of this.book.names) one.formula = renamed(one.formula, before, name);
    this.book.tell({ kind: "renamed", sheet: this.sheet });
  }
  get Position() {
    return this.book.sheets.indexOf(this.sheet);
  }
  set Position(position: number) {
    guardStructure(this.book);
    if (!(position >= 0 && position < this.book.sheets.length)) throw failures.invalidArgument();
    this.book.sheets = this.book.sheets.filter((one) => one !== this.sheet);
    this.book.sheets.splice(position, 0, this.sheet);
  }
  get Visibility() {
    return this.sheet.visibility;
  }
  set Visibility(visibility: Sheet["visibility"]) {
    guardStructure(this.book);
    this.sheet.visibility = visibility;
  }
  get TabColor() {
    return this.sheet.tabColor;
  }
  set TabColor(color: string) {
    this.sheet.tabColor = color;
  }
  get ShowGridlines() {
    return this.sheet.showGridlines;
  }
  /** The library sends `showGridlines = …` under this name. */
  set Gridlines(shown: boolean) {
    this.sheet.showGridlines = shown;
  }
  get ShowHeadings() {
    return this.sheet.showHeadings;
  }
  set Headings(shown: boolean) {
    this.sheet.showHeadings = shown;
  }
  get StandardHeight() {
    return this.sheet.standardHeight;
  }
  get StandardWidth() {
    return this.sheet.standardWidth;
  }

  get Protection() {
    return new WorksheetProtectionObject(this.sheet);
  }
  get AutoFilter() {
    return new AutoFilterObject(this.sheet);
  }
  get FreezePanes() {
    return new WorksheetFreezePanesObject(this.book, this.sheet);
  }
  get PageLayout() {
    return new PageLayoutObject(this.book, this.sheet);
  }
  get HorizontalPageBreaks() {
    return new PageBreakCollectionObject(this.book, this.sheet);
  }
  get Charts() {
    return new ChartCollectionObject(this.sheet);
  }
  get Tables() {
    return new TableCollectionObject(
      this.book,
      this.sheet.tables.map((table) => ({ sheet: this.sheet, table })),
    );
  }
  get Names() {
    return new NamedItemCollectionObject(this.book, this.sheet);
  }

  GetRange(address?: string | null) {
    if (address === undefined || address === null || address === "") return this.range(WHOLE);
    const named = this.book.names.find(
      ({ name, sheet }) => name === address && (sheet ?? this.sheet) === this.sheet,
    );
    if (named) return this.range(areaOf(splitAddress(named.formula).address));
    return this.range(areaOf(splitAddress(address).address));
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number) {
    return this.range({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });
  }
  GetCell(row: number, column: number) {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  /**
   * "A string containing the comma-separated or semicolon-separated addresses": areas that no longer fit into 8,192
   * characters are refused (https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getranges-member(1)).
   */
  GetRanges(addresses?: string) {
    if (!addresses) return new RangeAreasObject(this.book, this.sheet, [WHOLE]);
    if (addresses.length > 8_192) throw failures.invalidArgument();
    const areas = addresses.split(/[,;]/).map((address) => areaOf(splitAddress(address.trim()).address));
    return new RangeAreasObject(this.book, this.sheet, areas);
  }
  /** "If the entire worksheet is blank, the function will return the top left cell." */
  GetUsedRange(valuesOnly = false) {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }
  GetUsedRangeOrNullObject(valuesOnly = false) {
    const area = usedArea(this.sheet, WHOLE, valuesOnly);
    return area && this.range(area);
  }

  Activate() {
    if (this.sheet.visibility !== "Visible")
      throw failures.invalidOperation("A hidden sheet cannot be activated.");
    this.book.active = this.sheet;
    this.book.selection = [{ top: 0, left: 0, bottom: 0, right: 0 }];
    this.book.tell({ kind: "activated", sheet: this.sheet });
  }
  /** Names that refer to the sheet stay, and lead nowhere; those of the sheet go with it. */
  Delete() {
    guardStructure(this.book);
    guardSheet(this.sheet);
    this.book.sheets = this.book.sheets.filter((one) => one !== this.sheet);
    this.book.names = this.book.names
      .filter(({ sheet }) => sheet !== this.sheet)
      .map((name) => ({ ...name, formula: renamed(name.formula, this.sheet.name, null) }));
    this.book.tell({ kind: "deleted", sheet: this.sheet });
  }

  _RegisterDataChangedEvent() {
    listener(this.book).add("changed", this.sheet.id);
  }
  _UnregisterDataChangedEvent() {
    listener(this.book).remove("changed", this.sheet.id);
  }
  _RegisterSelectionChangedEvent() {
    listener(this.book).add("selected", this.sheet.id);
  }
  _UnregisterSelectionChangedEvent() {
    listener(this.book).remove("selected", this.sheet.id);
  }

  private range(area: Area) {
    return new RangeObject(this.book, this.sheet, area);
  }
}

/** A formula that names a sheet, when that is called otherwise, or (null) was deleted. */
function renamed(formula: string, before: string, after: string | null): string {
  const quoted = (name: string) => `'${name.replaceAll("'", "''")}'!`;
  const now = after === null ? "#REF!" : quoted(after);
  return formula.replaceAll(quoted(before), now).replace(`=${before}!`, `=${now}`);
}
