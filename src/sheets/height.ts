import { DRAFT_CHARACTER } from "../workbook/draftLook";
import type { DraftRow } from "../workbook/port";

/** Of a column, in pixels: beside its text. */
const PADDING = 7;
const PIXELS_PER_POINT = 96 / 72;
/** Of the font's size, from one line to the next. */
export const LINE_SPACING = 1.25;
/** How much wider bold letters are. */
const BOLD = 1.08;
/** Excel knows no higher row, in points. */
export const HIGHEST = 409;
const DEFAULT_SIZE = 12;

/**
 * The row as high as its wrapped texts need. Left to themselves, Excel and LibreOffice measure for the screen and cut
 * the last line where the printer breaks a line earlier; so it is reckoned here, a little too high rather than too low.
 *
 * @param widths of the columns, in characters, as in a draft.
 */
export function fitted(row: DraftRow, widths: readonly number[]): DraftRow {
  if (row.height !== undefined) return row;
  const heights = row.cells.map((cell, column) => {
    if (!cell?.style?.wrap || typeof cell.value !== "string") return 0;
    const size = cell.style.size ?? DEFAULT_SIZE;
    const room = (widths[column] ?? 0) * DRAFT_CHARACTER - PADDING;
    const em = size * PIXELS_PER_POINT * (cell.style.bold ? BOLD : 1);
    return linesOf(cell.value, room / em) * size * LINE_SPACING + 3;
  });
  const height = Math.max(0, ...heights);
  return height === 0 ? row : { ...row, height: Math.min(Math.ceil(height), HIGHEST) };
}

/** How many lines a text takes in a room that wide, in ems: words go whole to the next line, as in a cell. */
export function linesOf(text: string, room: number): number {
  return text.split("\n").reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, room), 0);
}

function linesOfParagraph(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const width = widthOf(word);
    const after = used === 0 ? width : used + SPACE + width;
    if (after <= room) {
      used = after;
      continue;
    }
    // A word that is too long for a line of its own is broken where the line ends.
    const broken = Math.ceil(width / room);
    lines += (used === 0 ? 0 : 1) + broken - 1;
    used = width - (broken - 1) * room;
  }
  return lines;
}

function widthOf(word: string): number {
  let width = WIDTHS.get(word);
  if (width === undefined) {
    width = 0;
    for (const letter of word.normalize("NFD")) width += widthOfLetter(letter);
    if (WIDTHS.size >= WIDTHS_AT_MOST) WIDTHS.clear();
    WIDTHS.set(word, width);
  }
  return width;
}

/** A sheet of findings says the same few words thousands of times. */
const WIDTHS = new Map<string, number>();
const WIDTHS_AT_MOST = 10_000;

const SPACE = 0.25;

/** Of Times New Roman, in ems, by kind of letter; marks over and under a letter take none of the line. */
function widthOfLetter(letter: string): number {
  if (/\p{Mn}/u.test(letter)) return 0;
  if (/[ijltfrI.,;:'()/!|[\]-]/.test(letter)) return 0.31;
  if (/[…—]/.test(letter)) return 1;
  if (/[mwMW%@]/.test(letter)) return 0.85;
  if (/\p{Lu}/u.test(letter)) return 0.7;
  return 0.48;
}
