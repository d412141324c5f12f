import type { SheetRow, SheetSnapshot } from "../../workbook/port";
import { isHeaderRow } from "./block";
import { headingText } from "./headings";
import { levelNamed } from "./levelNames";
import type { HeadingReader } from "./meaning";
import { type Numbering, numberingOf, splitSection } from "./numbering";
import { endsTable } from "./rowWords";
import { isBodyName } from "./words";

/** A section that stands above the header of its rows, and not below it. */
export interface Opening {
  readonly numbering: Numbering;
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

/** A blank row may stand between. */
const NEAR = 2;

/**
 * The section that opens a list from above its header, where the header is printed anew for each section: "I. PHÒNG NỘI
 * VỤ", the header and its people, "II. PHÒNG TƯ PHÁP", the header again. null where no section below is like it: then
 * the row is of the title.
 *
 * @param top the first row of the header
 * @param start the position in the sheet's rows at which the list begins
 */
export function openingSection(
  { rows }: SheetSnapshot,
  top: number,
  start: number,
  read: HeadingReader,
): Opening | null {
  const above = rows.slice(0, start).findLast(({ index }) => index < top);
  const opening = above && top - above.index <= NEAR ? sectionIn(above) : null;
  if (!opening) return null;
  for (let at = start; at < rows.length; at++) {
    const row = rows[at] as SheetRow;
    if (!hasFewCells(row)) continue;
    // behind its signatures a list has no more sections
    if (textsOf(row).some(({ text }) => endsTable(text))) return null;
    const other = sectionIn(row);
    if (!other || !isLike(other, opening)) continue;
    const next = rows[at + 1];
    if (opening.numbering !== "none" || (next && isHeaderRow(next, read))) return opening;
  }
  return null;
}

/** A section, or a signature, has few cells; rows of people have more. */
const FEW = 4;

/** Asked of every row, so the cells are only counted. */
function hasFewCells({ cells }: SheetRow): boolean {
  let filled = 0;
  for (const value of cells) if (value !== null && value !== "" && ++filled > FEW) return false;
  return true;
}

/** Numbered alike, and both a body or both a level. */
function isLike(one: Opening, other: Opening): boolean {
  const isLevel = ({ name }: Opening) => levelNamed(name) !== null;
  return one.numbering === other.numbering && isLevel(one) === isLevel(other);
}

interface Text {
  readonly text: string;
  readonly column: number;
}

function textsOf({ cells }: SheetRow): readonly Text[] {
  return cells.flatMap((value, column) => {
    const text = headingText(value);
    return text === "" ? [] : [{ text, column }];
  });
}

/** The body or the level that a row names, alone or behind its number. */
function sectionIn(row: SheetRow): Opening | null {
  const texts = textsOf(row);
  const named = texts.at(-1);
  if (!named || texts.length > 2) return null;
  const mark = texts.length === 2 ? numberingOf(texts[0]?.text ?? "") : "none";
  if (mark === null) return null;
  const { numbering, name } = splitSection(named.text);
  if (!isBodyName(name) && levelNamed(name) === null) return null;
  return { numbering: mark === "none" ? numbering : mark, name, row: row.index, column: named.column };
}
