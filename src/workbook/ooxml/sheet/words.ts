import type { Vocabulary } from "../scan/names";

/** What is asked for in the parts with cells and their strings: elements first, then attributes. */
export const WORKSHEET: number = 1;
export const COLUMNS: number = 2;
export const COLUMN: number = 3;
export const SHEET_DATA: number = 4;
export const ROW: number = 5;
export const CELL: number = 6;
export const VALUE: number = 7;
export const FORMULA: number = 8;
export const INLINE: number = 9;
export const RUN_TEXT: number = 10;
export const SHEET_PROTECTION: number = 11;
export const MERGE_CELLS: number = 12;
export const MERGE_CELL: number = 13;
export const STRING_TABLE: number = 14;
/** Also the number of a formula that cells share. */
export const STRING: number = 15;
/** Also the element of a rich text's run. */
export const REFERENCE: number = 16;
export const STYLE: number = 17;
export const HIDDEN: number = 18;
export const FIRST: number = 19;
export const LAST: number = 20;
export const AREA: number = 21;
export const SHEET: number = 22;
export const CUSTOM_FORMAT: number = 23;

export const WORDS: Vocabulary = new Map([
  ["worksheet", WORKSHEET],
  ["cols", COLUMNS],
  ["col", COLUMN],
  ["sheetData", SHEET_DATA],
  ["row", ROW],
  ["c", CELL],
  ["v", VALUE],
  ["f", FORMULA],
  ["is", INLINE],
  // The type of a cell is an attribute by the same name.
  ["t", RUN_TEXT],
  ["sheetProtection", SHEET_PROTECTION],
  ["mergeCells", MERGE_CELLS],
  ["mergeCell", MERGE_CELL],
  ["sst", STRING_TABLE],
  ["si", STRING],
  ["r", REFERENCE],
  ["s", STYLE],
  ["hidden", HIDDEN],
  ["min", FIRST],
  ["max", LAST],
  ["ref", AREA],
  ["sheet", SHEET],
  ["customFormat", CUSTOM_FORMAT],
]);
