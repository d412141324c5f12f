import Ajv from "ajv";
import schema from "../../src/cli/report.schema.json";
import { json, xepLoai } from "./console";
import { FAULTLESS, Folder, OFFICE, officeFile } from "./files";

const folder = new Folder();
afterAll(() => folder.remove());
const office = officeFile(folder);
const faultless = officeFile(folder, "khong-sai.xlsx", FAULTLESS);

/** The level of the head, which is above that of the room: row 3 of the sheet, as Excel counts. */
const HEAD = "Cá nhân!E3";
expect(OFFICE.sheets[1]?.rows[2]?.[4]).toBe("HTXSNV");

const explain = (cell: string, ...more: string[]) => xepLoai("explain", office, cell, ...more);
const explained = async (cell: string, file = office) => (await json("explain", file, cell)).body;

describe("a cell with findings", () => {
  test("is told what was found, by which figures, on which clause and since when", async () => {
    const { status, stdout } = await explain(HEAD);
    expect(status).toBe(1);
    expect(stdout).toContain("Ô Cá nhân!E3: “HTXSNV”.");
    expect(stdout).toContain(
      "Lỗi: Người đứng đầu không được xếp loại cao hơn tập thể (head-above-collective)",
    );
    expect(stdout).toContain("– Phòng Nội vụ: “Hoàn thành tốt nhiệm vụ”.");
    expect(stdout).toMatch(/– Căn cứ: Quy định 124-QĐ\/TW.*, có hiệu lực từ 04\/10\/2023\./);
    expect(stdout).toContain("Các ô liên quan: Tập thể!C3");
  });

  test("is told also where it only bears on a finding", async () => {
    const { status, stdout } = await explain("Tập thể!C3");
    expect(status).toBe(1);
    expect(stdout).toContain("(head-above-collective)");
  });

  test("is told in the shape of the report's findings", async () => {
    const explanation = await explained(HEAD);
    const { body } = (await json("check", office)) as { body: { findings: { cells: string[] }[] } };
    const findings = body.findings.filter(({ cells }) => cells.includes(HEAD));
    expect(findings.length).toBeGreaterThan(0);
    expect(explanation).toMatchObject({ schema: "xep-loai/explanation@1", cell: HEAD, findings });
  });
});

describe("a cell without findings", () => {
  test("is told what it was taken for, and which rules looked at it", async () => {
    const { status, stdout } = await xepLoai("explain", faultless, HEAD);
    expect(status).toBe(0);
    expect(stdout).toContain("được hiểu là danh sách cá nhân.");
    expect(stdout).toContain("Dòng này là cá nhân: =Trần Văn Thử, đơn vị “Phòng Nội vụ”.");
    expect(stdout).toContain("Cột E “Mức xếp loại”: được hiểu là “");
    expect(stdout).toContain("Không có phát hiện nào ở ô này.");
    expect(stdout).toMatch(/đã chạy và không nêu gì ở ô này:\n(.*\n)*.*\(head-above-collective\)/);
  });

  test("a rule that finds something there is not among those that pass", async () => {
    const passed = ["head-above-collective", "rating-conflict"];
    expect(await explained(HEAD, faultless)).toMatchObject({ passed: expect.arrayContaining(passed) });
    expect(await explained(HEAD)).toMatchObject({
      passed: expect.not.arrayContaining(["head-above-collective"]),
    });
  });

  test("a rule that was not run is not said to have passed", async () => {
    const { body } = await json("explain", faultless, HEAD, "--year", "2020");
    expect(body).toMatchObject({
      plan: null,
      passed: expect.not.arrayContaining(["quota-excellent"]),
      notRun: expect.arrayContaining([{ rule: "quota-excellent", reason: "no-plan", needs: [] }]),
    });
  });
});

test.each([
  ["Cá nhân!A1", "title", "phần tiêu đề"],
  ["Cá nhân!E2", "header", "tiêu đề cột"],
  ["Cá nhân!E9", null, "không nhận ra bảng nào"],
])("%s is told where it lies", async (cell, part, words) => {
  expect(await explained(cell)).toMatchObject({ part, subject: null, findings: [], passed: [] });
  expect((await explain(cell)).stdout).toContain(words);
});

test.each(["'cá nhân'!$e$3", "Cá nhân!e3", `${"Cá nhân".normalize("NFD")}!E3`])(
  "%s is the same cell",
  async (cell) => {
    expect(await explained(cell)).toMatchObject({ cell: HEAD, subject: { name: "=Trần Văn Thử" } });
  },
);

test.each([
  ["no cell", ["explain", office], "Chưa có địa chỉ của ô"],
  ["a cell without its sheet", ["explain", office, "E3"], "“E3” không phải là địa chỉ của một ô."],
  ["a range", ["explain", office, "Cá nhân!E3:E4"], "không phải là địa chỉ của một ô."],
  ["a cell past the last", ["explain", office, "Cá nhân!XFE1"], "không phải là địa chỉ của một ô."],
  ["a sheet that is not there", ["explain", office, "Danh sách!E3"], "không có trang “Danh sách”."],
])("%s is a wrong argument, and what to do is said", async (_, argv, complaint) => {
  const { status, stdout, stderr } = await xepLoai(...argv);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(complaint);
  expect((await json(...argv)).body).toMatchObject({ error: { code: "USAGE" } });
});

test("the sheets that are there are named where another was asked for", async () => {
  expect((await explain("Danh sách!E3")).stderr).toContain("“Tập thể”, “Cá nhân”");
});

test("a cell of the workbook's own plan is told for that", async () => {
  const planned = folder.file("ke-hoach.xlsx");
  expect((await xepLoai("plan", faultless, "--out", planned)).status).toBe(0);
  const { stdout } = await xepLoai("explain", planned, "Kế hoạch!B3");
  expect(stdout).toContain("Trang “Kế hoạch” là kế hoạch");
});

test("a cell of a merged list is told as one that was checked", async () => {
  const master = folder.file("tong-hop.xlsx");
  expect((await xepLoai("consolidate", faultless, "--out", master)).status).toBe(0);
  const { stdout } = await xepLoai("explain", master, "Danh sách cá nhân!F5");
  expect(stdout).toContain("=Trần Văn Thử");
  expect(stdout).toContain("được hiểu là danh sách cá nhân");
  expect(stdout).not.toContain("không được kiểm tra");
  expect((await xepLoai("explain", master, "Đối chiếu!A1")).stdout).toContain("không được kiểm tra");
});

test("explanations are as the schema says", async () => {
  const valid = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
  for (const cell of [HEAD, "Cá nhân!A1", "Cá nhân!E9", "Tập thể!C4"]) {
    valid(await explained(cell));
    expect(valid.errors).toBeNull();
  }
});
