import { parseArea } from "../sheet/references";
import { type Element, elementsIn, everyText, onlyAttributes, withAttributes, withChildren } from "../tree";
import type { OnSheet } from "./formats";

const TABLE = ["id", "name", "displayName", "ref", "headerRowCount", "totalsRowCount", "totalsRowShown"];
const STYLE = ["name", "showFirstColumn", "showLastColumn", "showRowStripes", "showColumnStripes"];

/**
 * A table of Excel's, without where its data came from, its filter's words and the formulas of its columns; of its
 * cells the sheet tells.
 *
 * @param number its id in the copy.
 * @returns null where its headings are in emptied cells, or where one that stands in no cell says what was in them: a
 * table cannot go without its headings.
 */
export function table(root: Element, number: number, { sheet, scope, removals }: OnSheet): Element | null {
  const area = parseArea(root.attributes.get("ref") ?? "");
  const isHeaded = root.attributes.get("headerRowCount") !== "0";
  const isSaid = elementsIn(root, "tableColumns").some((list) =>
    everyText(list).some((text) => scope.redaction.isSecret(text)),
  );
  const isEmptied = isHeaded && (!area || scope.touches(sheet, { ...area, bottom: area.top }));
  if (isEmptied || isSaid) {
    removals.add("tables", sheet);
    return null;
  }
  const columns = elementsIn(root, "tableColumns").map((list) =>
    withChildren(
      onlyAttributes(list, ["count"]),
      elementsIn(list, "tableColumn").map((column) =>
        withChildren(onlyAttributes(column, ["id", "name", "totalsRowLabel"]), []),
      ),
    ),
  );
  const filters = elementsIn(root, "autoFilter").map((filter) =>
    plainFilter(filter, { sheet, scope, removals }),
  );
  const styles = elementsIn(root, "tableStyleInfo")
    .map((style) => onlyAttributes(style, STYLE))
    .filter((style) => !everyText(style).some((text) => scope.redaction.isSecret(text)));
  const named = withAttributes(onlyAttributes(root, TABLE), { id: String(number) });
  const isSecret = ["name", "displayName"].some((name) =>
    scope.redaction.isSecret(root.attributes.get(name) ?? ""),
  );
  const plain = isSecret
    ? withAttributes(named, { name: `Bang${number}`, displayName: `Bang${number}` })
    : named;
  return withChildren(plain, [...filters, ...columns, ...styles]);
}

/** Where a filter is, and not by what it was last set. */
export function plainFilter(filter: Element, { sheet, removals }: OnSheet): Element {
  removals.add("filters", sheet, elementsIn(filter).length > 0 ? 1 : 0);
  return withChildren(onlyAttributes(filter, ["ref"]), []);
}
