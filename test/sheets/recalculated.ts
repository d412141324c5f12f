import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { a1 } from "../../src/workbook/cell";
import { nodeCodec } from "../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../src/workbook/ooxml/workbook";
import type { CellValue, SheetDraft } from "../../src/workbook/port";
import { allSavedByLibreOffice, calculatedWithExcelize } from "../readers/readers";

/** A workbook, and the sheets of it whose formulas are to be calculated. */
export interface Calculated {
  readonly drafts: readonly SheetDraft[];
  readonly bytes: Uint8Array;
}

interface Formula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: string;
  readonly cached: CellValue;
}

function formulasOf({ title, rows }: SheetDraft): Formula[] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell?.formula === undefined
        ? []
        : [{ sheet: title, row, column, cell: a1(row, column), cached: cell.value }],
    ),
  );
}

/** As far as a person sees: thousandths of a percent; "" and an empty cell are the same. */
const shown = (value: CellValue | undefined) =>
  typeof value === "number" ? value.toFixed(8) : (value ?? "");

/** Every formula with the result that stands beside it: "Tổng hợp!F12 7.00000000". */
export function written({ drafts }: Calculated): string[] {
  return drafts.flatMap(formulasOf).map(({ sheet, cell, cached }) => `${sheet}!${cell} ${shown(cached)}`);
}

/** The same with the results that Excelize comes to. */
export function byExcelize(workbooks: readonly Calculated[]): string[][] {
  const asked = workbooks.map(({ drafts, bytes }) => ({ bytes, cells: drafts.flatMap(formulasOf) }));
  const results = calculatedWithExcelize(asked);
  return asked.map(({ cells }, at) =>
    cells.map(({ sheet, cell, cached }, index) => {
      const text = results[at]?.[index] ?? "";
      return `${sheet}!${cell} ${shown(typeof cached === "number" && text !== "" ? Number(text) : text)}`;
    }),
  );
}

/** The same with the results that LibreOffice comes to, which is given the files without any. */
export function byLibreOffice(workbooks: readonly Calculated[]): Promise<string[][]> {
  const saved = allSavedByLibreOffice(workbooks.map(({ bytes }) => withoutResults(bytes)));
  return Promise.all(
    workbooks.map(async ({ drafts }, at) => {
      const sheets = await openWorkbook(saved[at] ?? new Uint8Array(), { codec: nodeCodec }).read();
      const rows = new Map(
        sheets.map(({ name, rows: all }) => [name, new Map(all.map((row) => [row.index, row.cells]))]),
      );
      return drafts
        .flatMap(formulasOf)
        .map(
          ({ sheet, row, column, cell }) => `${sheet}!${cell} ${shown(rows.get(sheet)?.get(row)?.[column])}`,
        );
    }),
  );
}

/** The file without what stands beside its formulas: whoever opens it has to calculate. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, content] of Object.entries(parts)) {
    if (!name.startsWith("xl/worksheets/sheet")) continue;
    parts[name] = strToU8(strFromU8(content).replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1"));
  }
  return zipSync(parts);
}
