import fc from "fast-check";
import { geometryOf } from "../../../src/page/grid/geometry";
import type { CellLook } from "../../../src/workbook/look";
import { sheetLook } from "./sheets";

const NONE = { rows: new Set<number>(), columns: new Set<number>() };
const EXTENT = { rows: 5, columns: 4 };

test("before the look of a sheet is known, everything has the usual size", () => {
  const { rows, columns } = geometryOf(null, EXTENT, NONE);
  expect([rows.size(0), rows.total, columns.size(0), columns.total]).toEqual([20, 100, 64, 256]);
});

test("rows are as high, and columns as wide, as the office made them", () => {
  const look = sheetLook({
    heights: new Map([[1, 30]]),
    columns: [{ first: 1, last: 2, width: 20, style: 0 }],
  });
  const { rows, columns } = geometryOf(look, EXTENT, NONE);
  expect([0, 1, 2].map(rows.size)).toEqual([20, 40, 20]);
  expect([0, 1, 2, 3].map(columns.size)).toEqual([68, 145, 145, 68]);
  expect([rows.start(2), columns.start(3)]).toEqual([60, 358]);
});

test("a column without a width of its own has the default, one of no width does not show", () => {
  const look = sheetLook({
    columns: [
      { first: 0, last: 0, width: null, style: 0 },
      { first: 1, last: 1, width: 0, style: 0 },
      { first: 2, last: 16_383, width: 255, style: 0 },
    ],
  });
  const { columns } = geometryOf(look, EXTENT, NONE);
  expect([0, 1].map(columns.size)).toEqual([68, 0]);
  // one column does not fill the screen
  expect(columns.size(2)).toBeLessThanOrEqual(600);
});

test("a row that nobody made higher is as high as its largest font needs", () => {
  const [plain] = sheetLook({}).looks;
  const looks = [11, 14, 20].map((size) => ({ ...(plain as CellLook), size }));
  const styles = new Map([0, 1, 2].map((row) => [row, new Uint16Array([0, row])]));
  const look = sheetLook({ looks, styles, heights: new Map([[2, 15]]) });
  const { rows } = geometryOf(look, EXTENT, NONE);
  expect([0, 1, 2, 3].map(rows.size)).toEqual([20, 25, 20, 20]);
});

test("a row that nobody made higher has room for all lines of its wrapped texts, as when Excel opens it", () => {
  const [plain] = sheetLook({}).looks;
  const looks = [plain, { ...(plain as CellLook), wrap: true }] as CellLook[];
  const styles = new Map(
    [...new Array(6).keys()].map((row) => [row, new Uint16Array(row === 1 ? [0] : [1])]),
  );
  const long = "Gửi hồ sơ đề nghị xếp loại chậm so với kế hoạch";
  const texts = [long, long, "Ngắn", "Một\nHai\nBa", long.repeat(400), long];
  const columns = [{ first: 0, last: 0, width: 20, style: 0 }];
  const look = sheetLook({ looks, styles, columns, heights: new Map([[5, 15]]) });
  const { rows } = geometryOf(look, { rows: 6, columns: 1 }, NONE, (row) => [texts[row] ?? null]);
  const [wrapped, plainText, short, typed, longest, made] = [0, 1, 2, 3, 4, 5].map(rows.size);
  expect([plainText, short, made]).toEqual([21, 21, 20]);
  expect(wrapped).toBeGreaterThanOrEqual(3 * 20);
  expect(wrapped).toBeLessThanOrEqual(4 * 22);
  expect(typed).toBe(64);
  // Excel knows no higher row
  expect(longest).toBe(545);
});

test("of a sheet with very many wrapped texts the last have room for their lines too", () => {
  const wrapped = { ...(sheetLook({}).looks[0] as CellLook), wrap: true };
  const count = 12_000;
  const styles = new Map([...new Array(count).keys()].map((row) => [row, new Uint16Array(1)]));
  const columns = [{ first: 0, last: 0, width: 20, style: 0 }];
  const look = sheetLook({ looks: [wrapped], styles, columns });
  const text = "Gửi hồ sơ đề nghị xếp loại chậm so với kế hoạch đã ban hành của Ban Thường vụ";
  const { rows } = geometryOf(look, { rows: count, columns: 1 }, NONE, () => [text]);
  expect(rows.size(0)).toBeGreaterThan(60);
  expect(rows.size(count - 1)).toBeGreaterThanOrEqual(rows.size(0));
  expect(rows.size(count - 1)).toBeLessThanOrEqual(rows.size(0) + 22);
});

test("what is hidden takes no room", () => {
  const hidden = { rows: new Set([0, 3]), columns: new Set([1]) };
  const { rows, columns } = geometryOf(sheetLook({ heights: new Map([[3, 99]]) }), EXTENT, hidden);
  expect([rows.size(0), rows.size(3), rows.total, columns.size(1)]).toEqual([0, 0, 60, 0]);
});

test("lines stand one after the other, whatever their sizes; beyond the last there is nothing", () => {
  const size = fc.integer({ min: 0, max: 400 });
  fc.assert(
    fc.property(
      fc.array(size, { minLength: 1, maxLength: 40 }),
      fc.array(fc.nat(39)),
      (sizes, hiddenRows) => {
        const heights = new Map(sizes.map((height, row) => [row, height * 0.75]));
        const hidden = { rows: new Set(hiddenRows), columns: new Set<number>() };
        const { rows } = geometryOf(sheetLook({ heights }), { rows: sizes.length, columns: 1 }, hidden);
        for (let row = 0; row < rows.count; row++) {
          expect(rows.start(row) + rows.size(row)).toBe(rows.start(row + 1));
          expect(rows.size(row)).toBe(hidden.rows.has(row) ? 0 : sizes[row]);
        }
        expect([rows.start(0), rows.start(rows.count + 5)]).toEqual([0, rows.total]);
      },
    ),
  );
});
