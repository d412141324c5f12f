import { failures } from "../batch/failures";
import { areaOf, shortAddress, splitAddress } from "../model/areas";
import type { Book, Name, Sheet } from "../model/book";
import { keyedCollection } from "./collection";
import { HostObject } from "./hostObject";
import { RangeObject } from "./range";
import { WorksheetObject } from "./worksheet";

/** Names of the workbook, or of one sheet. */
export class NamedItemCollectionObject extends keyedCollection<NamedItemObject>() {
  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet | null,
  ) {
    super();
  }
  override items() {
    return this.book.names
      .filter(({ sheet }) => sheet === this.sheet)
      .map((name) => new NamedItemObject(this.book, name));
  }
  protected override isMeant({ Name }: NamedItemObject, key: string) {
    return Name.toLowerCase() === key.toLowerCase();
  }
  Add(name: string, reference: RangeObject | string, comment = "") {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name)) throw failures.invalidArgument();
    if (this.GetItemOrNullObject(name)) throw failures.alreadyExists();
    const item: Name = { name, formula: formulaOf(reference), visible: true, comment, sheet: this.sheet };
    this.book.names.push(item);
    return new NamedItemObject(this.book, item);
  }
}

export class NamedItemObject extends HostObject {
  constructor(
    private readonly book: Book,
    private readonly item: Name,
  ) {
    super();
  }
  override identity() {
    return { _Id: this.item.name };
  }
  get Name() {
    return this.item.name;
  }
  get Formula() {
    return this.item.formula;
  }
  set Formula(formula: string) {
    this.item.formula = formula;
  }
  get Visible() {
    return this.item.visible;
  }
  set Visible(visible: boolean) {
    this.item.visible = visible;
  }
  get Comment() {
    return this.item.comment;
  }
  set Comment(comment: string) {
    this.item.comment = comment;
  }
  get Scope() {
    return this.item.sheet ? "Worksheet" : "Workbook";
  }
  get Type() {
    if (this.range()) return "Range";
    return this.item.formula.includes("#REF!") ? "Error" : "String";
  }
  /** Of a range its address; of a text the text. */
  get Value() {
    const text = this.item.formula.replace(/^=/, "");
    return /^"(.*)"$/s.exec(text)?.[1]?.replaceAll('""', '"') ?? text;
  }
  get Worksheet() {
    if (!this.item.sheet) throw failures.itemNotFound();
    return new WorksheetObject(this.book, this.item.sheet);
  }
  GetRange() {
    const range = this.range();
    if (!range) throw failures.invalidOperation("The name does not refer to a range.");
    return range;
  }
  GetRangeOrNullObject() {
    return this.range();
  }
  Delete() {
    this.book.names = this.book.names.filter((one) => one !== this.item);
  }

  private range(): RangeObject | null {
    const { sheet, address } = splitAddress(this.item.formula);
    const found = this.book.sheets.find(({ name }) => name === sheet);
    if (!found || !/^[$A-Z0-9:]+$/.test(address)) return null;
    return new RangeObject(this.book, found, areaOf(address));
  }
}

function formulaOf(reference: RangeObject | string): string {
  if (typeof reference === "string")
    return reference.startsWith("=") ? reference : `="${reference.replaceAll('"', '""')}"`;
  const absolute = shortAddress(reference.area).replaceAll(/([A-Z]+|\d+)/g, "$$$1");
  return `='${reference.sheet.name.replaceAll("'", "''")}'!${absolute}`;
}
