import { formulasOf, type ReadSheet } from "../formula/formulas";
import { NO_REACH, sizeOf } from "../formula/reach";
import type { Scope } from "./scope";

/**
 * Adds to a scope the cells whose formulas show what stood in emptied cells, and those that show these in turn: what
 * is short would not be known again by its text.
 *
 * @throws WorkbookError DAMAGED_WORKBOOK
 */
export function followFormulas(scope: Scope, sheets: readonly ReadSheet[]): void {
  let open = sheets.flatMap(formulasOf);
  for (let before = -1; before !== open.length; ) {
    before = open.length;
    // each time from the other end: chains lead downwards and upwards
    open = open.reverse().filter(({ sheet, area, text, isShared }) => {
      if (scope.fate(text, sheet, isShared ? sizeOf(area) : NO_REACH) !== "nothing") return true;
      scope.empty(sheet, area);
      return false;
    });
  }
}
