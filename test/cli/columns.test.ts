import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import { columnsJson } from "../../src/cli/columns";
import schema from "../../src/cli/columns.schema.json";
import { readRoster } from "../../src/roster";
import { FIELDS } from "../../src/roster/fields";
import { describe as describeSheets } from "../../src/roster/mapping/described";
import { keptMapping } from "../../src/roster/mapping/kept";
import { parseMapping } from "../../src/roster/mapping/mappingFile";
import type { Table } from "../../src/roster/model";
import { nodeCodec } from "../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../src/workbook/ooxml/workbook";
import type { Fixture } from "../workbook/fixture";
import { json, xepLoai } from "./console";
import { Folder, OFFICE, officeFile, STATISTICS } from "./files";

const folder = new Folder();
afterAll(() => folder.remove());

const valid = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
const faults = (body: unknown) => (valid(body) ? [] : valid.errors);

/** Two columns of levels; the program takes the first for the decision, and the office means the second. */
const UNCLEAR: Fixture = {
  sheets: [
    {
      name: "Cá nhân",
      rows: [
        ["DANH SÁCH CÁ NHÂN NĂM 2023"],
        ["STT", "Họ và tên", "Chức vụ", "Cột một", "Cột hai", "Lời bàn riêng"],
        [1, "Trần Văn Thử", "Trưởng phòng", "HTXSNV", "HTTNV", "có"],
        [2, "Lê Thị Mẫu", "Chuyên viên", "HTTNV", "HTTNV", "không"],
        [3, "Phạm Thị Thí", "Chuyên viên", "HTTNV", "HTXSNV", "có"],
        ["xem thêm ở phụ lục", null, null, "HTTNV", null, null],
      ],
    },
    { name: "Số liệu", rows: (STATISTICS.sheets[0] as Fixture["sheets"][0]).rows },
  ],
};
const unclear = officeFile(folder, "khong-ro.xlsx", UNCLEAR);

/** The decision stands in column E. */
const said = (columns: readonly object[] = [{ column: "E", heading: ["Cột hai"], field: "rating" }]) =>
  JSON.stringify({
    schema: "xep-loai/columns@1",
    sheets: [{ name: "Cá nhân", tables: [{ headerRows: [2], columns }] }],
  });
const mapping = folder.put("cot.json", `\ufeff${said()}`);

interface Printed {
  readonly isRoster: boolean;
  readonly corrections: { readonly from: string | null; readonly notes: readonly object[] };
  readonly sheets: readonly {
    readonly name: string;
    readonly why: string | null;
    readonly unread: readonly { readonly row: number }[];
    readonly tables: readonly {
      readonly kind: string;
      readonly why: string | null;
      readonly columns: readonly {
        readonly column: string;
        readonly field: string | null;
        readonly understood: string;
      }[];
    }[];
  }[];
}
const printed = async (...argv: string[]) => (await json("columns", ...argv)).body as Printed;
const fieldsOf = ({ sheets: [sheet] }: Printed) =>
  Object.fromEntries(sheet?.tables[0]?.columns.map(({ column, field }) => [column, field]) ?? []);

describe("xep-loai columns", () => {
  test("tells what every sheet was taken for, column by column, and what was not understood", async () => {
    const { status, stdout } = await xepLoai("columns", unclear);
    expect(status).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
"khong-ro.xlsx

Cá nhân: danh sách cá nhân (khá chắc, 74%); tiêu đề ở dòng 2, 3 dòng dữ liệu từ dòng 3 đến dòng 5
  Cột hiểu theo phỏng đoán, nên xem lại: D “Cột một”: “Mức xếp loại”, theo giá trị trong cột (chưa chắc, 55%)
  Cột không hiểu, không đưa vào kiểm tra: E “Cột hai” (có thể là “Mức xếp loại”); F “Lời bàn riêng”
┌────────┬─────────────────────────────────┬─────────────────────────┬──────────────────────────┬──────────────────────┐
│ Cột    │ Tiêu đề                         │ Được hiểu là            │ Vì sao                   │ Cũng có thể là       │
│ A      │ STT                             │ STT                     │ đúng tiêu đề đã biết     │                      │
│ B      │ Họ và tên                       │ Họ và tên               │ đúng tiêu đề đã biết     │                      │
│ C      │ Chức vụ                         │ Chức vụ                 │ đúng tiêu đề đã biết     │                      │
│ D      │ Cột một                         │ Mức xếp loại            │ theo giá trị trong cột   │                      │
│        │                                 │                         │ (chưa chắc, 55%)         │                      │
│ E      │ Cột hai                         │ không dùng              │ không hiểu tiêu đề       │ Mức xếp loại         │
│ F      │ Lời bàn riêng                   │ không dùng              │ không hiểu tiêu đề       │                      │
└────────┴─────────────────────────────────┴─────────────────────────┴──────────────────────────┴──────────────────────┘

Những dòng không hiểu được:
  Cá nhân, dòng 6: xem thêm ở phụ lục HTTNV

Số liệu: không đọc bảng nào: không có dòng nào giống dòng tiêu đề của một danh sách

Sổ tính này kiểm tra được: xep-loai check
"
`);
  });

  test("tells it to programs too", async () => {
    const body = await printed(unclear);
    expect(faults(body)).toEqual([]);
    expect(fieldsOf(body)).toMatchObject({ A: "ordinal", B: "fullName", C: "post", D: "rating", F: null });
    expect(body.sheets[0]?.tables[0]?.columns.map(({ understood }) => understood)).toEqual([
      "heading",
      "heading",
      "heading",
      "values",
      "unknown",
      "unknown",
    ]);
    expect(body.sheets[0]?.unread.map(({ row }) => row)).toEqual([6]);
    expect(body.sheets[1]).toMatchObject({ name: "Số liệu", why: "noHeader", tables: [] });
    expect(body.corrections).toEqual({ from: null, notes: [] });
  });

  test("what was assumed, guessed and not understood stands in the report too, with how sure it is", async () => {
    const { body } = await json("check", unclear);
    expect(body).toMatchObject({
      sheets: [
        {
          name: "Cá nhân",
          assumed: [],
          guessed: [{ column: "D", fields: ["rating"], understood: "values", confidence: 0.55 }],
          notUnderstood: [
            { column: "E", heading: ["Cột hai"] },
            { column: "F", heading: ["Lời bàn riêng"] },
          ],
        },
      ],
      corrections: [],
      unread: [{ sheet: "Cá nhân", row: 6, text: "xem thêm ở phụ lục HTTNV" }],
    });
    const { stdout } = await xepLoai("check", unclear);
    expect(stdout).toContain("nên xem lại: D “Cột một”: “Mức xếp loại”, theo giá trị trong cột");
    expect(stdout).toContain("Cá nhân, dòng 6: xem thêm ở phụ lục HTTNV");
  });

  test("is done with a workbook that is no roster, and says why", async () => {
    const { status, stdout } = await xepLoai("columns", officeFile(folder, "so-lieu.xlsx", STATISTICS));
    expect(status).toBe(0);
    expect(stdout).toContain("Sheet1: không đọc bảng nào: không có dòng nào giống dòng tiêu đề");
    expect(stdout).toContain("chưa kiểm tra được");
  });

  test("says the same in English", async () => {
    const { stdout } = await xepLoai("columns", unclear, "--language", "en");
    expect(stdout).toContain("a list of individuals");
    expect(stdout).toContain("Columns not understood, and not checked: E “Cột hai”");
  });

  test("a mapping corrects it", async () => {
    const body = await printed(unclear, "--columns", mapping);
    expect(faults(body)).toEqual([]);
    expect(fieldsOf(body)).toMatchObject({ D: null, E: "rating" });
    expect(body.sheets[0]?.tables[0]?.columns[4]?.understood).toBe("corrected");
    expect(body.corrections.from).toBe("file");
  });
});

test("a mapping is read as Windows PowerShell writes what is sent to a file", async () => {
  const wide = folder.put("rong.json", Buffer.from(`\ufeff${said()}`, "utf16le"));
  expect(fieldsOf(await printed(unclear, "--columns", wide))).toMatchObject({ E: "rating" });
});

describe("a correction is kept in the workbook", () => {
  const copy = folder.file("co-chi-dinh.xlsx");

  test("and found again without a word by every command that reads it", async () => {
    const { status, stdout } = await xepLoai("columns", unclear, "--columns", mapping, "--out", copy);
    expect(status).toBe(0);
    expect(stdout).toContain(`Đã ghi bản sao có lưu chỉ định cột: ${copy}`);
    const body = await printed(copy);
    expect(fieldsOf(body)).toMatchObject({ D: null, E: "rating" });
    expect(body.corrections.from).toBe("workbook");

    const report = (await json("check", copy)).body as { sheets: { columns: object }[] };
    expect(report.sheets[0]?.columns).toMatchObject({ rating: "E" });
    expect((await xepLoai("explain", copy, "Cá nhân!E3")).stdout).toContain("“Mức xếp loại”");
  });

  test("it holds headings and letters, and nobody's name", async () => {
    const workbook = openWorkbook(new Uint8Array(readFileSync(copy)), { codec: nodeCodec });
    const part = await workbook.part("urn:xep-loai:columns:1");
    expect(part).toContain('{"column":"E","heading":["Cột hai"],"field":"rating"}');
    expect(part).toContain('{"column":"B","heading":["Họ và tên"]}');
    expect(part).not.toMatch(/Trần|Lê Thị|phụ lục/);
  });

  test("--columns wins over it", async () => {
    const other = folder.put("khac.json", said([{ column: "D", field: "rating" }]));
    const body = await printed(copy, "--columns", other);
    expect(fieldsOf(body)).toMatchObject({ D: "rating", E: null });
    expect(body.corrections.from).toBe("file");
  });

  test("it can be written again, and taken out by a mapping that says nothing", async () => {
    expect((await xepLoai("columns", unclear, "--columns", mapping, "--out", copy)).status).toBe(0);
    const nothing = folder.put("trong.json", '{ "schema": "xep-loai/columns@1", "sheets": [] }');
    const bare = folder.file("khong-chi-dinh.xlsx");
    const { stdout } = await xepLoai("columns", copy, "--columns", nothing, "--out", bare);
    expect(stdout).toContain("Đã ghi bản sao không có chỉ định cột nào");
    expect((await printed(bare)).corrections.from).toBeNull();
  });

  test("one that no longer fits is told wherever the workbook is read", async () => {
    const gone = folder.put("mat.json", said([{ column: "H", heading: ["Cột tám"], field: "rating" }]));
    const told = "Cá nhân: các tiêu đề đã ghi không còn ở dòng 2";
    expect((await xepLoai("columns", unclear, "--columns", gone)).stdout).toContain(told);
    expect((await xepLoai("check", unclear, "--columns", gone)).stdout).toContain(told);
    const { stdout, stderr } = await xepLoai("check", unclear, "--columns", gone, "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      schema: "xep-loai/report@1",
      corrections: [{ what: "headerGone", sheet: "Cá nhân", row: 2 }],
    });
    expect(stderr).toContain(told);
    expect((await printed(unclear, "--columns", gone)).corrections.notes).toEqual([
      { what: "headerGone", sheet: "Cá nhân", row: 2 },
    ]);
  });

  test("a sheet that is not to be read is not, and every report says so", async () => {
    const none = folder.put(
      "bo.json",
      '{ "schema": "xep-loai/columns@1", "sheets": [{ "name": "Số liệu", "read": false }] }',
    );
    const told = "Trang “Số liệu” không được đọc, theo chỉ định của cơ quan.";
    expect((await printed(unclear, "--columns", none)).sheets[1]).toMatchObject({
      why: "notRead",
      tables: [],
    });
    expect((await xepLoai("check", unclear, "--columns", none)).stdout).toContain(told);
  });

  test("a marked copy is read again as it was read for its marks", async () => {
    const marked = folder.file("da-danh-dau.xlsx");
    await xepLoai("check", unclear, "--columns", mapping, "--out", marked);
    expect((await printed(marked)).corrections.from).toBe("workbook");
    expect(fieldsOf(await printed(marked))).toMatchObject({ D: null, E: "rating" });
  });
});

test("check --columns checks what the clerk says", async () => {
  const report = (await json("check", unclear, "--columns", mapping)).body as {
    ratings: { individuals: object };
    findings: { cells: string[] }[];
  };
  expect(report.ratings.individuals).toMatchObject({ excellent: 1, good: 2 });
  expect(report.findings.flatMap(({ cells }) => cells).filter((cell) => /!D\d/.test(cell))).toEqual([]);
});

test("a sheet that is read as a roster only because the clerk says so can be checked", async () => {
  const file = officeFile(folder, "la.xlsx", {
    sheets: [
      {
        name: "Sheet1",
        rows: [
          ["Tt", "Người", "Kết luận"],
          [1, "Trần Văn Thử", "A"],
          [2, "Lê Thị Mẫu", "B"],
        ],
      },
    ],
  });
  expect((await json("check", file)).body).toHaveProperty("error.code", "NOT_A_ROSTER");
  const columns = folder.put(
    "la.json",
    JSON.stringify({
      schema: "xep-loai/columns@1",
      sheets: [
        {
          name: "Sheet1",
          tables: [
            {
              headerRows: [1],
              kind: "individuals",
              columns: [
                { column: "B", field: "fullName" },
                { column: "C", field: "rating" },
              ],
            },
          ],
        },
      ],
    }),
  );
  expect((await json("check", file, "--columns", columns)).body).toHaveProperty("counts.individuals", 2);
});

test.each([
  ["no such file", folder.file("khong-co.json"), "Không đọc được tệp chỉ định cột"],
  ["no JSON", folder.put("hong.json", "{"), "nội dung không phải JSON"],
  [
    "an unknown property",
    folder.put("la-tinh.json", said([{ column: "E", truong: "rating" }])),
    "“sheets.0.tables.0.columns.0.truong”",
  ],
])("a mapping that is %s is a wrong argument", async (_, file, words) => {
  const { status, body } = await json("check", unclear, "--columns", file);
  expect(status).toBe(2);
  expect(body).toHaveProperty("error.code", "USAGE");
  expect(JSON.stringify(body)).toContain(words);
});

test("the schema knows every field, and not anything", () => {
  expect([...schema.definitions.field.enum].sort()).toEqual([...FIELDS].sort());
  expect(faults({ schema: "xep-loai/columns@1", sheets: [{ name: "A", tables: [{}] }] })).not.toEqual([]);
  expect(faults({ schema: "xep-loai/columns@1", sheets: [{ name: "A", bang: [] }] })).not.toEqual([]);
});

const ROSTERS = path.join(__dirname, "../fixtures/rosters");
const SEEDS = path.join(__dirname, "../fixtures/seeds");
const files = [ROSTERS, SEEDS].flatMap((of) =>
  readdirSync(of, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => path.join(of, name)),
);

describe("what is printed of a workbook, given back as it is, changes nothing", () => {
  test.each(files.map((file) => path.relative(path.dirname(ROSTERS), file)))("%s", async (name) => {
    const bytes = new Uint8Array(readFileSync(path.join(path.dirname(ROSTERS), name)));
    const sheets = await openWorkbook(bytes, { codec: nodeCodec }).read();
    const roster = readRoster(sheets);
    const document = JSON.parse(
      JSON.stringify(columnsJson(name, describeSheets(sheets, roster), roster, null)),
    );
    expect(faults(document)).toEqual([]);
    const again = readRoster(sheets, parseMapping(document));
    expect(again.tables.map(whatWasRead)).toEqual(roster.tables.map(whatWasRead));
    expect(again.unread).toEqual(roster.unread);
    expect(again.corrections).toEqual([]);
    expect(keptMapping(parseMapping(document), sheets)).toEqual({ sheets: [] });
  });
});

test("what the clerk confirmed is printed, and kept when it is given back", async () => {
  const sheets = await openWorkbook(new Uint8Array(readFileSync(unclear)), { codec: nodeCodec }).read();
  const confirmed = parseMapping({
    schema: "xep-loai/columns@1",
    sheets: [
      {
        name: "Cá nhân",
        tables: [
          {
            headerRows: [2],
            kind: "individuals",
            confirmed: true,
            columns: [{ column: "B", heading: ["Họ và tên"], field: "fullName", confirmed: true }],
          },
        ],
      },
    ],
  });
  const roster = readRoster(sheets, confirmed);
  const document = JSON.parse(
    JSON.stringify(columnsJson("a.xlsx", describeSheets(sheets, roster), roster, "file")),
  );
  expect(faults(document)).toEqual([]);
  expect(keptMapping(parseMapping(document), sheets)).toEqual(keptMapping(confirmed, sheets));
  expect(keptMapping(confirmed, sheets).sheets).not.toEqual([]);
});

function whatWasRead({ sheet, ...table }: Table): object {
  return { ...table, sheet: sheet.name };
}

test("of an office's file nothing is worth keeping but what the program would not find", async () => {
  const sheets = await openWorkbook(
    new Uint8Array(readFileSync(officeFile(folder, "co-quan.xlsx", OFFICE))),
    {
      codec: nodeCodec,
    },
  ).read();
  const kept = keptMapping(
    parseMapping({
      schema: "xep-loai/columns@1",
      sheets: [
        { name: "Tập thể", read: false },
        { name: "Cá nhân", tables: [{ headerRows: [2], columns: [{ column: "B", field: "fullName" }] }] },
      ],
    }),
    sheets,
  );
  expect(kept).toEqual({ sheets: [{ name: "Tập thể", read: false, tables: [] }] });
});
