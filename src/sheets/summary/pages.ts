import { DRAFT_CHARACTER, DRAFT_MARGINS } from "../../workbook/draftLook";
import type { DraftRow, SheetDraft } from "../../workbook/port";
import { LINE_SPACING } from "../height";

/** A4 laid on its side, in points. */
const PAGE = { width: 841.9, height: 595.3 };
const POINTS_PER_INCH = 72;
/** Between the margins, in points. */
const ROOM = {
  width: PAGE.width - (DRAFT_MARGINS.left + DRAFT_MARGINS.right) * POINTS_PER_INCH,
  height: PAGE.height - (DRAFT_MARGINS.top + DRAFT_MARGINS.bottom) * POINTS_PER_INCH,
};
/** Of a column's width, in points. */
const CHARACTER = (DRAFT_CHARACTER * 72) / 96;
/** Of a row with nothing in it, in points. */
const LINE = 15.75;
export const BLANK: DraftRow = { height: LINE, cells: [] };

/** The row with a height of its own: without one, Excel and LibreOffice each take another. */
export function measured(row: DraftRow): DraftRow {
  return row.height === undefined ? { ...row, height: heightOf(row) } : row;
}

/** One line of the largest letters. */
function heightOf({ height, cells }: DraftRow): number {
  if (height !== undefined) return height;
  const size = cells.reduce((most, cell) => Math.max(most, cell?.style?.size ?? 0), 0);
  return Math.max(LINE, Math.ceil(size * LINE_SPACING) + 3);
}

/** What the pages of a sheet follow from. */
export interface Printed {
  readonly columnWidths: readonly number[];
  readonly rows: readonly DraftRow[];
  readonly print: Pick<SheetDraft["print"], "pageStarts" | "repeatRows">;
}

/** The first and the last of rows that are to stand on one page. */
export type Together = readonly [first: number, last: number];

/**
 * The rows with which pages begin, and more where rows would be parted that are to stand together: a table does not
 * begin with its headings at the end of a page, and a signature stands neither by itself nor half on one page and half
 * on the next. Excel and LibreOffice have no way to keep rows together, so it is reckoned where a page ends.
 *
 * @param together from the top down.
 */
export function startsKeeping(together: readonly Together[], sheet: Printed): readonly number[] {
  const starts = new Set(sheet.print.pageStarts);
  for (const [first, last] of together) {
    const pages = pagesOf({ ...sheet, print: { ...sheet.print, pageStarts: [...starts] } });
    if (first > 0 && pages[first] !== pages[last]) starts.add(first);
  }
  return [...starts].sort((a, b) => a - b);
}

/** The page on which each row of a sheet is printed that is as wide as A4 on its side, from 0. */
export function pagesOf({ columnWidths, rows, print: { pageStarts = [], repeatRows } }: Printed): number[] {
  const room = ROOM.height / scaleOf(columnWidths);
  const starts = new Set(pageStarts);
  const heights = rows.map(heightOf);
  const [first, last] = repeatRows ?? [0, -1];
  const repeated = heights.slice(first, last + 1).reduce((sum, height) => sum + height, 0);
  let page = 0;
  let used = 0;
  return heights.map((height, row) => {
    const isFull = used > 0 && used + height > room;
    if (isFull || (used > 0 && starts.has(row))) {
      page += 1;
      // headings are repeated from the page after theirs
      used = row > last ? repeated : 0;
    }
    used += height;
    return page;
  });
}

/** Excel and LibreOffice shrink by whole percents, and enlarge nothing. */
function scaleOf(columnWidths: readonly number[]): number {
  const width = columnWidths.reduce((sum, each) => sum + each, 0) * CHARACTER;
  return Math.min(100, Math.floor((100 * ROOM.width) / width)) / 100;
}
