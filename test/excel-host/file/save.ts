import { markedSeverity } from "../../../src/workbook/markFormula";
import { nodeCodec } from "../../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../../src/workbook/ooxml/workbook";
import { ownSheetId } from "../../../src/workbook/ownSheets";
import type { CellEdit, CustomPart, Mark, SheetDraft } from "../../../src/workbook/port";
import { NotBuilt } from "../batch/failures";
import { splitAddress } from "../model/areas";
import type { Book, Cell, Sheet } from "../model/book";
import { calculate } from "../model/calculate";
import { cellAt, places } from "../model/cells";
import { namespaceOf } from "../objects/customXml";
import { draftOf } from "./draft";
import type { Loaded, SheetBefore } from "./load";

/**
 * The workbook as a file: what was changed since it was opened is told as edits, and patched into the file it came
 * from by our own writer. A change that an add-in of ours never makes is refused, since it is a mistake of ours.
 */
export async function save({ book, bytes, before, namespaces }: Loaded): Promise<Uint8Array> {
  calculate(book);
  const own = ownSheets(book);
  const offices = book.sheets.filter((sheet) => !own.has(sheet));
  const sheets: SheetDraft[] = [...own].map(([sheet, id]) => draftOf(sheet, id));
  const values: CellEdit[] = [];
  for (const sheet of offices) {
    const was = before.get(sheet);
    if (!was) throw new NotBuilt(`a way to save the new sheet "${sheet.name}"`);
    refuseOthers(sheet, was);
    values.push(...editsOf(sheet, was));
  }
  for (const [sheet, was] of before) {
    if (!book.sheets.includes(sheet)) throw new NotBuilt(`a way to save without the sheet "${was.name}"`);
  }
  const workbook = openWorkbook(bytes, { codec: nodeCodec });
  const parts = partsOf(book, namespaces);
  await workbook.apply({ marks: book.sheets.flatMap(marksOf), sheets, values, parts });
  return workbook.bytes();
}

/** Sheets of ours with the ids of their drafts, by their hidden names. */
function ownSheets(book: Book): Map<Sheet, string> {
  const own = new Map<Sheet, string>();
  for (const { name, formula, sheet } of book.names) {
    const id = ownSheetId(name);
    const found = book.sheets.find((one) => one.name === splitAddress(formula).sheet);
    if (id !== null && sheet === null && found) own.set(found, id);
  }
  return own;
}

/** What a clerk keeps of a sheet besides its values stays as it was. */
function refuseOthers(sheet: Sheet, was: SheetBefore): void {
  const kept = JSON.stringify(sheet.merges) === JSON.stringify(was.merges) && sheet.name === was.name;
  if (!kept) throw new NotBuilt(`a way to save other merges or another name of "${was.name}"`);
  const offices = sheet.conditionalFormats.filter(({ formula }) => severityOf(formula) === null);
  const before = was.formats.filter(({ formula }) => severityOf(formula) === null);
  if (offices.map(({ id }) => id).join() !== before.map(({ id }) => id).join()) {
    throw new NotBuilt(`a way to save other conditional formats of "${was.name}" than the office's own`);
  }
}

function editsOf(sheet: Sheet, was: SheetBefore): CellEdit[] {
  const edits: CellEdit[] = [];
  for (const [row, line] of sheet.cells) {
    for (const [column, cell] of line) {
      const before = was.cells.get(row)?.get(column);
      if (before === cell || isSame(before, cell)) continue;
      if (cell.formula !== null || typeof cell.value === "object" || typeof cell.value === "boolean") {
        throw new NotBuilt(
          `a way to save what was written into ${sheet.name}, row ${row + 1}, column ${column + 1}`,
        );
      }
      const font = cell.format.font.name === before?.format.font.name ? {} : { font: cell.format.font.name };
      edits.push({ sheet: sheet.name, row, column, value: cell.value === "" ? null : cell.value, ...font });
    }
  }
  for (const [row, line] of was.cells) {
    for (const [column, cell] of line) {
      const gone = cell.value !== "" && !cellAt(sheet, row, column);
      if (gone) edits.push({ sheet: sheet.name, row, column, value: null });
    }
  }
  return edits;
}

function isSame(before: Cell | undefined, cell: Cell): boolean {
  if (!before) return cell.value === "" && cell.formula === null;
  return (
    before.value === cell.value &&
    before.formula === cell.formula &&
    before.format.font.name === cell.format.font.name
  );
}

function marksOf(sheet: Sheet): Mark[] {
  return sheet.conditionalFormats.flatMap(({ formula, areas }) => {
    const severity = severityOf(formula);
    const cells = areas.flatMap((area) => [...places(area)].map(([row, column]) => ({ row, column })));
    return severity === null ? [] : [{ sheet: sheet.name, severity, cells }];
  });
}

function severityOf(formula: string): Mark["severity"] | null {
  return markedSeverity(formula.replace(/^=/, ""));
}

/** Parts that are there now, and those of the file that are no longer. */
function partsOf(book: Book, before: readonly string[]): CustomPart[] {
  const now = new Map(book.parts.map(({ xml }) => [namespaceOf(xml), xml]));
  const gone = before.filter((namespace) => !now.has(namespace));
  return [
    ...[...now].map(([namespace, xml]) => ({ namespace, xml })),
    ...gone.map((namespace) => ({ namespace, xml: null })),
  ];
}
