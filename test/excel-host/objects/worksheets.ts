import { failures } from "../batch/failures";
import { type Book, newSheet, type Sheet } from "../model/book";
import { guardStructure } from "../model/guards";
import { keyedCollection } from "./collection";
import { listener } from "./listening";
import { WorksheetObject } from "./worksheet";

export class WorksheetCollectionObject extends keyedCollection<WorksheetObject>() {
  constructor(private readonly book: Book) {
    super();
  }
  override items() {
    return this.book.sheets.map((sheet) => new WorksheetObject(this.book, sheet));
  }
  /** By name, in any case, or by id. */
  protected override isMeant({ sheet }: WorksheetObject, key: string) {
    return sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase();
  }

  /** "The new worksheet will be added at the end of existing worksheets", and is not brought to the front. */
  Add(name?: string) {
    guardStructure(this.book);
    const sheet = newSheet(checkedTitle(this.book, name ?? this.freeName()), this.book.plain);
    this.book.sheets.push(sheet);
    this.book.tell({ kind: "added", sheet });
    return new WorksheetObject(this.book, sheet);
  }
  GetActiveWorksheet() {
    return new WorksheetObject(this.book, this.book.active);
  }
  GetFirst(visibleOnly = false) {
    return this.edge(this.items(), visibleOnly);
  }
  GetLast(visibleOnly = false) {
    return this.edge([...this.items()].reverse(), visibleOnly);
  }

  _RegisterDataChangedEvent() {
    listener(this.book).add("changed", "Workbook");
  }
  _UnregisterDataChangedEvent() {
    listener(this.book).remove("changed", "Workbook");
  }
  _RegisterSelectionChangedEvent() {
    listener(this.book).add("selected", "Workbook");
  }
  _UnregisterSelectionChangedEvent() {
    listener(this.book).remove("selected", "Workbook");
  }
  _RegisterActivatedEvent() {
    listener(this.book).add("activated", "Workbook");
  }
  _UnregisterActivatedEvent() {
    listener(this.book).remove("activated", "Workbook");
  }
  _RegisterAddedEvent() {
    listener(this.book).add("added", "Workbook");
  }
  _UnregisterAddedEvent() {
    listener(this.book).remove("added", "Workbook");
  }
  _RegisterDeletedEvent() {
    listener(this.book).add("deleted", "Workbook");
  }
  _UnregisterDeletedEvent() {
    listener(this.book).remove("deleted", "Workbook");
  }
  _RegisterRowSortedEvent() {
    listener(this.book).add("rowSorted", "Workbook");
  }
  _UnregisterRowSortedEvent() {
    listener(this.book).remove("rowSorted", "Workbook");
  }
  _RegisterColumnSortedEvent() {
    listener(this.book).add("columnSorted", "Workbook");
  }
  _UnregisterColumnSortedEvent() {
    listener(this.book).remove("columnSorted", "Workbook");
  }

  private edge(sheets: readonly WorksheetObject[], visibleOnly: boolean) {
    const found = sheets.find(({ sheet }) => !visibleOnly || sheet.visibility === "Visible");
    if (!found) throw failures.itemNotFound();
    return found;
  }
  private freeName() {
    let number = this.book.sheets.length + 1;
    while (this.book.sheets.some(({ name }) => name === `Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }
}

/**
 * A title as Excel takes it: at most 31 characters, none of : \ / ? * [ ], no apostrophe at its ends.
 *
 * @throws HostFailure InvalidArgument, ItemAlreadyExists
 */
export function checkedTitle(book: Book, name: string, own?: Sheet): string {
  const isSound = name !== "" && name.length <= 31 && !/[:\\/?*[\]]|^'|'$/.test(name);
  if (!isSound) throw failures.invalidArgument();
  const taken = book.sheets.some((one) => one !== own && one.name.toLowerCase() === name.toLowerCase());
  if (taken) throw failures.alreadyExists();
  return name;
}
