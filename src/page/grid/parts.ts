import type { Area } from "../../workbook/cell";
import type { CellEdit, Severity } from "../../workbook/port";
import type { Position } from "./keyboard";
import type { GridSheet } from "./sheet";

/** What is pasted into a cell: a text, to be read as if it were typed, or what a cell of the page held. */
export type Pasted = string | Pick<CellEdit, "value">;

export interface GridProps {
  readonly sheet: GridSheet;
  readonly selected: Position;
  onSelect(position: Position): void;
  /** F2, a double click, or typing: the first character typed, else null. */
  onEdit(position: Position, typed: string | null): void;
  /** Delete or Backspace, or what was cut: the cells of an area that show. */
  onEmpty(area: Area): void;
  /** @param cells row by row; the first is for the first of those selected, of a merged area its first */
  onPaste(position: Position, cells: readonly (readonly Pasted[])[]): void;
  /** The severity that a cell is marked with. */
  mark(row: number, column: number): Severity | null;
  readonly words: GridWords;
}

export interface GridWords {
  readonly label: (sheet: string) => string;
  /** That several cells are selected: "B3:D10". */
  readonly range: (area: string) => string;
  /** What a mark is called after the text of its cell. */
  readonly marked: Readonly<Record<Severity, string>>;
}

/** Of the row numbers, and of the letters of columns, in CSS pixels. */
export const HEADER_WIDTH = 52;
export const HEADER_HEIGHT = 22;

/** The id of a cell's element. */
export function cellId({ row, column }: Position): string {
  return `cell-${row}-${column}`;
}
