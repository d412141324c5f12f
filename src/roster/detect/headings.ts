import type { Area } from "../../workbook/cell";
import type { CellValue, SheetRow } from "../../workbook/port";
import { clean } from "../fold";
import type { Meaning } from "./phrases";

/** A column of a header: what stands in it from top to bottom, merged cells read once. */
export interface HeaderColumn {
  readonly index: number;
  readonly heading: readonly string[];
}

/** A column of a header with what its heading may mean, best first. */
export interface ReadColumn extends HeaderColumn {
  readonly meanings: readonly Meaning[];
}

/** Beyond any heading; what follows in a longer text is not looked at. */
const LONGEST_HEADING = 1000;

/** The text of a cell of a header, cleaned; "" for what is no heading (a date, an error, nothing). */
export function headingText(value: CellValue | undefined): string {
  if (typeof value === "string") return clean(value.slice(0, LONGEST_HEADING));
  return typeof value === "number" ? String(value) : "";
}

/** Where a text of a header lies: `bottom` is below `row` where cells are merged downwards. */
interface Cell {
  readonly text: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
}

/**
 * The headings of a block of rows as paths: a merged cell is above every column it covers, and so is a text whose
 * neighbours to the right are empty while all of them have a text below ("centred across").
 */
export function headingPaths(rows: readonly SheetRow[], merges: readonly Area[]): HeaderColumn[] {
  const width = Math.max(0, ...rows.map((row) => row.cells.length), ...merges.map((area) => area.right + 1));
  const lines = rows.map((row) => lineOf(row, merges, width));
  const columns: HeaderColumn[] = [];
  for (let column = 0; column < width; column++) {
    const heading: string[] = [];
    let last: Cell | null = null;
    for (let depth = 0; depth < lines.length; depth++) {
      const cell = lines[depth]?.[column] ?? centredAbove(lines, depth, column);
      if (!cell || (last && cell.top === last.top && cell.left === last.left)) continue;
      if (cell.text !== "" && cell.text !== heading.at(-1)) heading.push(cell.text);
      last = cell;
    }
    if (heading.length > 0) columns.push({ index: column, heading });
  }
  return columns;
}

/** By column, what stands in a row, its own or through a merge. */
function lineOf(row: SheetRow, merges: readonly Area[], width: number): (Cell | undefined)[] {
  const line: (Cell | undefined)[] = new Array(width);
  for (const [column, value] of row.cells.entries()) {
    const text = headingText(value);
    if (text !== "") line[column] = { text, top: row.index, left: column, bottom: row.index };
  }
  for (const area of merges) {
    if (row.index !== area.top || !line[area.left]) continue;
    const cell = { ...(line[area.left] as Cell), bottom: area.bottom };
    line.fill(cell, area.left, area.right + 1);
  }
  return line;
}

/** The text to the left in the same row, where every column from it to here has a text of its own below. */
function centredAbove(
  lines: readonly (readonly (Cell | undefined)[])[],
  depth: number,
  column: number,
): Cell | undefined {
  const hasBelow = (at: number) => lines.slice(depth + 1).some((line) => line[at] !== undefined);
  for (let left = column; left >= 0 && hasBelow(left); left--) {
    const cell = lines[depth]?.[left];
    if (cell) return cell.bottom > cell.top ? undefined : cell;
  }
  return undefined;
}
