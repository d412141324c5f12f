import { numberOf } from "../../../src/roster/cells/numbers";
import { markOf, truthOf } from "../../../src/roster/cells/truth";
import type { CellValue } from "../../../src/workbook/port";

test.each<[CellValue, number | null]>([
  [1.5, 1.5],
  ["1,5", 1.5],
  ["1.5", 1.5],
  ["01", 1],
  ["01 ngày", 1],
  ["1,5 ngày", 1.5],
  ["1 ngày rưỡi", 1.5],
  ["01 ngày rưỡi".normalize("NFD"), 1.5],
  ["nửa ngày", 0.5],
  ["Nửa ngày", 0.5],
  ["01 buổi", 0.5],
  ["89,95", 89.95],
  ["89,5 điểm", 89.5],
  ["20%", 0.2],
  ["1.234,5", 1234.5],
  ["1,234.5", 1234.5],
  ["1.234.567", 1234567],
  ["-3", -3],
  ["", null],
  ["một", null],
  ["1 ngày 2 buổi", null],
  ["1/2", null],
  ["1..5", null],
  ["3 rưỡi", null],
  [true, null],
  [{ serial: 45275 }, null],
  [{ error: "#DIV/0!" }, null],
  [null, null],
])("%j is the number %j", (value, number) => {
  expect(numberOf(value)).toBe(number);
});

test.each<[CellValue, boolean | null, boolean | null]>([
  ["x", true, true],
  [" X ", true, true],
  ["✓", true, true],
  ["ü", true, true],
  ["u\u0308", true, true],
  ["(x)", true, true],
  [1, true, true],
  [true, true, true],
  ["có", true, true],
  ["0", false, false],
  [0, false, false],
  [false, false, false],
  ["-", false, false],
  ["Không", false, false],
  ["Chưa", null, false],
  ["Có, theo Thông báo 12", null, true],
  ["Đã gửi", null, true],
  ["Người đứng đầu", null, true],
  ["Cơ quan khác", null, null],
  [5, null, null],
  ["HTTNV", null, null],
  [null, false, null],
  [" ", false, null],
  [{ error: "#REF!" }, null, null],
])("%j as a mark of a level is %j, as a yes or no %j", (value, mark, truth) => {
  expect([markOf(value), truthOf(value)]).toEqual([mark, truth]);
});
