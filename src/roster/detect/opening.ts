import type { SheetRow, SheetSnapshot } from "../../workbook/port";
import { clean } from "../fold";
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
  const isAlike = (row: SheetRow, at: number) => {
    const other = sectionIn(row);
    if (!other || other.numbering !== opening.numbering) return false;
    if ((levelNamed(other.name) === null) !== (levelNamed(opening.name) === null)) return false;
    const next = rows[start + at + 1];
    return opening.numbering !== "none" || (next !== undefined && isHeaderRow(next, read));
  };
  const list = rows.slice(start);
  const end = list.findIndex(isSigned);
  return (end < 0 ? list : list.slice(0, end)).some(isAlike) ? opening : null;
}

/** Behind its signatures a list has no more sections. */
function isSigned({ cells }: SheetRow): boolean {
  return cells.some((value) => typeof value === "string" && endsTable(clean(value)));
}

/** The body or the level that a row names, alone or behind its number. */
function sectionIn({ cells, index }: SheetRow): Opening | null {
  const texts = cells.flatMap((value, column) => {
    const text = headingText(value);
    return text === "" ? [] : [{ text, column }];
  });
  const named = texts.at(-1);
  if (!named || texts.length > 2) return null;
  const mark = texts.length === 2 ? numberingOf(texts[0]?.text ?? "") : "none";
  if (mark === null) return null;
  const { numbering, name } = splitSection(named.text);
  if (!isBodyName(name) && levelNamed(name) === null) return null;
  return { numbering: mark === "none" ? numbering : mark, name, row: index, column: named.column };
}
