import fc from "fast-check";
import { figuresByFormula } from "../../../src/law/figures/formulas";
import { pointsIn } from "../../../src/law/figures/points";
import { isOff } from "../../../src/law/figures/sums";
import { readRoster } from "../../../src/roster";
import { decimalText } from "../../../src/roster/decimal";
import { figuresOf } from "../../../src/roster/figures";
import type { CellValue } from "../../../src/workbook/port";
import { sheet } from "../../roster/detect/sheet";

/** The points of the first table of a sheet. */
function points(headings: readonly string[], ...rows: readonly (readonly CellValue[])[]) {
  const cells = rows.map((row, index) => [index + 1, `Lê Văn ${"ABCDEF"[index]}n`, ...row, "HTTNV"]);
  const { tables } = readRoster([sheet([["STT", "Họ và tên", ...headings, "Mức xếp loại"], ...cells])]);
  return tables[0] ? pointsIn(tables[0]) : { sums: [], excesses: [] };
}
const HEADINGS = [
  "Nhóm I (Tối đa 15)",
  "Nhóm II (Tối đa 15)",
  "Nhóm III (Tối đa 70)",
  "Tổng điểm (Tối đa 100)",
];

describe("points are added where the headings leave no doubt", () => {
  test.each<[why: string, headings: string[], row: CellValue[], sum: string | null]>([
    ["the parts before the total", HEADINGS, [15, "14,5", 66, 95], "95.5"],
    ["the parts behind the total", [...HEADINGS].reverse(), [95, 66, "14,5", 15], "95.5"],
    [
      "points in brackets",
      ["Điểm chung (30đ)", "Điểm chuyên môn (70đ)", "Tổng điểm (100đ)"],
      [28, 60, 88],
      "88",
    ],
    [
      "mosts that do not make that of the total",
      ["I (Tối đa 15)", "II (Tối đa 15)", "Tổng điểm (Tối đa 100)"],
      [1, 2, 3],
      null,
    ],
    [
      "a part without a most between",
      ["I (Tối đa 30)", "Điểm thưởng", "II (Tối đa 70)", "Tổng điểm (Tối đa 100)"],
      [1, 2, 3, 6],
      null,
    ],
    ["no most anywhere", ["Điểm chung", "Điểm chuyên môn", "Tổng điểm"], [28, 60, 88], null],
    ["a blank part", HEADINGS, [15, null, 66, 81], null],
    ["a part in words", HEADINGS, [15, "miễn", 66, 81], null],
    ["no total yet", HEADINGS, [15, 14, 66, null], null],
  ])("%s", (_why, headings, row, sum) => {
    expect(points(headings, row).sums.map((one) => decimalText(one.sum))).toEqual(sum === null ? [] : [sum]);
  });

  test("several groups of points, one for each who marks", () => {
    const own = HEADINGS.map((heading) => `Tự chấm – ${heading}`);
    const theirs = HEADINGS.map((heading) => `Lãnh đạo chấm – ${heading}`);
    const { sums } = points([...own, ...theirs], [15, 15, 70, 100, 10, 10, 60, 90]);
    expect(sums.map(isOff)).toEqual([false, true]);
  });

  test("more than a heading allows, in a part or in the total", () => {
    const { excesses } = points(HEADINGS, [16, 15, 70, 101]);
    expect(excesses.map(({ column, most }) => [column, decimalText(most)])).toEqual([
      [2, "15"],
      [5, "100"],
    ]);
  });

  test("no sum that is right is called wrong, whatever the decimals and the marks between them", () => {
    const quarter = (most: number) => fc.integer({ min: 0, max: most * 4 }).map((count) => count / 4);
    fc.assert(
      fc.property(quarter(15), quarter(15), quarter(70), fc.boolean(), (first, second, third, inWords) => {
        const row = [first, second, third, first + second + third];
        const cells = inWords ? row.map((figure) => String(figure).replace(".", ",")) : row;
        const { sums, excesses } = points(HEADINGS, cells);
        expect([sums.map(isOff), excesses]).toEqual([[false], []]);
      }),
    );
  });
});

test("formulas below the headings of a list hold for its people, ticks counted as one", () => {
  const roster = readRoster([
    sheet([
      ["STT", "Họ và tên", "Điểm A", "Điểm B", "Điểm trừ", "Tổng điểm", "Mức xếp loại"],
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)=(3)+(4)-(5)", "(7)"],
      [1, "Lê Văn An", 60, 35, 5, 90, "HTTNV"],
      [2, "Trần Thị Bích", 60, 35, null, 90, "HTXSNV"],
      [3, "Hồ Văn Long", null, null, null, 0, "HTNV"],
    ]),
  ]);
  const [table] = roster.tables;
  if (!table) throw new Error("no table");
  const found = figuresByFormula(table, figuresOf(table, Number.POSITIVE_INFINITY));
  expect(found.map((one) => [one.label, decimalText(one.sum), isOff(one)])).toEqual([
    ["Lê Văn An", "90", false],
    ["Trần Thị Bích", "95", true],
  ]);
});
