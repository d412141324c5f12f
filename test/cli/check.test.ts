import { readFileSync } from "node:fs";
import { json, xepLoai, xepLoaiInTerminal } from "./console";
import { FAULTLESS, Folder, OFFICE, officeFile, withInstead } from "./files";

const folder = new Folder();
afterAll(() => folder.remove());
const office = officeFile(folder);
const faultless = officeFile(folder, "sach.xlsx", FAULTLESS);

describe("the exit status", () => {
  test("is 1 where an error is found", async () => {
    expect((await xepLoai("check", office)).status).toBe(1);
  });

  test("is 0 where none is", async () => {
    expect((await xepLoai("check", faultless)).status).toBe(0);
  });
});

describe("the rating year", () => {
  const undated = officeFile(folder, "khong-nam.xlsx", {
    sheets: OFFICE.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.map((value) => (typeof value === "string" ? value.replace(" NĂM 2023", "") : value)),
      ),
    })),
  });

  test.each([
    ["as asked", office, ["--year", "2024"], 2024],
    ["else that of the titles", office, ["--plan", "mac-dinh-2026"], 2023],
    ["else the plan's", undated, ["--plan", "huyen-uy-245kh-2023", "--as-of", "2024-01-10"], 2023],
    [
      "else, under a plan of several years, the day's where it covers it",
      undated,
      ["--plan", "mac-dinh-2023", "--as-of", "2024-12-20"],
      2024,
    ],
    ["else that of the day", undated, ["--as-of", "2026-12-20"], 2026],
  ])("is %s", async (_, file, argv, year) => {
    expect((await json("check", file, ...argv)).body).toMatchObject({ year });
  });

  test.each([
    ["is of the day alone, and that is said", ["--as-of", "2026-01-05"], true],
    [
      "is of the day under a plan of several years",
      ["--plan", "mac-dinh-2026", "--as-of", "2027-01-05"],
      true,
    ],
    ["is asked for", ["--year", "2025", "--as-of", "2026-01-05"], false],
    ["is that of a plan of one year", ["--plan", "huyen-uy-245kh-2023", "--as-of", "2024-01-05"], false],
  ])("%s", async (_, argv, assumed) => {
    const said = /Năm xếp loại: 20\d\d, lấy theo ngày kiểm tra vì tiêu đề danh sách không ghi năm\./;
    const { body } = await json("check", undated, ...argv);
    expect(typeof body === "object" && body !== null && "yearAssumed" in body).toBe(assumed);
    expect(said.test((await xepLoai("check", undated, ...argv)).stdout)).toBe(assumed);
  });
});

describe("the plan", () => {
  test("is the default of the year where none is asked for", async () => {
    expect((await json("check", office)).body).toMatchObject({ plan: { id: "mac-dinh-2023" } });
  });

  test("that does not cover the year is not applied, and that is found", async () => {
    const { body } = await json("check", office, "--year", "2021", "--plan", "huyen-uy-245kh-2023");
    expect(body).toMatchObject({ plan: null, quotas: [] });
    expect(body).toHaveProperty(
      "findings",
      expect.arrayContaining([expect.objectContaining({ rule: "no-plan" })]),
    );
  });

  test("may be a file of the office's own", async () => {
    const plan = folder.put(
      "ke-hoach.json",
      '\uFEFF{ "extends": "mac-dinh-2023", "id": "cua-toi", "title": "Của tôi", "years": [2023], "quota": { "percent": 25 } }',
    );
    expect((await json("check", office, "--plan", plan)).body).toMatchObject({
      plan: { id: "cua-toi", quota: { percent: 25, base: "good" } },
    });
  });
});

test("without --as-of, today is the system's date", async () => {
  expect((await json("check", office)).body).toMatchObject({
    asOf: "2023-12-26",
    workbook: "danh-sach.xlsx",
  });
});

test("the language changes the messages and nothing else", async () => {
  const [vi, en] = await Promise.all([json("check", office), json("check", office, "--language", "en")]);
  const without = (body: unknown) => JSON.stringify(body, (key, value) => (key === "message" ? "" : value));
  expect(without(en.body)).toBe(without(vi.body));
  expect(en.body).not.toEqual(vi.body);
});

describe("progress", () => {
  test("is shown on a terminal, and taken away again", async () => {
    const { stderr } = await xepLoaiInTerminal("check", office);
    expect(stderr).toMatch(/Đang đọc… \d+%/);
    expect(stderr.endsWith("\r\u001b[K")).toBe(true);
  });

  test("is not shown where nobody watches", async () => {
    expect((await xepLoai("check", office)).stderr).toBe("");
  });
});

describe("what people read", () => {
  test("of quotas that are passed tells whose they are where one list has two", async () => {
    const both = officeFile(folder, "hai-muc.xlsx", {
      sheets: [
        {
          name: "Cá nhân",
          rows: [
            ["DANH SÁCH CÔNG CHỨC NĂM 2023"],
            ["STT", "Họ và tên", "Đảng viên", "Mức xếp loại công chức", "Mức xếp loại đảng viên"],
            [1, "Trần Văn Thử", "x", "HTXSNV", "HTXSNV"],
            [2, "Lê Thị Mẫu", "x", "HTXSNV", "HTTNV"],
            [3, "Phạm Thị Thí", "x", "HTTNV", "HTTNV"],
          ],
        },
      ],
    });
    const { stdout } = await xepLoai("check", both);
    expect(stdout.match(/Vượt .*/g)).toEqual([
      "Vượt 2: DANH SÁCH CÔNG CHỨC NĂM 2023 (Không giữ chức vụ): 2 xuất sắc, tối đa 0",
      "Vượt 1: DANH SÁCH CÔNG CHỨC NĂM 2023 (Đảng viên): 1 xuất sắc, tối đa 0",
    ]);
  });

  test("names the cell, the person, the rule and what it rests on", async () => {
    const { stdout } = await xepLoai("check", office, "--plan", "huyen-uy-245kh-2023");
    expect(stdout).toMatch(/│ Lỗi\s+│ Cá nhân!E3\s+│ =?Trần Văn Thử/);
    expect(stdout).toContain("Người đứng đầu");
    expect(stdout).toContain("Quy định 124-QĐ/TW");
  });

  test("ends in the result, or says plainly that nothing was found", async () => {
    expect((await xepLoai("check", office)).stdout).toMatch(/\d+ lỗi, \d+ cảnh báo, \d+ lưu ý\.\n$/);
    expect((await xepLoai("check", faultless)).stdout).toMatch(
      /Không phát hiện nội dung nào trái quy định.*\n$/,
    );
  });

  test("keeps within the width of the terminal", async () => {
    const { stdout } = await xepLoaiInTerminal("check", office);
    const table = stdout.split("\n").filter((line) => /^[┌├└│]/.test(line));
    expect(Math.max(...table.map((line) => line.length))).toBe(100);
  });
});

test("what a roster holds does not move the cursor of a terminal", async () => {
  const hostile = withInstead(OFFICE, "=Trần Văn Thử", "Trần_x001B_[2JVăn Thử");
  const { stdout } = await xepLoai(
    "check",
    officeFile(folder, "la.xlsx", hostile),
    "--plan",
    "huyen-uy-245kh-2023",
  );
  expect(stdout).toContain("Trần");
  expect(stdout).not.toContain("\u001b");
});

test("the input is left as it is", async () => {
  const before = readFileSync(office);
  await xepLoai("check", office, "--out", folder.file("moi.xlsx"));
  expect(readFileSync(office).equals(before)).toBe(true);
});
