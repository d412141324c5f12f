import type { CellEdit, SheetSnapshot } from "../../workbook/port";
import type { LegacyEncoding } from "./legacy";
import { type LegacyCell, legacyCellsOf, readThrough } from "./legacySheets";

/** What became of the texts of one sheet that were in one older encoding. */
export interface Conversion {
  readonly sheet: string;
  readonly encoding: LegacyEncoding;
  /** How many cells are Unicode now. */
  readonly converted: number;
  readonly left: readonly LeftAlone[];
}

/**
 * A cell that stays as it was: "doubtful" where its text does not wholly read as Vietnamese, "more" where it has more
 * than its text to lose: a formula, formats within the text, a share in a table's headings.
 */
export interface LeftAlone extends Pick<LegacyCell, "cell" | "written" | "reading"> {
  readonly reason: "doubtful" | "more";
}

/** The texts of the office's own sheets that are in TCVN3 or VNI. */
export function legacyCellsIn(sheets: readonly SheetSnapshot[]): readonly LegacyCell[] {
  return sheets.filter(({ own }) => own === null).flatMap((sheet) => legacyCellsOf(readThrough(sheet)));
}

/** What puts them into Unicode, in a font that shows it; those that do not read for sure are left out. */
export function conversionsOf(cells: readonly LegacyCell[]): CellEdit[] {
  return cells
    .filter(({ sure }) => sure)
    .map(({ cell, reading, unicodeFont }) => ({
      ...cell,
      value: reading,
      font: unicodeFont,
      onlyText: true,
    }));
}

/**
 * What became of the cells, by sheet and encoding.
 *
 * @param valueIn what a cell holds by now.
 */
export function conversionsMade(
  cells: readonly LegacyCell[],
  valueIn: (cell: LegacyCell["cell"]) => unknown,
): readonly Conversion[] {
  const made = new Map<
    string,
    { sheet: string; encoding: LegacyEncoding; converted: number; left: LeftAlone[] }
  >();
  for (const { cell, encoding, written, reading, sure } of cells) {
    const key = `${encoding} ${cell.sheet}`;
    const found = made.get(key) ?? { sheet: cell.sheet, encoding, converted: 0, left: [] };
    made.set(key, found);
    if (sure && valueIn(cell) === reading) found.converted++;
    else found.left.push({ cell, written, reading, reason: sure ? "more" : "doubtful" });
  }
  return [...made.values()];
}
