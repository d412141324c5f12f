import fc from "fast-check";
import { BLANK, measured, pagesOf, startsKeeping } from "../../../src/sheets/summary/pages";

/** A4 on its side has room for 32 lines of 15.75 points where nothing is shrunk. */
const LINES = 32;
const sheet = (lines: number, columns = [100], print = {}) => ({
  columnWidths: columns,
  rows: Array.from({ length: lines }, () => BLANK),
  print,
});
const counts = (pages: readonly number[]) =>
  [...new Set(pages)].map((page) => pages.filter((one) => one === page).length);

describe("the pages of a sheet", () => {
  test("hold as many lines as A4 on its side has room for", () => {
    expect(counts(pagesOf(sheet(70)))).toEqual([LINES, LINES, 6]);
  });

  test("hold more of a wider sheet, which is shrunk to the page, and no more of a narrow one", () => {
    expect(counts(pagesOf(sheet(70, [141.4, 141.4])))).toEqual([64, 6]);
    expect(counts(pagesOf(sheet(70, [10])))).toEqual([LINES, LINES, 6]);
  });

  test("begin where they are told to, and hold less by the headings that are repeated on them", () => {
    const told = sheet(70, [100], { pageStarts: [10], repeatRows: [11, 12] });
    expect(counts(pagesOf(told))).toEqual([10, LINES, 28]);
  });

  test("a row higher than a page has one for itself", () => {
    const rows = [BLANK, { height: 600, cells: [] }, BLANK];
    expect(pagesOf({ columnWidths: [10], rows, print: {} })).toEqual([0, 1, 2]);
  });
});

describe("rows that are to stand together", () => {
  test("get a page of their own where they would be parted, and none where they would not", () => {
    expect(startsKeeping([[28, 35]], sheet(40))).toEqual([28]);
    expect(startsKeeping([[20, 31]], sheet(40))).toEqual([]);
    expect(startsKeeping([[33, 39]], sheet(40))).toEqual([]);
  });

  test("are parted by no page, as long as they fit one", () => {
    // five of them and two repeated headings have room on one page: 7 × 70 is less than 32 × 15.75
    const rows = fc.array(fc.integer({ min: 12, max: 70 }), { minLength: 20, maxLength: 150 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 100, max: 250 }), fc.nat(15), (heights, width, length) => {
        const first = Math.max(1, heights.length - 1 - Math.min(length, 4));
        const print = { repeatRows: [2, 3] as const };
        const printed = {
          columnWidths: [width],
          rows: heights.map((height) => ({ height, cells: [] })),
          print,
        };
        const pageStarts = startsKeeping([[first, heights.length - 1]], printed);
        const pages = pagesOf({ ...printed, print: { ...print, pageStarts } });
        expect(pages[first]).toBe(pages.at(-1));
      }),
    );
  });
});

test("a row without a height gets that of its largest letters", () => {
  const cell = (size: number) => ({ value: "x", style: { size } });
  expect(measured({ cells: [] }).height).toBe(15.75);
  expect(measured({ cells: [cell(12), null, cell(14)] }).height).toBe(21);
  expect(measured({ height: 40, cells: [cell(14)] }).height).toBe(40);
});
