import { HIGHEST, linesOf } from "../../sheets/height";
import type { CellLook, SheetLook } from "../../workbook/look";
import type { CellValue } from "../../workbook/port";

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
/** How much wider bold letters are. */
const BOLD = 1.08;
/** Of a step of indenting, in CSS pixels. */
export const INDENT = 18;
/** A column of one text of 32,767 characters would fill the screen. */
const MOST_WIDTH = 600;

/**
 * @param look null where it is not known yet: everything has the usual size then
 * @param hidden rows and columns that do not show
 * @param cells what the rows hold by column, but for merged areas, to which Excel fits no row
 */
export function geometryOf(
  look: SheetLook | null,
  extent: Extent,
  hidden: { readonly rows: ReadonlySet<number>; readonly columns: ReadonlySet<number> },
  cells: (row: number) => readonly CellValue[] = () => [],
): Geometry {
  const height = Math.max(LEAST_HEIGHT, Math.round((look?.defaultHeight ?? 15) * PIXELS_IN_POINT));
  const width = widthOf(look?.defaultWidth ?? 8.43);
  const widths = new Map<number, number>();
  for (const { first, last, width: told } of look?.columns ?? []) {
    if (told === null) continue;
    for (let column = first; column <= Math.min(last, extent.columns - 1); column++)
      widths.set(column, widthOf(told));
  }
  const columns = axis(extent.columns, (column) =>
    hidden.columns.has(column) ? 0 : (widths.get(column) ?? width),
  );
  const fitted = look === null ? () => 0 : heightForTexts(look, columns, cells);
  return {
    columns,
    rows: axis(extent.rows, (row) => {
      if (hidden.rows.has(row)) return 0;
      const told = look?.heights.get(row);
      return told === undefined ? Math.max(height, fitted(row)) : Math.round(told * PIXELS_IN_POINT);
    }),
  };
}

/** A row that nobody made higher or lower is as high as its largest font, and the lines of its wrapped texts, need. */
function heightForTexts(
  { looks, styles }: SheetLook,
  columns: Axis,
  cells: (row: number) => readonly CellValue[],
): (row: number) => number {
  const heights = looks.map(({ size }) => Math.round(size * LINE * PIXELS_IN_POINT));
  let measured = 0;
  return (row) => {
    const across = styles.get(row);
    if (across === undefined) return 0;
    let highest = 0;
    for (const style of across) highest = Math.max(highest, heights[style] ?? 0);
    for (const [column, text] of cells(row).entries()) {
      const look = looks[across[column] ?? 0];
      if (typeof text !== "string" || !look?.wrap || look.turned !== null) continue;
      const room = roomFor(look, columns.size(column));
      if (isOneLine(text, room)) continue;
      const lines =
        measured++ < MOST_MEASURED ? linesOf(text.replace(/\r\n?/g, "\n"), room) : roughLines(text, room);
      if (lines > 1) highest = Math.max(highest, Math.round(lines * look.size * LINE * PIXELS_IN_POINT));
    }
    return Math.min(highest, Math.round(HIGHEST * PIXELS_IN_POINT));
  };
}

/** Of a letter, in ems: no text of letters that wide goes on to a second line unless it has too many. */
const WIDEST_LETTER = 0.9;

/** Texts of a sheet that are measured word by word; of a sheet with more, the rest are reckoned by their letters. */
const MOST_MEASURED = 10_000;
/** Of a letter as most are, in ems. */
const USUAL_LETTER = 0.47;
/** What the words that go on to the next line leave empty of a line, in ems. */
const LEFT_EMPTY = 1.2;

/** The room of a column for letters of a look, in ems; less than 1 where there is none. */
function roomFor({ size, bold, indent }: CellLook, width: number): number {
  return (width - AROUND - 2 - indent * INDENT) / (size * PIXELS_IN_POINT * (bold ? BOLD : 1));
}

function isOneLine(text: string, room: number): boolean {
  return room < 1 || (text.length * WIDEST_LETTER <= room && !text.includes("\n"));
}

function roughLines(text: string, room: number): number {
  const filled = Math.max(1, room - LEFT_EMPTY);
  return text
    .split("\n")
    .reduce((lines, { length }) => lines + Math.max(1, Math.ceil((length * USUAL_LETTER) / filled)), 0);
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
