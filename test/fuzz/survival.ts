import { isDeepStrictEqual } from "node:util";
import { localFileWork } from "../../src/page/file/fileWork";
import { WorkbookError } from "../../src/workbook/errors";
import { nodeCodec } from "../../src/workbook/ooxml/codec/node";
import { openPackage } from "../../src/workbook/ooxml/package";
import { type OoxmlWorkbook, openWorkbook } from "../../src/workbook/ooxml/workbook";
import type { CellValue, Edits, SheetDraft, SheetSnapshot } from "../../src/workbook/port";

import { report } from "../bench/ours";

/** Small, so that what passes them costs nothing; the code is the same. */
const LIMITS = { file: 20e6, parts: 500, part: 20e6, total: 60e6, ratio: 400, cells: 200_000 };

const DRAFT: SheetDraft = {
  id: "findings",
  title: "Kết quả kiểm tra",
  columnWidths: [20],
  rows: [{ cells: [{ value: "=một", style: { bold: true } }] }],
  merges: [],
  frozenRows: 0,
  print: { landscape: true, repeatRows: [0, 0] },
};

/** How a file ended: in sheets, or in a code. Everything else is a fault, and thrown. */
export async function outcome(bytes: Uint8Array): Promise<string> {
  const before = bytes.slice();
  const ended = await endOf(bytes);
  if (!isDeepStrictEqual(bytes, before)) throw new Error("the input was changed");
  return ended;
}

async function endOf(bytes: Uint8Array): Promise<string> {
  try {
    const workbook = openWorkbook(bytes, { codec: nodeCodec, limits: LIMITS });
    const sheets = await workbook.read();
    refuseUnbounded(sheets);
    report(sheets);
    await marksAndClears(bytes, sheets);
    await changesOneCell(bytes, sheets);
    await isShown(bytes);
    return "read";
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
}

function refuseUnbounded(sheets: readonly SheetSnapshot[]): void {
  const cells = sheets.flatMap(({ rows }) => rows).reduce((sum, row) => sum + row.cells.length, 0);
  if (cells > LIMITS.cells) throw new Error(`${cells} cells passed the limit`);
  for (const { rows } of sheets) {
    if (rows.some(({ index }, at) => index <= (rows[at - 1]?.index ?? -1)))
      throw new Error("rows out of order");
  }
}

/** Marks and a sheet of ours, and then no marks: values stay, and clearing leaves each sheet as it was, to the byte. */
async function marksAndClears(bytes: Uint8Array, sheets: readonly SheetSnapshot[]): Promise<void> {
  const marks = sheets
    .filter(({ own }) => own === null)
    .map(({ name }) => ({ sheet: name, severity: "error" as const, cells: [{ row: 1, column: 1 }] }));
  const workbook = await applied(bytes, { marks, sheets: [DRAFT] });
  same(await workbook.read(), sheets, "marking changed values");

  const unmarked = await applied(bytes, { marks: [], sheets: [] });
  const marked = openWorkbook(unmarked.bytes(), { codec: nodeCodec, limits: LIMITS });
  await marked.apply({ marks, sheets: [] });
  await marked.clear();
  const [after, original] = [partsOf(marked.bytes()), partsOf(unmarked.bytes())];
  for (const [name, content] of original) {
    if (/styles|\[Content_Types\]|workbook[^/]*\.xml(\.rels)?$/i.test(name)) continue;
    if (!isDeepStrictEqual(after.get(name), content)) throw new Error(`clearing left ${name} changed`);
  }
}

async function changesOneCell(bytes: Uint8Array, sheets: readonly SheetSnapshot[]): Promise<void> {
  const [sheet] = sheets;
  if (!sheet) return;
  const { name } = sheet;
  const at = { row: 3, column: 2 };
  const workbook = await applied(bytes, {
    marks: [],
    sheets: [],
    values: [{ sheet: name, ...at, value: "sửa" }],
  });
  const [changed, ...others] = await workbook.read();
  same(others, sheets.slice(1), "a change of one sheet reached another");
  const merge = sheet.merges.find(
    ({ top, left, bottom, right }) =>
      at.row >= top && at.row <= bottom && at.column >= left && at.column <= right,
  );
  const place = merge ? { row: merge.top, column: merge.left } : at;
  const value = (one: SheetSnapshot | undefined): CellValue =>
    one?.rows.find(({ index }) => index === place.row)?.cells[place.column] ?? null;
  if (value(changed) !== "sửa") throw new Error("a change was not made");
}

/** As the page without Excel shows it: how every sheet looks, and which formulas hang on a cell. */
async function isShown(bytes: Uint8Array): Promise<void> {
  const work = localFileWork();
  const { sheets } = await work.open({ name: "danh-sach.xlsx", bytes });
  for (const { name } of sheets) {
    await work.look({ sheet: name, extent: { rows: 50, columns: 20 } });
    await work.hanging([{ sheet: name, row: 3, column: 2 }]);
  }
}

async function applied(bytes: Uint8Array, edits: Edits): Promise<OoxmlWorkbook> {
  const workbook = openWorkbook(bytes, { codec: nodeCodec, limits: LIMITS });
  await workbook.apply(edits);
  return workbook;
}

function same(after: readonly SheetSnapshot[], before: readonly SheetSnapshot[], what: string): void {
  const office = (sheets: readonly SheetSnapshot[]) => sheets.filter(({ own }) => own === null);
  if (!isDeepStrictEqual(office(after), office(before))) throw new Error(what);
}

/** A part that nobody reads may be torn: it is copied as it is, and null here. */
function partsOf(bytes: Uint8Array): Map<string, Uint8Array | null> {
  const package_ = openPackage(bytes, { codec: nodeCodec, limits: LIMITS });
  const read = (name: string) => {
    try {
      return package_.read(name);
    } catch {
      return null;
    }
  };
  return new Map(package_.names().map((name) => [name, read(name)]));
}
