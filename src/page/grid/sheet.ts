import type { Area } from "../../workbook/cell";
import type { SheetLook } from "../../workbook/look";
import type { CellValue, SheetSnapshot } from "../../workbook/port";
import { type Extent, type Geometry, geometryOf } from "./geometry";
import type { Ground, Position } from "./keyboard";

/** A sheet as the grid asks for it: cell by cell. */
export interface GridSheet {
  readonly name: string;
  readonly extent: Extent;
  readonly look: SheetLook | null;
  value(row: number, column: number): CellValue;
  /** A number of the look's `looks`. */
  style(row: number, column: number): number;
  /** The merged area that a cell is in, or null. */
  merge(row: number, column: number): Area | null;
  readonly geometry: Geometry;
  /** The last row and column with a value. */
  readonly end: { readonly row: number; readonly column: number };
}

/** Empty rows and columns after the last value, so that the sheet does not seem cut off. */
const AFTER = { rows: 30, columns: 3 };
/** The grid goes no farther: so many rows, one below the other, are as high as a browser lets a page be. */
const MOST: Extent = { rows: 400_000, columns: 2_000 };

/** How much of a sheet is shown: what has values, and a little more. */
export function extentOf({ rows }: SheetSnapshot): Extent {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return {
    rows: Math.min(MOST.rows, (rows.at(-1)?.index ?? -1) + 1 + AFTER.rows),
    columns: Math.min(MOST.columns, Math.max(8, width + AFTER.columns)),
  };
}

/** Whether a sheet has values where the grid does not go. */
export function reachesBeyond({ rows }: SheetSnapshot): boolean {
  return (rows.at(-1)?.index ?? 0) >= MOST.rows || rows.some(({ cells }) => cells.length > MOST.columns);
}

export function gridSheet(snapshot: SheetSnapshot, look: SheetLook | null): GridSheet {
  const extent = extentOf(snapshot);
  const rows = new Map(snapshot.rows.map((row) => [row.index, row]));
  const merges = mergesByRow(snapshot.merges, extent.rows);
  const columnStyles = stylesByColumn(look, extent.columns);
  const width = snapshot.rows.reduce((most, { cells }) => Math.max(most, cells.length), 1);
  return {
    name: snapshot.name,
    extent,
    look,
    value: (row, column) => rows.get(row)?.cells[column] ?? null,
    style: (row, column) => {
      const styles = look?.styles.get(row);
      return styles !== undefined && column < styles.length
        ? (styles[column] as number)
        : (columnStyles[column] ?? 0);
    },
    merge: (row, column) =>
      merges.get(row)?.find(({ left, right }) => left <= column && column <= right) ?? null,
    geometry: geometryOf(
      look,
      extent,
      {
        rows: new Set(snapshot.rows.filter(({ hidden }) => hidden).map(({ index }) => index)),
        columns: new Set(snapshot.hiddenColumns),
      },
      (row) => {
        const cells = rows.get(row)?.cells ?? [];
        const merged = merges.get(row);
        if (merged === undefined) return cells;
        const isMerged = (at: number) => merged.some(({ left, right }) => left <= at && at <= right);
        return cells.map((value, at) => (isMerged(at) ? null : value));
      },
    ),
    end: {
      row: Math.min(extent.rows - 1, Math.max(0, snapshot.rows.at(-1)?.index ?? 0)),
      column: Math.min(extent.columns, width) - 1,
    },
  };
}

/** The first cell of the merged area that a cell is in, which is the cell itself where it is in none. */
export function firstOf({ merge }: GridSheet, { row, column }: Position): Position {
  const area = merge(row, column);
  return area ? { row: area.top, column: area.left } : { row, column };
}

/** Whether a cell lies in an area. */
export function holds({ top, bottom, left, right }: Area, { row, column }: Position): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

/** What a key's move asks of a sheet. @param page how many rows a page has */
export function groundOf(sheet: GridSheet, page = 1): Ground {
  const { geometry, end, merge } = sheet;
  const hasValue = (row: number, column: number) => {
    const first = firstOf(sheet, { row, column });
    return sheet.value(first.row, first.column) !== null;
  };
  return { geometry, page, hasValue, merge, end };
}

function mergesByRow(merges: readonly Area[], rows: number): ReadonlyMap<number, readonly Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const area of merges) {
    for (let row = area.top; row <= Math.min(area.bottom, rows - 1); row++) {
      const others = byRow.get(row);
      if (others) others.push(area);
      else byRow.set(row, [area]);
    }
  }
  return byRow;
}

function stylesByColumn(look: SheetLook | null, columns: number): readonly number[] {
  const styles = new Array<number>(columns).fill(0);
  for (const { first, last, style } of look?.columns ?? []) {
    styles.fill(style, first, Math.min(last, columns - 1) + 1);
  }
  return styles;
}
