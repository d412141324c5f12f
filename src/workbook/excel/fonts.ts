import type { Area } from "../cell";
import { legacyFont } from "../legacyFont";
import type { SheetRow } from "../port";
import type { Answer } from "./ask";
import type { Block } from "./cells";

/** The fonts of a block: one for all of it, or none told where they differ. */
export function askForFont(range: Excel.Range): Answer<string | null> {
  const { font } = range.format;
  font.load("name");
  return () => font.name;
}

/**
 * Letters that stand in texts of the encodings before Unicode, and never in Vietnamese: where a sheet of several fonts
 * has none, no text of it can be in those encodings, and nobody needs to ask for the font of every cell.
 */
const SUSPICIOUS = /[¡-¯±-»½-¿ÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñö÷øûüþÿ]/;

/** Whether the font of each cell must be known to read the texts of a block. */
export function needsFonts({ values }: Block): boolean {
  return values.some((line) => line.some((value) => typeof value === "string" && SUSPICIOUS.test(value)));
}

/** By row from the top of an area, and by column from its left: the names of fonts, null where one is not known. */
export type FontNames = readonly (readonly (string | null)[])[];

/** Rows of several fonts that are asked about at once: some two megabytes of answer. */
const ROWS_OF_ANSWER = 1_000;

/** Asks for the font of each cell, but of rows that have one alone: for the few workbooks that need it. */
export async function fontsOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { top, left, bottom, right }: Area,
): Promise<FontNames> {
  const width = right - left + 1;
  const asked = { format: { font: { name: true } } };
  const rows = sheet.getRangeByIndexes(top, left, bottom - top + 1, width).getRowProperties(asked);
  await context.sync();
  const names: (string | null)[][] = rows.value.map(({ format }) =>
    Array<string | null>(width).fill(format?.font?.name ?? null),
  );
  const mixed = names.flatMap((row, at) => (row[0] === null ? [at] : []));
  for (let first = 0; first < mixed.length; first += ROWS_OF_ANSWER) {
    const cells = mixed.slice(first, first + ROWS_OF_ANSWER).map((at) => ({
      at,
      found: sheet.getRangeByIndexes(top + at, left, 1, width).getCellProperties(asked),
    }));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each asks for as much as one answer may hold
    await context.sync();
    for (const { at, found } of cells)
      names[at] = (found.value[0] ?? []).map(({ format }) => format?.font?.name ?? null);
  }
  return names;
}

/** The rows with the names of the fonts of older encodings, by the cells that hold texts. */
export function withFonts(
  rows: readonly SheetRow[],
  fontAt: (row: number, column: number) => string | null,
): SheetRow[] {
  return rows.map((row) => {
    const fonts = row.cells.map((value, column) => {
      const name = typeof value === "string" ? fontAt(row.index, column) : null;
      return name !== null && legacyFont(name) !== null ? name : null;
    });
    return fonts.some((name) => name !== null) ? { ...row, fonts } : row;
  });
}
