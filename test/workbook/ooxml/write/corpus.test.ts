import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { strFromU8, unzipSync } from "fflate";
import { WorkbookError } from "../../../../src/workbook/errors";
import { memoryWorkbook } from "../../../../src/workbook/memory/workbook";
import { nodeCodec } from "../../../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../../../src/workbook/ooxml/workbook";
import type { CellValue, Mark, SheetDraft, SheetSnapshot, Workbook } from "../../../../src/workbook/port";
import { type Parts, packageFaults } from "./packageFaults";

const CORPUS = path.join(__dirname, "../../../../../shared/corpus");
const here = existsSync(CORPUS);

const DRAFT: SheetDraft = {
  id: "findings",
  title: "Kết quả kiểm tra",
  columnWidths: [20],
  rows: [{ cells: [{ value: "=không là công thức", style: { bold: true, border: true } }] }],
  merges: [],
  frozenRows: 1,
  print: { landscape: true, repeatRows: [0, 0] },
};

/** Parts that a marking must change besides the sheets it marks. */
const LISTINGS =
  /(^|\/)(workbook\d*\.xml|_rels\/workbook\d*\.xml\.rels|styles\d*\.xml)$|^\[Content_Types\]\.xml$/i;

(here ? describe : describe.skip)(
  "marking workbooks that nobody here wrote (skipped where ../shared/corpus is absent)",
  () => {
    const folders = here
      ? readdirSync(CORPUS, { withFileTypes: true }).filter((entry) => entry.isDirectory())
      : [];
    const refused: string[] = [];

    test.each(folders.map(({ name }) => name))("%s: nothing is lost", async (folder) => {
      const lost: string[] = [];
      for (const file of readdirSync(path.join(CORPUS, folder))) {
        const bytes = new Uint8Array(readFileSync(path.join(CORPUS, folder, file)));
        try {
          lost.push(...(await lostByMarking(bytes)).map((what) => `${file}: ${what}`));
        } catch (error) {
          if (!(error instanceof WorkbookError)) throw new Error(file, { cause: error });
          refused.push(`${error.code} ${folder}/${file}`);
        }
      }
      expect(lost).toEqual([]);
    });

    test.each(folders.map(({ name }) => name))(
      "%s: only the cells that are changed differ",
      async (folder) => {
        const wrong: string[] = [];
        for (const file of readdirSync(path.join(CORPUS, folder))) {
          const bytes = new Uint8Array(readFileSync(path.join(CORPUS, folder, file)));
          if (bytes.length > LARGE) continue;
          try {
            wrong.push(...(await wrongAfterChange(bytes)).map((what) => `${file}: ${what}`));
          } catch (error) {
            if (!(error instanceof WorkbookError)) throw new Error(file, { cause: error });
          }
        }
        expect(wrong).toEqual([]);
      },
    );

    test("few are refused, each with a code", () => {
      expect(refused.sort()).toMatchInlineSnapshot(`
[
  "DAMAGED_WORKBOOK calamine/issue252.xlsx",
  "DAMAGED_WORKBOOK exceljs/invalid-xml.xlsx",
  "DAMAGED_WORKBOOK exceljs/missing-bits.xlsx",
  "ENCRYPTED_WORKBOOK calamine/pass_protected.xlsx",
]
`);
    });
  },
);

async function lostByMarking(bytes: Uint8Array): Promise<string[]> {
  const workbook = openWorkbook(bytes, { codec: nodeCodec });
  await workbook.apply({ marks: (await workbook.read()).flatMap(marksOn), sheets: [DRAFT] });
  const marked = partsOf(workbook.bytes());
  await workbook.clear();
  const before = partsOf(bytes);
  const after = partsOf(workbook.bytes());

  const changed = [...marked.keys()].filter((name) => !isSame(marked.get(name), before.get(name)));
  const edited = changed.filter((name) => before.has(name) && !LISTINGS.test(name));
  const faults = packageFaults(marked, changed);
  const known = faults.length === 0 ? [] : packageFaults(before, changed);
  return [
    ...(changed.some((name) => !before.has(name) && isSheet(name)) ? [] : ["no sheet of ours"]),
    ...[...before.keys()].filter((name) => !marked.has(name)).map((name) => `part ${name}`),
    ...edited.filter((name) => !isSheet(name)).map((name) => `bytes of ${name}`),
    ...edited
      .filter((name) => !isSame(after.get(name), before.get(name)))
      .map((name) => `${name} is not restored`),
    ...faults.filter((fault) => !known.includes(fault)),
  ];
}

/**
 * What a file and a workbook in memory hold; of formulas that are to be calculated anew, what they showed before.
 *
 * @param arrays whether one formula may fill several cells: until it is calculated, the others are empty.
 */
async function readBoth(file: Workbook, memory: Workbook, arrays: boolean): Promise<[unknown, unknown]> {
  const [read, expected] = [await file.read(), await memory.read()];
  const shown = read.map((sheet, at) => ({
    ...sheet,
    rows: sheet.rows.map((row, line) => ({
      ...row,
      cells: row.cells.map((value, column) =>
        isUncalculated(value) || (arrays && value === null)
          ? (expected[at]?.rows[line]?.cells[column] ?? null)
          : value,
      ),
    })),
  }));
  return [shown, expected];
}

function hasArrays(parts: Parts): boolean {
  return [...parts].some(([name, content]) => isSheet(name) && strFromU8(content).includes('t="array"'));
}

function isUncalculated(value: CellValue): boolean {
  return value !== null && typeof value === "object" && "error" in value && value.error === "UNCALCULATED";
}

/** Above this many bytes a file takes more time than it tells. */
const LARGE = 100_000;

/** Changes the first text, puts a cell in beside the last one and one far away; tells what else differs. */
async function wrongAfterChange(bytes: Uint8Array): Promise<string[]> {
  const workbook = openWorkbook(bytes, { codec: nodeCodec });
  const before = await workbook.read();
  const [sheet] = before.filter(({ protected: locked, merges }) => !locked && merges.length === 0);
  if (!sheet) return [];
  const last = sheet.rows.at(-1);
  const places = [
    { row: last?.index ?? 0, column: last?.cells.length ?? 0 },
    { row: 1_000_000, column: 700 },
    ...sheet.rows.slice(0, 1).map(({ index, cells }) => ({
      row: index,
      column: cells.findIndex((value) => value !== null),
    })),
  ];
  const name = sheet.name;
  await workbook.apply({
    marks: [],
    sheets: [],
    values: places.map((at) => ({ sheet: name, ...at, value: "=sửa", font: "Times New Roman" })),
  });
  const memory = memoryWorkbook({ sheets: before });
  const values = places.map((at) => ({ sheet: name, ...at, value: "=sửa" }));
  await memory.apply({ marks: [], sheets: [], values });

  const parts = partsOf(workbook.bytes());
  const original = partsOf(bytes);
  const changed = [...parts.keys()].filter((part) => !isSame(parts.get(part), original.get(part)));
  const faults = packageFaults(parts, changed);
  const known = faults.length === 0 ? [] : packageFaults(original, changed);
  return [
    ...(isDeepStrictEqual(...(await readBoth(workbook, memory, hasArrays(original))))
      ? []
      : ["other values"]),
    ...changed.filter((part) => !isSheet(part) && !LISTINGS.test(part)).map((part) => `bytes of ${part}`),
    ...[...original.keys()].filter((part) => !parts.has(part) && !/calcChain/i.test(part)),
    ...faults.filter((fault) => !known.includes(fault)),
  ];
}

/** The first cells of a sheet, whatever stands there, and one far away. */
function marksOn({ name, protected: locked }: SheetSnapshot): Mark[] {
  if (locked) return [];
  const cells = [
    { row: 0, column: 0 },
    { row: 1, column: 2 },
    { row: 4000, column: 100 },
  ];
  return [
    { sheet: name, severity: "error", cells },
    { sheet: name, severity: "info", cells: [{ row: 2, column: 1 }] },
  ];
}

/** Some writers use backslashes. */
function partsOf(bytes: Uint8Array): Parts {
  const entries = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/"));
  return new Map(entries.map(([name, content]) => [name.replaceAll("\\", "/"), content]));
}

function isSheet(name: string): boolean {
  return /(^|\/)[^/]*sheet[^/]*\.xml$/i.test(name);
}

function isSame(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;
}
