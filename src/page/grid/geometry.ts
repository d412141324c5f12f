import type { SheetLook } from "../../workbook/look";

/** Where rows and columns of a sheet stand on the screen, in CSS pixels. */
export interface Geometry {
  readonly rows: Axis;
  readonly columns: Axis;
}

/** One direction: as many lines as there are, each from `start(line)` on, `size(line)` long; 0 where it is hidden. */
export interface Axis {
  readonly count: number;
  start(line: number): number;
  size(line: number): number;
  readonly total: number;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** A point is 1/72 inch, a CSS pixel 1/96. */
const PIXELS_IN_POINT = 96 / 72;
/** Of the default font at its usual size, of which widths count the figures, with 5 pixels around (ECMA-376, 18.3.1.13). */
const PIXELS_IN_CHARACTER = 7;
const AROUND = 5;
const LEAST_HEIGHT = 18;
/** What Excel gives a line, for each point of its font: 18.75 points to one of 14. */
const LINE = 1.34;
/** A column of one text of 32,767 characters would fill the screen. */
const MOST_WIDTH = 600;

/**
 * @param look null where it is not known yet: everything has the usual size then
 * @param hidden rows and columns that do not show
 */
export function geometryOf(
  look: SheetLook | null,
  extent: Extent,
  hidden: { readonly rows: ReadonlySet<number>; readonly columns: ReadonlySet<number> },
): Geometry {
  const height = Math.max(LEAST_HEIGHT, Math.round((look?.defaultHeight ?? 15) * PIXELS_IN_POINT));
  const width = widthOf(look?.defaultWidth ?? 8.43);
  const widths = new Map<number, number>();
  for (const { first, last, width: told } of look?.columns ?? []) {
    if (told === null) continue;
    for (let column = first; column <= Math.min(last, extent.columns - 1); column++)
      widths.set(column, widthOf(told));
  }
  const fitted = look === null ? () => 0 : heightForFonts(look);
  return {
    rows: axis(extent.rows, (row) => {
      if (hidden.rows.has(row)) return 0;
      const told = look?.heights.get(row);
      return told === undefined ? Math.max(height, fitted(row)) : Math.round(told * PIXELS_IN_POINT);
    }),
    columns: axis(extent.columns, (column) =>
      hidden.columns.has(column) ? 0 : (widths.get(column) ?? width),
    ),
  };
}

/** A row that nobody made higher or lower is as high as its largest font needs. */
function heightForFonts({ looks, styles }: SheetLook): (row: number) => number {
  const heights = looks.map(({ size }) => Math.round(size * LINE * PIXELS_IN_POINT));
  return (row) => {
    let highest = 0;
    for (const style of styles.get(row) ?? []) highest = Math.max(highest, heights[style] ?? 0);
    return highest;
  };
}

function widthOf(characters: number): number {
  return Math.min(MOST_WIDTH, characters === 0 ? 0 : Math.round(characters * PIXELS_IN_CHARACTER + AROUND));
}

function axis(count: number, sizeOf: (line: number) => number): Axis {
  const starts = new Float64Array(count + 1);
  for (let line = 0; line < count; line++) starts[line + 1] = (starts[line] as number) + sizeOf(line);
  const start = (line: number) => starts[Math.max(0, Math.min(line, count))] as number;
  return { count, start, size: (line) => start(line + 1) - start(line), total: start(count) };
}
