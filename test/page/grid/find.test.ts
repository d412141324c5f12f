import { cellText } from "../../../src/page/grid/cellText";
import { found, nextFound } from "../../../src/page/grid/find";
import type { CellValue } from "../../../src/workbook/port";
import { snapshot } from "./sheets";

const SHEET = snapshot([
  ["DANH SÁCH", null, null],
  ["Nguyễn Thị Đào", "Trưởng phòng", { serial: 45282 }],
  ["nguyen van thử", 8.5, true],
  [null, { error: "#N/A" }, "Hoà Bình"],
]);
const shown = (value: CellValue) => cellText(value, null).text;
const places = (wanted: string) => found(SHEET, wanted, shown).map(({ row, column }) => [row, column]);

describe("finding cells", () => {
  test.each<[string, number[][]]>([
    [
      "nguyễn",
      [
        [1, 0],
        [2, 0],
      ],
    ],
    ["NGUYEN THI DAO", [[1, 0]]],
    ["trưởng", [[1, 1]]],
    ["truong", [[1, 1]]],
    ["hòa bình", [[3, 2]]],
    ["22/12/2023", [[1, 2]]],
    ["8,5", [[2, 1]]],
    ["không có ai", []],
    ["", []],
    ["   ", []],
  ])("“%s”", (wanted, expected) => {
    expect(places(wanted)).toEqual(expected);
  });
});

describe("going on to the next", () => {
  const all = [
    { row: 1, column: 2 },
    { row: 1, column: 5 },
    { row: 4, column: 0 },
  ];
  test.each<[from: [number, number], step: 1 | -1, to: [number, number]]>([
    [[0, 0], 1, [1, 2]],
    [[1, 2], 1, [1, 5]],
    [[1, 9], 1, [4, 0]],
    [[4, 0], 1, [1, 2]],
    [[4, 0], -1, [1, 5]],
    [[1, 2], -1, [4, 0]],
  ])("from %j by %i to %j, and on from the other end", ([row, column], step, to) => {
    const next = nextFound(all, { row, column }, step);
    expect(next && [next.row, next.column]).toEqual(to);
  });

  test("nothing found leads nowhere", () => {
    expect(nextFound([], { row: 0, column: 0 }, 1)).toBeNull();
  });
});
