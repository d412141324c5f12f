import { chmodSync, linkSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type CellObject, read as readXlsx } from "xlsx";
import { nodeCodec } from "../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../src/workbook/ooxml/workbook";
import { xlsx, xlsxParts, zip } from "../workbook/fixture";
import { json, xepLoai } from "./console";
import { FAULTLESS, Folder, OFFICE, officeFile, STATISTICS } from "./files";

/** Windows has other permissions, and symbolic links for administrators only. */
const onPosix = process.platform === "win32" ? test.skip : test;

let folder: Folder;
let office: string;
beforeEach(() => {
  folder = new Folder();
  office = officeFile(folder);
});
afterEach(() => folder.remove());

function sheetsOf(file: string) {
  return openWorkbook(readFileSync(file), { codec: nodeCodec }).read();
}

test("the copy holds everything the input had, and the sheet of findings", async () => {
  const out = folder.file("da-kiem-tra.xlsx");
  const { status, stdout } = await xepLoai("check", office, "--out", out);
  expect(status).toBe(1);
  expect(stdout).toContain(`Đã ghi bản đánh dấu: ${out}`);
  const [before, after] = [await sheetsOf(office), await sheetsOf(out)];
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.at(-1)).toMatchObject({ name: "Kết quả kiểm tra", own: "findings" });
  expect(folder.names()).toEqual(["da-kiem-tra.xlsx", "danh-sach.xlsx"]);
});

test("a name that begins with = lands in it as text, as another reader sees it", async () => {
  const out = folder.file("ra.xlsx");
  await xepLoai("check", office, "--out", out);
  const findings = readXlsx(readFileSync(out)).Sheets["Kết quả kiểm tra"] ?? {};
  const named = Object.values(findings).filter((cell: CellObject) => cell.v === "=Trần Văn Thử");
  expect(named.map(({ t, f }: CellObject) => ({ t, f }))).toContainEqual({ t: "s", f: undefined });
});

test("its jumps within the sheet of findings follow the title that the sheet comes to have", async () => {
  const taken = officeFile(folder, "trung-ten.xlsx", {
    sheets: [...OFFICE.sheets, { name: "Kết quả kiểm tra", rows: [["Biên bản"]] }],
  });
  await xepLoai("check", taken, "--out", folder.file("ra.xlsx"));
  const findings = readXlsx(readFileSync(folder.file("ra.xlsx"))).Sheets["Kết quả kiểm tra (2)"] ?? {};
  const jump = Object.values(findings).find((cell: CellObject) => cell.v === "Các ô cần xem");
  expect(jump?.l.Target).toMatch(/^#'Kết quả kiểm tra \(2\)'!A\d+$/);
});

test("checking the copy finds what checking the input found", async () => {
  const out = folder.file("ra.xlsx");
  const { body } = await json("check", office, "--out", out);
  const again = await json("check", out);
  expect(again.body).toEqual({ ...(body as object), workbook: "ra.xlsx" });
});

onPosix("the copy is as private as its original", async () => {
  const secret = folder.put("kin.xlsx", xlsx(OFFICE));
  chmodSync(secret, 0o600);
  await xepLoai("check", secret, "--out", folder.file("ra.xlsx"));
  expect(statSync(folder.file("ra.xlsx")).mode & 0o077).toBe(0);
});

describe("--out is refused, and nothing is written, where it", () => {
  const refused = async (out: string, input = office) => {
    const before = folder.names();
    const bytes = readFileSync(input);
    const { status, body } = await json("check", input, "--out", out);
    expect({ status, body }).toMatchObject({ status: 2, body: { error: { code: "USAGE" } } });
    expect(folder.names()).toEqual(before);
    expect(readFileSync(input).equals(bytes)).toBe(true);
  };

  test("is the input", () => refused(office));

  test("is the input by another way", () => refused(path.join(folder.path, ".", "danh-sach.xlsx")));

  onPosix("is a symbolic link to the input", () => {
    symlinkSync(office, folder.file("lien-ket.xlsx"));
    return refused(folder.file("lien-ket.xlsx"));
  });

  onPosix("is what the input is a symbolic link to", () => {
    symlinkSync(office, folder.file("lien-ket.xlsx"));
    return refused(office, folder.file("lien-ket.xlsx"));
  });

  test("is a hard link to the input", () => {
    linkSync(office, folder.file("lien-ket.xlsx"));
    return refused(folder.file("lien-ket.xlsx"));
  });

  test("is in a folder that is not there", () => refused(folder.file("khong-co/ra.xlsx")));

  test("is a folder", () => {
    mkdirSync(folder.file("ra.xlsx"));
    return refused(folder.file("ra.xlsx"));
  });

  test("is a workbook that no check has written", () => refused(officeFile(folder, "khac.xlsx", STATISTICS)));

  test("is no workbook at all", () => refused(folder.put("thu.xlsx", "nội dung quan trọng")));

  test("has an ending that belies what is in it", () => refused(folder.file("ra.xlsm")));
});

describe("an earlier copy", () => {
  test("is replaced where it holds what the input holds", async () => {
    const out = folder.file("ra.xlsx");
    await xepLoai("check", office, "--out", out);
    const first = readFileSync(out);
    await xepLoai("check", office, "--out", out);
    expect(readFileSync(out).equals(first)).toBe(true);
    expect(folder.names()).toEqual(["danh-sach.xlsx", "ra.xlsx"]);
  });

  test("is kept under another name where somebody has worked in it", async () => {
    const out = folder.file("ra.xlsx");
    await xepLoai("check", officeFile(folder, "sach.xlsx", FAULTLESS), "--out", out);
    const worked = readFileSync(out);
    const { stderr } = await xepLoai("check", office, "--out", out);
    const kept = folder.names().find((name) => /^ra \(bản trước .*\)\.xlsx$/.test(name)) ?? "";
    expect(readFileSync(folder.file(kept)).equals(worked)).toBe(true);
    expect(stderr).toContain(kept);
  });

  test("that is empty is no loss", async () => {
    writeFileSync(folder.file("ra.xlsx"), "");
    expect((await xepLoai("check", office, "--out", folder.file("ra.xlsx"))).status).toBe(1);
  });
});

/** What an office has locked or signed is not changed behind its back; it can still be checked. */
describe("a copy is not written of", () => {
  const signature = { "_xmlsignatures/origin.sigs": "", "_xmlsignatures/sig1.xml": "<Signature/>" };
  test.each([
    ["PROTECTED_SHEET", { sheets: OFFICE.sheets.map((sheet) => ({ ...sheet, protected: true })) }, {}],
    ["PROTECTED_WORKBOOK", { ...OFFICE, structureLocked: true }, {}],
    ["SIGNED_WORKBOOK", OFFICE, signature],
  ])("a workbook that is %s", async (code, fixture, parts) => {
    const locked = folder.put("khoa.xlsx", zip({ ...xlsxParts(fixture), ...parts }));
    const { status, body } = await json("check", locked, "--out", folder.file("ra.xlsx"));
    expect({ status, body }).toMatchObject({ status: 2, body: { error: { code } } });
    expect(folder.names()).toEqual(["danh-sach.xlsx", "khoa.xlsx"]);
    expect((await json("check", locked)).status).toBe(1);
  });
});
