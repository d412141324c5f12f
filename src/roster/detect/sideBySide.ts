import type { SheetSnapshot } from "../../workbook/port";
import type { Header } from "./header";
import type { ReadColumn } from "./headings";
import { isBlank } from "./shapes";

/** Columns of a sheet that a table takes, both ends included. */
export interface Band {
  readonly left: number;
  readonly right: number;
}

/** A heading known by its very words, or nearly. */
const SURE = 0.9;

/**
 * The bands of columns in which tables stand beside each other under one header row: each begins with numbers of its own
 * ("STT"), or with names of its own behind a column without a heading, and names somebody. One band for a single table.
 */
export function bandsOf({ columns }: Header): readonly Band[] {
  const numbered = columns.filter((column) => means(column, "ordinal")).map(({ index }) => index);
  const named = columns
    .filter((column, at) => means(column, "fullName") && columns[at - 1]?.index !== column.index - 1)
    .map(({ index }) => index);
  const starts = numbered.length > 1 ? numbered : named;
  const bands = starts.map((left, at) => ({
    left: at === 0 ? 0 : left,
    right: (starts[at + 1] ?? Number.POSITIVE_INFINITY) - 1,
  }));
  const isEach = bands.length <= MOST_BANDS && bands.every((band) => names(columns.filter(isWithin(band))));
  return isEach ? bands : [];
}

/** More lists than any page has side by side; each is read by itself. */
const MOST_BANDS = 8;
/** So many rows tell whether a column holds nothing. */
const ROWS_LOOKED_AT = 200;

/**
 * The bands of columns parted by a column that holds nothing, where each has a header of its own that names somebody,
 * and not all in one row; none for any other sheet.
 */
export function bandsApart(
  sheet: SheetSnapshot,
  headerOf: (band: SheetSnapshot) => Header | null,
): readonly Band[] {
  const filled = new Set<number>();
  for (const { cells } of sheet.rows.slice(0, ROWS_LOOKED_AT)) {
    const own = [...cells.keys()].filter((column) => !isBlank(cells[column]));
    // a title may stand anywhere above
    if (own.length > 1) for (const column of own) filled.add(column);
  }
  const starts = [...filled].sort((a, b) => a - b).filter((column) => !filled.has(column - 1));
  if (starts.length < 2 || starts.length > MOST_BANDS) return [];
  const bands = starts.map((left, at) => ({
    left: at === 0 ? 0 : left,
    right: (starts[at + 1] ?? WIDE) - 1,
  }));
  const top = { ...sheet, rows: sheet.rows.slice(0, ROWS_LOOKED_AT) };
  const headers = bands.map((band) => headerOf(withinBand(top, 0, band)));
  const isOwn = (header: Header | null) =>
    header !== null && names(header.columns) && header.columns.some(isFirst);
  return headers.every(isOwn) && new Set(headers.map((header) => header?.top)).size > 1 ? bands : [];
}
const WIDE = Number.POSITIVE_INFINITY;

/** Numbers, or names of people, begin a list; units may stand anywhere in it. */
function isFirst(column: ReadColumn): boolean {
  return means(column, "ordinal") || means(column, "fullName");
}

/** Whether the bands have the same headings: one list that goes on at the right. */
export function isOneList({ columns }: Header, bands: readonly Band[]): boolean {
  const headings = bands.map((band) =>
    JSON.stringify(columns.filter(isWithin(band)).map(({ heading }) => heading)),
  );
  return new Set(headings).size === 1;
}

/** The sheet from a row on with nothing but a band of it. */
export function withinBand(sheet: SheetSnapshot, from: number, { left, right }: Band): SheetSnapshot {
  const rows = sheet.rows.slice(from).map((row) => ({
    ...row,
    cells: row.cells.slice(0, right + 1).fill(null, 0, Math.min(left, row.cells.length)),
  }));
  return {
    ...sheet,
    rows: rows.filter(({ cells }) => !cells.every(isBlank)),
    merges: sheet.merges.filter((area) => area.left >= left && area.left <= right),
  };
}

function names(columns: readonly ReadColumn[]): boolean {
  const isNaming = (column: ReadColumn) =>
    means(column, "fullName") ||
    means(column, "unit") ||
    means(column, "partyCell") ||
    means(column, "group");
  const meanings = new Set(columns.map(({ meanings: [best] }) => best?.of).filter((of) => of !== undefined));
  return columns.some(isNaming) && meanings.size > 1;
}

function means({ meanings }: ReadColumn, field: string): boolean {
  return meanings.some(({ of, score }) => of === field && score >= SURE);
}

function isWithin({ left, right }: Band): (column: ReadColumn) => boolean {
  return ({ index }) => index >= left && index <= right;
}
