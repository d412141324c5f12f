import type { CellValue, SheetRow } from "../../port";
import { hold, type Limits } from "../limits";
import { XmlDamage } from "../scan/damage";
import { CLOSE, OPEN, type XmlScanner } from "../scan/xmlScanner";
import { referenceAttribute, truthAttribute, wholeAttribute } from "./attributes";
import type { CellContext, CellReader } from "./cells";
import { PlainCells } from "./plainCells";
import { COLUMNS_OF_SHEET, ROWS } from "./references";
import { CELL, HIDDEN, REFERENCE, ROW } from "./words";

/** Counts the cells of a whole workbook against their limit. */
export class CellCount {
  private cells = 0;
  constructor(private readonly limits: Limits) {}

  /** @throws WorkbookError WORKBOOK_TOO_LARGE */
  add(cells: number, part: string): void {
    this.cells += cells;
    if (this.cells > this.limits.cells) hold(this.limits, "cells", this.cells, part);
  }
}

/**
 * Reads the rows of the `<sheetData>` that has just opened. Rows and cells may leave out where they are, and then
 * follow the one before; two of one place are refused, for one of them would be lost.
 */
export class RowReader {
  /** One row is built here, and copied when its length is known. */
  private readonly built: CellValue[] = new Array<CellValue>(COLUMNS_OF_SHEET).fill(null);
  /** How much of `built` is in use. */
  private width = 0;
  private row = -1;
  private column = -1;
  private readonly plainCells: PlainCells;
  /** By cell format; undefined where the workbook has no such fonts. */
  private readonly legacyFonts: CellContext["legacyFonts"];
  /** Those of the row that is read, by column. */
  private fonts: (string | null)[] | null = null;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly cells: CellReader,
    private readonly count: CellCount,
    private readonly part: string,
  ) {
    this.plainCells = new PlainCells(scanner.bytes);
    this.legacyFonts = cells.context.legacyFonts;
  }

  /** Only rows with a value, ascending. @throws XmlDamage, WorkbookError */
  read(onRow: () => void): SheetRow[] {
    const { scanner } = this;
    const rows: SheetRow[] = [];
    let ascending = true;
    for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) {
      if (token !== OPEN) continue;
      if (scanner.word !== ROW) scanner.skip();
      else {
        const row = this.readRow();
        onRow();
        if (row === null) continue;
        ascending &&= row.index > (rows.at(-1)?.index ?? -1);
        rows.push(row);
      }
    }
    if (ascending) return rows;
    rows.sort((a, b) => a.index - b.index);
    if (rows.some((row, place) => row.index === rows[place + 1]?.index)) {
      throw new XmlDamage("two rows of one place", scanner.position);
    }
    return rows;
  }

  private readRow(): SheetRow | null {
    const { scanner, built } = this;
    const told = wholeAttribute(scanner, REFERENCE);
    const hidden = truthAttribute(scanner, HIDDEN);
    if (told === 0 || told > ROWS) throw new XmlDamage("no such row", scanner.position);
    this.row = told < 0 ? this.row + 1 : told - 1;
    this.column = -1;
    // The shape of plain cells has no prefix; where the row has none either, its namespace is theirs.
    const plain = !scanner.isEmpty && scanner.isUnprefixed;
    let cells = plain ? this.readPlainCells(told < 0) : 0;
    for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) {
      if (token !== OPEN) continue;
      if (scanner.word !== CELL) scanner.skip();
      else {
        this.readCell(told < 0 && cells === 0);
        cells++;
        if (plain) cells += this.readPlainCells(false);
      }
    }
    if (this.row >= ROWS) throw new XmlDamage("no such row", scanner.position);
    // Cells without a value cost work, and empty places before a value cost memory.
    this.count.add(Math.max(cells, this.width), this.part);
    if (this.width === 0) return null;
    const row = { index: this.row, cells: built.slice(0, this.width), hidden };
    const fonts = this.fonts === null ? null : this.takeFonts(this.fonts);
    built.fill(null, 0, this.width);
    this.width = 0;
    return fonts === null ? row : { ...row, fonts };
  }

  /** Reads as many cells as are of the plain shape from where the scanner is, and tells how many. */
  private readPlainCells(tellsRow: boolean): number {
    const { scanner, plainCells } = this;
    let at = scanner.position;
    let cells = 0;
    for (let end = plainCells.read(at); end >= 0; end = plainCells.read(at)) {
      this.goTo(plainCells.place, tellsRow && cells === 0);
      if (!plainCells.empty) this.put(this.cells.plainValue(plainCells), plainCells.style);
      at = end;
      cells++;
    }
    scanner.moveTo(at);
    return cells;
  }

  /** @param tellsRow in a row that does not say where it is, the first cell may. */
  private readCell(tellsRow: boolean): void {
    const place = referenceAttribute(this.scanner, REFERENCE);
    if (place < 0) this.column++;
    else this.goTo(place, tellsRow);
    if (this.column >= COLUMNS_OF_SHEET) throw new XmlDamage("no such column", this.scanner.position);
    const value = this.cells.read();
    this.put(value, this.cells.style);
  }

  private goTo(place: number, tellsRow: boolean): void {
    const row = Math.floor(place / COLUMNS_OF_SHEET);
    if (tellsRow) this.row = row;
    if (row !== this.row) throw new XmlDamage("cell of another row", this.scanner.position);
    this.column = place % COLUMNS_OF_SHEET;
  }

  private takeFonts(fonts: readonly (string | null)[]): readonly (string | null)[] {
    this.fonts = null;
    return Array.from({ length: this.width }, (_, column) => fonts[column] ?? null);
  }

  private put(value: CellValue, style: number): void {
    const { built, column } = this;
    if (value === null) return;
    if (built[column] !== null) throw new XmlDamage("two cells of one place", this.scanner.position);
    built[column] = value;
    if (column >= this.width) this.width = column + 1;
    if (this.legacyFonts === undefined || typeof value !== "string") return;
    const font = this.legacyFonts[style] ?? null;
    if (font === null) return;
    this.fonts ??= [];
    this.fonts[column] = font;
  }
}
