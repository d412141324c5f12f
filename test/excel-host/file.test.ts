import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nodeCodec } from "../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../src/workbook/ooxml/workbook";
import type { SheetDraft } from "../../src/workbook/port";
import { ROSTER, xlsx } from "../workbook/fixture";
import { cellAt } from "./model/cells";
import { PLAIN } from "./model/format";
import { RangeObject } from "./objects/range";
import { type OpenedFile, openInExcel } from "./open";

const SAMPLE = readFileSync(join(__dirname, "../../assets/samples/huyen-mau-2023.xlsx"));
const FILES: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ["a small roster", xlsx(ROSTER)],
  ["the district's sample", SAMPLE],
];

const area = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });
const range = ({ host }: OpenedFile, sheet: string, ...at: Parameters<typeof area>) =>
  new RangeObject(host.book, host.sheet(sheet), area(...at));
const read = (bytes: Uint8Array) => openWorkbook(bytes, { codec: nodeCodec }).read();

test.each(FILES)("%s, opened and saved untouched, is the same file", async (_, bytes) => {
  const saved = await openInExcel("a.xlsx", bytes).save();
  expect(Buffer.from(saved).equals(Buffer.from(bytes))).toBe(true);
});

test.each(FILES)("%s shows in Excel what our reader reads", async (_, bytes) => {
  const { host } = openInExcel("a.xlsx", bytes);
  for (const sheet of await read(bytes)) {
    for (const { index, cells, hidden } of sheet.rows) {
      const shown = cells.map(
        (_value, column) => cellAt(host.sheet(sheet.name), index, column)?.value || null,
      );
      expect(shown).toEqual(
        cells.map((value) =>
          typeof value === "object" && value && "serial" in value ? value.serial : value,
        ),
      );
      expect(host.sheet(sheet.name).rows.get(index)?.hidden ?? false).toBe(hidden);
    }
    expect(host.sheet(sheet.name).merges).toEqual(sheet.merges);
  }
});

test("formats come with the file", () => {
  const { host } = openInExcel("a.xlsx", SAMPLE);
  const formats = host.book.sheets.flatMap(({ cells }) =>
    [...cells.values()].flatMap((line) => [...line.values()].map(({ format }) => format)),
  );
  expect(new Set(formats.map(({ font }) => font.name))).toContain("Times New Roman");
  expect(formats.some(({ font, borders }) => font.bold && borders.EdgeTop.style === "Continuous")).toBe(true);
  expect(formats).not.toContain(PLAIN);
});

test("a changed value, marks, a custom part and a sheet of ours are in the saved file", async () => {
  const opened = openInExcel("a.xlsx", xlsx(ROSTER));
  const { host } = opened;
  range(opened, "Cá nhân", 2, 2).Values = [["HTTNV"]];
  const format = range(opened, "Cá nhân", 3, 1).ConditionalFormats.Add("Custom");
  format.Custom.Rule.Formula = '=LEN("xep-loai:error")>0';
  host.book.parts.push({ id: "{1}", xml: '<a xmlns="urn:thu"/>' });
  const bytes = await opened.save();
  const [people] = await read(bytes);
  expect(people?.rows[2]?.cells).toEqual([1, "Trần Văn Thử", "HTTNV"]);
  expect(await openWorkbook(bytes, { codec: nodeCodec }).part("urn:thu")).toBe('<a xmlns="urn:thu"/>');
  const again = openInExcel("a.xlsx", bytes);
  expect(again.host.sheet("Cá nhân").conditionalFormats.map(({ formula }) => formula)).toEqual([
    '=LEN("xep-loai:error")>0',
    "=MOD(ROW(),2)=0",
    '=LEN("khac")>0',
  ]);
});

test("a sheet of ours in a file stands in Excel as its draft, and is saved as it stands", async () => {
  const draft: SheetDraft = {
    id: "findings",
    title: "Kết quả kiểm tra",
    columnWidths: [6, 30],
    rows: [
      { height: 24, cells: [{ value: "KẾT QUẢ", style: { bold: true, size: 14, horizontal: "center" } }] },
      {
        cells: [
          { value: 1, style: { border: true } },
          { value: "Thử", style: { border: true, wrap: true } },
        ],
      },
    ],
    merges: [area(0, 0, 0, 1)],
    frozenRows: 1,
    print: { landscape: true },
  };
  const workbook = openWorkbook(xlsx(ROSTER), { codec: nodeCodec });
  await workbook.apply({ marks: [], sheets: [draft] });
  const opened = openInExcel("a.xlsx", workbook.bytes());
  const own = opened.host.sheet("Kết quả kiểm tra");
  expect(cellAt(own, 0, 0)?.format.font).toMatchObject({ name: "Times New Roman", size: 14, bold: true });
  expect(own.frozen?.bottom).toBe(0);
  range(opened, own.name, 1, 1).Values = [["Thử lại"]];
  const again = (await read(await opened.save()))[2];
  expect([again?.own, again?.rows[1]?.cells]).toEqual(["findings", [1, "Thử lại"]]);
});

describe("what an add-in of ours never does is refused, and not saved without a word", () => {
  const cases: readonly (readonly [what: string, act: (opened: OpenedFile) => void])[] = [
    [
      "a format of the office's is gone",
      (opened) => range(opened, "Cá nhân", 0, 0, 9, 9).ConditionalFormats.ClearAll(),
    ],
    ["a merge is gone", (opened) => range(opened, "Cá nhân", 0, 0).Unmerge()],
    [
      "a formula stands in a cell of the office's",
      (opened) => {
        range(opened, "Cá nhân", 3, 0).Formulas = [["=A3+1"]];
      },
    ],
    ["a sheet is gone", ({ host }) => host.book.sheets.pop()],
  ];
  test.each(cases)("%s", async (_, act) => {
    const opened = openInExcel("a.xlsx", xlsx(ROSTER));
    act(opened);
    await expect(opened.save()).rejects.toThrow("simulated Excel");
  });
});
