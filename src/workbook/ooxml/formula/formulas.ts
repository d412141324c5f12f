import type { Area } from "../../cell";
import type { Package } from "../package";
import { parseArea } from "../sheet/references";
import { elementsIn, textIn, treeOf } from "../tree";
import { readWorkbookPart } from "../workbookPart";
import { oneCell, Places } from "./places";

/** A sheet whose formulas are read. */
export interface ReadSheet {
  readonly name: string;
  readonly part: string;
  /** Its XML, read when its turn comes. */
  xml(): string;
}

/** A formula, and the cells that show what it comes to. */
export interface Formula {
  readonly sheet: string;
  readonly area: Area;
  /** Empty of a table of data, which tries other values in a formula that stands elsewhere. */
  readonly text: string;
  readonly isShared: boolean;
}

/** The formulas of all sheets. @throws WorkbookError DAMAGED_WORKBOOK */
export function formulasIn(package_: Package): Formula[] {
  return readWorkbookPart(package_)
    .sheets.filter(({ kind }) => kind === "worksheet")
    .flatMap(({ name, partName }) =>
      formulasOf({ name, part: partName, xml: () => package_.text(partName) }),
    );
}

const ANY_FORMULA = /<(?:[\w.-]+:)?f[\s/>]/;

/** @throws WorkbookError DAMAGED_WORKBOOK */
export function formulasOf({ name: sheet, part, xml }: ReadSheet): Formula[] {
  const text = xml();
  if (!ANY_FORMULA.test(text)) return [];
  const found: Formula[] = [];
  const places = new Places();
  treeOf(text, part, (row) => {
    places.beginRow(row);
    for (const cell of elementsIn(row, "c")) {
      const at = places.next(cell);
      const [formula] = elementsIn(cell, "f");
      const said = formula ? textIn(formula) : "";
      const kind = formula?.attributes.get("t");
      if (!formula || (!said && kind !== "dataTable")) continue;
      const several = kind === "shared" || kind === "array" || kind === "dataTable";
      const area = (several ? parseArea(formula.attributes.get("ref") ?? "") : null) ?? oneCell(at);
      const text = kind === "dataTable" ? "" : said;
      found.push({ sheet, area, text, isShared: kind === "shared" });
    }
  });
  return found;
}
