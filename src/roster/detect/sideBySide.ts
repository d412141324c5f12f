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
  return bands.every((band) => names(columns.filter(isWithin(band)))) ? bands : [];
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
