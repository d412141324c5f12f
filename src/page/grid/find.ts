import { fold } from "../../roster/fold";
import type { CellValue, SheetSnapshot } from "../../workbook/port";
import type { Position } from "./keyboard";

/**
 * The cells whose text holds what is looked for, row by row; tones, marks and capitals do not matter, so that "nguyen"
 * finds "Nguyễn". Nothing for nothing.
 *
 * @param shown what a cell shows that holds no text: a day is looked for as it stands there
 */
export function found(
  { rows }: SheetSnapshot,
  wanted: string,
  shown: (value: CellValue, place: Position) => string,
): readonly Position[] {
  const needle = fold(wanted);
  if (needle === "") return [];
  const places: Position[] = [];
  for (const { index, cells } of rows) {
    for (const [column, value] of cells.entries()) {
      if (value === null) continue;
      const text = typeof value === "string" ? value : shown(value, { row: index, column });
      if (fold(text).includes(needle)) places.push({ row: index, column });
    }
  }
  return places;
}

/** The place after the one that is selected, or before it; from the end on again at the beginning. */
export function nextFound(places: readonly Position[], from: Position, step: 1 | -1): Position | null {
  const order = ({ row, column }: Position) => row * 16_384 + column;
  const sorted = step > 0 ? places : [...places].reverse();
  const later = sorted.find((place) => (order(place) - order(from)) * step > 0);
  return later ?? sorted[0] ?? null;
}
