import type { Area } from "../../../src/workbook/cell";
import { failures, NotBuilt } from "../batch/failures";
import {
  areaOf,
  contains,
  fullAddress,
  intersection,
  shortAddress,
  sound,
  splitAddress,
} from "../model/areas";
import type { Book, Hyperlink, Sheet } from "../model/book";
import { calculate } from "../model/calculate";
import {
  cellAt,
  cellCount,
  clear,
  isWholeColumns,
  isWholeRows,
  lineOf,
  putCell,
  usedArea,
} from "../model/cells";
import { formulasOf, numberFormatsOf, textsOf, typesOf, valuesOf, writeGrid } from "../model/grid";
import { guardCells, guardSheet } from "../model/guards";
import { ConditionalFormatCollectionObject } from "./conditionalFormats";
import { HostObject } from "./hostObject";
import { picked } from "./picked";
import { RangeAreasObject } from "./rangeAreas";
import { RangeFormatObject } from "./rangeFormat";
import { WorksheetObject } from "./worksheet";

/** Cells that one request may read on the web: https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins */
const MOST_READ = 5_000_000;

const MOST_MERGES = 512;

export class RangeObject extends HostObject {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
    readonly area: Area,
  ) {
    super();
    sound(area);
  }

  get Address() {
    return fullAddress(this.sheet, [this.area]);
  }
  get AddressLocal() {
    return this.Address;
  }
  get RowIndex() {
    return this.area.top;
  }
  get ColumnIndex() {
    return this.area.left;
  }
  get RowCount() {
    return this.area.bottom - this.area.top + 1;
  }
  get ColumnCount() {
    return this.area.right - this.area.left + 1;
  }
  /** "If the cell count exceeds 2^31-1, returns -1": the documentation of Range.cellCount. */
  get CellCount() {
    return cellCount(this.area) > 2 ** 31 - 1 ? -1 : cellCount(this.area);
  }
  get IsEntireRow() {
    return isWholeRows(this.area);
  }
  get IsEntireColumn() {
    return isWholeColumns(this.area);
  }

  get Values() {
    return this.read(valuesOf);
  }
  set Values(input: unknown) {
    writeGrid(this.book, this.sheet, this.area, input, "values");
  }
  get Formulas() {
    return this.read(formulasOf);
  }
  set Formulas(input: unknown) {
    writeGrid(this.book, this.sheet, this.area, input, "formulas");
  }
  get NumberFormat() {
    return this.read(numberFormatsOf);
  }
  set NumberFormat(input: unknown) {
    writeGrid(this.book, this.sheet, this.area, input, "numberFormat");
  }
  get ValueTypes() {
    return this.read(typesOf);
  }
  get Text() {
    return this.read(textsOf);
  }

  /** No formula here fills more than one cell. */
  get HasSpill() {
    return false;
  }
  get SavedAsArray() {
    return false;
  }

  get RowHidden() {
    return uniform(this.area.top, this.area.bottom, (row) => this.sheet.rows.get(row)?.hidden ?? false);
  }
  set RowHidden(hidden: unknown) {
    guardSheet(this.sheet, "allowFormatRows");
    for (let row = this.area.top; row <= this.area.bottom; row += 1)
      lineOf(this.sheet.rows, row).hidden = hidden === true;
  }
  get ColumnHidden() {
    return uniform(
      this.area.left,
      this.area.right,
      (column) => this.sheet.columns.get(column)?.hidden ?? false,
    );
  }
  set ColumnHidden(hidden: unknown) {
    guardSheet(this.sheet, "allowFormatColumns");
    for (let at = this.area.left; at <= this.area.right; at += 1)
      lineOf(this.sheet.columns, at).hidden = hidden === true;
  }

  get Hyperlink(): Hyperlink | null {
    return cellAt(this.sheet, this.area.top, this.area.left)?.link ?? null;
  }
  /** Excel also dresses the cell as a link: blue and underlined. */
  set Hyperlink(link: Hyperlink | null) {
    guardSheet(this.sheet, "allowInsertHyperlinks");
    for (let row = this.area.top; row <= this.area.bottom; row += 1) {
      for (let column = this.area.left; column <= this.area.right; column += 1) this.hang(row, column, link);
    }
  }

  get Format() {
    return new RangeFormatObject(this.book, this.sheet, [this.area]);
  }
  get Worksheet() {
    return new WorksheetObject(this.book, this.sheet);
  }
  get ConditionalFormats() {
    return new ConditionalFormatCollectionObject(this.book, this.sheet, [this.area]);
  }

  GetCell(row: number, column: number) {
    const { top, left } = this.area;
    return this.at({ top: top + row, left: left + column, bottom: top + row, right: left + column });
  }
  GetRow(row: number) {
    return this.at({ ...this.area, top: this.area.top + row, bottom: this.area.top + row });
  }
  GetColumn(column: number) {
    return this.at({ ...this.area, left: this.area.left + column, right: this.area.left + column });
  }
  GetLastCell() {
    const { bottom, right } = this.area;
    return this.at({ top: bottom, left: right, bottom, right });
  }
  GetLastRow() {
    return this.at({ ...this.area, top: this.area.bottom });
  }
  GetLastColumn() {
    return this.at({ ...this.area, left: this.area.right });
  }
  GetEntireRow() {
    return this.at({ ...this.area, left: 0, right: 16_383 });
  }
  GetEntireColumn() {
    return this.at({ ...this.area, top: 0, bottom: 1_048_575 });
  }
  GetResizedRange(rows: number, columns: number) {
    return this.at({ ...this.area, bottom: this.area.bottom + rows, right: this.area.right + columns });
  }
  GetAbsoluteResizedRange(rows: number, columns: number) {
    const { top, left } = this.area;
    return this.at({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }
  GetOffsetRange(rows: number, columns: number) {
    const { top, left, bottom, right } = this.area;
    return this.at({ top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns });
  }
  GetBoundingRect(other: RangeObject | string) {
    const area = this.areaOfOther(other);
    return this.at({
      top: Math.min(area.top, this.area.top),
      left: Math.min(area.left, this.area.left),
      bottom: Math.max(area.bottom, this.area.bottom),
      right: Math.max(area.right, this.area.right),
    });
  }
  GetIntersection(other: RangeObject | string) {
    const found = this.GetIntersectionOrNullObject(other);
    if (!found) throw failures.itemNotFound();
    return found;
  }
  GetIntersectionOrNullObject(other: RangeObject | string) {
    const area = intersection(this.area, this.areaOfOther(other));
    return area && this.at(area);
  }
  GetUsedRange(valuesOnly = false) {
    const found = this.GetUsedRangeOrNullObject(valuesOnly);
    if (!found) throw failures.itemNotFound();
    return found;
  }
  GetUsedRangeOrNullObject(valuesOnly = false) {
    const area = usedArea(this.sheet, this.area, valuesOnly);
    return area && this.at(area);
  }
  /**
   * A merge is told where its first cell lies (https://github.com/OfficeDev/office-js/issues/3611), and none where
   * there are more than 512, of which the documentation says that the method "will fail to return the result". What a
   * person could have undone is lost: https://github.com/OfficeDev/office-js/issues/5918.
   */
  GetMergedAreasOrNullObject() {
    const areas = this.sheet.merges.filter(({ top, left }) => contains(this.area, top, left));
    if (areas.length > 0) this.book.undoable = 0;
    if (areas.length > MOST_MERGES) return null;
    return areas.length === 0 ? null : new RangeAreasObject(this.book, this.sheet, areas);
  }

  GetRowProperties(wanted: object) {
    return range(this.RowCount, (row) => picked(this.GetRow(row), wanted));
  }
  GetColumnProperties(wanted: object) {
    return range(this.ColumnCount, (column) => picked(this.GetColumn(column), wanted));
  }
  GetCellProperties(wanted: object) {
    return range(this.RowCount, (row) =>
      range(this.ColumnCount, (column) => picked(this.GetCell(row, column), wanted)),
    );
  }

  /** Only of links: https://learn.microsoft.com/javascript/api/excel/excel.settablecellproperties */
  SetCellProperties(cells: readonly (readonly { readonly hyperlink?: Hyperlink }[])[]) {
    guardSheet(this.sheet, "allowInsertHyperlinks");
    for (const [row, line] of cells.entries()) {
      for (const [column, { hyperlink, ...others }] of line.entries()) {
        if (Object.keys(others).length > 0)
          throw new NotBuilt("Range.SetCellProperties() of more than links");
        if (hyperlink) this.hang(this.area.top + row, this.area.left + column, hyperlink);
      }
    }
  }

  Clear(what: "All" | "Contents" | "Formats" | "Hyperlinks" = "All") {
    guardCells(this.sheet, this.area);
    clear(this.sheet, this.area, what);
    if (what !== "Formats") this.tellChanged();
  }
  Merge(across = false) {
    guardSheet(this.sheet);
    if (across) throw new NotBuilt("Range.merge(across)");
    if (cellCount(this.area) === 1) return;
    if (this.sheet.tables.some((table) => intersection(table.area, this.area)))
      throw failures.invalidOperation("Cells of a table are not merged.");
    this.Unmerge();
    for (let row = this.area.top; row <= this.area.bottom; row += 1) {
      for (let column = this.area.left; column <= this.area.right; column += 1) {
        const cell = cellAt(this.sheet, row, column);
        const first = row === this.area.top && column === this.area.left;
        if (cell && !first) putCell(this.sheet, row, column, { ...cell, value: "", formula: null });
      }
    }
    this.sheet.merges.push(this.area);
  }
  Unmerge() {
    guardSheet(this.sheet);
    this.sheet.merges = this.sheet.merges.filter((merge) => !intersection(merge, this.area));
  }
  Select() {
    this.book.active = this.sheet;
    this.book.selection = [this.area];
    this.book.tell({ kind: "selected", sheet: this.sheet, area: this.area });
  }
  _ValidateArraySize(rows: number, columns: number) {
    if (rows !== this.RowCount || columns !== this.ColumnCount) throw failures.wrongSize();
  }

  protected at(area: Area) {
    return new RangeObject(this.book, this.sheet, area);
  }
  private areaOfOther(other: RangeObject | string): Area {
    return typeof other === "string" ? areaOf(splitAddress(other).address) : other.area;
  }
  /** null past the limit: https://github.com/OfficeDev/office-js/issues/6781 */
  private read<Value>(what: (sheet: Sheet, area: Area) => Value): Value | null {
    if (cellCount(this.area) > MOST_READ) return null;
    calculate(this.book);
    return what(this.sheet, this.area);
  }
  private hang(row: number, column: number, link: Hyperlink | null) {
    const known = cellAt(this.sheet, row, column) ?? { value: "", formula: null, format: this.sheet.format };
    const { link: _, ...bare } = known;
    const font = { ...known.format.font, color: "#0563C1", underline: "Single" };
    const text = link?.textToDisplay === undefined ? {} : { value: link.textToDisplay };
    const cell = link ? { ...bare, ...text, link, format: { ...known.format, font } } : bare;
    putCell(this.sheet, row, column, cell);
  }
  private tellChanged() {
    this.book.tell({ kind: "changed", sheet: this.sheet, area: this.area, by: "addin" });
  }

  /** For errors of tests. */
  override toString() {
    return `${this.sheet.name}!${shortAddress(this.area)}`;
  }
}

function range<Value>(length: number, at: (index: number) => Value): Value[] {
  return Array.from({ length }, (_, index) => at(index));
}

/** The value that all have, or null where they differ. */
function uniform<Value>(from: number, to: number, valueAt: (at: number) => Value): Value | null {
  const first = valueAt(from);
  for (let at = from + 1; at <= to; at += 1) if (valueAt(at) !== first) return null;
  return first;
}
