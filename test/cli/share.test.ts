import { readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import { strFromU8, unzipSync } from "fflate";
import schema from "../../src/cli/sharing.schema.json";
import { nodeCodec } from "../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../src/workbook/ooxml/workbook";
import { hasLibreOffice, readWithExcelize, savedByLibreOffice, typedWithExcelize } from "../readers/readers";
import type { Fixture } from "../workbook/fixture";
import { packageFaults } from "../workbook/ooxml/write/packageFaults";
import { json, xepLoai } from "./console";
import { FAULTLESS, Folder, OFFICE, officeFile, STATISTICS } from "./files";

const SAMPLE = path.join(__dirname, "../../assets/samples/huyen-mau-2023.xlsx");
const CARD = "0123 456 789";

/** The office with a private column, and a title that says of one person what stands there. */
const PRIVATE: Fixture = {
  sheets: OFFICE.sheets.map(({ name, rows }) => ({
    name,
    rows:
      name === "Tập thể"
        ? rows
        : rows.map((row, at) => [
            ...row,
            [null, "Số thẻ đảng viên", CARD, "0123 456 780", null, null][at] ?? null,
          ]),
  })),
};

let folder: Folder;
let out: string;
beforeEach(() => {
  folder = new Folder();
  out = folder.file("gui.xlsx");
});
afterEach(() => folder.remove());

const sheetsOf = (file: string) => openWorkbook(readFileSync(file), { codec: nodeCodec }).read();

function texts(file: string): Map<string, string> {
  const parts = Object.entries(unzipSync(readFileSync(file)));
  return new Map(parts.map(([name, content]) => [name, strFromU8(content)]));
}

const valid = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
const faults = (body: unknown) => (valid(body) ? [] : valid.errors);

/** What verify says of a file; its JSON is as documented. */
async function verified(bytes: Uint8Array): Promise<{ status: number; body: unknown }> {
  const told = await json("verify", folder.put("nhan.xlsx", bytes));
  expect(faults(told.body)).toEqual([]);
  return told;
}

describe("the copy for the level above", () => {
  test("is without what was asked to be left out, sealed, and the office's file is not touched", async () => {
    const file = officeFile(folder, "danh-sach.xlsx", PRIVATE);
    const before = readFileSync(file);
    const { status, stdout } = await xepLoai("share", file, "--out", out, "--redact", "số thẻ đảng viên");
    expect(status).toBe(1);
    expect(stdout).toContain("cột “Số thẻ đảng viên”, trang “Cá nhân”, ô F3:F6");
    expect(stdout).toContain("trang “Cá nhân”: 2 ô của cột được chọn bỏ");
    expect(stdout).toMatch(/Mã niêm phong: ([0-9A-F]{4} ){7}[0-9A-F]{4}/);
    expect(readFileSync(file).equals(before)).toBe(true);

    const parts = texts(out);
    expect([...parts].filter(([, text]) => text.includes("0123")).map(([name]) => name)).toEqual([]);
    const raw = new Map(Object.entries(unzipSync(readFileSync(out))));
    expect(packageFaults(raw, raw.keys())).toEqual([]);
    const people = (await sheetsOf(out)).find(({ name }) => name === "Cá nhân");
    expect(people?.rows.map(({ cells }) => cells.slice(1, 6))).toEqual([
      [],
      ["Họ và tên", "Chức vụ", "Đơn vị", "Mức xếp loại", "Số thẻ đảng viên"],
      ["=Trần Văn Thử", "Trưởng phòng", "Phòng Nội vụ", "HTXSNV"],
      ["Lê Thị Mẫu", "Phó Trưởng phòng", "Phòng Nội vụ", "HTTNV"],
      ["Phạm Thị Thí", "Chuyên viên", "Phòng Nội vụ", "HTTNV"],
      ["Đỗ Văn Dụ", "Trưởng phòng", "Phòng Tư pháp", "HTTNV"],
    ]);
  });

  test("tells where something of the column still stands, and leaves it to the clerk", async () => {
    const rows = PRIVATE.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row, at) => (at === 0 ? [`DANH SÁCH NĂM 2023, thẻ ${CARD}`] : row)),
    }));
    const file = officeFile(folder, "danh-sach.xlsx", { sheets: rows });
    const { body } = await json("share", file, "--out", out, "--redact", "partyCardNumber");
    expect(faults(body)).toEqual([]);
    expect(faults({ ...(body as object), left: ["A1"] })).not.toEqual([]);
    expect(body).toMatchObject({
      schema: "xep-loai/sharing@1",
      workbook: "danh-sach.xlsx",
      out: "gui.xlsx",
      emptied: [{ column: "Số thẻ đảng viên", field: "partyCardNumber", sheet: "Cá nhân", cells: "F3:F6" }],
      removals: [{ kind: "cells", sheet: "Cá nhân", count: 2 }],
      left: ["Tập thể!A1", "Cá nhân!A1"],
      open: { errors: expect.any(Number) },
      seal: { sheets: [{ name: "Tập thể" }, { name: "Cá nhân" }] },
    });
    const slip = (await sheetsOf(out)).find(({ own }) => own === "submission");
    expect(JSON.stringify(slip)).toContain("Tập thể!A1, Cá nhân!A1");
    expect(JSON.stringify(slip)).not.toContain("456");
  });

  test("has a slip with the figures, what is open, and the code of its seal", async () => {
    const { body, status } = await json("share", officeFile(folder, "x.xlsx", FAULTLESS), "--out", out);
    expect(status).toBe(0);
    const slip = (await sheetsOf(out)).find(({ name }) => name === "Phiếu gửi");
    const cells = slip?.rows.flatMap(({ cells }) => cells).filter((value) => value !== null);
    expect(cells).toEqual(
      expect.arrayContaining([
        "PHIẾU GỬI KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG NĂM 2023",
        "x.xlsx",
        "Cá nhân (theo mức xếp loại)",
        (body as { seal: { code: string } }).seal.code,
        "26/12/2023",
      ]),
    );
    const people = slip?.rows.find(({ cells }) => String(cells[1]).startsWith("Cá nhân"));
    expect(people?.cells.slice(2)).toEqual([0, 4, 0, 0, 0, 0, 0, 4]);
  });

  test("has neither marks nor findings unless they are asked for, and then without what was left out", async () => {
    const marked = folder.file("danh-dau.xlsx");
    const file = officeFile(folder, "danh-sach.xlsx", PRIVATE);
    await xepLoai("check", file, "--out", marked);
    await xepLoai("share", marked, "--out", out);
    expect((await sheetsOf(out)).map(({ own }) => own)).toEqual([null, null, "submission"]);
    expect([...texts(out).values()].some((text) => text.includes("xep-loai:error"))).toBe(false);

    const kept = folder.file("giu.xlsx");
    const { stdout } = await xepLoai(
      "share",
      marked,
      "--out",
      kept,
      "--marks",
      "keep",
      "--redact",
      "partyCardNumber",
    );
    expect((await sheetsOf(kept)).map(({ own }) => own)).toEqual([null, null, "findings", "submission"]);
    expect([...texts(kept).values()].some((text) => text.includes("xep-loai:error"))).toBe(true);
    expect([...texts(kept).values()].some((text) => text.includes(CARD))).toBe(false);
    expect(stdout).toContain("vùng đánh dấu của chương trình");
  });

  test("has the summaries that the office's file has, made of what is sent", async () => {
    const summarised = folder.file("tong-hop.xlsx");
    await xepLoai("summarise", SAMPLE, "--out", summarised);
    const before = (await sheetsOf(summarised)).map(({ own }) => own).filter((own) => own !== null);
    expect(before.length).toBeGreaterThan(0);
    await xepLoai("share", summarised, "--out", out, "--redact", "note");
    expect((await sheetsOf(out)).map(({ own }) => own).filter((own) => own !== null)).toEqual([
      ...before,
      "submission",
    ]);
    expect((await verified(readFileSync(out))).status).toBe(0);
  });

  test("made twice is the same file", async () => {
    const file = officeFile(folder);
    await xepLoai("share", file, "--out", out);
    const once = readFileSync(out);
    await xepLoai("share", file, "--out", out);
    expect(readFileSync(out).equals(once)).toBe(true);
    expect(folder.names()).toEqual(["danh-sach.xlsx", "gui.xlsx"]);
  });

  test("of a workbook with macros is a plain workbook", async () => {
    const file = folder.put("danh-sach.xlsm", readFileSync(officeFile(folder)));
    expect((await xepLoai("share", file, "--out", out)).status).toBe(1);
    const asMacro = await xepLoai("share", file, "--out", folder.file("gui.xlsm"));
    expect(asMacro).toMatchObject({ status: 2, stderr: expect.stringContaining("không có macro") });
    expect(folder.names()).not.toContain("gui.xlsm");
  });

  test.each([
    [["--redact", " , ;"], /--redact thiếu giá trị/],
    [["--redact", "lương"], /Không có cột nào tên “lương”.*birthDate \(Ngày sinh\)/s],
    [["--redact", "fullName"], /Bỏ cột “Họ và tên” thì bản gửi không còn/],
    [["--marks", "có"], /--marks không nhận giá trị “có”/],
  ])("%j is refused, and nothing is written", async (options, message) => {
    const { status, stderr } = await xepLoai("share", officeFile(folder), "--out", out, ...options);
    expect({ status, stderr: message.test(stderr) }).toEqual({ status: 2, stderr: true });
    expect(folder.names()).toEqual(["danh-sach.xlsx"]);
  });

  test("a column that no table has is told", async () => {
    const { stdout } = await xepLoai("share", officeFile(folder), "--out", out, "--redact", "birthDate");
    expect(stdout).toContain("Không bảng nào có cột: Ngày sinh.");
  });

  test("is not made of what is no roster, nor in place of the office's own file", async () => {
    const other = officeFile(folder, "khac.xlsx", STATISTICS);
    expect((await xepLoai("share", other, "--out", out)).status).toBe(2);
    const file = officeFile(folder);
    expect((await xepLoai("share", file, "--out", file)).status).toBe(2);
    expect((await xepLoai("share", file)).status).toBe(2);
  });
});

describe("the seal of the copy", () => {
  let sealed: Uint8Array;
  beforeEach(async () => {
    await xepLoai("share", SAMPLE, "--out", out, "--redact", "birthDate");
    sealed = readFileSync(out);
  });

  test("is intact as it comes, and after Excelize saved it again", async () => {
    expect(await verified(sealed)).toMatchObject({
      status: 0,
      body: { schema: "xep-loai/seal-check@1", state: "intact", breaks: [], sealed: { year: 2023 } },
    });
    const [read] = readWithExcelize(sealed);
    expect((await verified(read?.saved ?? new Uint8Array())).body).toMatchObject({ state: "intact" });
  });

  (hasLibreOffice() ? test : test.skip)(
    "is intact after LibreOffice opened and saved it (skipped where soffice is not installed)",
    async () => {
      expect((await verified(savedByLibreOffice(sealed))).body).toMatchObject({
        state: "intact",
        breaks: [],
      });
    },
  );

  test("says which sheets it covers: a figure changed on another one does not break it", async () => {
    const changed = typedWithExcelize(sealed, [{ sheet: "Phiếu gửi", cell: "C20", value: 99 }]);
    expect((await verified(changed)).status).toBe(0);
    const { stdout } = await xepLoai("verify", folder.file("nhan.xlsx"));
    expect(stdout).toContain("Niêm phong bao trùm: trang “Tập thể”, trang “Cá nhân”. Các trang khác");
  });

  test("is broken by one rating, and the row is told with whose it is", async () => {
    const people = (await sheetsOf(out)).find(({ name }) => name === "Cá nhân");
    const row = people?.rows.find(({ cells }) => cells.includes("HTTNV"));
    const column = row?.cells.indexOf("HTTNV") ?? -1;
    const cell = `${String.fromCharCode(65 + column)}${(row?.index ?? 0) + 1}`;
    const changed = typedWithExcelize(sealed, [{ sheet: "Cá nhân", cell, value: "HTXSNV" }]);
    expect(await verified(changed)).toMatchObject({
      status: 1,
      body: { state: "broken", breaks: [{ kind: "changed", sheet: "Cá nhân", row: (row?.index ?? 0) + 1 }] },
    });
    const { stdout } = await xepLoai("verify", folder.file("nhan.xlsx"));
    expect(stdout).toContain("NIÊM PHONG KHÔNG CÒN NGUYÊN");
    expect(stdout).toContain(String(row?.cells[1]));
  });

  test("is missing in a workbook that was never sealed", async () => {
    expect(await verified(readFileSync(SAMPLE))).toMatchObject({ status: 1, body: { state: "missing" } });
  });
});
