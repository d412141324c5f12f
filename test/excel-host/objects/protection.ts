import { failures } from "../batch/failures";
import type { Book, Sheet } from "../model/book";
import { HostObject } from "./hostObject";

export class WorksheetProtectionObject extends HostObject {
  constructor(private readonly sheet: Sheet) {
    super();
  }
  get Protected() {
    return this.sheet.protection !== null;
  }
  get Options() {
    return this.sheet.protection ?? {};
  }
  Protect(options: Record<string, unknown> | null = null) {
    if (this.sheet.protection) throw failures.invalidOperation("The worksheet is protected already.");
    this.sheet.protection = { ...options };
  }
  Unprotect() {
    this.sheet.protection = null;
  }
}

export class WorkbookProtectionObject extends HostObject {
  constructor(private readonly book: Book) {
    super();
  }
  get Protected() {
    return this.book.structureLocked;
  }
}
