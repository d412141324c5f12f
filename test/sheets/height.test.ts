import fc from "fast-check";
import { fitted } from "../../src/sheets/height";
import type { DraftRow } from "../../src/workbook/port";

const wrapped = (value: string): DraftRow => ({ cells: [{ value, style: { wrap: true, size: 11 } }] });
const heightOf = (text: string, width = 20) => fitted(wrapped(text), [width]).height ?? 0;
const LINE = heightOf("a\na") - heightOf("a");

test.each([
  ["Phòng Nội vụ", 1],
  ["Không hoàn thành nhiệm vụ", 2],
  ["một\nhai\nba", 3],
  ["DANH SÁCH TẬP THỂ ĐƯỢC ĐÁNH GIÁ", 3],
  ["x".repeat(60), 4],
  ["T/M ………………………", 2],
])("%j takes %d lines of twenty characters", (text, lines) => {
  expect(Math.round((heightOf(text) - heightOf("a")) / LINE) + 1).toBe(lines);
});

test("marks over letters take no room: a name is as high in either normal form", () => {
  const name = "Nguyễn Thị Thùy Dương ở Phòng Giáo dục và Đào tạo";
  expect(heightOf(name.normalize("NFD"))).toBe(heightOf(name.normalize("NFC")));
});

test("a longer text is never lower, a wider column never higher", () => {
  fc.assert(
    fc.property(
      fc.lorem({ maxCount: 30 }),
      fc.string(),
      fc.integer({ min: 4, max: 60 }),
      (text, more, width) => {
        expect(heightOf(`${text} ${more}`, width)).toBeGreaterThanOrEqual(heightOf(text, width));
        expect(heightOf(text, width + 10)).toBeLessThanOrEqual(heightOf(text, width));
      },
    ),
  );
});

test("bold letters are wider", () => {
  const text = "Số hồ sơ thiếu thành phần này";
  const bold = { cells: [{ value: text, style: { wrap: true, size: 11, bold: true } }] };
  expect(fitted(bold, [27]).height).toBeGreaterThan(heightOf(text, 27));
});

test("no row is higher than Excel takes", () => {
  expect(heightOf("a\n".repeat(1000))).toBe(409);
});

test("a row without wrapped text is left to the program that shows it", () => {
  const row: DraftRow = { cells: [{ value: "dài ".repeat(50) }, { value: 3, style: { wrap: true } }, null] };
  expect(fitted(row, [5, 5, 5])).toBe(row);
});
