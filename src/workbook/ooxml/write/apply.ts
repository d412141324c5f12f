import { markedAreas } from "../../areas";
import type { Edits, Mark, Progress } from "../../port";
import { RELATIONSHIPS, SPREADSHEET } from "../namespaces";
import { readWorkbookPart, type SheetEntry } from "../workbookPart";
import { writeCells } from "./cellEdits";
import type { Changes } from "./changes";
import { writeCustomPart } from "./customParts";
import { outlineOf } from "./elements";
import { mergesOf } from "./merges";
import { writeOwnSheet } from "./ownSheets";
import { refuseProtected } from "./protection";
import { addMarks, removeMarks } from "./sheetMarks";
import { openStylesheet, type Stylesheet } from "./stylesheet";
import { familyOf } from "./workbookXml";

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/**
 * Changes the cells that a person asked for, writes our sheets and our custom parts, and replaces our marks where it is given any.
 *
 * @throws WorkbookError, RangeError where a mark or a cell to be changed names no worksheet
 */
export function writeEdits(
  changes: Changes,
  { marks, sheets, values = [], parts = [] }: Edits,
  progress?: Progress,
): void {
  const styles = changes.related("styles")?.target;
  const stylesheet = openStylesheet(styles ? changes.text(styles) : emptyStylesheet(changes));
  writeCells(changes, values, stylesheet);
  for (const draft of sheets) writeOwnSheet(changes, draft, stylesheet);
  if (marks) writeMarks(changes, marks, stylesheet, progress);
  if (styles) changes.replace(styles, stylesheet.text());
  else if (stylesheet.text() !== emptyStylesheet(changes)) addStyles(changes, stylesheet.text());
  for (const part of parts) writeCustomPart(changes, part);
}

/** Removes every mark of ours. @throws WorkbookError */
export function writeNoMarks(changes: Changes): void {
  for (const sheet of changes.workbook.sheets) {
    if (sheet.kind === "worksheet") replaceSheet(changes, sheet, removeMarks);
  }
}

function writeMarks(
  changes: Changes,
  marks: readonly Mark[],
  stylesheet: Stylesheet,
  progress?: Progress,
): void {
  const worksheets = readWorkbookPart(changes.package_).sheets.filter(({ kind }) => kind === "worksheet");
  const names = new Set(worksheets.map(({ name }) => name));
  if (!marks.every(({ sheet }) => names.has(sheet)))
    throw new RangeError("a mark on a sheet that is not there");
  for (const [done, sheet] of worksheets.entries()) {
    const wanted = marks.filter(({ sheet: name, cells }) => name === sheet.name && cells.length > 0);
    replaceSheet(changes, sheet, (text) => {
      const clean = removeMarks(text);
      if (wanted.length === 0) return clean;
      const outline = outlineOf(clean);
      return addMarks(outline, markedAreas(wanted, mergesOf(outline)), stylesheet.marks());
    });
    progress?.("write", done + 1, worksheets.length);
  }
}

/** @throws WorkbookError PROTECTED_SHEET where the sheet would change and may not. */
function replaceSheet(
  changes: Changes,
  { partName, name }: SheetEntry,
  edit: (shell: string) => string,
): void {
  changes.editSheet(partName, (shell) => {
    const edited = edit(shell);
    if (edited !== shell) refuseProtected(outlineOf(shell), name);
    return edited;
  });
}

function emptyStylesheet(changes: Changes): string {
  const namespace = SPREADSHEET[familyOf(changes.text(changes.workbook.partName))];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}"/>`;
}

function addStyles(changes: Changes, content: string): void {
  const { partName } = changes.workbook;
  const folder = partName.slice(0, partName.lastIndexOf("/") + 1);
  let target = "styles.xml";
  for (let number = 2; changes.package_.has(folder + target); number += 1) target = `styles${number}.xml`;
  const type = `${RELATIONSHIPS[familyOf(changes.text(partName))]}/styles`;
  changes.add(folder + target, STYLES_TYPE, content, { part: partName, type, target });
}
