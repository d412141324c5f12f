import type { Area } from "../../../src/workbook/cell";
import { failures } from "../batch/failures";
import { areaOf, splitAddress } from "../model/areas";
import type { Book, Page, Sheet } from "../model/book";
import { guardSheet } from "../model/guards";
import { HostObject } from "./hostObject";
import { RangeObject } from "./range";
import { word } from "./rangeFormat";

/** How a sheet is printed: https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
export class PageLayoutObject extends HostObject {
  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
  ) {
    super();
  }
  get Orientation() {
    return this.sheet.page.orientation;
  }
  set Orientation(orientation: unknown) {
    this.changing.orientation = word(orientation, ["Portrait", "Landscape"]);
  }
  get PaperSize() {
    return this.sheet.page.paperSize;
  }
  set PaperSize(size: unknown) {
    this.changing.paperSize = word(size, ["Letter", "Legal", "A3", "A4", "A5"]);
  }
  get Zoom() {
    return this.sheet.page.zoom;
  }
  set Zoom(zoom: Page["zoom"]) {
    this.changing.zoom = zoom;
  }
  get CenterHorizontally() {
    return this.sheet.page.centerHorizontally;
  }
  set CenterHorizontally(center: boolean) {
    this.changing.centerHorizontally = center;
  }
  get LeftMargin() {
    return this.sheet.page.margins.left;
  }
  get RightMargin() {
    return this.sheet.page.margins.right;
  }
  get TopMargin() {
    return this.sheet.page.margins.top;
  }
  get BottomMargin() {
    return this.sheet.page.margins.bottom;
  }
  get HeaderMargin() {
    return this.sheet.page.margins.header;
  }
  get FooterMargin() {
    return this.sheet.page.margins.footer;
  }
  get HeadersFooters() {
    return new HeaderFooterGroupObject(this.sheet);
  }

  /** Excel keeps margins in points. */
  SetPrintMargins(unit: unknown, margins: Partial<Page["margins"]>) {
    const points =
      { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[word(unit, ["Points", "Inches", "Centimeters"])] ?? 1;
    for (const [side, size] of Object.entries(margins)) {
      this.changing.margins[side as keyof Page["margins"]] = size * points;
    }
  }
  SetPrintTitleRows(range: RangeObject | string) {
    this.changing.titleRows = areaGiven(range);
  }
  SetPrintArea(range: RangeObject | string) {
    this.changing.printArea = areaGiven(range);
  }
  GetPrintTitleRowsOrNullObject() {
    const { titleRows } = this.sheet.page;
    return titleRows && new RangeObject(this.book, this.sheet, titleRows);
  }

  private get changing() {
    guardSheet(this.sheet);
    return this.sheet.page;
  }
}

function areaGiven(range: RangeObject | string): Area {
  return typeof range === "string" ? areaOf(splitAddress(range).address) : range.area;
}

export class HeaderFooterGroupObject extends HostObject {
  constructor(private readonly sheet: Sheet) {
    super();
  }
  get DefaultForAllPages() {
    return new HeaderFooterObject(this.sheet);
  }
}

export class HeaderFooterObject extends HostObject {
  constructor(private readonly sheet: Sheet) {
    super();
  }
  get LeftHeader() {
    return this.get("LeftHeader");
  }
  set LeftHeader(text: string) {
    this.set("LeftHeader", text);
  }
  get CenterHeader() {
    return this.get("CenterHeader");
  }
  set CenterHeader(text: string) {
    this.set("CenterHeader", text);
  }
  get RightHeader() {
    return this.get("RightHeader");
  }
  set RightHeader(text: string) {
    this.set("RightHeader", text);
  }
  get LeftFooter() {
    return this.get("LeftFooter");
  }
  set LeftFooter(text: string) {
    this.set("LeftFooter", text);
  }
  get CenterFooter() {
    return this.get("CenterFooter");
  }
  set CenterFooter(text: string) {
    this.set("CenterFooter", text);
  }
  get RightFooter() {
    return this.get("RightFooter");
  }
  set RightFooter(text: string) {
    this.set("RightFooter", text);
  }
  private get(name: string) {
    return this.sheet.page.headersFooters.get(name) ?? "";
  }
  private set(name: string, text: string) {
    guardSheet(this.sheet);
    if (text === "") this.sheet.page.headersFooters.delete(name);
    else this.sheet.page.headersFooters.set(name, text);
  }
}

export class PageBreakCollectionObject extends HostObject {
  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
  ) {
    super();
  }
  override items() {
    return [...this.sheet.page.rowBreaks]
      .sort((a, b) => a - b)
      .map((row) => new PageBreakObject(this.book, this.sheet, row));
  }
  GetCount() {
    return this.sheet.page.rowBreaks.size;
  }
  /** "The page break is inserted before the top-left cell of the range." */
  Add(range: RangeObject | string) {
    guardSheet(this.sheet);
    const { top } = areaGiven(range);
    if (top === 0) throw failures.invalidArgument();
    this.sheet.page.rowBreaks.add(top);
    return new PageBreakObject(this.book, this.sheet, top);
  }
  RemovePageBreaks() {
    guardSheet(this.sheet);
    this.sheet.page.rowBreaks.clear();
  }
}

export class PageBreakObject extends HostObject {
  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
    private readonly row: number,
  ) {
    super();
  }
  override identity() {
    return { _Id: String(this.row) };
  }
  get RowIndex() {
    return this.row;
  }
  GetCellAfterBreak() {
    return new RangeObject(this.book, this.sheet, { top: this.row, bottom: this.row, left: 0, right: 0 });
  }
  Delete() {
    guardSheet(this.sheet);
    this.sheet.page.rowBreaks.delete(this.row);
  }
}
