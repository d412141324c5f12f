import { statisticsDown, statisticsShares } from "../../../src/law/figures/statistics";
import { detectTables } from "../../../src/roster/detect/tables";
import type { Table } from "../../../src/roster/model";
import type { CellValue } from "../../../src/workbook/port";
import { sheet } from "../../roster/detect/sheet";

const _ = null;
const TO_THE_END = Number.POSITIVE_INFINITY;

/** The party's form, with other figures for the rows that are named. */
function form(changed: Readonly<Record<string, readonly CellValue[]>> = {}): Table {
  const rows: readonly (readonly [CellValue, string, CellValue, CellValue])[] = [
    [1, "Tổng số đảng viên", 120, _],
    [_, "- Đảng viên chính thức", 112, _],
    [_, "- Đảng viên dự bị", 8, _],
    [2, "Số đảng viên không đánh giá", 20, _],
    [_, "- Đảng viên dự bị dưới 6 tháng", 5, _],
    [3, "Số đảng viên thuộc diện đánh giá", 100, _],
    [_, "- Đã đánh giá", 98, _],
    [_, "- Chưa đánh giá", 2, _],
    [_, "Hoàn thành xuất sắc nhiệm vụ", 18, "18,4"],
    [_, "Hoàn thành tốt nhiệm vụ", 70, "71,4%"],
    [_, "Hoàn thành nhiệm vụ", 8, "8,2"],
    [_, "Không hoàn thành nhiệm vụ", 2, 2],
  ];
  const cells = rows.map(([number, label, ...figures]) => [number, label, ...(changed[label] ?? figures)]);
  const { tables } = detectTables([sheet([["TT", "Nội dung", "Số lượng", "Tỷ lệ (%)"], ...cells])]);
  expect(tables.map(({ kind }) => kind)).toEqual(["summary"]);
  return tables[0] as Table;
}

const wrong = (table: Table) =>
  statisticsDown(table, TO_THE_END).map(({ label, sums }) => [
    label,
    ...sums.map(({ sum }) => Number(sum.digits)),
  ]);

test("figures that make each other up are right", () => {
  expect(wrong(form())).toEqual([]);
});

test.each([
  ["Tổng số đảng viên", 121, [["Tổng số đảng viên", 120, 120]]],
  ["- Đảng viên chính thức", 111, [["Tổng số đảng viên", 119]]],
  ["- Chưa đánh giá", 3, [["Số đảng viên thuộc diện đánh giá", 101]]],
  ["Hoàn thành nhiệm vụ", 9, [["- Đã đánh giá", 99]]],
  // a part of a part is added nowhere
  ["- Đảng viên dự bị dưới 6 tháng", 6, []],
])("%s as %d", (label, figure, expected) => {
  expect(wrong(form({ [label]: [figure, _] }))).toEqual(expected);
});

test("nothing is added where a figure is words, or where a row is wanting", () => {
  expect(wrong(form({ "- Chưa đánh giá": ["chưa rõ", _] }))).toEqual([]);
  expect(wrong(form({ "Hoàn thành nhiệm vụ": [_, _], "Không hoàn thành nhiệm vụ": [10, _] }))).toEqual([]);
});

test("the shares beside the levels are of those assessed, or of those to assess", () => {
  const [series = []] = statisticsShares(form(), TO_THE_END);
  expect(
    series.map(({ count, bases }) => [Number(count), Number(bases.get("rated")), Number(bases.get("all"))]),
  ).toEqual([
    [18, 98, 100],
    [70, 98, 100],
    [8, 98, 100],
    [2, 98, 100],
  ]);
});

test("a list with a column for each level is no such statistics", () => {
  const { tables } = detectTables([
    sheet([
      ["TT", "Đơn vị", "Tổng số", "HTXSNV", "HTTNV", "HTNV", "KHTNV"],
      [1, "Phòng Nội vụ", 9, 1, 5, 3, 0],
      [2, "Phòng Tư pháp", 8, 1, 5, 2, 0],
    ]),
  ]);
  expect(tables.map((table) => [table.kind, wrong(table)])).toEqual([["summary", []]]);
});
