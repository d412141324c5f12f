import { DAYS_TO_1904, type DateKind, kindOfCode } from "../dateKind";
import type { CellValue, SheetRow } from "../port";

/** A block of cells as Excel gives it. */
export interface Block {
  /** Of the first row and column, counted from 0. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  /** Number formats in the notation of en-US, which is that of files. */
  readonly formats: readonly (readonly unknown[])[];
  /** By row of the block. */
  readonly hidden: readonly boolean[];
}

/**
 * What Excel shows in a cell whose formula failed, the same in every language of Excel: `values` gives these texts, and
 * asking for `valueTypes` besides would make every answer half as long again. Whoever types "#N/A" gets the error too,
 * unless the cell is formatted as text.
 */
const ERRORS = new Set(
  [
    "#N/A",
    "#VALUE!",
    "#REF!",
    "#DIV/0!",
    "#NUM!",
    "#NAME?",
    "#NULL!",
    "#GETTING_DATA",
    "#SPILL!",
    "#CALC!",
  ].concat([
    "#FIELD!",
    "#BLOCKED!",
    "#UNKNOWN!",
    "#CONNECT!",
    "#BUSY!",
    "#EXTERNAL!",
    "#PYTHON!",
    "#TIMEOUT!",
  ]),
);
const TEXT_FORMAT = "@";

/** Turns blocks of a sheet, from the top down, into rows. @param date1904 whether dates count from 1904 here */
export function rowsOf(blocks: readonly Block[], date1904: boolean): SheetRow[] {
  const kinds = new Map<unknown, DateKind>();
  const kindOf = (format: unknown): DateKind => {
    const known = kinds.get(format);
    if (known !== undefined) return known;
    const kind = kindOfCode(String(format));
    kinds.set(format, kind);
    return kind;
  };
  return blocks.flatMap(({ top, left, values, formats, hidden }) =>
    values.flatMap((line, at) => {
      const cells = line.map((value, column) => cellOf(value, formats[at]?.[column], kindOf, date1904));
      const last = cells.findLastIndex((cell) => cell !== null);
      if (last < 0) return [];
      const before = Array<CellValue>(left).fill(null);
      return [
        { index: top + at, cells: before.concat(cells.slice(0, last + 1)), hidden: hidden[at] ?? false },
      ];
    }),
  );
}

function cellOf(
  value: unknown,
  format: unknown,
  kindOf: (format: unknown) => DateKind,
  date1904: boolean,
): CellValue {
  if (typeof value === "boolean") return value;
  if (typeof value === "string") {
    if (value === "") return null;
    return ERRORS.has(value) && format !== TEXT_FORMAT ? { error: value } : value;
  }
  if (typeof value !== "number") return null;
  const kind = kindOf(format);
  if (kind === "none") return value;
  return { serial: kind === "date" && date1904 ? value + DAYS_TO_1904 : value };
}
