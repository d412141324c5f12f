import type { CellRef } from "../../workbook/cell";
import type { SheetRow, SheetSnapshot } from "../../workbook/port";
import { type LegacyText, legacyText } from "./legacy";

/** A cell in an encoding older than Unicode: what stands in it, and what it says. */
export interface LegacyCell extends LegacyText {
  readonly cell: CellRef;
  readonly written: string;
}

/** A sheet as it is read: its texts in older encodings stand as what they say. */
export interface ReadSheet extends SheetSnapshot {
  /** Those cells, row by row. Not there where the sheet has none. */
  readonly legacy?: readonly LegacyCell[];
}

/**
 * Reads a sheet through its older encodings, so that headings are known, names are compared and findings are told by
 * what a person sees. The same sheet where it has none.
 */
export function readThrough(sheet: SheetSnapshot): ReadSheet {
  const legacy: LegacyCell[] = [];
  const rows = sheet.rows.map((row) => readRow(row, sheet.name, legacy));
  return legacy.length === 0 ? sheet : { ...sheet, rows, legacy };
}

/** The cells of a sheet that were read through an older encoding. */
export function legacyCellsOf({ legacy = [] }: ReadSheet): readonly LegacyCell[] {
  return legacy;
}

function readRow(row: SheetRow, sheet: string, legacy: LegacyCell[]): SheetRow {
  const { cells, fonts, index } = row;
  let read: SheetRow["cells"][number][] | null = null;
  for (let column = 0; column < cells.length; column++) {
    const written = cells[column];
    if (typeof written !== "string") continue;
    const found = legacyText(written, fonts?.[column] ?? null);
    if (found === null) continue;
    legacy.push({ cell: { sheet, row: index, column }, written, ...found });
    read ??= [...cells];
    read[column] = found.reading;
  }
  return read === null ? row : { ...row, cells: read };
}
