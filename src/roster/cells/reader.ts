import type { CellRef } from "../../workbook/cell";
import type { CellValue, DateSerial, SheetRow } from "../../workbook/port";
import { isDayInFigures, isDaySerial } from "../dates/days";
import type { DateField, Field } from "../fields";
import type { Column, Line, Repeated, Table } from "../model";
import { isDitto } from "./ditto";
import { lastAtMost, Spans } from "./spans";
import { truthOf } from "./truth";

interface DateColumn {
  readonly index: number;
  /** Whether every cell is a day in a date cell, or empty: nothing in it is left to be understood. */
  readonly isClear: boolean;
  /** Whether it mixes date cells with days typed in figures: see `dateOf`. */
  readonly isMixed: boolean;
}

const NO_COLUMNS: readonly Column[] = [];
const NO_CELLS: readonly CellValue[] = [];

/**
 * The cells of one table by row and column. A cell merged over several rows is the same cell in each of them, as a
 * clerk sees it; what has to be known of a whole column is found once, when it is first asked.
 */
export class TableReader {
  private readonly merged: Spans;
  /** What is repeated without being merged. */
  private readonly repeated: Spans;
  /** Most lists by far: every cell speaks for itself. */
  private readonly isPlain: boolean;
  private readonly dates = new Map<DateField, readonly DateColumn[]>();
  private readonly used = new Map<Field, boolean>();
  /** Of the row that was asked for last. */
  private position = -1;

  constructor(readonly table: Table) {
    this.merged = new Spans(mergedIn(table));
    this.repeated = new Spans(table.repeated ?? []);
    this.isPlain = this.merged.isEmpty && this.repeated.isEmpty;
  }

  columns(field: Field): readonly Column[] {
    return this.table.columns.get(field) ?? NO_COLUMNS;
  }

  rowOf({ row }: Line): readonly CellValue[] {
    const { rows } = this.table.sheet;
    // lines are asked for in their order, and most rows are lines
    this.position += 1;
    if (rows[this.position]?.index !== row) this.position = positionOf(rows, row);
    const found = rows[this.position];
    return found?.index === row ? found.cells : NO_CELLS;
  }

  /** The cell of a row in a column: the one that a clerk sees there. */
  cell(row: number, column: number): CellRef {
    const top = this.isPlain ? row : this.merged.topOf(row, column);
    return { sheet: this.table.sheet.name, row: top, column };
  }

  /** The cell that says what a row says in a column: another than its own where a text stands for several rows. */
  sayingCell(row: number, column: number): CellRef {
    return { sheet: this.table.sheet.name, row: this.sayingRow(row, column), column };
  }

  /** `cells` are those of `row`, at hand with every entry. */
  value(cells: readonly CellValue[], row: number, column: number): CellValue {
    if (this.isPlain) return cells[column] ?? null;
    const top = this.sayingRow(row, column);
    const from = top === row ? cells : this.cellsOf(top);
    return from[column] ?? null;
  }

  /** What stands in a cell itself, or in the one that it is merged with; null for a sign of repetition. */
  ownValue(row: number, column: number): CellValue {
    const value = this.cellsOf(this.merged.topOf(row, column))[column] ?? null;
    return isDitto(value) ? null : value;
  }

  private cellsOf(row: number): readonly CellValue[] {
    return rowAt(this.table.sheet.rows, row)?.cells ?? NO_CELLS;
  }

  private sayingRow(row: number, column: number): number {
    return this.merged.topOf(this.repeated.topOf(row, column), column);
  }

  /** The columns of a date, each with what one look at all its cells tells. */
  dateColumns(field: DateField): readonly DateColumn[] {
    let columns = this.dates.get(field);
    if (columns === undefined) {
      columns = this.columns(field).map(({ index }) => this.lookAt(index));
      this.dates.set(field, columns);
    }
    return columns;
  }

  private lookAt(index: number): DateColumn {
    const isClear = !this.some(index, (value) => value !== null && !isDay(value));
    const isMixed =
      !isClear &&
      this.some(index, isDateCell) &&
      this.some(index, (value) => typeof value === "string" && isDayInFigures(value));
    return { index, isClear, isMixed };
  }

  /** Whether anybody is ticked in a column of the field, so that a blank in it says "no". */
  uses(field: Field): boolean {
    let used = this.used.get(field);
    if (used === undefined) {
      used = this.columns(field).some(({ index }) => this.some(index, (value) => truthOf(value) === true));
      this.used.set(field, used);
    }
    return used;
  }

  private some(column: number, holds: (value: CellValue) => boolean): boolean {
    return this.table.lines.some((line) => holds(this.value(this.rowOf(line), line.row, column)));
  }
}

function mergedIn({ sheet, columns, firstRow, lastRow }: Table): Repeated[] {
  const wanted = new Set([...columns.values()].flat().map(({ index }) => index));
  return sheet.merges
    .filter(({ top, bottom, left }) => bottom > top && top >= firstRow && top <= lastRow && wanted.has(left))
    .map(({ top, bottom, left }) => ({ column: left, top, bottom }));
}

function isDateCell(value: CellValue): value is DateSerial {
  return value !== null && typeof value === "object" && "serial" in value;
}

function isDay(value: CellValue): boolean {
  return isDateCell(value) && isDaySerial(value.serial);
}

/** The row of an index; rows without values are left out of a sheet, so an index is no position. */
export function rowAt(rows: readonly SheetRow[], index: number): SheetRow | undefined {
  const row = rows[positionOf(rows, index)];
  return row?.index === index ? row : undefined;
}

function positionOf(rows: readonly SheetRow[], index: number): number {
  return lastAtMost(rows.length, index, (position) => rows[position]?.index);
}
