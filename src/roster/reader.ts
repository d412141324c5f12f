import type { CellRef } from "../workbook/cell";
import type { CellValue, DateSerial, SheetRow } from "../workbook/port";
import { isDayInFigures, isDaySerial } from "./days";
import type { DateField, Field } from "./fields";
import type { Column, Line, Table } from "./model";
import { truthOf } from "./truth";

/** The rows of a merged cell, both ends included. */
interface Span {
  readonly top: number;
  readonly bottom: number;
}

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
  private readonly spans: ReadonlyMap<number, readonly Span[]>;
  private readonly dates = new Map<DateField, DateColumn | null>();
  private readonly used = new Map<Field, boolean>();
  private readonly groups = new Map<number, readonly Line[]>();
  /** Of the row that was asked for last. */
  private position = -1;

  constructor(readonly table: Table) {
    this.spans = spansOf(table);
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

  cell(row: number, column: number): CellRef {
    return { sheet: this.table.sheet.name, row: this.topOf(row, column), column };
  }

  /** `cells` are those of `row`, at hand with every entry. */
  value(cells: readonly CellValue[], row: number, column: number): CellValue {
    const top = this.topOf(row, column);
    const from = top === row ? cells : rowAt(this.table.sheet.rows, top)?.cells;
    return from?.[column] ?? null;
  }

  /** The column of a date, with what one look at all its cells tells; null where there is none. */
  dateColumn(field: DateField): DateColumn | null {
    let column = this.dates.get(field);
    if (column === undefined) {
      const [first] = this.columns(field);
      column = first ? this.lookAt(first.index) : null;
      this.dates.set(field, column);
    }
    return column;
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

  /**
   * The line that names the group of a line, where a column names each group once, beside its first row: no name
   * stands twice, and blanks are no fewer than names. null where the column is not kept so.
   */
  groupLine(line: Line, column: number): Line | null {
    let firsts = this.groups.get(column);
    if (!firsts) {
      firsts = this.firstsOfGroups(column);
      this.groups.set(column, firsts);
    }
    const first = firsts[lastAtMost(firsts.length, line.row, (position) => firsts[position]?.row)];
    return first && first.section === line.section ? first : null;
  }

  private firstsOfGroups(column: number): readonly Line[] {
    const { lines } = this.table;
    const names = new Set<CellValue>();
    const firsts: Line[] = [];
    for (const line of lines) {
      const name = this.value(this.rowOf(line), line.row, column);
      if (name === null || name === "") {
        if (firsts.length === 0) return [];
        continue;
      }
      // a column that repeats its names leaves none to be guessed
      if (names.has(name)) return [];
      names.add(name);
      firsts.push(line);
    }
    return 2 * firsts.length <= lines.length ? firsts : [];
  }

  private some(column: number, holds: (value: CellValue) => boolean): boolean {
    return this.table.lines.some((line) => holds(this.value(this.rowOf(line), line.row, column)));
  }

  private topOf(row: number, column: number): number {
    if (this.spans.size === 0) return row;
    const spans = this.spans.get(column);
    const span = spans?.[lastAtMost(spans.length, row, (index) => spans[index]?.top)];
    return span && row <= span.bottom ? span.top : row;
  }
}

function spansOf({ sheet, columns, firstRow, lastRow }: Table): ReadonlyMap<number, readonly Span[]> {
  const wanted = new Set([...columns.values()].flat().map(({ index }) => index));
  const spans = new Map<number, Span[]>();
  for (const { top, bottom, left } of sheet.merges) {
    if (bottom === top || top < firstRow || top > lastRow || !wanted.has(left)) continue;
    const column = spans.get(left);
    if (column) column.push({ top, bottom });
    else spans.set(left, [{ top, bottom }]);
  }
  for (const column of spans.values()) column.sort((a, b) => a.top - b.top);
  return spans;
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

/** The last position whose key is at most `key`, in ascending keys; −1 where there is none. */
function lastAtMost(length: number, key: number, keyAt: (position: number) => number | undefined): number {
  let low = 0;
  let high = length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((keyAt(middle) ?? 0) <= key) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}
