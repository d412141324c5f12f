import { extentOf, gridSheet, reachesBeyond } from "../../../src/page/grid/sheet";
import { PLAIN, sheetLook, snapshot } from "./sheets";

describe("how much of a sheet is shown", () => {
  test.each<[string, Parameters<typeof snapshot>, number, number]>([
    ["an empty sheet still has cells to type into", [[]], 30, 8],
    ["a list, with room after it", [[["a"], ["b", "c"]]], 32, 8],
    ["a wide one", [[new Array(20).fill("x")]], 31, 23],
    ["one that begins far down", [[], { rows: [{ index: 99, cells: ["x"], hidden: false }] }], 130, 8],
    [
      "one that reaches the last row is cut where a browser can scroll no farther",
      [[], { rows: [{ index: 1_048_575, cells: new Array(16_384).fill(1), hidden: false }] }],
      400_000,
      2000,
    ],
  ])("%s", (_, given, rows, columns) => {
    expect(extentOf(snapshot(...given))).toEqual({ rows, columns });
  });

  test.each([
    [399_999, 2000, false],
    [400_000, 1, true],
    [0, 2001, true],
  ])("a value in row %i of %i columns: cut %s", (index, width, isCut) => {
    const rows = [{ index, cells: new Array(width).fill(1), hidden: false }];
    expect(reachesBeyond(snapshot([], { rows }))).toBe(isCut);
  });

  test("an empty sheet is not cut", () => {
    expect(reachesBeyond(snapshot([]))).toBe(false);
  });
});

describe("a sheet, cell by cell", () => {
  const merge = { top: 0, left: 0, bottom: 1, right: 2 };
  const sheet = snapshot([["Tiêu đề"], [null, null, null], ["a", 1, null]], {
    merges: [merge],
    hiddenColumns: [3],
    rows: [
      { index: 0, cells: ["Tiêu đề"], hidden: false },
      { index: 4, cells: ["a", 1], hidden: true },
    ],
  });

  test("its values, where there are any", () => {
    const { value, end } = gridSheet(sheet, null);
    expect([value(0, 0), value(4, 1), value(2, 0), value(0, 9)]).toEqual(["Tiêu đề", 1, null, null]);
    expect(end).toEqual({ row: 4, column: 1 });
  });

  test("the merged area of each of its cells", () => {
    const { merge: at } = gridSheet(sheet, null);
    expect([at(0, 0), at(1, 2), at(2, 0), at(0, 3)]).toEqual([merge, merge, null, null]);
  });

  test("what is hidden", () => {
    const { rows, columns } = gridSheet(sheet, null).geometry;
    expect([rows.size(4), columns.size(3)]).toEqual([0, 0]);
    expect([rows.size(0), columns.size(0)]).not.toContain(0);
  });

  test("a cell looks as it says itself, else as its column does", () => {
    const look = sheetLook({
      styles: new Map([[0, Uint16Array.of(2, 0)]]),
      columns: [{ first: 1, last: 16_383, width: null, style: 7 }],
    });
    const { style } = gridSheet(sheet, look);
    expect([style(0, 0), style(0, 1), style(0, 2), style(3, 0), style(3, 1)]).toEqual([2, 0, 7, 0, 7]);
  });

  test("no row is made higher for what a merged area holds", () => {
    const looks = [{ ...PLAIN, wrap: true }];
    const look = sheetLook({ looks, styles: new Map([0, 1].map((row) => [row, Uint16Array.of(0)])) });
    const long = "Danh sách đánh giá, xếp loại cán bộ, công chức của cơ quan";
    const merges = [{ top: 0, left: 0, bottom: 0, right: 5 }];
    const { rows } = gridSheet(snapshot([[long], [long]], { merges }), look).geometry;
    expect(rows.size(0)).toBe(21);
    expect(rows.size(1)).toBeGreaterThan(60);
  });

  test("a merge of the whole sheet is one of what is shown", () => {
    const whole = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
    const { merge: at } = gridSheet(snapshot([["a"]], { merges: [whole] }), null);
    expect([at(0, 0), at(30, 7)]).toEqual([whole, whole]);
  });
});
