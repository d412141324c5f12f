import fc from "fast-check";
import { detectTables } from "../../../src/roster/detect/tables";
import type { CellValue } from "../../../src/workbook/port";
import { area, type Cells, type SheetFacts, sheet } from "./sheet";
import { linesOf } from "./shown";

const _ = null;
const INDIVIDUALS = ["STT", "Họ và tên", "Chức vụ", "Mức xếp loại", "Ghi chú"];
const COLLECTIVES = ["STT", "Tên tập thể", "Ngày họp kiểm điểm", "Mức xếp loại"];

function read(cells: Cells, facts?: SheetFacts) {
  const { tables, unread } = detectTables([sheet(cells, facts)]);
  return {
    table: tables[0],
    lines: linesOf(tables[0]),
    unread: unread.map(({ row, text }) => `${row + 1} ${text}`),
  };
}

const below = (...rows: readonly (readonly CellValue[])[]) => read([INDIVIDUALS, ...rows]);
const AN = [1, "Lê Văn An", "Trưởng phòng", "HTTNV"];
const BICH = [2, "Tống Thị Bích", "Chuyên viên", "HTTNV"];
const CUONG = [3, "Công Văn Cường", "Chuyên viên", "HTTNV"];

describe("who is a person", () => {
  test("a name with a number and something to tell, whatever the number is", () => {
    expect(below(AN, ["01", "Hồ Văn Long", _, "HTTNV"], [_, "Đinh Công Tráng", "Chuyên viên"]).lines).toEqual(
      ["2", "3", "4"],
    );
  });

  test("family names that fold to words of totals, notes and bodies", () => {
    const names = ["Tống Văn An", "Công Thị Bích", "Đoàn Văn Hậu", "Lưu Ý Nhi", "Bàn Thị Mai", "Trương Phó"];
    const { lines, unread } = below(...names.map((name) => [_, name, "Chuyên viên", "HTTNV"]));
    expect(lines).toHaveLength(names.length);
    expect(unread).toEqual([]);
  });

  test("somebody in a hidden row", () => {
    expect(read([INDIVIDUALS, AN, BICH], { hiddenRows: [2] }).lines).toEqual(["2", "3"]);
  });

  test("a number and a name with nothing beside them", () => {
    expect(below(AN, [2, "Trần Thị Bích"]).lines).toEqual(["2", "3"]);
  });

  test("not a row of the form that nobody has filled in", () => {
    const { lines, unread } = below(AN, [2], [3], [4, "", " ", ""]);
    expect(lines).toEqual(["2"]);
    expect(unread).toEqual([]);
  });
});

describe("sections", () => {
  test("a Roman number and a unit", () => {
    const { lines } = below(["I", "Phòng Nội vụ"], AN, BICH, ["II", "Hội Nông dân"], CUONG);
    expect(lines).toEqual(["3 Phòng Nội vụ", "4 Phòng Nội vụ", "6 Hội Nông dân"]);
  });

  test("with sums of the marks below them, the header printed again below the second", () => {
    const header = [
      ["STT", "Họ và tên", "Chức vụ", "Mức xếp loại", _, _, _],
      [_, _, _, "HTXSNV", "HTTNV", "HTNV", "KHTNV"],
    ];
    const { table, lines } = read([
      ...header,
      ["I", "Phòng Nội vụ", _, 1, 0, 0, 0],
      [1, "Lê Văn An", "Trưởng phòng", "x", _, _, _],
      ["II", "Hội Nông dân", _, 2, 0, 0, 2],
      ...header,
      [2, "Tống Thị Bích", "Chủ tịch", _, _, _, "x"],
      [3, "Công Văn Cường", "Chuyên viên", "x", _, _, _],
      [4, "Đinh Công Tráng", "Chuyên viên", "x", _, _, _],
      [5, "Hồ Văn Long", "Chuyên viên", _, _, _, "x"],
    ]);
    expect(table?.headerRows).toEqual([0, 1]);
    expect(lines).toEqual(["4 Phòng Nội vụ", ...[8, 9, 10, 11].map((row) => `${row} Hội Nông dân`)]);
  });

  test("in one cell, merged across, with its headcount", () => {
    const { lines } = read([INDIVIDUALS, ["I. Phòng Nội vụ (12 người)"], AN, ["VNPT Sơn Trà"], BICH], {
      merges: [area("A2:E2"), area("A4:E4")],
    });
    expect(lines).toEqual(["3 Phòng Nội vụ", "5 VNPT Sơn Trà"]);
  });

  test("without a number: a unit alone in its row, before or in the column of names", () => {
    const { lines } = below(["Văn phòng Huyện ủy"], AN, [_, "UBND xã Sơn Trà"], BICH);
    expect(lines).toEqual(["3 Văn phòng Huyện ủy", "5 UBND xã Sơn Trà"]);
  });

  test("with an Arabic number: a unit is no person", () => {
    expect(below([1, "Phòng Nội vụ"], AN, ["2.", "Phòng Tư pháp"], BICH).lines).toEqual([
      "3 Phòng Nội vụ",
      "5 Phòng Tư pháp",
    ]);
  });

  test("nested: the innermost that is a unit", () => {
    const { lines } = below(
      ["A", "KHỐI ĐẢNG"],
      ["I", "Ban Tổ chức Huyện ủy"],
      [_, "Lãnh đạo"],
      AN,
      ["B", "KHỐI CHÍNH QUYỀN"],
      CUONG,
      ["I", "Phòng Nội vụ"],
      [_, "Công chức"],
      BICH,
    );
    expect(lines).toEqual(["5 Ban Tổ chức Huyện ủy", "7", "10 Phòng Nội vụ"]);
  });

  test("a section that is rated itself is told, since nobody checks that rating", () => {
    const { lines, unread } = below(["I", "Phòng Nội vụ", _, "HTTNV"], AN);
    expect(lines).toEqual(["3 Phòng Nội vụ"]);
    expect(unread).toEqual(["2 I Phòng Nội vụ HTTNV"]);
  });

  test("the data begin with the first section and end with the last person", () => {
    const { table } = below(["I", "Phòng Nội vụ"], AN, BICH, ["Tổng cộng: 2 người"]);
    expect(table).toMatchObject({ firstRow: 1, lastRow: 3 });
  });

  test("of collectives: blocks are sections, bodies are lines", () => {
    const { lines, unread } = read([
      COLLECTIVES,
      ["I", "KHỐI ĐẢNG"],
      [1, "Ban Tổ chức Huyện ủy", _, "HTTNV"],
      [2, "Tổng công ty Sơn Trà"],
      ["II", "KHỐI CHÍNH QUYỀN"],
      [3, "Phòng Nội vụ", { serial: 45250 }],
      ["Tổng số", _, _, 3],
    ]);
    expect(lines).toEqual(["3", "4", "6"]);
    expect(unread).toEqual([]);
  });
});

describe("what is no person and no section", () => {
  test.each([
    ["a total", ["Tổng cộng: 2 người"]],
    ["a total in the column of names", [_, "Cộng", _, 2]],
    ["a total with numbers", [_, "Tổng số", _, "2/3"]],
    ["a percentage", ["Tỷ lệ %", _, _, 0.5]],
    ["a percentage, spelt otherwise", [_, "Tỉ lệ", _, "50%"]],
    ["a total without tones", ["TONG CONG", _, _, 2]],
    ["a note", ["Ghi chú: xếp loại theo Quyết định 124-QĐ/TW"]],
    ["a count of the list", [_, "(Danh sách này có 02 người)"]],
    ["the numbers of the columns", ["(1)", "(2)", "(3)", "(4)", "(5)"]],
    ["the header of the next page", INDIVIDUALS],
  ])("%s", (_name, row) => {
    const { lines, unread } = below(AN, row as CellValue[], BICH);
    expect(lines).toEqual(["2", "4"]);
    expect(unread).toEqual([]);
  });

  test("a row below its header that only numbers the columns", () => {
    expect(below(["A", "B", 1, 2, 3], AN).table).toMatchObject({ firstRow: 2 });
  });
});

describe("the end of a table", () => {
  test.each([
    ["Nơi nhận", ["Nơi nhận:", _, _, "T/M BAN THƯỜNG VỤ"]],
    ["who drew it up", [_, "NGƯỜI LẬP BIỂU"]],
    ["for the standing committee", [_, _, _, "T/M BAN THƯỜNG VỤ"]],
    ["for the people's committee", [_, _, _, "TM. ỦY BAN NHÂN DÂN"]],
    ["for the chairman", [_, _, _, "KT. CHỦ TỊCH"]],
    ["a confirmation", [_, "XÁC NHẬN CỦA ĐẢNG ỦY"]],
    ["place and date", [_, _, "Sơn Trà, ngày 20 tháng 12 năm 2023"]],
    ["place and a date to be filled in", [_, _, "Sơn Trà, ngày ... tháng 12 năm 2023"]],
    ["two posts in capitals", [_, "KẾ TOÁN", _, "CHỦ TỊCH"]],
    ["a post in capitals at the right", [_, _, _, "CHÁNH VĂN PHÒNG"]],
  ])("%s", (_name, row) => {
    const { lines, unread } = below(
      AN,
      BICH,
      row as CellValue[],
      [_, _, _, "BÍ THƯ"],
      [_, "Phạm Văn Minh", _, "Vũ Thị Hạnh"],
    );
    expect(lines).toEqual(["2", "3"]);
    expect(unread).toEqual([]);
  });

  test("somebody behind the signatures is not lost without a word", () => {
    const { lines, unread } = below(AN, ["Nơi nhận:"], BICH);
    expect(lines).toEqual(["2"]);
    expect(unread).toEqual(["4 2 Tống Thị Bích Chuyên viên HTTNV"]);
  });
});

describe("rows that nobody can read are listed", () => {
  test.each([
    ["a rating without a name", [2, _, "Chuyên viên", "HTTNV"]],
    ["a remark between the rows", [_, "theo biên bản họp ngày 12"]],
    ["a remark before the names", ["Theo Quyết định số 12"]],
  ])("%s", (_name, row) => {
    const { lines, unread } = below(["I", "Phòng Nội vụ"], AN, row as CellValue[], CUONG);
    expect(lines).toEqual(["3 Phòng Nội vụ", "5 Phòng Nội vụ"]);
    expect(unread).toHaveLength(1);
  });
});

test("every list of people under units is read whole, whatever is left blank and however rows are numbered", () => {
  const name = fc
    .tuple(
      fc.constantFrom(
        "Nguyễn",
        "Trần",
        "Tống",
        "Đoàn",
        "Lưu",
        "Bàn",
        "Vàng",
        "Trương",
        "Phó",
        "Công",
        "Tổng",
      ),
      fc.constantFrom("Văn", "Thị", "Đức", "Công", "Trung"),
      fc.constantFrom("An", "Bích", "Trường", "Sơn", "Tổ", "Cộng", "Phòng"),
    )
    .map((words) => words.join(" "));
  const person = fc
    .record({
      name,
      number: fc.constantFrom<CellValue>(1, 7, "01", "3.", null),
      post: fc.constantFrom<CellValue>("Trưởng phòng", "Chuyên viên", null),
      rating: fc.constantFrom<CellValue>("HTTNV", "HTSXNV", "chưa rõ", null),
    })
    .filter(({ number, post, rating }) => number !== null || post !== null || rating !== null);
  const unit = fc.constantFrom(
    "Phòng Nội vụ",
    "UBND xã Sơn Trà",
    "ĐOÀN THANH NIÊN",
    "Trường THCS Suối Vàng",
    "Hội Nông dân",
  );
  const mark = fc.constantFrom<CellValue>("I", "II.", "A", null);
  const section = fc.record({ unit, people: fc.array(person, { minLength: 1, maxLength: 4 }) });

  fc.assert(
    fc.property(fc.array(section, { minLength: 1, maxLength: 6 }), mark, (sections, numbering) => {
      const rows: CellValue[][] = [];
      const expected: string[] = [];
      for (const { unit, people } of sections) {
        rows.push([numbering, unit]);
        for (const { number, name, post, rating } of people) {
          rows.push([number, name, post, rating]);
          expected.push(`${rows.length + 1} ${unit}`);
        }
      }
      const { lines, unread } = below(...rows, [_, "Tổng cộng", _, "12 người"], [_, "Nơi nhận:"]);
      expect({ lines, unread }).toEqual({ lines: expected, unread: [] });
    }),
    { numRuns: 300 },
  );
});
