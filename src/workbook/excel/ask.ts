import type { Area } from "../cell";
import type { Block } from "./cells";

/** An answer of Excel's, to be called after the sync that brings it. */
export type Answer<T> = () => T;

/** Excel says no more than this many merged areas of a range. */
const MERGES_AT_MOST = 512;
/** So few rows that no roster merges that often within them. */
const MERGE_BAND = 64;
/** The rows in which nearly every roster with merged cells has one: its titles. */
const TITLE_ROWS = "1:64";

/** The first and the last row and column that hold a value, for a sheet or a part of it. */
export function askForExtent(range: Excel.Range): Answer<Area> {
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return () => areaOf(range);
}

export function areaOf(range: Excel.Range): Area {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

/**
 * Asks for the cells of a range. The answer is null where they were too many: past five million, Excel gives null for
 * values (https://github.com/OfficeDev/office-js/issues/6781).
 */
export function askForCells(range: Excel.Range): Answer<Block | null> {
  range.load("rowIndex,columnIndex,rowCount,values,numberFormat");
  const rows = resultOf(range.getRowProperties({ rowHidden: true }));
  return () => blockOf(range, rows());
}

/**
 * Rows that are told of at once. Otherwise a stray value in the last row of a sheet would make Excel tell of a million
 * rows which of them are hidden.
 */
const ROWS_AT_ONCE = 32_768;

/** The same for a sheet's used range of unknown size; null too where it reaches further down than that. */
export function askForUsedCells(sheet: Excel.Worksheet, used: Excel.Range): Answer<Block | null> {
  used.load("rowIndex,columnIndex,rowCount,values,numberFormat");
  const upper = used.getIntersection(sheet.getRange(rowsName(0, ROWS_AT_ONCE - 1)));
  const rows = resultOf(upper.getRowProperties({ rowHidden: true }));
  return () => (rows().length < used.rowCount ? null : blockOf(used, rows()));
}

function blockOf(range: Excel.Range, rows: readonly Excel.RowProperties[]): Block | null {
  const { rowIndex: top, columnIndex: left, values, numberFormat: formats } = range;
  if (!Array.isArray(values) || !Array.isArray(formats)) return null;
  return { top, left, values, formats, hidden: rows.map(({ rowHidden }) => rowHidden === true) };
}

/** Asks which columns of a range are hidden, ascending. */
export function askForHiddenColumns(range: Excel.Range): Answer<number[]> {
  const columns = resultOf(range.getColumnProperties({ columnHidden: true, columnIndex: true }));
  return () =>
    columns().flatMap(({ columnHidden, columnIndex }) =>
      columnHidden && columnIndex !== undefined ? [columnIndex] : [],
    );
}

/**
 * Asks for the merged areas of a sheet's used range. The answer is null where Excel may not have told all: past 512 it
 * "fails to return the result", and whether by an error, by nothing or by the first 512 is not documented.
 */
export function askForMerges(sheet: Excel.Worksheet, used: Excel.Range): Answer<Area[] | null> {
  const whole = mergedIn(used);
  const titles = mergedIn(sheet.getRange(TITLE_ROWS));
  return () => {
    const merges = whole();
    const isCut = merges.length >= MERGES_AT_MOST || (merges.length === 0 && titles().length > 0);
    return isCut ? null : merges;
  };
}

/**
 * The same, asked band by band. A merge is told with the band that its first cell lies in
 * (https://github.com/OfficeDev/office-js/issues/3611), so that none is told twice.
 */
export function askForMergesByBands(sheet: Excel.Worksheet, { top, bottom }: Area): Answer<Area[]> {
  const bands: Answer<Area[]>[] = [];
  for (let first = top; first <= bottom; first += MERGE_BAND)
    bands.push(mergedIn(sheet.getRange(rowsName(first, Math.min(first + MERGE_BAND - 1, bottom)))));
  return () => bands.flatMap((band) => band());
}

/** "3:66": whole rows, from 0 here. */
export function rowsName(first: number, last: number): string {
  return `${first + 1}:${last + 1}`;
}

function resultOf<T>(result: OfficeExtension.ClientResult<T>): Answer<T> {
  return () => result.value;
}

/** Asks which areas there are; none where the range areas turn out not to be there. */
export function askForAreas(ranges: Excel.RangeAreas): Answer<Area[]> {
  ranges.load(
    "areaCount,areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount",
  );
  return () => (ranges.isNullObject ? [] : ranges.areas.items.map(areaOf));
}

function mergedIn(range: Excel.Range): Answer<Area[]> {
  return askForAreas(range.getMergedAreasOrNullObject());
}
