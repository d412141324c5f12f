import { readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import { strFromU8, unzipSync } from "fflate";
import reportSchema from "../../src/cli/report.schema.json";
import schema from "../../src/cli/summary.schema.json";
import { a1 } from "../../src/workbook/cell";
import { nodeCodec } from "../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../src/workbook/ooxml/workbook";
import { typedWithExcelize } from "../readers/readers";
import { json, xepLoai } from "./console";
import { FAULTLESS, Folder, OFFICE, officeFile, STATISTICS, withInstead } from "./files";

let folder: Folder;
let office: string;
let out: string;
beforeEach(() => {
  folder = new Folder();
  office = officeFile(folder);
  out = folder.file("tong-hop.xlsx");
});
afterEach(() => folder.remove());

const sheetsOf = (file: string) => openWorkbook(readFileSync(file), { codec: nodeCodec }).read();
const partOf = (file: string, name: string) =>
  strFromU8(unzipSync(readFileSync(file))[name] ?? new Uint8Array());

/** The cell of the free column beside a name, and what stands there. */
async function noteBeside(file: string, sheet: string, name: string) {
  const found = (await sheetsOf(file)).find((one) => one.name === sheet);
  const header = found?.rows.find(({ cells }) => cells.includes("Ghi chú"));
  const column = header?.cells.indexOf("Ghi chú") ?? -1;
  const row = found?.rows.find(({ cells }) => cells.includes(name));
  return { cell: a1(row?.index ?? -1, column), note: row?.cells[column] ?? null };
}

/** Somebody typed a note into the copy, and saved it with another program. */
async function noted(file: string, sheet: string, name: string, value: string): Promise<Buffer> {
  const { cell } = await noteBeside(file, sheet, name);
  return Buffer.from(typedWithExcelize(readFileSync(file), [{ sheet, cell, value }]));
}

const BY_UNIT = "Tổng hợp theo đơn vị";

test("the copy has the summaries behind the office's sheets, which stay byte for byte", async () => {
  const { status, stdout } = await xepLoai("summarise", office, "--out", out);
  expect(status).toBe(1);
  expect(stdout).toContain("Biểu 01 - Tập thể");
  expect((await sheetsOf(out)).map(({ name, own }) => [name, own]).slice(0, 6)).toEqual([
    ["Tập thể", null],
    ["Cá nhân", null],
    ["Biểu 01 - Tập thể", "summary_collectives"],
    ["Biểu 02 - Cá nhân", "summary_individuals"],
    [BY_UNIT, "summary_units"],
    ["Tổng hợp theo chức danh", "summary_groups"],
  ]);
  for (const part of ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"])
    expect(partOf(out, part)).toBe(partOf(office, part));
});

describe("what is told with --json", () => {
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).addSchema(reportSchema);
  const valid = ajv.compile(schema);
  const faults = (body: unknown) => (valid(body) ? [] : valid.errors);
  const district = path.join(__dirname, "../../assets/samples/huyen-mau-2023.xlsx");

  test.each([
    ["of a small office", () => ["summarise", office, "--out", out]],
    ["of a district", () => ["summarise", district, "--out", out, "--plan", "huyen-uy-245kh-2023"]],
    ["without a plan", () => ["summarise", office, "--out", out, "--year", "2020"]],
  ])("%s is xep-loai/summary@1", async (_, argv) => {
    const { body } = await json(...argv());
    expect(faults(body)).toEqual([]);
    expect(body).toMatchObject({ schema: "xep-loai/summary@1" });
  });

  test("says what is left to be filled in, until it is", async () => {
    const first = await json("summarise", district, "--out", out);
    expect(first.body).toMatchObject({ open: ["number"] });
    const sheets = (first.body as { sheets: { title: string }[] }).sheets.map(({ title }) => title);
    const values = sheets.map((sheet) => ({ sheet, cell: "A4", value: "Số 15-BC/HU" }));
    folder.put("tong-hop.xlsx", Buffer.from(typedWithExcelize(readFileSync(out), values)));
    expect((await json("summarise", district, "--out", out)).body).toMatchObject({ open: [] });
  });

  test("is not so loose that anything passes", async () => {
    const { body } = await json("summarise", office, "--out", out);
    expect(faults({ ...(body as object), sheets: [] })).not.toEqual([]);
    expect(faults({ ...(body as object), open: ["signature"] })).not.toEqual([]);
  });
});

test("a list without errors ends with 0", async () => {
  const faultless = officeFile(folder, "dung.xlsx", FAULTLESS);
  expect((await xepLoai("summarise", faultless, "--out", out)).status).toBe(0);
});

test("run twice it leaves what it left when run once, and keeps no earlier copy", async () => {
  await xepLoai("summarise", office, "--out", out);
  const once = readFileSync(out);
  await xepLoai("summarise", office, "--out", out);
  expect(readFileSync(out).equals(once)).toBe(true);
  expect(folder.names()).toEqual(["danh-sach.xlsx", "tong-hop.xlsx"]);
});

test("run on its own copy it writes the same", async () => {
  await xepLoai("summarise", office, "--out", out);
  const again = folder.file("lai.xlsx");
  await xepLoai("summarise", out, "--out", again);
  expect(readFileSync(again).equals(readFileSync(out))).toBe(true);
});

test("a note typed into the copy is in the next one, though the list has changed since", async () => {
  await xepLoai("summarise", office, "--out", out);
  folder.put("tong-hop.xlsx", await noted(out, BY_UNIT, "Phòng Tư pháp", "đã đối chiếu"));
  await xepLoai("summarise", office, "--out", out);
  expect((await noteBeside(out, BY_UNIT, "Phòng Tư pháp")).note).toBe("đã đối chiếu");

  officeFile(folder, "danh-sach.xlsx", withInstead(OFFICE, "HTXSNV", "HTTNV"));
  await xepLoai("summarise", office, "--out", out);
  expect((await noteBeside(out, BY_UNIT, "Phòng Tư pháp")).note).toBe("đã đối chiếu");
});

test("a copy in which somebody worked is kept beside the next", async () => {
  await xepLoai("summarise", office, "--out", out);
  const typed = typedWithExcelize(readFileSync(out), [
    { sheet: BY_UNIT, cell: "C40", value: "tự gõ ngoài bảng" },
  ]);
  folder.put("tong-hop.xlsx", typed);
  const { stderr } = await xepLoai("summarise", office, "--out", out);
  expect(stderr).toContain("được giữ lại");
  const [kept] = folder.names().filter((name) => name.includes("bản trước"));
  expect(readFileSync(folder.file(kept ?? ""))).toEqual(Buffer.from(typed));
});

test("marks and findings of an earlier check stay in the copy", async () => {
  const checked = folder.file("da-kiem-tra.xlsx");
  await xepLoai("check", office, "--out", checked);
  await xepLoai("summarise", checked, "--out", out);
  expect(partOf(out, "xl/worksheets/sheet2.xml")).toBe(partOf(checked, "xl/worksheets/sheet2.xml"));
  expect((await sheetsOf(out)).map(({ own }) => own)).toContain("findings");
});

test("the frame asked for is kept by the next run", async () => {
  const frame = async (...argv: string[]) =>
    (await json("summarise", office, "--out", out, ...argv)).body as { frame: string };
  expect((await frame()).frame).toBe("administrative");
  expect((await frame("--frame", "party")).frame).toBe("party");
  expect((await frame()).frame).toBe("party");
});

test("for programs it tells what was written, in whatever language the same", async () => {
  const { body } = await json("summarise", office, "--out", out, "--language", "en");
  expect(body).toMatchObject({
    schema: "xep-loai/summary@1",
    workbook: "danh-sach.xlsx",
    year: 2023,
    asOf: "2023-12-26",
    out: "tong-hop.xlsx",
  });
  expect((body as { sheets: { title: string }[] }).sheets[0]?.title).toBe("Biểu 01 - Tập thể");
});

test.each([
  [["--frame", "khac"], "USAGE"],
  [["--as-of", "hôm nay"], "USAGE"],
])("%j is refused, and nothing is written", async (argv, code) => {
  const { status, body } = await json("summarise", office, "--out", out, ...argv);
  expect([status, body]).toMatchObject([2, { error: { code } }]);
  expect(folder.names()).toEqual(["danh-sach.xlsx"]);
});

test("it asks for --out, and writes over nothing that is not ours", async () => {
  expect((await json("summarise", office)).body).toMatchObject({ error: { code: "USAGE" } });
  const theirs = officeFile(folder, "cua-co-quan.xlsx", FAULTLESS);
  const before = readFileSync(theirs);
  expect((await json("summarise", office, "--out", theirs)).body).toMatchObject({ error: { code: "USAGE" } });
  expect((await json("summarise", office, "--out", office)).body).toMatchObject({ error: { code: "USAGE" } });
  expect(readFileSync(theirs).equals(before)).toBe(true);
});

test("what is no roster has no summaries", async () => {
  const statistics = officeFile(folder, "thong-ke.xlsx", STATISTICS);
  expect((await json("summarise", statistics, "--out", out)).body).toMatchObject({
    error: { code: "NOT_A_ROSTER" },
  });
});
