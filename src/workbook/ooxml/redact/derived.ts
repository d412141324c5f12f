import type { Area } from "../../cell";
import { parseArea } from "../sheet/references";
import { oneCell, Places } from "./places";
import type { Scope } from "./scope";
import { elementsIn, textIn, treeOf } from "./tree";

/** A sheet whose formulas are to be followed. */
export interface ReadSheet {
  readonly name: string;
  readonly part: string;
  /** Its XML, read when its turn comes. */
  xml(): string;
}

/** A formula, and the cells that show what it comes to. */
interface Formula {
  readonly sheet: string;
  readonly area: Area;
  readonly text: string;
  readonly isShared: boolean;
}

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
      const reach = { rows: area.bottom - area.top, columns: area.right - area.left };
      if (scope.fate(text, sheet, isShared ? reach : undefined) !== "nothing") return true;
      scope.empty(sheet, area);
      return false;
    });
  }
}

const ANY_FORMULA = /<(?:[\w.-]+:)?f[\s/>]/;

function formulasOf({ name: sheet, part, xml }: ReadSheet): Formula[] {
  const text = xml();
  if (!ANY_FORMULA.test(text)) return [];
  const found: Formula[] = [];
  const places = new Places();
  treeOf(text, part, (row) => {
    places.beginRow(row);
    for (const cell of elementsIn(row, "c")) {
      const at = places.next(cell);
      const [formula] = elementsIn(cell, "f");
      const said = formula && textIn(formula);
      if (!formula || !said) continue;
      const kind = formula.attributes.get("t");
      const several = kind === "shared" || kind === "array";
      const area = (several ? parseArea(formula.attributes.get("ref") ?? "") : null) ?? oneCell(at);
      found.push({ sheet, area, text: said, isShared: kind === "shared" });
    }
  });
  return found;
}
