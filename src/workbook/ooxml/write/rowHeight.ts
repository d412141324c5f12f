import type { DraftCell, SheetDraft } from "../../port";

/** Of one line of Times New Roman, 12 points, in points: what Excel gives such a row. */
export const LINE_HEIGHT = 15.75;
/** Excel makes no row higher. */
const HIGHEST = 409.5;
const FONT_SIZE = 12;
/** Pixels of a column's unit of width, and of an average character of Vietnamese text by font size in points. */
const UNIT_PIXELS = 7;
const CHARACTER_PIXELS = 0.54;
const BOLD = 1.08;

/**
 * How high a row must be for its texts, in points. Excel fits rows by itself, but LibreOffice and WPS show what the
 * file says; so it is estimated, a little generously, from the columns' widths and an average character.
 */
export function fittedHeight(draft: SheetDraft, row: number): number {
  const heights = (draft.rows[row]?.cells ?? []).map((cell, column) => {
    if (typeof cell?.value !== "string") return LINE_HEIGHT;
    const width = widthAt(draft, row, column);
    const size = cell.style?.size ?? FONT_SIZE;
    return width === null ? LINE_HEIGHT : lines(cell.value, cell, width) * size * (LINE_HEIGHT / FONT_SIZE);
  });
  return Math.min(HIGHEST, Math.ceil(Math.max(LINE_HEIGHT, ...heights) * 4) / 4);
}

/** The width that a cell has for its text, over a merge too; null where its merge has other rows to grow into. */
function widthAt(draft: SheetDraft, row: number, column: number): number | null {
  const merge = draft.merges.find(({ top, left }) => top === row && left === column);
  if (merge && merge.bottom > merge.top) return null;
  const right = merge?.right ?? column;
  return draft.columnWidths.slice(column, right + 1).reduce((sum, width) => sum + width, 0) || null;
}

function lines(text: string, { style = {} }: DraftCell, width: number): number {
  const paragraphs = text.split("\n");
  if (!style.wrap) return paragraphs.length;
  const character = CHARACTER_PIXELS * (style.size ?? FONT_SIZE) * (style.bold ? BOLD : 1);
  const room = Math.max(1, Math.floor((width * UNIT_PIXELS) / character));
  return paragraphs.reduce((sum, paragraph) => sum + linesOf(paragraph, room), 0);
}

/** As many words on each line as it has room for; a longer word is broken. */
function linesOf(paragraph: string, room: number): number {
  let count = 1;
  let used = 0;
  for (const { length } of paragraph.split(" ")) {
    const start = used === 0 ? 0 : used + 1;
    if (start + length <= room) used = start + length;
    else {
      count += (used === 0 ? 0 : 1) + Math.floor(Math.max(0, length - 1) / room);
      used = length % room || Math.min(length, room);
    }
  }
  return count;
}
