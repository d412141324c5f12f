import type { Binding } from "../../../src/law/plan";
import { type Codec, days, lists, pages, percent, words, yesNo } from "../../../src/sheets/plan/codecs";
import { date, dateColumn, dateOrYearly, hour } from "../../../src/sheets/plan/dates";
import { bindings } from "../../../src/sheets/plan/who";
import { textIn } from "../../../src/text/text";
import type { CellValue } from "../../../src/workbook/port";

const vi = textIn("vi").plan;

/** What each cell is read as; undefined where it cannot be. */
const table = <T>(name: string, codec: Codec<T>, cells: readonly (readonly [CellValue, T | undefined])[]) =>
  test.each(cells)(`as ${name} %j is %j`, (cell, value) => {
    expect(codec.read(cell)).toEqual(value);
  });

table("a date", date, [
  [{ serial: 45285 }, "2023-12-25"],
  [45285, "2023-12-25"],
  ["25/12/2023", "2023-12-25"],
  ["ngày 25 tháng 12 năm 2023", "2023-12-25"],
  ["2023-12-25", "2023-12-25"],
  ["25/12", undefined],
  ["31/11/2023", undefined],
  [{ serial: 45285.5 }, undefined],
  [12, undefined],
  [true, undefined],
]);

table("a date that may return every year", dateOrYearly, [
  ["15/12 hằng năm", "--12-15"],
  ["15/12 hàng năm", "--12-15"],
  ["15/12", "--12-15"],
  ["15/12 every year", "--12-15"],
  ["31/02 hằng năm", undefined],
  ["15/12 hai năm một lần", undefined],
  ["15/12/2023", "2023-12-15"],
]);

table("a percentage", percent, [
  [20, 20],
  [0.2, 20],
  ["20 %", 20],
  ["100%", 100],
  [1, 1],
  [0, 0],
  [20.5, undefined],
  [101, undefined],
  ["hai mươi", undefined],
]);

table("an hour", hour, [
  ["15:00", "15:00"],
  ["15h30", "15:30"],
  [{ serial: 0.625 }, "15:00"],
  [45285.625, undefined],
  ["25:00", undefined],
  ["chiều", undefined],
]);

table("days", days, [
  ["1,5", 1.5],
  [1.5, 1.5],
  ["1 ngày rưỡi", 1.5],
  [-1, undefined],
]);

table("pages", pages, [
  ["½", 0.5],
  [0.5, 0.5],
  ["½ trang", 0.5],
  [0, undefined],
]);

table("yes or no", yesNo, [
  ["có", true],
  ["x", true],
  [true, true],
  ["không", false],
  ["yes", true],
  ["no", false],
  ["tùy", undefined],
]);

table("a column", dateColumn, [
  ["Ngày gửi hồ sơ", "dossierSentOn"],
  ["ngay gui ho so", "dossierSentOn"],
  ["Ngày sinh", undefined],
  ["Họ và tên", undefined],
]);

table("names", words, [
  ["Trường; Trung tâm", ["Trường", "Trung tâm"]],
  ["Trường;; Trung tâm;", ["Trường", "Trung tâm"]],
  ["“A; B”; C", ["A; B", "C"]],
  ["“A ””B”” C”", ["A ”B” C"]],
  ["“A; B", undefined],
  [";", undefined],
]);

table("names line by line", lists, [
  ["A; B\r\nC", [["A", "B"], ["C"]]],
  ["A\n\n“B", undefined],
]);

describe("whom something binds", () => {
  const STANDING = { post: ["Bí thư", "Phó Bí thư"] };
  const LED = ["Tập thể", "Lãnh đạo", "Tập thể lãnh đạo", "Tập thể lãnh đạo quản lý"]
    .concat(["Ban Thường vụ", "Tập thể Ban Thường vụ", "Ban Thường trực", "Tập thể Ban Thường trực"])
    .map((led) => `${led} UBND huyện`);

  test.each<[string, readonly Binding[]]>([
    ["Tập thể", [{ kind: "collective" }]],
    ["Cá nhân\nLà đảng viên: không", [{ kind: "individual", isPartyMember: false }]],
    [
      "Tập thể\nĐơn vị: UBND huyện (cả tập thể lãnh đạo); Phòng",
      [{ kind: "collective", unit: ["UBND huyện", ...LED, "Phòng"] }],
    ],
    [
      "Cá nhân\nKhối: Đảng\nTrừ Chức vụ: Bí thư; Phó Bí thư\nCá nhân\nĐơn vị: Phòng\nTrừ như trên",
      [
        { kind: "individual", block: ["Đảng"], except: [STANDING] },
        { kind: "individual", unit: ["Phòng"], except: [STANDING] },
      ],
    ],
    ["Cá nhân\nTrừ mọi trường hợp", [{ kind: "individual", except: [{}] }]],
  ])("%j", (text, value) => {
    expect(bindings.write(value, vi)).toBe(text);
    expect(bindings.read(text)).toEqual(value);
  });

  test.each([
    "Đơn vị: Phòng",
    "Tập thể\nPhòng",
    "Tập thể\nĐơn vị: A\nĐơn vị: B",
    "Cá nhân\nTrừ như trên",
    "Cá nhân\nLà đảng viên: có; không",
  ])("%j cannot be read", (text) => {
    expect(bindings.read(text)).toBeUndefined();
  });
});
