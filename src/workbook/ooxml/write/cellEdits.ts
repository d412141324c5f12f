import { mergeFinder } from "../../areas";
import { type Area, a1, areaName } from "../../cell";
import { editsBySheet } from "../../editsBySheet";
import { WorkbookError } from "../../errors";
import type { CellEdit } from "../../port";
import { partUtf8 } from "../partText";
import { XmlDamage } from "../scan/damage";
import { parseArea } from "../sheet/references";
import { readWorkbookPart, type SheetEntry } from "../workbookPart";
import { forgetCalculationOrder } from "./calcChain";
import { type ByRow, cellAt, groupFinder, holdsOnlyText, richStrings } from "./cellGroups";
import { type CellPlaces, findCells } from "./cellPlaces";
import { CellWriter } from "./cellWriter";
import type { Changes } from "./changes";
import { type FormatSetting, setting } from "./editedFormat";
import { attributes, outlineOf, topChild } from "./elements";
import { encodedBytes } from "./encoding";
import { mergesOf } from "./merges";
import { refuseProtected } from "./protection";
import { forgetResults } from "./recalculation";
import { shellOf } from "./sheetShell";
import { splice, spliceBytes } from "./splice";
import type { Stylesheet } from "./stylesheet";
import { headingsOfTables } from "./tables";

/**
 * Changes single cells of the office's sheets, and nothing else of them. A cell that is not there is put in with the
 * format of its row or column; of several edits of a cell the last counts. Formulas that hang on
 * them lose their results, and the workbook asks to be calculated.
 *
 * @throws WorkbookError PROTECTED_SHEET, CELL_NOT_ALONE where a formula fills the cell together with others or the
 * cell names a column of a table, SIGNED_WORKBOOK, PROTECTED_WORKBOOK, DAMAGED_WORKBOOK
 * @throws RangeError where an edit names no worksheet
 */
export function writeCells(changes: Changes, edits: readonly CellEdit[], stylesheet: Stylesheet): void {
  const sheets = readWorkbookPart(changes.package_).sheets.filter(({ kind }) => kind === "worksheet");
  const bySheet = editsBySheet(
    edits,
    sheets.map(({ name }) => name),
  );
  const changed = new Map<string, readonly Area[]>();
  for (const sheet of sheets) {
    const ofSheet = bySheet.get(sheet.name);
    if (ofSheet)
      changed.set(sheet.name, writeSheetCells(changes, sheet, ofSheet, setting(changes, stylesheet)));
  }
  if ([...changed.values()].some((areas) => areas.length > 0)) forgetResults(changes, changed);
}

/** @returns the cells that were written; none where that changed nothing */
function writeSheetCells(
  changes: Changes,
  sheet: SheetEntry,
  edits: readonly CellEdit[],
  formats: FormatSetting,
): readonly Area[] {
  const part = sheet.partName;
  const before = changes.package_.read(part);
  const outline = outlineOf(shellOf(before, part).text);
  const asked = byRow(edits, mergesOf(outline));
  const utf8 = partUtf8(before, part);
  const places = found(utf8, asked, part);
  const group = groupFinder(asked, places, headingsOfTables(changes.package_, part));
  const rich = richStrings(changes);
  const wanted = kept(asked, (row, column, edit) => {
    const reason = group(row, column);
    if (edit.onlyText) return reason === null && holdsOnlyText(utf8, cellAt(places, row, column), rich);
    if (reason === null) return true;
    throw new WorkbookError("CELL_NOT_ALONE", { sheet: sheet.name, cell: a1(row, column), reason });
  });

  const writer = new CellWriter(utf8, places, outline, formats);
  const after = encodedBytes(before, spliceBytes(utf8, writer.edits(wanted)), part);
  if (!changes.replaceSheet(part, after)) return [];
  refuseProtected(outline, sheet.name);
  found(partUtf8(after, part), wanted, part);
  changes.editSheet(part, (shell) => widened(shell, writer.inserted));
  if (writer.anyFormula) forgetCalculationOrder(changes, sheet.sheetId);
  return [...wanted].flatMap(([row, cells]) =>
    [...cells.keys()].map((column) => ({ top: row, left: column, bottom: row, right: column })),
  );
}

/** Turns what the edits name into the cells that hold it: people see a merge as one cell, which is its first. */
function byRow(edits: readonly CellEdit[], merges: readonly Area[]): ByRow {
  const mergeAt = mergeFinder(merges);
  const rows = new Map<number, Map<number, CellEdit>>();
  for (const edit of edits) {
    const merge = mergeAt(edit);
    const { row, column } = merge ? { row: merge.top, column: merge.left } : edit;
    const cells = rows.get(row) ?? new Map<number, CellEdit>();
    rows.set(row, cells.set(column, edit));
  }
  return rows;
}

/** @throws WorkbookError DAMAGED_WORKBOOK */
function found(utf8: Uint8Array, wanted: ByRow, part: string): CellPlaces {
  try {
    return findCells(utf8, new Set(wanted.keys()));
  } catch (cause) {
    if (cause instanceof XmlDamage) throw new WorkbookError("DAMAGED_WORKBOOK", { part }, { cause });
    throw cause;
  }
}

/** The edits that pass. */
function kept(asked: ByRow, passes: (row: number, column: number, edit: CellEdit) => boolean): ByRow {
  return new Map(
    [...asked].map(([row, edits]) => [
      row,
      new Map([...edits].filter(([column, edit]) => passes(row, column, edit))),
    ]),
  );
}

/** Readers that trust the used area that a sheet tells of find the new cells too. */
function widened(shell: string, cells: readonly { readonly row: number; readonly column: number }[]): string {
  const outline = outlineOf(shell);
  const dimension = topChild(outline, "dimension");
  const written = dimension && attributes(shell, dimension).get("ref");
  const area = written ? parseArea(written.raw) : null;
  if (!written || area === null) return shell;
  const wide = cells.reduce(
    ({ top, left, bottom, right }, { row, column }) => ({
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    }),
    area,
  );
  const name = areaName(wide);
  return name === areaName(area)
    ? shell
    : splice(shell, [{ start: written.start, end: written.end, text: name }]);
}
