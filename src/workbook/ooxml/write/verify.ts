import { WorkbookError } from "../../errors";
import { contentTypeOf, contentTypes } from "../contentTypes";
import type { Package } from "../package";
import { relationsOf } from "../relations";
import { readWorkbookPart, type SheetEntry } from "../workbookPart";
import { readXml } from "../xml";
import { child, documentElement } from "./elements";

/**
 * Reads a written file back before anyone gets it: every changed part is well-formed and of a known type, and the
 * workbook lists the sheets it should, each with its part.
 *
 * @param package_ the written file, opened again.
 * @param changed the parts that differ from the original.
 * @throws WorkbookError DAMAGED_WORKBOOK, where giving the file out would lose something.
 */
export function verify(package_: Package, changed: Iterable<string>, expected: readonly SheetEntry[]): void {
  const types = contentTypes(package_);
  for (const part of changed) {
    readXml(withoutCells(package_.text(part)), part, {});
    if (part !== "[Content_Types].xml" && contentTypeOf(types, part) === undefined) throw torn(part);
  }
  const { sheets, partName } = readWorkbookPart(package_);
  for (const [place, sheet] of expected.entries()) {
    if (sheets[place]?.name !== sheet.name || sheets[place].partName !== sheet.partName) throw torn(partName);
  }
  const ids = relationsOf(package_, partName).map(({ id }) => id);
  if (new Set(ids).size !== ids.length) throw torn(partName);
  const missing = sheets.slice(expected.length).find((sheet) => !package_.has(sheet.partName));
  if (missing) throw torn(missing.partName);
}

/**
 * A sheet's XML with the cells left out: they are as the office's file had them, byte for byte, and reading them
 * judged them already. Everything of ours lies outside.
 */
function withoutCells(xml: string): string {
  const root = documentElement(xml);
  const cells = root.name === "worksheet" ? child(xml, root, "sheetData") : undefined;
  return cells ? xml.slice(0, cells.openEnd) + xml.slice(cells.closeStart) : xml;
}

function torn(part: string): WorkbookError {
  return new WorkbookError("DAMAGED_WORKBOOK", { part, reason: "written" });
}
