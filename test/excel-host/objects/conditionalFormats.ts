import type { Area } from "../../../src/workbook/cell";
import { failures, NotBuilt } from "../batch/failures";
import { contains, intersection } from "../model/areas";
import { type Book, type ConditionalFormat, newId, type Sheet } from "../model/book";
import { NO_BORDER } from "../model/format";
import { guardSheet } from "../model/guards";
import { keyedCollection } from "./collection";
import { HostObject } from "./hostObject";
import { RangeObject } from "./range";
import { RangeAreasObject } from "./rangeAreas";
import { colorOf, word } from "./rangeFormat";

/** The formats that touch some cells, the topmost first. */
export class ConditionalFormatCollectionObject extends keyedCollection<ConditionalFormatObject>() {
  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
    private readonly areas: readonly Area[],
  ) {
    super();
  }
  override items() {
    return this.touched().map((format) => new ConditionalFormatObject(this.book, this.sheet, format));
  }
  protected override isMeant(format: ConditionalFormatObject, key: string) {
    return format.identity().Id === key;
  }
  GetItemAt(index: number) {
    const item = this.items()[index];
    if (!item) throw failures.invalidArgument();
    return item;
  }

  /**
   * "Adds a new conditional format to the collection at the first/top priority":
   * https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection#excel-excel-conditionalformatcollection-add-member(1)
   */
  Add(type: string) {
    guardSheet(this.sheet, "allowFormatCells");
    if (type !== "Custom") throw new NotBuilt(`a conditional format of type ${type}`);
    const format: ConditionalFormat = {
      id: newId(),
      type,
      areas: this.areas,
      stopIfTrue: false,
      formula: "",
      shown: {
        fill: "",
        color: "",
        bold: null,
        italic: null,
        underline: null,
        strikethrough: null,
        numberFormat: null,
        borders: new Map(),
      },
      source: null,
    };
    this.sheet.conditionalFormats.unshift(format);
    return new ConditionalFormatObject(this.book, this.sheet, format);
  }
  ClearAll() {
    guardSheet(this.sheet, "allowFormatCells");
    const gone = new Set(this.touched());
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((format) => !gone.has(format));
  }

  private touched() {
    return this.sheet.conditionalFormats.filter((format) =>
      format.areas.some((area) => this.areas.some((own) => intersection(area, own))),
    );
  }
}

export class ConditionalFormatObject extends HostObject {
  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
    private readonly format: ConditionalFormat,
  ) {
    super();
  }
  override identity() {
    return { Id: this.format.id };
  }
  get Id() {
    return this.found.id;
  }
  get Type() {
    return this.found.type;
  }
  get Priority() {
    return this.sheet.conditionalFormats.indexOf(this.format);
  }
  set Priority(priority: number) {
    guardSheet(this.sheet, "allowFormatCells");
    const others = this.sheet.conditionalFormats.filter((one) => one !== this.format);
    others.splice(priority, 0, this.format);
    this.sheet.conditionalFormats = others;
  }
  get StopIfTrue() {
    return this.format.stopIfTrue;
  }
  set StopIfTrue(stop: boolean) {
    guardSheet(this.sheet, "allowFormatCells");
    this.format.stopIfTrue = stop;
  }
  get Custom() {
    if (this.format.type !== "Custom")
      throw failures.invalidOperation("This conditional format is not a custom one.");
    return new CustomConditionalFormatObject(this.sheet, this.format);
  }
  get CustomOrNullObject() {
    return this.format.type === "Custom" ? new CustomConditionalFormatObject(this.sheet, this.format) : null;
  }
  Delete() {
    guardSheet(this.sheet, "allowFormatCells");
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((one) => one !== this.found);
  }
  GetRange() {
    const [area, ...more] = this.format.areas;
    if (!area || more.length > 0) throw failures.itemNotFound();
    return new RangeObject(this.book, this.sheet, area);
  }
  GetRangeOrNullObject() {
    const [area, ...more] = this.format.areas;
    return area && more.length === 0 ? new RangeObject(this.book, this.sheet, area) : null;
  }
  GetRanges() {
    return new RangeAreasObject(this.book, this.sheet, this.format.areas);
  }

  /** @throws HostFailure ItemNotFound for one that Excel has lost */
  private get found(): ConditionalFormat {
    if (this.format.lost) throw failures.itemNotFound();
    return this.format;
  }
}

/** Whether a format is seen on a cell, for tests that ask what a person sees. */
export function formatsOn(sheet: Sheet, row: number, column: number): ConditionalFormat[] {
  return sheet.conditionalFormats.filter(({ areas }) => areas.some((area) => contains(area, row, column)));
}

export class CustomConditionalFormatObject extends HostObject {
  constructor(
    private readonly sheet: Sheet,
    private readonly format: ConditionalFormat,
  ) {
    super();
  }
  get Rule() {
    return new ConditionalFormatRuleObject(this.sheet, this.format);
  }
  get Format() {
    return new ConditionalRangeFormatObject(this.sheet, this.format);
  }
}

export class ConditionalFormatRuleObject extends HostObject {
  constructor(
    private readonly sheet: Sheet,
    private readonly format: ConditionalFormat,
  ) {
    super();
  }
  get Formula() {
    return this.format.formula;
  }
  /** Excel keeps it with "=", whether it was given or not. */
  set Formula(formula: unknown) {
    guardSheet(this.sheet, "allowFormatCells");
    this.format.formula = String(formula).startsWith("=") ? String(formula) : `=${formula}`;
  }
}

export class ConditionalRangeFormatObject extends HostObject {
  constructor(
    private readonly sheet: Sheet,
    private readonly format: ConditionalFormat,
  ) {
    super();
  }
  get NumberFormat() {
    return this.format.shown.numberFormat;
  }
  get Fill() {
    return new ConditionalRangeFillObject(this.sheet, this.format);
  }
  get Font() {
    return new ConditionalRangeFontObject(this.sheet, this.format);
  }
  get Borders() {
    return new ConditionalRangeBorderCollectionObject(this.sheet, this.format);
  }
}

abstract class Part extends HostObject {
  constructor(
    private readonly sheet: Sheet,
    private readonly of: ConditionalFormat,
  ) {
    super();
  }
  protected get shown() {
    return this.of.shown;
  }
  protected get changing() {
    guardSheet(this.sheet, "allowFormatCells");
    return this.of.shown;
  }
}

export class ConditionalRangeFillObject extends Part {
  get Color() {
    return this.shown.fill;
  }
  set Color(color: unknown) {
    this.changing.fill = colorOf(color);
  }
  Clear() {
    this.changing.fill = "";
  }
}

export class ConditionalRangeFontObject extends Part {
  get Color() {
    return this.shown.color;
  }
  set Color(color: unknown) {
    this.changing.color = colorOf(color);
  }
  get Bold() {
    return this.shown.bold;
  }
  set Bold(bold: boolean | null) {
    this.changing.bold = bold;
  }
  get Italic() {
    return this.shown.italic;
  }
  set Italic(italic: boolean | null) {
    this.changing.italic = italic;
  }
  get Underline() {
    return this.shown.underline;
  }
  set Underline(underline: string | null) {
    this.changing.underline = underline;
  }
  get Strikethrough() {
    return this.shown.strikethrough;
  }
  set Strikethrough(strikethrough: boolean | null) {
    this.changing.strikethrough = strikethrough;
  }
}

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];

export class ConditionalRangeBorderCollectionObject extends Part {
  get Top() {
    return this.GetItem("EdgeTop");
  }
  get Bottom() {
    return this.GetItem("EdgeBottom");
  }
  get Left() {
    return this.GetItem("EdgeLeft");
  }
  get Right() {
    return this.GetItem("EdgeRight");
  }
  GetItem(side: unknown): ConditionalRangeBorderObject {
    return new ConditionalRangeBorderObject(
      () => this.shown,
      () => this.changing,
      word(side, SIDES),
    );
  }
  override items() {
    return SIDES.map((side) => this.GetItem(side));
  }
}

export class ConditionalRangeBorderObject extends HostObject {
  constructor(
    private readonly shown: () => ConditionalFormat["shown"],
    private readonly changing: () => ConditionalFormat["shown"],
    private readonly side: string,
  ) {
    super();
  }
  override identity() {
    return { SideIndex: this.side };
  }
  get SideIndex() {
    return this.side;
  }
  get Style() {
    return this.border().style;
  }
  set Style(style: unknown) {
    const words = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"];
    this.changing().borders.set(this.side, { ...this.border(), style: word(style, words) });
  }
  get Color() {
    return this.border().color;
  }
  set Color(color: unknown) {
    this.changing().borders.set(this.side, { ...this.border(), color: colorOf(color) });
  }
  private border() {
    return this.shown().borders.get(this.side) ?? NO_BORDER;
  }
}
