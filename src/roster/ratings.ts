import type { CellRef } from "../workbook/cell";
import type { CellValue } from "../workbook/port";
import { isExcuse, isExcuseAlone } from "./excuses";
import { levelOf, nearestLevel } from "./levels";
import type { Level, NamedPlace, RatingReading } from "./model";
import { markOf } from "./truth";
import { shown } from "./values";

/** A cell of one stage in one row; `level` where its column holds the marks of one level. */
export interface RatingCell {
  readonly value: CellValue;
  readonly cell: CellRef;
  readonly level?: Level | undefined;
}

type Said =
  | { readonly levels: readonly Level[] }
  | { readonly unknown: string; readonly offer: Level | null };

/**
 * What the cells of a stage say together: marks and texts that agree are one rating, two levels a conflict, a text
 * that is no level unrecognised. Where all are blank, a reason for not rating that another cell of the row states
 * makes it "notRated". `cells` must not be empty.
 */
export function ratingOf(
  cells: readonly [RatingCell, ...RatingCell[]],
  notes: () => readonly NamedPlace[],
): RatingReading {
  const heard = cells.map((cell) => ({ ...cell, said: hear(cell) })).filter(({ said }) => said !== null);
  const speaking = heard.flatMap(({ said, ...cell }) =>
    said && "levels" in said ? said.levels.map((level) => ({ ...cell, level })) : [],
  );
  const levels = [...new Set(speaking.map(({ level }) => level))];
  const [first] = speaking;
  if (first && levels.length > 1) {
    return { state: "conflict", levels, cell: first.cell, cells: distinct(speaking) };
  }

  for (const { said, cell } of heard) {
    if (said && "unknown" in said) {
      return { state: "unrecognised", text: said.unknown, nearest: said.offer, cell, cells: distinct(heard) };
    }
  }
  if (first) {
    return {
      state: "rated",
      level: first.level,
      text: shown(first.value),
      cell: first.cell,
      cells: distinct(speaking),
    };
  }
  return blank(cells, notes);
}

function blank(
  cells: readonly [RatingCell, ...RatingCell[]],
  notes: () => readonly NamedPlace[],
): RatingReading {
  const places = distinct(cells);
  const { cell } = cells[0];
  const note = notes().find(({ text }) => isExcuse(text));
  if (!note) return { state: "missing", cell, cells: places };
  return { state: "rated", level: "notRated", text: note.text, cell, cells: [...places, note.cell] };
}

/** null: the cell says nothing. */
function hear({ value, level }: RatingCell): Said | null {
  const text = shown(value);
  if (level === undefined) {
    if (text === "") return null;
    const read = typeof value === "string" ? levelOrExcuse(text) : null;
    return read ? { levels: [read] } : { unknown: text, offer: nearestLevel(text) };
  }

  const marked = markOf(value);
  if (marked !== null) return marked ? { levels: [level] } : null;
  if (typeof value !== "string") return { unknown: text, offer: null };
  const read = levelOrExcuse(text);
  // a level's words under the heading of another say both; "KXL" under any heading says itself
  if (read) return { levels: read === "notRated" || read === level ? [read] : [level, read] };
  return { unknown: text, offer: level };
}

function levelOrExcuse(text: string): Level | null {
  return levelOf(text) ?? (isExcuseAlone(text) ? "notRated" : null);
}

function distinct(cells: readonly { readonly cell: CellRef }[]): CellRef[] {
  const seen = new Map(cells.map(({ cell }) => [`${cell.row}:${cell.column}`, cell]));
  return [...seen.values()];
}
