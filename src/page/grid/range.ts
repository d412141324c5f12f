import type { Area } from "../../workbook/cell";
import type { Position } from "./keyboard";
import type { GridSheet } from "./sheet";

/** The cells from one to another, both included, with the whole of every merged area that they touch. */
export function rangeOf({ merge, extent }: GridSheet, from: Position, to: Position): Area {
  let area: Area = {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
  // a merged area that goes on outside stands at an edge
  for (let before: Area | null = null; before !== area; ) {
    before = area;
    for (const { row, column } of edges(before)) {
      const merged = merge(row, column);
      if (merged !== null && !covers(area, merged)) area = joined(area, merged);
    }
  }
  return {
    ...area,
    bottom: Math.min(area.bottom, extent.rows - 1),
    right: Math.min(area.right, extent.columns - 1),
  };
}

/** Rows and columns of an area that show, up to the last value of the sheet. */
export function shownIn(
  { geometry: { rows, columns }, end }: GridSheet,
  { top, left, bottom, right }: Area,
): { readonly rows: readonly number[]; readonly columns: readonly number[] } {
  const within = (first: number, last: number, size: (line: number) => number) => {
    const lines: number[] = [];
    for (let line = first; line <= last; line++) if (size(line) > 0) lines.push(line);
    return lines;
  };
  return {
    rows: within(top, Math.max(top, Math.min(bottom, end.row)), rows.size),
    columns: within(left, Math.max(left, Math.min(right, end.column)), columns.size),
  };
}

/** Whether two areas have a cell in common. */
export function meet(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function covers(area: Area, { top, left, bottom, right }: Area): boolean {
  return area.top <= top && area.left <= left && bottom <= area.bottom && right <= area.right;
}

function joined(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function* edges({ top, left, bottom, right }: Area): Generator<Position> {
  for (let column = left; column <= right; column++) {
    yield { row: top, column };
    yield { row: bottom, column };
  }
  for (let row = top; row <= bottom; row++) {
    yield { row, column: left };
    yield { row, column: right };
  }
}
