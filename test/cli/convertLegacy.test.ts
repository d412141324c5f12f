import { readFileSync } from "node:fs";
import { nodeCodec } from "../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../src/workbook/ooxml/workbook";
import { hasLibreOffice, savedByLibreOffice } from "../readers/readers";
import { xlsxParts, zip } from "../workbook/fixture";
import { parts } from "../workbook/ooxml/write/opened";
import { json, xepLoai } from "./console";
import { Folder, OFFICE, officeFile } from "./files";

const folder = new Folder();
afterAll(() => folder.remove());

const STYLES =
  '<fonts count="3"><font><sz val="12"/><name val="Times New Roman"/></font><font><b/><sz val="13"/><name val=".VnTime"/><family val="2"/></font><font><sz val="12"/><name val="VNI-Helve"/></font></fonts>';
const FORMATS =
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>';
const ROWS = [
  ['<c r="A1" s="1" t="str"><v>Danh s¸ch c¸ nh©n n¨m 2023</v></c>'],
  ["STT", "Hä vµ tªn", "Chøc vô", "§¬n vÞ", "Møc xÕp lo¹i"],
  ["1", "NguyÔn V¨n An", "Tr\u00adëng phßng", "Phßng Néi vô", "Hoµn thµnh tèt nhiÖm vô"],
  ["2", "TrÇn ThÞ Hµ", "Chuyªn viªn", "Phßng Néi vô", "Hoµn thµnh tèt nhiÖm vô"],
].map((cells, row) =>
  row === 0
    ? `<row r="1">${cells[0]}</row>`
    : `<row r="${row + 1}">${cells
        .map((value, column) => `<c r="${"ABCDE"[column]}${row + 1}" s="1" t="str"><v>${value}</v></c>`)
        .join("")}</row>`,
);
const EXTRA =
  '<row r="9"><c r="A9" s="2" t="str"><v>Traàn Thò Haø</v></c><c r="B9" s="1" t="str"><f>B3</f><v>NguyÔn V¨n An</v></c><c r="C9" s="1" t="str"><v>Bu«n Jªng®r¨k</v></c>' +
  '<c r="D9" s="1" t="inlineStr"><is><r><t>NguyÔn </t></r><r><rPr><b/></rPr><t>V¨n An</t></r></is></c></row>';

/** A list in .VnTime, with a cell in VNI-Helve, a formula, two formats in one cell, and a name that reads as nothing. */
function oldFile(name: string): string {
  const all = xlsxParts({ sheets: [{ name: "Cá nhân", rows: [] }] });
  const styles = (all["xl/styles.xml"] ?? "")
    .replace(/<fonts.*<\/fonts>/, STYLES)
    .replace(/<cellXfs.*<\/cellXfs>/, FORMATS);
  const sheet = (all["xl/worksheets/sheet1.xml"] ?? "").replace(
    /<sheetData\/>|<sheetData>.*<\/sheetData>/,
    `<sheetData>${ROWS.join("")}${EXTRA}</sheetData>`,
  );
  return folder.put(name, zip({ ...all, "xl/styles.xml": styles, "xl/worksheets/sheet1.xml": sheet }));
}

const office = async (file: string) =>
  (await openWorkbook(new Uint8Array(readFileSync(file)), { codec: nodeCodec }).read())[0]?.rows.map(
    ({ cells }) => cells,
  );

const UNICODE = [
  ["Danh sách cá nhân năm 2023"],
  ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Mức xếp loại"],
  ["1", "Nguyễn Văn An", "Trưởng phòng", "Phòng Nội vụ", "Hoàn thành tốt nhiệm vụ"],
  ["2", "Trần Thị Hà", "Chuyên viên", "Phòng Nội vụ", "Hoàn thành tốt nhiệm vụ"],
  // a formula over a converted cell is to be calculated by whoever opens the copy
  ["Trần Thị Hà", { error: "UNCALCULATED" }, "Bu«n Jªng®r¨k", "NguyÔn V¨n An"],
];

test("the copy is in Unicode, and what has more to lose, or does not read for sure, stays and is listed", async () => {
  const file = oldFile("cu.xlsx");
  const before = readFileSync(file);
  const out = folder.file("da-chuyen.xlsx");
  const { body } = await json("check", file, "--out", out, "--convert-legacy");
  expect(body).toMatchObject({
    schema: "xep-loai/report@1",
    converted: [
      {
        sheet: "Cá nhân",
        encoding: "TCVN3",
        cells: 13,
        left: [
          { cell: "Cá nhân!B9", reason: "more" },
          { cell: "Cá nhân!C9", reason: "doubtful" },
          { cell: "Cá nhân!D9", reason: "more" },
        ],
      },
      { sheet: "Cá nhân", encoding: "VNI", cells: 1, left: [] },
    ],
  });
  expect(await office(out)).toEqual(UNICODE);
  expect(readFileSync(file)).toEqual(before);
  const styles = parts(new Uint8Array(readFileSync(out)))["xl/styles.xml"];
  expect(styles).toContain('<font><b/><sz val="13"/><name val="Times New Roman"/></font>');
  expect(styles).toContain('<font><sz val="12"/><name val="Arial"/></font>');
});

test("what was converted is told to people, sheet by sheet", async () => {
  const { stdout } = await xepLoai(
    "check",
    oldFile("cu-2.xlsx"),
    "--out",
    folder.file("da-chuyen-2.xlsx"),
    "--convert-legacy",
  );
  expect(stdout).toContain("Trang “Cá nhân”: đã chuyển 13 ô từ TCVN3 sang Unicode trong bản sao.");
  expect(stdout).toContain("để nguyên 1 ô chưa đọc chắc được, cần người xem: C9");
});

test("unasked, the list is read by what it says, told of, and left as it is", async () => {
  const file = oldFile("cu-3.xlsx");
  const out = folder.file("danh-dau.xlsx");
  const { body } = await json("check", file, "--out", out);
  expect(body).toMatchObject({ counts: { individuals: 3 }, ratings: { individuals: { good: 2 } } });
  expect(JSON.stringify(body)).toContain("“Hä vµ tªn” là “Họ và tên”");
  expect(await office(out)).toEqual(await office(file));
});

test("converting asks for a copy", async () => {
  expect(await json("check", oldFile("cu-4.xlsx"), "--convert-legacy")).toMatchObject({
    status: 2,
    body: { error: { code: "USAGE", message: expect.stringContaining("--convert-legacy") } },
  });
});

test("a list in Unicode stays what it is", async () => {
  const file = officeFile(folder, "moi.xlsx", OFFICE);
  const out = folder.file("moi-ra.xlsx");
  const { body } = await json("check", file, "--out", out, "--convert-legacy");
  expect(body).toMatchObject({ converted: [] });
  expect(await office(out)).toEqual(await office(file));
});

(hasLibreOffice() ? test : test.skip)(
  "LibreOffice reads the converted texts (skipped where it is not installed)",
  async () => {
    const out = folder.file("da-chuyen-5.xlsx");
    await xepLoai("check", oldFile("cu-5.xlsx"), "--out", out, "--convert-legacy");
    const saved = folder.put("luu.xlsx", savedByLibreOffice(new Uint8Array(readFileSync(out))));
    expect((await office(saved))?.slice(0, 4)).toEqual(UNICODE.slice(0, 4));
  },
);
