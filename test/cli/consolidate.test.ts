import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import Ajv from "ajv";
import schema from "../../src/cli/consolidation.schema.json";
import reportSchema from "../../src/cli/report.schema.json";
import { nodeCodec } from "../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../src/workbook/ooxml/workbook";
import { xlsx } from "../workbook/fixture";
import { json, xepLoai, xepLoaiInTerminal } from "./console";
import { FAULTLESS, Folder, OFFICE } from "./files";

const folder = new Folder();
const elsewhere = new Folder();
afterAll(() => {
  folder.remove();
  elsewhere.remove();
});
const one = folder.put("mot.xlsx", xlsx(OFFICE));
const two = folder.put("hai.xlsx", xlsx(FAULTLESS));
const broken = folder.put("hong.xlsx", "không phải sổ tính");
const linked = elsewhere.file("lien-ket.xlsx");
symlinkSync(one, linked);
const units = folder.put(
  "don-vi.xlsx",
  xlsx({ sheets: [{ name: "Đơn vị", rows: [["Đơn vị"], ["Phòng Nội vụ"], ["Phòng Y tế"]] }] }),
);
const master = folder.file("tong-hop.xlsx");

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).addSchema(reportSchema);
const valid = ajv.compile(schema);
const faults = (body: unknown) => (valid(body) ? [] : valid.errors);

const readSheets = (file: string) => openWorkbook(readFileSync(file), { codec: nodeCodec }).read();

test("what is told with --json is xep-loai/consolidation@1", async () => {
  const { status, body } = await json("consolidate", one, two, broken, "--out", master, "--expect", units);
  expect(faults(body)).toEqual([]);
  expect(status).toBe(1);
  expect(body).toMatchObject({
    schema: "xep-loai/consolidation@1",
    files: [
      {
        name: "mot.xlsx",
        state: "read",
        counts: { collectives: 2, individuals: 4 },
        seal: { state: "missing" },
      },
      { name: "hai.xlsx", state: "read" },
      { name: "hong.xlsx", state: "failed", code: "NOT_A_WORKBOOK" },
    ],
    expected: [
      { name: "Phòng Nội vụ", file: "mot.xlsx", by: "people" },
      { name: "Phòng Y tế", file: null },
    ],
    report: { workbook: "tong-hop.xlsx", counts: { collectives: 4, individuals: 8 } },
  });
});

test("the master holds the lists, what came of the files, the findings and the summaries", async () => {
  const sheets = await readSheets(master);
  expect(sheets.map(({ own }) => own)).toEqual(
    expect.arrayContaining(["list_collectives", "list_individuals", "plan", "reconciliation", "findings"]),
  );
  expect(sheets.some(({ own }) => own?.startsWith("summary_"))).toBe(true);
});

test("checking the master finds what consolidating found", async () => {
  const whole = await json("consolidate", one, two, "--out", master);
  const again = await json("check", master);
  const { report } = whole.body as { report: object };
  expect(again.body).toEqual(report);
});

test("a text that begins like a formula stays one in the master", async () => {
  const list = (await readSheets(master)).find(({ own }) => own === "list_individuals");
  expect(list?.rows.flatMap(({ cells }) => cells)).toContain("=Trần Văn Thử");
});

test("run again, the master is renewed; one that somebody worked in is kept", async () => {
  const before = readFileSync(master);
  await xepLoai("consolidate", one, two, "--out", master);
  expect(readFileSync(master).equals(before)).toBe(true);
  expect(folder.names().filter((name) => name.startsWith("tong-hop"))).toEqual(["tong-hop.xlsx"]);

  const workbook = openWorkbook(readFileSync(master), { codec: nodeCodec });
  await workbook.apply({
    marks: [],
    sheets: [],
    values: [{ sheet: "Danh sách cá nhân", row: 4, column: 5, value: "Người được sửa" }],
  });
  writeFileSync(master, workbook.bytes());
  const { stderr } = await xepLoai("consolidate", one, two, "--out", master);
  expect(stderr).toContain("được giữ lại");
  expect(folder.names().filter((name) => name.startsWith("tong-hop"))).toHaveLength(2);
});

test("a folder stands for the workbooks in it, without the master and what was kept of earlier ones", async () => {
  const { body } = await json("consolidate", folder.path, "--out", master);
  const { files } = body as { files: { name: string }[] };
  expect(folder.names()).toContainEqual(expect.stringMatching(/^tong-hop \(bản trước /));
  expect(files.map(({ name }) => name).filter((name) => name.startsWith("tong-hop"))).toEqual([]);
  expect(files.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["mot.xlsx", "hai.xlsx", "hong.xlsx"]),
  );
});

test("the list of those who should send may lie with the files: it is no roster that cannot be read", async () => {
  const { body } = await json("consolidate", folder.path, "--out", master, "--expect", units);
  const { files, notices } = body as { files: { name: string }[]; notices: { file: string | null }[] };
  expect(files.map(({ name }) => name)).not.toContain("don-vi.xlsx");
  expect(notices.map(({ file }) => file)).not.toContain("don-vi.xlsx");
  // unless it is a roster as well
  const both = await json("consolidate", folder.path, "--out", master, "--expect", two);
  expect(both.body).toMatchObject({
    files: expect.arrayContaining([expect.objectContaining({ name: "hai.xlsx" })]),
  });
});

test("a folder without a workbook is told by its name", async () => {
  const empty = new Folder();
  const { status, stderr } = await xepLoai("consolidate", empty.path, "--out", master);
  empty.remove();
  expect(status).toBe(2);
  expect(stderr).toContain(`Trong thư mục “${empty.path}” không có sổ tính Excel nào.`);
});

test("nothing is written where no file can be read", async () => {
  const out = folder.file("khong.xlsx");
  const { status, stderr } = await xepLoai("consolidate", broken, "--out", out);
  expect(status).toBe(2);
  expect(stderr).toContain("hong.xlsx");
  expect(folder.names()).not.toContain("khong.xlsx");
});

test.each([
  ["the master as one of the files", ["consolidate", one, "--out", one]],
  ["a file named twice", ["consolidate", one, one, "--out", master]],
  ["a file named twice, once by a link", ["consolidate", one, linked, "--out", master]],
  ["no file", ["consolidate", "--out", master]],
  ["no master", ["consolidate", one]],
  ["another frame", ["consolidate", one, "--out", master, "--frame", "khac"]],
  ["a master of another kind", ["consolidate", one, "--out", folder.file("tong-hop.csv")]],
])("%s is refused", async (_, argv) => {
  const { status, body } = await json(...argv);
  expect(status).toBe(2);
  expect(body).toMatchObject({ error: { code: "USAGE" } });
});

test("before a person's eyes every file is told as it is done", async () => {
  const { stdout, stderr } = await xepLoaiInTerminal(
    "consolidate",
    one,
    two,
    "--out",
    folder.file("moi.xlsx"),
  );
  expect(stderr).toContain("2/2 hai.xlsx");
  expect(stdout).toContain("Đọc được 2/2 tệp: 4 tập thể, 8 cá nhân.");
  expect(stdout).toContain("mot.xlsx: Tệp không có niêm phong");
});
