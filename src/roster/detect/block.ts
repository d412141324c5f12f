import type { SheetRow } from "../../workbook/port";
import type { Header } from "./header";
import { headingText } from "./headings";
import type { HeadingReader } from "./meaning";
import { isKnownHeading } from "./phrases";
import { ROWS_FOR_SHAPES } from "./shapes";

/**
 * The first rows below a header, as many as tell what its columns hold: they end above the next header of the sheet, its
 * title left out, for what stands there is of another table.
 */
export function firstRowsBelow(
  rows: readonly SheetRow[],
  start: number,
  read: HeadingReader,
): readonly SheetRow[] {
  const first = rows.slice(start, start + ROWS_FOR_SHAPES);
  const next = first.findIndex((row) => isHeaderRow(row, read));
  if (next < 0) return first;
  const above = first.slice(0, next);
  return above.slice(0, above.findLastIndex((row) => texts(row).length > 1) + 1);
}

/**
 * The same beyond each place where this very header stands again, whether printed on the next page or that of a list like
 * this one: what stands below is of the same kind. The headings themselves are left blank.
 */
export function rowsOfKind(
  rows: readonly SheetRow[],
  start: number,
  { top, bottom }: Header,
  read: HeadingReader,
): readonly SheetRow[] {
  const above = rows.slice(Math.max(0, start - (bottom - top + 1)), start);
  const header = new Set(above.filter(({ index }) => index >= top).map(lineOf));
  const below = rows.slice(start, start + ROWS_FOR_SHAPES);
  return firstRowsBelow(
    below.map((row) => (header.has(lineOf(row)) ? { ...row, cells: [] } : row)),
    0,
    read,
  );
}

const lineOf = (row: SheetRow): string => texts(row).join("\n");

/** Whether a row heads a list: "STT" and another heading beside it, as no row of data holds them. */
export function isHeaderRow(row: SheetRow, read: HeadingReader): boolean {
  const known = texts(row).filter(isKnownHeading);
  return known.length > 1 && known.some((text) => isOrdinal(text, read));
}

/** The very words: "Số" may stand anywhere. */
const VERY_WORDS = 0.97;

function isOrdinal(text: string, read: HeadingReader): boolean {
  return read.known([text]).some(({ of, score }) => of === "ordinal" && score >= VERY_WORDS);
}

function texts({ cells }: SheetRow): readonly string[] {
  return cells.map(headingText).filter((text) => text !== "");
}
