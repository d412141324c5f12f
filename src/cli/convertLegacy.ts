import { isDeepStrictEqual } from "node:util";
import { type Conversion, conversionsMade, conversionsOf, legacyCellsIn } from "../roster/convertLegacy";
import { rowAt } from "../roster/reader";
import type { Text } from "../text/text";
import { a1, address, type CellRef } from "../workbook/cell";
import type { OoxmlWorkbook } from "../workbook/ooxml/workbook";
import type { CellValue, SheetSnapshot } from "../workbook/port";
import { plain } from "./io";

/** Nobody reads more cells in a line; the rest is counted. */
const SHOWN = 20;

export interface Converted {
  /** What the workbook holds by now. */
  readonly sheets: readonly SheetSnapshot[];
  readonly conversions: readonly Conversion[];
}

/**
 * Puts the texts of a workbook that are in TCVN3 or VNI into Unicode, in the copy that is to be written.
 *
 * @throws WorkbookError; Error where anything else has changed.
 */
export async function convertLegacy(
  workbook: OoxmlWorkbook,
  before: readonly SheetSnapshot[],
): Promise<Converted> {
  const cells = legacyCellsIn(before);
  if (cells.length === 0) return { sheets: before, conversions: [] };
  const edits = conversionsOf(cells);
  await workbook.apply({ marks: [], sheets: [], values: edits });
  const sheets = await workbook.read();
  const valueIn = finder(sheets);
  const changed = new Set(edits.filter((edit) => valueIn(edit) === edit.value).map(keyOf));
  if (!isDeepStrictEqual(others(before, changed), others(sheets, changed))) {
    throw new Error("more was changed than the texts to be converted");
  }
  return { sheets, conversions: conversionsMade(cells, valueIn) };
}

/** What was converted and what was left alone, a line a sheet. */
export function conversionLines(conversions: readonly Conversion[], { legacy }: Text): string[] {
  if (conversions.length === 0) return [legacy.nothing];
  return conversions.flatMap(({ sheet, encoding, converted, left }) => [
    plain(legacy.converted({ sheet, encoding, cells: converted })),
    ...(["doubtful", "more"] as const).flatMap((reason) => {
      const those = left.filter((one) => one.reason === reason).map(({ cell }) => a1(cell.row, cell.column));
      const shown = those.slice(0, SHOWN).join(", ") + (those.length > SHOWN ? " …" : "");
      return those.length === 0 ? [] : [`  ${legacy.left[reason]({ cells: those.length, shown })}`];
    }),
  ]);
}

/** For a report: cells as "Sheet!A1". */
export function conversionsJson(conversions: readonly Conversion[]): object[] {
  return conversions.map(({ sheet, encoding, converted, left }) => ({
    sheet,
    encoding,
    cells: converted,
    left: left.map(({ cell, reason }) => ({ cell: address(cell), reason })),
  }));
}

function finder(sheets: readonly SheetSnapshot[]): (cell: CellRef) => CellValue {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return ({ sheet, row, column }) => rowAt(byName.get(sheet)?.rows ?? [], row)?.cells[column] ?? null;
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${row}:${column}:${sheet}`;
}

/** Everything but the texts that were to be changed, and the fonts, which change with them. */
function others(sheets: readonly SheetSnapshot[], changed: ReadonlySet<string>): readonly SheetSnapshot[] {
  return sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map(({ index, cells, hidden }) => ({
      index,
      hidden,
      cells: cells.map((value, column) =>
        changed.has(keyOf({ sheet: sheet.name, row: index, column })) ? "" : value,
      ),
    })),
  }));
}
