import type { Sheet } from "../model/book";
import { lineOf } from "../model/cells";
import { HostObject } from "./hostObject";

export class AutoFilterObject extends HostObject {
  constructor(private readonly sheet: Sheet) {
    super();
  }
  get Enabled() {
    return this.sheet.filter !== null;
  }
  /** Shows what it hid. */
  Remove() {
    const { filter } = this.sheet;
    if (!filter) return;
    for (let row = filter.top; row <= filter.bottom; row += 1) lineOf(this.sheet.rows, row).hidden = false;
    this.sheet.filter = null;
  }
}
