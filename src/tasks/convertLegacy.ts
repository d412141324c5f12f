import { rowAt } from "../roster/cells/reader";
import {
  type Conversion,
  conversionsMade,
  conversionsOf,
  legacyCellsIn,
} from "../roster/legacy/convertLegacy";
import type { CellRef } from "../workbook/cell";
import type { CellValue, SheetSnapshot, Workbook } from "../workbook/port";

export interface Converted {
  /** What the workbook holds by now. */
  readonly sheets: readonly SheetSnapshot[];
  /** The same with what formulas came to before that are to be calculated anew: to be checked. */
  readonly shown: readonly SheetSnapshot[];
  readonly conversions: readonly Conversion[];
}

/**
 * Puts the texts of a workbook that are in TCVN3 or VNI into Unicode.
 *
 * @throws WorkbookError; Error where anything else has changed.
 */
export async function convertLegacy(
  workbook: Workbook,
  before: readonly SheetSnapshot[],
): Promise<Converted> {
  const cells = legacyCellsIn(before);
  if (cells.length === 0) return { sheets: before, shown: before, conversions: [] };
  const edits = conversionsOf(cells);
  await workbook.apply({ marks: [], sheets: [], values: edits });
  const sheets = await workbook.read();
  const shown = withEarlierResults(sheets, before);
  const valueIn = finder(sheets);
  const changed = new Set(edits.filter((edit) => valueIn(edit) === edit.value).map(keyOf));
  if (!isSameBeside(before, shown, changed)) {
    throw new Error("more was changed than the texts to be converted");
  }
  return { sheets, shown, conversions: conversionsMade(cells, valueIn) };
}

/** Formulas over converted texts are to be calculated by whoever opens the copy: until then they say what they said. */
function withEarlierResults(
  sheets: readonly SheetSnapshot[],
  before: readonly SheetSnapshot[],
): readonly SheetSnapshot[] {
  const earlier = finder(before);
  return sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((value, column) =>
        isUncalculated(value) ? earlier({ sheet: sheet.name, row: row.index, column }) : value,
      ),
    })),
  }));
}

function isUncalculated(value: CellValue): boolean {
  return value !== null && typeof value === "object" && "error" in value && value.error === "UNCALCULATED";
}

function finder(sheets: readonly SheetSnapshot[]): (cell: CellRef) => CellValue {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return ({ sheet, row, column }) => rowAt(byName.get(sheet)?.rows ?? [], row)?.cells[column] ?? null;
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${row}:${column}:${sheet}`;
}

/** Whether everything is as it was but the texts that were to be changed, and the fonts, which change with them. */
function isSameBeside(
  before: readonly SheetSnapshot[],
  after: readonly SheetSnapshot[],
  changed: ReadonlySet<string>,
): boolean {
  if (before.length !== after.length) return false;
  return before.every((sheet, at) => {
    const now = after[at];
    if (!now || frameOf(sheet) !== frameOf(now) || sheet.rows.length !== now.rows.length) return false;
    const told = (row: SheetSnapshot["rows"][number] | undefined) => row && rowOf(row, sheet.name, changed);
    return sheet.rows.every((row, place) => told(row) === told(now.rows[place]));
  });
}

function frameOf({ rows, ...frame }: SheetSnapshot): string {
  return JSON.stringify(frame);
}

function rowOf(
  { index, cells, hidden }: SheetSnapshot["rows"][number],
  sheet: string,
  changed: ReadonlySet<string>,
): string {
  const others = cells.map((value, column) =>
    changed.has(keyOf({ sheet, row: index, column })) ? "" : value,
  );
  return JSON.stringify([index, hidden, others]);
}
