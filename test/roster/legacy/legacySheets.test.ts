import { isRoster, readRoster } from "../../../src/roster";
import { legacyCellsOf, readThrough } from "../../../src/roster/legacy/legacySheets";
import { readSheets } from "../../../src/workbook/ooxml/readSheets";
import type { SheetSnapshot } from "../../../src/workbook/port";
import { MAIN, open, workbookFile, worksheet } from "../../workbook/ooxml/workbookFile";
import { area, sheet } from "../detect/sheet";

const OLD = [
  ["Danh s¸ch c¸ nh©n n¨m 2023"],
  ["STT", "Hä vµ tªn", "Chøc vô", "§¬n vÞ", "Møc xÕp lo¹i"],
  [1, "NguyÔn V¨n An", "Tr\u00adëng phßng", "Phßng Néi vô", "Hoµn thµnh tèt nhiÖm vô"],
  [2, "TrÇn ThÞ Hµ", "Chuyªn viªn", "Phßng Néi vô", "Hoµn thµnh xuÊt s¾c nhiÖm vô"],
];

test("a list in TCVN3 is read by what it says, headings and all", () => {
  const roster = readRoster([sheet(OLD)]);
  expect(isRoster(roster)).toBe(true);
  expect(roster.individuals.map((person) => [person.name, person.text("post"), person.text("unit")])).toEqual(
    [
      ["Nguyễn Văn An", "Trưởng phòng", "Phòng Nội vụ"],
      ["Trần Thị Hà", "Chuyên viên", "Phòng Nội vụ"],
    ],
  );
  expect(
    roster.individuals
      .map((person) => person.rating("rating"))
      .map((rating) => rating?.state === "rated" && rating.level),
  ).toEqual(["good", "excellent"]);
});

test("what was written stays beside what it says", () => {
  const read = readThrough(sheet(OLD));
  expect(
    legacyCellsOf(read).map(({ cell, written, reading }) => [cell.row, cell.column, written, reading]),
  ).toContainEqual([3, 1, "TrÇn ThÞ Hµ", "Trần Thị Hà"]);
  expect(read.rows[3]?.cells[1]).toBe("Trần Thị Hà");
});

test("a sheet in Unicode is given back as it is", () => {
  const unicode: SheetSnapshot = sheet([
    ["Họ và tên", "Mức"],
    ["Lê Thị Hoà", "HTTNV"],
  ]);
  expect(readThrough(unicode)).toBe(unicode);
});

describe("the fonts of a file", () => {
  const styles = (font: string) =>
    `<styleSheet xmlns="${MAIN}"><fonts><font><name val="Arial"/></font><font><b/><name val="${font}"/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs></styleSheet>`;
  const rows =
    '<row r="1"><c r="A1" s="1" t="str"><v>tá</v></c><c r="B1" t="str"><v>tá</v></c><c r="C1" s="1"><v>1</v></c></row>';
  const read = (font: string) =>
    readSheets(
      open(workbookFile({ "xl/worksheets/sheet1.xml": worksheet(rows), "xl/styles.xml": styles(font) })),
    )[0]?.rows[0];

  test.each([".VnTime", ".VnArialH", "VNI-Times", "vntime"])("%s is told of texts alone", (font) => {
    expect(read(font)).toEqual({
      index: 0,
      cells: ["tá", "tá", 1],
      hidden: false,
      fonts: [font, null, null],
    });
  });

  test.each(["Times New Roman", "Vnature"])("%s is not told at all", (font) => {
    expect(read(font)).toEqual({ index: 0, cells: ["tá", "tá", 1], hidden: false });
  });

  test("make single words readable", () => {
    const [cells] = readSheets(
      open(workbookFile({ "xl/worksheets/sheet1.xml": worksheet(rows), "xl/styles.xml": styles(".VnTime") })),
    ).map((one) => readThrough(one).rows[0]?.cells);
    expect(cells).toEqual(["tỏ", "tá", 1]);
  });
});

test("a mixture is read like any other: two lists on a sheet, a cell merged over people, a row that goes on", () => {
  const mixed = sheet(
    [
      ["kÕt qu¶ ®¸nh gi¸, xÕp lo¹i n¨m 2023"],
      ["A. TËp thÓ"],
      ["STT", "Tªn tËp thÓ", "Møc xÕp lo¹i"],
      [1, "Chi bé Th«n 1", "Hoµn thµnh tèt nhiÖm vô"],
      ["B. C¸ nh©n"],
      ["STT", "Hä vµ tªn", "Chi bé", "Chøc vô", "Møc xÕp lo¹i", "Lý do"],
      [1, "NguyÔn V¨n Thö", "Chi bé Th«n 1", "BÝ th\u00ad", "Hoµn thµnh xuÊt s¾c nhiÖm vô", "Cã s¸ng kiÕn"],
      [null, null, null, null, null, "cÊp tØnh"],
      [2, "Lª ThÞ MÉu", null, "§¶ng viªn", "Hoµn thµnh tèt nhiÖm vô", null],
    ],
    { merges: [area("C7:C9")] },
  );
  const rows = mixed.rows.map((row) => ({ ...row, fonts: row.cells.map(() => ".VnTime") }));
  const { collectives, individuals } = readRoster([{ ...mixed, rows }]);
  expect(collectives.map(({ name }) => name)).toEqual(["Chi bộ Thôn 1"]);
  expect(
    individuals.map((person) => [person.name, person.unit?.text, person.text("post"), person.text("reason")]),
  ).toEqual([
    ["Nguyễn Văn Thử", "Chi bộ Thôn 1", "Bí thư", "Có sáng kiến; cấp tỉnh"],
    ["Lê Thị Mẫu", "Chi bộ Thôn 1", "Đảng viên", ""],
  ]);
  expect(individuals.map((person) => person.governingRating())).toMatchObject([
    { state: "rated", level: "excellent" },
    { state: "rated", level: "good" },
  ]);
});
