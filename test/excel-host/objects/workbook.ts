import { failures } from "../batch/failures";
import type { Book } from "../model/book";
import { CustomXmlPartCollectionObject } from "./customXml";
import { HostObject } from "./hostObject";
import { NamedItemCollectionObject } from "./names";
import { WorkbookProtectionObject } from "./protection";
import { RangeObject } from "./range";
import { RangeAreasObject } from "./rangeAreas";
import { SettingCollectionObject } from "./settings";
import { TableCollectionObject } from "./tables";
import { WorksheetCollectionObject } from "./worksheets";

/** What the workbook needs of the host around it. */
export interface Surroundings {
  readonly kept: Map<string, HostObject>;
  /** Workbooks that were made beside this one, opened or not, as base64. */
  readonly created: { readonly base64: string; opened: boolean }[];
  /** Other people write in it too. */
  readonly shared: boolean;
  readonly date1904: boolean;
}

export class WorkbookObject extends HostObject {
  constructor(
    private readonly book: Book,
    private readonly around: Surroundings,
  ) {
    super();
  }
  get Name() {
    return this.book.name;
  }
  get ReadOnly() {
    return this.book.readOnly;
  }
  get Application() {
    return new ApplicationObject(this.around);
  }
  get Worksheets() {
    return new WorksheetCollectionObject(this.book);
  }
  get Names() {
    return new NamedItemCollectionObject(this.book, null);
  }
  get CustomXmlParts() {
    return new CustomXmlPartCollectionObject(this.book);
  }
  get Settings() {
    return new SettingCollectionObject(this.book);
  }
  get Protection() {
    return new WorkbookProtectionObject(this.book);
  }
  get Functions() {
    return new FunctionsObject(this.around);
  }
  get Tables() {
    const tables = this.book.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
    return new TableCollectionObject(this.book, tables);
  }
  GetActiveCell() {
    const [first] = this.book.selection;
    if (!first) throw failures.itemNotFound();
    const { top, left } = first;
    return new RangeObject(this.book, this.book.active, { top, left, bottom: top, right: left });
  }
  /** "If there are multiple ranges selected, this method will throw an error." */
  GetSelectedRange() {
    const [first, ...more] = this.book.selection;
    if (!first || more.length > 0) throw failures.invalidOperation("Several ranges are selected.");
    return new RangeObject(this.book, this.book.active, first);
  }
  GetSelectedRanges() {
    return new RangeAreasObject(this.book, this.book.active, this.book.selection);
  }
  GetIsActiveCollabSession() {
    return this.around.shared;
  }
  _RemoveReference(reference: string) {
    this.around.kept.delete(reference);
  }
  _RemoveAllReferences() {
    this.around.kept.clear();
  }
  _GetReferenceCount() {
    return this.around.kept.size;
  }
  _GetObjectByReferenceId(reference: string) {
    const kept = this.around.kept.get(reference);
    if (!kept) throw failures.invalidReference();
    return kept;
  }
}

export class ApplicationObject extends HostObject {
  constructor(private readonly around: Surroundings) {
    super();
  }
  get CalculationMode() {
    return "Automatic";
  }
  get DecimalSeparator() {
    return ".";
  }
  get ThousandsSeparator() {
    return ",";
  }
  Calculate() {}
  SuspendScreenUpdatingUntilNextSync() {}
  SuspendApiCalculationUntilNextSync() {}
  CreateWorkbook(base64 = "") {
    this.around.created.push({ base64, opened: false });
    return new WorkbookCreatedObject(this.around, this.around.created.length - 1);
  }
  _GetWorkbookCreatedById(id: string) {
    return new WorkbookCreatedObject(this.around, Number(id));
  }
}

export class WorkbookCreatedObject extends HostObject {
  constructor(
    private readonly around: Surroundings,
    private readonly index: number,
  ) {
    super();
  }
  override identity() {
    return { Id: String(this.index) };
  }
  get Id() {
    return String(this.index);
  }
  Open() {
    const created = this.around.created[this.index];
    if (!created) throw failures.itemNotFound();
    created.opened = true;
  }
}

export class FunctionsObject extends HostObject {
  constructor(private readonly around: Surroundings) {
    super();
  }
  /** The serial of a day, in the workbook's own date system. */
  Date(year: number, month: number, day: number) {
    const serial = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
    return new FunctionResultObject(serial - (this.around.date1904 ? 1_462 : 0));
  }
}

export class FunctionResultObject extends HostObject {
  constructor(private readonly result: number) {
    super();
  }
  get Value() {
    return this.result;
  }
  get Error() {
    return null;
  }
}
