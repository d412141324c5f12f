import { a1 } from "../../cell";
import { WorkbookError } from "../../errors";
import type { CellEdit } from "../../port";
import type { ByRow } from "./cellGroups";
import type { CellPlaces, RowPlace } from "./cellPlaces";
import { cellXml, editedCell, type NewValue, widenedSpans } from "./cellXml";
import { columnStyles } from "./columnStyles";
import { editedFormat, type FormatSetting } from "./editedFormat";
import { type Outline, topChild } from "./elements";
import type { TextEdit } from "./splice";

/** Writes the edits of one sheet as changes of its bytes. */
export class CellWriter {
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
