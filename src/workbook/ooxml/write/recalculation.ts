import type { Area } from "../../cell";
import { dependents } from "../formula/dependents";
import { type Formula, formulasIn } from "../formula/formulas";
import { partUtf8 } from "../partText";
import { readWorkbookPart } from "../workbookPart";
import { findCells } from "./cellPlaces";
import { withoutResult } from "./cellXml";
import type { Changes } from "./changes";
import { attributes, child, documentElement, outlineOf } from "./elements";
import { encodedBytes } from "./encoding";
import { placeFor, WORKBOOK_ORDER } from "./order";
import { insertion, splice, spliceBytes, type TextEdit } from "./splice";

/**
 * Takes out the results of formulas that hang on cells which were changed: they are of the cells as they were before.
 * What one formula fills besides its own cell stays, to be filled again with it: such a cell says nothing of a formula.
 * Whoever opens the workbook is asked to calculate; LibreOffice does so only where there is no result.
 *
 * @param changed areas, by sheet
 * @throws WorkbookError DAMAGED_WORKBOOK
 */
export function forgetResults(changes: Changes, changed: ReadonlyMap<string, readonly Area[]>): void {
  const stale = dependents(formulasIn(changes.package_), changed);
  if (stale.length === 0) return;
  for (const { name, partName } of readWorkbookPart(changes.package_).sheets) {
    const ofSheet = stale.filter(({ sheet }) => sheet === name);
    if (ofSheet.length > 0) forgetOnSheet(changes, partName, ofSheet);
  }
  const { partName } = changes.workbook;
  changes.replace(partName, calculatedOnLoad(changes.text(partName)));
}

function forgetOnSheet(changes: Changes, part: string, formulas: readonly Formula[]): void {
  const before = changes.package_.read(part);
  const utf8 = partUtf8(before, part);
  const rows = new Set<number>();
  for (const { area } of formulas) for (let row = area.top; row <= area.bottom; row += 1) rows.add(row);
  const decoder = new TextDecoder();
  const edits: TextEdit[] = [];
  const places = findCells(utf8, rows);
  const done = new Set<number>();
  for (const { area } of formulas) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (const { column, start, end } of places.rows.get(row)?.cells ?? []) {
        if (column < area.left || column > area.right || done.has(start)) continue;
        done.add(start);
        const xml = decoder.decode(utf8.subarray(start, end));
        const text = withoutResult(xml);
        if (text !== xml) edits.push({ start, end, text });
      }
    }
  }
  changes.replaceSheet(part, encodedBytes(before, spliceBytes(utf8, edits), part));
}

/** The workbook part, asking for calculation. ECMA-376 part 1, 18.2.2, `fullCalcOnLoad`. */
export function calculatedOnLoad(workbook: string): string {
  const root = documentElement(workbook);
  const settings = child(workbook, root, "calcPr");
  if (!settings) {
    const place = placeFor("calcPr", WORKBOOK_ORDER, outlineOf(workbook));
    return splice(workbook, [insertion(place, `<${root.prefix}calcPr fullCalcOnLoad="1"/>`)]);
  }
  const asked = attributes(workbook, settings).get("fullCalcOnLoad");
  if (asked) return splice(workbook, [{ start: asked.start, end: asked.end, text: "1" }]);
  const tag = `<${settings.prefix}calcPr`;
  return splice(workbook, [insertion(settings.start + tag.length, ' fullCalcOnLoad="1"')]);
}
