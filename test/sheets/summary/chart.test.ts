import { readRoster } from "../../../src/roster";
import { chartedLines, chartHeight, levelCharts, MOST_CHARTED } from "../../../src/sheets/summary/chart";
import type { LaidOut } from "../../../src/sheets/summary/layout";
import { unitSummary } from "../../../src/sheets/summary/units";
import { memoryContent } from "../../workbook/fixture";
import { report } from "../report";

test.each([
  [0, []],
  [1, []],
  [2, [2]],
  [36, [36]],
  [37, [18, 19]],
  [100, [33, 33, 34]],
  [216, [36, 36, 36, 36, 36, 36]],
  [217, []],
])("%j lines are parted as %j", (lines, parts) => {
  expect(chartedLines(lines)).toEqual(parts);
});

test.each([
  [MOST_CHARTED, []],
  [MOST_CHARTED + 1, ["Không vẽ biểu đồ vì có 217 đơn vị; chỉ vẽ khi không quá 216 đơn vị."]],
])("a summary of %j units says where there is no chart", (units, said) => {
  const rows = Array.from({ length: units }, (_, at) => [`Người ${at}`, `Phòng ${at + 1}`, "HTTNV"]);
  const people = memoryContent({
    sheets: [{ name: "Cá nhân", rows: [["Họ và tên", "Đơn vị", "Mức xếp loại"], ...rows] }],
  });
  const roster = readRoster(people.sheets);
  const paper = unitSummary(report({ roster }));
  expect(paper?.charts?.heights.length === 0).toBe(said.length > 0);
  expect(paper?.remarks?.filter((remark) => remark.includes("biểu đồ"))).toEqual(said);
});

/** A table of so many lines, from row 10 on. */
const table = (lines: number): LaidOut => ({
  rows: [],
  merges: [],
  header: [8, 9],
  lines: [10, 10 + lines - 1],
  columnOf: (column) => ["unit", "excellent", "good"].indexOf(column),
});
const SHOWN = { title: "Mức xếp loại", names: "unit", counts: ["excellent", "good"], width: 8 } as const;

test("few lines stand as columns, many lie as bars", () => {
  const direction = (lines: number) => levelCharts(table(lines), [50], SHOWN)[0]?.direction;
  expect([2, 12, 13, 36].map(direction)).toEqual(["columns", "columns", "bars", "bars"]);
});

test("every line is in exactly one chart, whose names and values are of the same rows", () => {
  const charts = levelCharts(table(80), [200, 240, 280], SHOWN);
  const rows = charts.flatMap(({ categories: { top, bottom } }) =>
    Array.from({ length: bottom - top + 1 }, (_, at) => top + at),
  );
  expect(rows).toEqual(Array.from({ length: 80 }, (_, at) => 10 + at));
  for (const { categories, series, at } of charts) {
    for (const { values } of series)
      expect([values.top, values.bottom]).toEqual([categories.top, categories.bottom]);
    expect(at.bottom - at.top + 3).toBe(chartHeight(categories.bottom - categories.top + 1));
  }
  expect(charts.map(({ title }) => title)).toEqual([
    "Mức xếp loại (1/3)",
    "Mức xếp loại (2/3)",
    "Mức xếp loại (3/3)",
  ]);
});
