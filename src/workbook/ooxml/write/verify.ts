import { WorkbookError } from "../../errors";
import { CONTENT_TYPES_PART, contentTypeOf, contentTypes } from "../contentTypes";
import type { Package } from "../package";
import { readWorkbookPart, type SheetEntry } from "../workbookPart";
import { readXml } from "../xml";
import { outlineOf } from "./elements";

/**
 * Judges a part before it is packed. Of a sheet the cells are left out: they are as the office's file had them, byte
 * for byte, and reading them judged them; everything of ours lies outside.
 *
 * @throws WorkbookError DAMAGED_WORKBOOK
 */
export function refuseTorn(text: string, part: string): void {
  const { root, children } = outlineOf(text);
  const cells = root.name === "worksheet" ? children.find(({ name }) => name === "sheetData") : undefined;
  readXml(cells ? text.slice(0, cells.openEnd) + text.slice(cells.closeStart) : text, part, {});
}

/**
 * Reads a written file back before anyone gets it: every changed part unpacks to what was packed (its checksum tells)
 * and is of a known type, and the workbook lists the sheets it did, with ours after them.
 *
 * @param package_ the written file, opened again.
 * @param changed the parts that differ from the original.
 * @param expected the sheets there were.
 * @throws WorkbookError DAMAGED_WORKBOOK, where giving the file out would lose something.
 */
export function verify(package_: Package, changed: Iterable<string>, expected: readonly SheetEntry[]): void {
  const types = contentTypes(package_);
  for (const part of changed) {
    package_.read(part);
    if (part !== CONTENT_TYPES_PART && contentTypeOf(types, part) === undefined) throw torn(part);
  }
  const { sheets, partName, relations } = readWorkbookPart(package_);
  for (const [place, sheet] of expected.entries()) {
    if (sheets[place]?.name !== sheet.name || sheets[place].partName !== sheet.partName) throw torn(partName);
  }
  if (new Set(relations.map(({ id }) => id)).size !== relations.length) throw torn(partName);
  const missing = sheets.slice(expected.length).find((sheet) => !package_.has(sheet.partName));
  if (missing) throw torn(missing.partName);
}

function torn(part: string): WorkbookError {
  return new WorkbookError("DAMAGED_WORKBOOK", { part, reason: "written" });
}
