import type { Area } from "../../workbook/cell";
import type { Axis, Geometry } from "./geometry";

export interface Position {
  readonly row: number;
  readonly column: number;
}

export interface Key {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
}

/** What a move may ask of the sheet. */
export interface Ground {
  readonly geometry: Geometry;
  /** How many rows a page has. */
  readonly page: number;
  /** Of every cell of a merged area, what its first cell has. */
  hasValue(row: number, column: number): boolean;
  /** The merged area that a cell is in, or null. */
  merge(row: number, column: number): Area | null;
  /** The last row and column with a value. */
  readonly end: Position;
}

/**
 * Where a key of a spreadsheet leads from a cell; null for a key that does not move. Hidden rows and columns are passed,
 * and a merged area is left from its edge: it is one cell to whoever looks at it.
 */
export function moved(from: Position, { key, ctrl, shift }: Key, ground: Ground): Position | null {
  const { rows, columns } = ground.geometry;
  const cell = cellAt(from, ground);
  const row = (to: number): Position => ({ ...from, row: shown(rows, to, to < from.row ? -1 : 1) });
  const column = (to: number): Position => ({
    ...from,
    column: shown(columns, to, to < from.column ? -1 : 1),
  });
  switch (key) {
    case "ArrowDown":
      return ctrl
        ? row(edge(cell.bottom, 1, rows, (at) => ground.hasValue(at, from.column)))
        : row(cell.bottom + 1);
    case "ArrowUp":
      return ctrl
        ? row(edge(cell.top, -1, rows, (at) => ground.hasValue(at, from.column)))
        : row(cell.top - 1);
    case "ArrowRight":
      return ctrl
        ? column(edge(cell.right, 1, columns, (at) => ground.hasValue(from.row, at)))
        : column(cell.right + 1);
    case "ArrowLeft":
      return ctrl
        ? column(edge(cell.left, -1, columns, (at) => ground.hasValue(from.row, at)))
        : column(cell.left - 1);
    case "Enter":
      return row(shift ? cell.top - 1 : cell.bottom + 1);
    case "PageDown":
      return row(from.row + ground.page);
    case "PageUp":
      return row(from.row - ground.page);
    case "Home":
      return ctrl ? { row: shown(rows, 0, 1), column: shown(columns, 0, 1) } : column(0);
    case "End":
      return ctrl ? ground.end : column(lastInRow(from.row, ground));
    default:
      return null;
  }
}

/** What is one cell to whoever looks at it, as far as the sheet is shown. */
function cellAt({ row, column }: Position, { merge, geometry: { rows, columns } }: Ground): Area {
  const area = merge(row, column);
  return area === null
    ? { top: row, left: column, bottom: row, right: column }
    : {
        ...area,
        bottom: Math.min(area.bottom, rows.count - 1),
        right: Math.min(area.right, columns.count - 1),
      };
}

/** The nearest line that shows, first in the direction of the move, else back. */
function shown(axis: Axis, wished: number, direction: 1 | -1): number {
  const line = Math.max(0, Math.min(wished, axis.count - 1));
  for (const step of [direction, -direction]) {
    for (let at = line; at >= 0 && at < axis.count; at += step) if (axis.size(at) > 0) return at;
  }
  return line;
}

/** As Ctrl and an arrow in a spreadsheet: to the end of a run of values, or to the next value beyond a gap. */
function edge(from: number, step: 1 | -1, axis: Axis, hasValue: (line: number) => boolean): number {
  const last = step > 0 ? axis.count - 1 : 0;
  if (from === last) return last;
  const inRun = hasValue(from) && hasValue(from + step);
  let at = from + step;
  while (at !== last && hasValue(inRun ? at + step : at) === inRun) at += step;
  return at;
}

function lastInRow(row: number, { geometry, hasValue }: Ground): number {
  for (let column = geometry.columns.count - 1; column > 0; column--)
    if (hasValue(row, column)) return column;
  return 0;
}
