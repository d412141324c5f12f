import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { a1 } from "../../../src/workbook/cell";
import { nodeCodec } from "../../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../../src/workbook/ooxml/workbook";
import type { CellValue, SheetDraft } from "../../../src/workbook/port";
import { allSavedByLibreOffice, calculatedWithExcelize, hasLibreOffice } from "../../readers/readers";
import { type Summarised, summarised, WORKBOOKS } from "./written";

/** LibreOffice and Excelize begin in seconds. */
jest.setTimeout(240_000);

const withLibreOffice = hasLibreOffice() ? test : test.skip;

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

/** All at a time: both programs take seconds to begin. */
const made = Promise.all(WORKBOOKS.map(summarised));

const cachedIn = ({ drafts }: Summarised) =>
  drafts.flatMap(formulasOf).map((one) => `${one.sheet}!${one.cell} ${shown(one.cached)}`);

test("Excelize calculates every formula to the result beside it", async () => {
  const workbooks = await made;
  const asked = workbooks.map(({ drafts, bytes }) => ({ bytes, cells: drafts.flatMap(formulasOf) }));
  expect(Math.min(...asked.map(({ cells }) => cells.length))).toBeGreaterThan(10);
  const results = calculatedWithExcelize(asked);
  for (const [at, { cells }] of asked.entries()) {
    const read = cells.map(({ sheet, cell, cached }, index) => {
      const text = results[at]?.[index] ?? "";
      return `${sheet}!${cell} ${shown(typeof cached === "number" && text !== "" ? Number(text) : text)}`;
    });
    expect(read).toEqual(workbooks[at] && cachedIn(workbooks[at]));
  }
});

// LibreOffice is not installed everywhere; the test above runs wherever ours do.
withLibreOffice("LibreOffice calculates every formula to the result beside it", async () => {
  const workbooks = await made;
  const saved = allSavedByLibreOffice(workbooks.map(({ bytes }) => withoutResults(bytes)));
  for (const [at, workbook] of workbooks.entries()) {
    const sheets = await openWorkbook(saved[at] ?? new Uint8Array(), { codec: nodeCodec }).read();
    const rows = new Map(
      sheets.map(({ name, rows: all }) => [name, new Map(all.map((row) => [row.index, row.cells]))]),
    );
    const read = workbook.drafts
      .flatMap(formulasOf)
      .map(
        ({ sheet, row, column, cell }) => `${sheet}!${cell} ${shown(rows.get(sheet)?.get(row)?.[column])}`,
      );
    expect(read).toEqual(cachedIn(workbook));
  }
});

/** The file without what stands beside its formulas: whoever opens it has to calculate. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, content] of Object.entries(parts)) {
    if (!name.startsWith("xl/worksheets/sheet")) continue;
    parts[name] = strToU8(strFromU8(content).replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1"));
  }
  return zipSync(parts);
}
