import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { xlsx, xlsxParts, zip } from "../workbook/fixture";
import { json, xepLoai, xepLoaiBroken } from "./console";
import { Folder, OFFICE, officeFile, STATISTICS } from "./files";

const folder = new Folder();
afterAll(() => folder.remove());
const office = officeFile(folder);
const sound = xlsx(OFFICE);

/** The container of old and of encrypted workbooks; which of the two it is, the names in its directory tell. */
function compoundFile(entry: string): Uint8Array {
  const bytes = Buffer.alloc(512 * 3);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  bytes.writeUInt16LE(0x3e, 24);
  bytes.writeUInt16LE(3, 26);
  bytes.writeUInt16LE(0xfffe, 28);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt16LE(6, 32);
  bytes.writeUInt32LE(1, 44);
  bytes.writeUInt32LE(1, 48);
  bytes.writeUInt32LE(4096, 56);
  bytes.writeUInt32LE(0xfffffffe, 60);
  bytes.writeUInt32LE(0xfffffffe, 68);
  bytes.fill(0xff, 76, 512);
  bytes.writeUInt32LE(0, 76);
  bytes.fill(0xff, 512, 1024);
  bytes.writeUInt32LE(0xfffffffd, 512);
  bytes.writeUInt32LE(0xfffffffe, 516);
  for (const [index, name] of ["Root Entry", entry].entries()) {
    const at = 1024 + 128 * index;
    bytes.write(name, at, "utf16le");
    bytes.writeUInt16LE(2 * (name.length + 1), at + 64);
    bytes.writeUInt8(index === 0 ? 5 : 2, at + 66);
    bytes.fill(0xff, at + 68, at + 80);
    if (index === 0) bytes.writeUInt32LE(1, at + 76);
    bytes.writeUInt32LE(0xfffffffe, at + 116);
  }
  return bytes;
}

function withPart(name: string, text: string): Uint8Array {
  return zip({ ...xlsxParts(OFFICE), [name]: text });
}

const BAD_INPUT: [code: string, name: string, content: Uint8Array | string][] = [
  ["NOT_A_WORKBOOK", "csv.xlsx", "STT,Họ và tên\n1,Trần Văn Thử\n"],
  ["NOT_A_WORKBOOK", "html.xlsx", "<html><table></table></html>"],
  ["NOT_A_WORKBOOK", "empty.xlsx", ""],
  ["NOT_A_WORKBOOK", "zip.xlsx", zipSync({ "a.txt": strToU8("a") })],
  ["LEGACY_WORKBOOK", "old.xlsx", compoundFile("Workbook")],
  ["ENCRYPTED_WORKBOOK", "locked.xlsx", compoundFile("EncryptedPackage")],
  ["DAMAGED_WORKBOOK", "cut.xlsx", sound.slice(0, sound.length - 200)],
  ["DAMAGED_WORKBOOK", "xml.xlsx", withPart("xl/worksheets/sheet1.xml", "<worksheet><sheetData>")],
  ["DAMAGED_WORKBOOK", "dtd.xlsx", withPart("xl/workbook.xml", '<!DOCTYPE a [<!ENTITY b "c">]><workbook/>')],
  ["WORKBOOK_TOO_LARGE", "bomb.xlsx", withPart("xl/worksheets/sheet1.xml", " ".repeat(20_000_000))],
  ["NOT_A_ROSTER", "statistics.xlsx", xlsx(STATISTICS)],
];

/** The commands that need a roster, with what each writes. */
const WRITING: readonly (readonly [command: string, ...options: string[]])[] = [
  ["check", "--out", folder.file("ra.xlsx")],
  ["summarise", "--out", folder.file("ra.xlsx")],
  ["share", "--out", folder.file("ra.xlsx")],
  ["consolidate", "--out", folder.file("ra.xlsx")],
  ["export", "--format", "csv", "--out", folder.file("ra")],
];

describe.each(WRITING)("%s", (command, ...options) => {
  test.each(BAD_INPUT)(
    "%s: %s is told in one object, and nothing is written",
    async (code, name, content) => {
      const file = folder.put(name, content);
      const before = folder.names();
      const { status, body } = await json(command, file, ...options);
      expect(status).toBe(2);
      expect(body).toMatchObject({
        schema: "xep-loai/error@1",
        error: { code, message: expect.stringContaining(name) },
      });
      expect(folder.names()).toEqual(before);
    },
  );
});

test.each([
  [
    "names listed below each level",
    "dưới mỗi mức xếp loại ghi tên người",
    [
      ["STT", "Đơn vị", "HTXSNV", "HTTNV"],
      [1, "Phòng Nội vụ", "Trần Văn Thử", "Lê Thị Mẫu"],
    ],
  ],
  [
    "people across columns",
    "mỗi người một cột",
    [
      ["Họ và tên", "Trần Văn Thử", "Lê Thị Mẫu"],
      ["Chức vụ", "Trưởng phòng", "Chuyên viên"],
      ["Mức xếp loại", "HTXSNV", "HTTNV"],
    ],
  ],
  [
    "levels of another scale",
    "không ghi mức nào của quy định",
    [
      ["STT", "Họ và tên", "Chức vụ", "Xếp loại"],
      [1, "Trần Văn Thử", "Trưởng phòng", 1],
      [2, "Lê Thị Mẫu", "Chuyên viên", 2],
    ],
  ],
])("NOT_A_ROSTER: %s, which a person can put right, are told of with their sheet", async (_, told, rows) => {
  const file = folder.put("gan-dung.xlsx", xlsx({ sheets: [{ name: "Danh sách 1", rows }] }));
  expect(await json("check", file)).toMatchObject({
    status: 2,
    body: {
      error: {
        code: "NOT_A_ROSTER",
        hint: expect.stringMatching(new RegExp(`^Trang “Danh sách 1”: .*${told}`)),
      },
    },
  });
});

test.each([
  ["a file that is not there", path.join(folder.path, "khong-co.xlsx")],
  ["a folder", folder.path],
  ["what is no file and never ends", "/dev/zero"],
  ["a file taken for a folder", path.join(office, "b.xlsx")],
])("FILE_NOT_FOUND: %s", async (_, file) => {
  expect(await json("check", file)).toMatchObject({ status: 2, body: { error: { code: "FILE_NOT_FOUND" } } });
});

test.each([
  ["no plan of that name", "ke-hoach-la", undefined, "mac-dinh-2023"],
  ["no JSON", "a.json", "extends: mac-dinh-2023", "JSON"],
  ["an unknown property", "b.json", '{ "extends": "mac-dinh-2023", "quotas": {} }', "quotas"],
  [
    "a property of the wrong kind",
    "c.json",
    '{ "extends": "mac-dinh-2023", "quota": { "percent": "20" } }',
    "quota.percent",
  ],
])("UNKNOWN_PLAN: %s", async (_, name, content, named) => {
  const plan = content === undefined ? name : folder.put(name, content);
  expect(await json("check", office, "--plan", plan)).toMatchObject({
    status: 2,
    body: { error: { code: "UNKNOWN_PLAN", hint: expect.stringContaining(named) } },
  });
});

test("USAGE: wrong arguments", async () => {
  expect(await json("check", office, "--cot", "m.json")).toMatchObject({
    status: 2,
    body: { error: { code: "USAGE", message: expect.stringContaining("--cot") } },
  });
});

test("INTERNAL_ERROR: an error of the program itself is not laid on the file", async () => {
  const { status, stdout, stderr } = await xepLoaiBroken(
    "check",
    office,
    "--out",
    folder.file("ra.xlsx"),
    "--json",
  );
  expect({ status, stderr }).toEqual({ status: 2, stderr: "" });
  expect(JSON.parse(stdout)).toMatchObject({ error: { code: "INTERNAL_ERROR" } });
  expect(folder.names()).not.toContain("ra.xlsx");
});

describe("for people", () => {
  test("an error is a sentence and what to do, on standard error alone", async () => {
    const { status, stdout, stderr } = await xepLoai("check", folder.file("khong-co.xlsx"));
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.trimEnd().split("\n")).toHaveLength(2);
    expect(stderr).toContain("“khong-co.xlsx”");
  });

  test("it is told in the language asked for, wherever that stands", async () => {
    const { stderr } = await xepLoai("--language=en", "check");
    expect(stderr).toContain("No file to check was named.");
  });
});
