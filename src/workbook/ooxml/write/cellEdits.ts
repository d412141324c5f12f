import { mergeFinder } from "../../areas";
import { type Area, a1, areaName } from "../../cell";
import { editsBySheet } from "../../editsBySheet";
import { WorkbookError } from "../../errors";
import type { CellEdit } from "../../port";
import { encodingOf, partText, partUtf8 } from "../partText";
import { XmlDamage } from "../scan/damage";
import { parseArea } from "../sheet/references";
import { readWorkbookPart, type SheetEntry } from "../workbookPart";
import { forgetCalculationOrder } from "./calcChain";
import { type CellPlace, type CellPlaces, findCells, type RowPlace } from "./cellPlaces";
import { cellXml, editedCell, type NewValue, widenedSpans } from "./cellXml";
import type { Changes } from "./changes";
import { columnStyles } from "./columnStyles";
import { editedFormat, type FormatSetting, setting } from "./editedFormat";
import { attributes, type Outline, outlineOf, topChild } from "./elements";
import { encodedLike } from "./encoding";
import { mergesOf } from "./merges";
import { refuseProtected } from "./protection";
import { shellOf } from "./sheetShell";
import { joined, splice, spliceBytes, type TextEdit } from "./splice";
import type { Stylesheet } from "./stylesheet";
import { headingsOfTables } from "./tables";

/** Edits of one sheet by row and column, each at the first cell of the merge that it lies in. */
type ByRow = ReadonlyMap<number, ReadonlyMap<number, CellEdit>>;

/**
 * Changes single cells of the office's sheets, and nothing else of them. A cell that is not there is put in with the
 * format of its row or column; of several edits of a cell the last counts.
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
  for (const sheet of sheets) {
    const ofSheet = bySheet.get(sheet.name);
    if (ofSheet) writeSheetCells(changes, sheet, ofSheet, setting(changes, stylesheet));
  }
}

function writeSheetCells(
  changes: Changes,
  sheet: SheetEntry,
  edits: readonly CellEdit[],
  formats: FormatSetting,
): void {
  const part = sheet.partName;
  const before = changes.package_.read(part);
  const outline = outlineOf(shellOf(before, part).text);
  const wanted = byRow(edits, mergesOf(outline));
  const utf8 = partUtf8(before, part);
  const places = found(utf8, wanted, part);
  refuseShared(wanted, places, headingsOfTables(changes, part), sheet.name);

  const writer = new CellWriter(utf8, places, outline, formats);
  const after = encodedAs(before, spliceBytes(utf8, writer.edits(wanted)), part);
  if (changes.replaceSheet(part, after)) {
    refuseProtected(outline, sheet.name);
    found(partUtf8(after, part), wanted, part);
    changes.editSheet(part, (shell) => widened(shell, writer.inserted));
    if (writer.anyFormula) forgetCalculationOrder(changes, sheet.sheetId);
  }
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

/**
 * A formula that fills several cells would be torn by a change of one of them, and so would what refers to a column
 * of a table by its heading. Excel refuses the first too, and renames in every formula for the second.
 */
function refuseShared(wanted: ByRow, places: CellPlaces, headings: readonly Area[], sheet: string): void {
  const arrays = places.arrays.filter((area) => areaName(area).includes(":"));
  const changed = new Map<number, number>();
  const first = new Map<number, string>();
  for (const [row, edits] of wanted) {
    for (const [column, edit] of edits) {
      const refuse = (reason: string) => {
        throw new WorkbookError("CELL_NOT_ALONE", { sheet, cell: a1(row, column), reason });
      };
      if (arrays.some((area) => covers(area, row, column))) refuse("array");
      if (typeof edit.value === "string" && headings.some((area) => covers(area, row, column)))
        refuse("heading");
      const shared = cellAt(places, row, column)?.shared;
      if (!shared) continue;
      changed.set(shared.group, (changed.get(shared.group) ?? 0) + 1);
      if (shared.isFirst) first.set(shared.group, a1(row, column));
    }
  }
  for (const [group, cell] of first) {
    if ((changed.get(group) ?? 0) < (places.sharing.get(group) ?? 0)) {
      throw new WorkbookError("CELL_NOT_ALONE", { sheet, cell, reason: "shared" });
    }
  }
}

function covers(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

function cellAt({ rows }: CellPlaces, row: number, column: number): CellPlace | undefined {
  return rows.get(row)?.cells.find((cell) => cell.column === column);
}

/** Writes the edits of one sheet as changes of its bytes. */
class CellWriter {
  /** The cells that were not there before. */
  readonly inserted: { readonly row: number; readonly column: number }[] = [];
  anyFormula = false;
  private readonly decoder = new TextDecoder();
  private readonly columnStyle: (column: number) => number | null;
  private readonly prefix: string;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly places: CellPlaces,
    outline: Outline,
    private readonly formats: FormatSetting,
  ) {
    this.columnStyle = columnStyles(outline);
    this.prefix = topChild(outline, "sheetData")?.prefix ?? "";
  }

  edits(wanted: ByRow): TextEdit[] {
    const { rows, placeOf, sheetData } = this.places;
    const added: { readonly at: number; readonly xml: string }[] = [];
    const edits: TextEdit[] = [];
    for (const [row, cells] of [...wanted].sort(([a], [b]) => a - b)) {
      const columns = [...cells].sort(([a], [b]) => a - b);
      const place = rows.get(row);
      if (place) edits.push(...this.editsOfRow(place, row, columns));
      else {
        const xml = columns.map(([column, edit]) => this.newCell(row, column, edit, null)).join("");
        if (xml !== "") added.push({ at: placeOf(row), xml: this.element("row", ` r="${row + 1}"`, xml) });
      }
    }
    if (sheetData.selfClosing && added.length > 0) {
      const tag = this.text(sheetData).replace(/\s*\/>$/, ">");
      const xml = `${tag}${added.map((one) => one.xml).join("")}</${this.prefix}sheetData>`;
      return [{ start: sheetData.start, end: sheetData.end, text: xml }];
    }
    return [...edits, ...added.map(({ at, xml }) => ({ start: at, end: at, text: xml }))];
  }

  private editsOfRow(
    place: RowPlace,
    row: number,
    cells: readonly (readonly [number, CellEdit])[],
  ): TextEdit[] {
    const edits: TextEdit[] = [];
    const added: { readonly column: number; readonly at: number; readonly xml: string }[] = [];
    for (const [column, edit] of cells) {
      const [present, ...more] = place.cells.filter((cell) => cell.column === column);
      if (more.length > 0) throw new WorkbookError("DAMAGED_WORKBOOK", { reason: "cells" });
      if (present) {
        const { start, end } = present;
        const { xml, hadFormula } = editedCell(this.text(present), (format) => this.value(edit, format));
        this.anyFormula ||= hadFormula;
        edits.push({ start, end, text: xml });
        continue;
      }
      const xml = this.newCell(row, column, edit, place.style);
      const next = place.cells.find((cell) => cell.column > column);
      if (xml !== "") added.push({ column, at: next?.start ?? place.closeStart, xml });
    }
    if (added.length === 0) return edits;
    const columns = added.map(({ column }) => column);
    const tag = this.decoder.decode(this.bytes.subarray(place.start, place.openEnd));
    const wide = widenedSpans(tag, Math.min(...columns), Math.max(...columns));
    if (place.selfClosing) {
      const inside = added.map(({ xml }) => xml).join("");
      const open = wide.replace(/\s*\/>$/, ">");
      return [{ start: place.start, end: place.end, text: `${open}${inside}</${this.prefix}row>` }];
    }
    const spans = wide === tag ? [] : [{ start: place.start, end: place.openEnd, text: wide }];
    return [...spans, ...edits, ...added.map(({ at, xml }) => ({ start: at, end: at, text: xml }))];
  }

  /** The XML of a cell that is not there; "" where it would hold nothing. */
  private newCell(row: number, column: number, edit: CellEdit, rowStyle: number | null): string {
    if (edit.value === null || edit.value === "") return "";
    this.inserted.push({ row, column });
    const style = rowStyle ?? this.columnStyle(column) ?? 0;
    return cellXml(this.prefix, ` r="${a1(row, column)}"`, this.value(edit, style));
  }

  private value(edit: CellEdit, format: number): NewValue {
    return editedFormat(edit, format, this.formats);
  }

  private element(name: string, written: string, inside: string): string {
    return `<${this.prefix}${name}${written}>${inside}</${this.prefix}${name}>`;
  }

  private text({ start, end }: { readonly start: number; readonly end: number }): string {
    return this.decoder.decode(this.bytes.subarray(start, end));
  }
}

/** In the encoding, and with the byte order mark, that the part had. */
function encodedAs(before: Uint8Array, utf8: Uint8Array, part: string): Uint8Array {
  if (encodingOf(before) !== "utf-8") return encodedLike(before, partText(utf8, part));
  const mark = before.subarray(0, before.length - partUtf8(before, part).length);
  return mark.length === 0 ? utf8 : joined(mark, utf8);
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
