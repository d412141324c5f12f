import { readFileSync } from "node:fs";
import path from "node:path";
import { nodeCodec } from "../../../../src/workbook/ooxml/codec/node";
import { type OoxmlWorkbook, openWorkbook } from "../../../../src/workbook/ooxml/workbook";
import type { CellEdit, Mark, SheetDraft } from "../../../../src/workbook/port";
import {
  type ExcelizeWorkbook,
  hasLibreOffice,
  readWithExcelize,
  savedByLibreOffice,
} from "../../../readers/readers";
import { opened, parts } from "./opened";

const SAMPLE = path.join(__dirname, "../../../../assets/samples/huyen-mau-2023.xlsx");
const original = new Uint8Array(readFileSync(SAMPLE));

const MARKS: Mark[] = [
  { sheet: "Cá nhân", severity: "error", cells: [9, 10, 11].map((row) => ({ row, column: 3 })) },
  { sheet: "Cá nhân", severity: "warning", cells: [{ row: 12, column: 1 }] },
  { sheet: "Tập thể", severity: "info", cells: [{ row: 9, column: 1 }] },
];
const MARKED = ["error Cá nhân!D10:D12", "warning Cá nhân!B13", "info Tập thể!B10"];

const LINED = { border: true, wrap: true, vertical: "top" } as const;
const DRAFT: SheetDraft = {
  id: "findings",
  title: "Kết quả kiểm tra",
  columnWidths: [6, 28.5, 12, 18],
  rows: [
    {
      height: 27,
      cells: [{ value: "KẾT QUẢ KIỂM TRA", style: { bold: true, size: 14, horizontal: "center" } }],
    },
    {
      cells: ["STT", "Họ và tên", "Ngày", "Ô"].map((value) => ({
        value,
        style: { ...LINED, bold: true, fill: "D9E2F3" },
      })),
    },
    {
      cells: [
        { value: 1, style: LINED },
        { value: "=1+1 Nguyễn Thị Thử", style: LINED },
        { value: { serial: 45286 }, style: { ...LINED, numberFormat: "dd/mm/yyyy" } },
        {
          value: "Cá nhân!D10",
          style: { ...LINED, underline: true, color: "0563C1" },
          link: { sheet: "Cá nhân", row: 9, column: 3 },
        },
      ],
    },
    { cells: [null, { value: 0.2, formula: "A3/5", style: { numberFormat: "0.0%" } }] },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
  frozenRows: 2,
  print: { landscape: true, repeatRows: [1, 1], footer: "&CTrang &P/&N" },
};

const CHANGED: CellEdit[] = [
  { sheet: "Cá nhân", row: 9, column: 1, value: "=Trần Văn Đổi", font: "Arial" },
  { sheet: "Cá nhân", row: 9, column: 30, value: { serial: 45286 } },
  { sheet: "Cá nhân", row: 900, column: 2, value: 12.5 },
];

async function changed(): Promise<OoxmlWorkbook> {
  const workbook = openWorkbook(original, { codec: nodeCodec });
  await workbook.apply({ marks: [], sheets: [], values: CHANGED });
  return workbook;
}

async function marked(): Promise<OoxmlWorkbook> {
  const workbook = openWorkbook(original, { codec: nodeCodec });
  await workbook.apply({ marks: MARKS, sheets: [DRAFT] });
  return workbook;
}

/** Our marks in a file, as its own XML tells them. */
function marksIn(bytes: Uint8Array): string[] {
  const all = parts(bytes);
  const names = [...(all["xl/workbook.xml"] ?? "").matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(
    ([, name]) => name,
  );
  return names.flatMap((name, at) => {
    const sheet = all[`xl/worksheets/sheet${at + 1}.xml`] ?? "";
    const formats = sheet.matchAll(
      /<conditionalFormatting sqref="([^"]*)"[^>]*><cfRule [^>]*dxfId="\d+"[^>]*><formula>LEN\((?:"|&quot;|&#34;)xep-loai:(\w+)/g,
    );
    return [...formats].map(([, areas, severity]) => `${severity} ${name}!${areas}`);
  });
}

describe("a marked workbook as Excelize reads it", () => {
  let before: ExcelizeWorkbook;
  let after: ExcelizeWorkbook;
  beforeAll(async () => {
    [before, after] = readWithExcelize(original, (await marked()).bytes()) as [
      ExcelizeWorkbook,
      ExcelizeWorkbook,
    ];
  });

  test("has the office's sheets as they were", () => {
    expect(after.sheets.slice(0, -1)).toEqual(before.sheets);
    expect(after.names).toEqual(expect.arrayContaining([...before.names]));
  });

  test("has our sheet, whole", () => {
    const { sheets, names } = after;
    const ours = sheets.at(-1);
    expect(ours).toMatchObject({
      name: "Kết quả kiểm tra",
      rows: [
        ["KẾT QUẢ KIỂM TRA"],
        ["STT", "Họ và tên", "Ngày", "Ô"],
        ["1", "=1+1 Nguyễn Thị Thử", "26/12/2023", "Cá nhân!D10"],
        ["", "20.0%"],
      ],
      merges: ["A1:D1"],
      links: [["D3", "'Cá nhân'!D10"]],
      formulas: [["B4", "A3/5"]],
      page: { Size: 9, Orientation: "landscape", FitToHeight: 0 },
      panes: { Freeze: true, YSplit: 2 },
    });
    expect(ours?.widths.slice(0, 4)).toEqual(DRAFT.columnWidths);
    expect(ours?.styles[0]).toMatchObject({
      Font: { Bold: true, Size: 14, Family: "Times New Roman" },
      Alignment: { Horizontal: "center" },
    });
    expect(names).toEqual(
      expect.arrayContaining([
        ["_xeploai_sheet_findings", "'Kết quả kiểm tra'!$A$1", "Workbook"],
        ["_xlnm.Print_Titles", "'Kết quả kiểm tra'!$2:$2", "Kết quả kiểm tra"],
      ]),
    );
  });

  test("has our marks, and is still ours when Excelize has written it again", async () => {
    expect(marksIn(after.saved).sort()).toEqual([...MARKED].sort());
    await staysOurs(after.saved);
  });
});

test("changed cells are what Excelize reads in them, and all others what it read before", async () => {
  const [before, after] = readWithExcelize(original, (await changed()).bytes()) as [
    ExcelizeWorkbook,
    ExcelizeWorkbook,
  ];
  const place = before.sheets.findIndex(({ name }) => name === "Cá nhân");
  const rows = (workbook: ExcelizeWorkbook) => workbook.sheets[place]?.rows ?? [];
  const wanted = [...rows(before)];
  while (wanted.length <= 900) wanted.push([]);
  const edited = Array.from({ length: 31 }, (_, column) => wanted[9]?.[column] ?? "");
  edited[1] = "=Trần Văn Đổi";
  edited[30] = "26/12/2023";
  wanted[9] = edited;
  wanted[900] = ["", "", "12.5"];
  expect(rows(after).map((row) => row ?? [])).toEqual(wanted.map((row) => row ?? []));
  expect(after.sheets.toSpliced(place, 1)).toEqual(before.sheets.toSpliced(place, 1));
});

const libreOffice = hasLibreOffice();

(libreOffice ? describe : describe.skip)(
  "a marked workbook as LibreOffice reads it (skipped where it is not installed)",
  () => {
    test("has our marks and our sheet, and is still ours when LibreOffice has written it again", async () => {
      const workbook = await marked();
      const saved = savedByLibreOffice(workbook.bytes());
      expect(marksIn(saved).sort()).toEqual([...MARKED].sort());
      const values = (sheets: Awaited<ReturnType<OoxmlWorkbook["read"]>>) =>
        sheets.map(({ name, own, rows, merges }) => ({
          name,
          own,
          merges: merges.length,
          rows: rows.map(({ index, cells }) => [index, ...cells]),
        }));
      expect(values(await openWorkbook(saved, { codec: nodeCodec }).read())).toEqual(
        values(await workbook.read()),
      );
      await staysOurs(saved);
    });
  },
);

(libreOffice ? test : test.skip)(
  "changed cells are what LibreOffice reads in them (skipped where it is not installed)",
  async () => {
    const workbook = await changed();
    const values = (sheets: Awaited<ReturnType<OoxmlWorkbook["read"]>>) =>
      sheets.map(({ rows }) => rows.map(({ index, cells }) => [index, ...cells]));
    const saved = savedByLibreOffice(workbook.bytes());
    expect(values(await openWorkbook(saved, { codec: nodeCodec }).read())).toEqual(
      values(await workbook.read()),
    );
  },
);

/** Marked again, the file has our marks and our sheet once; cleared, none. */
async function staysOurs(saved: Uint8Array): Promise<void> {
  const { workbook, formats } = opened(saved);
  await workbook.apply({ marks: MARKS.slice(0, 1), sheets: [DRAFT] });
  expect((await workbook.read()).filter(({ own }) => own !== null).map(({ name }) => name)).toEqual([
    DRAFT.title,
  ]);
  expect((await formats()).map(({ formula }) => formula)).toEqual(['LEN("xep-loai:error")>0']);
  await workbook.clear();
  expect(await formats()).toEqual([]);
}
