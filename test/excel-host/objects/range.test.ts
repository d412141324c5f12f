import { newBook, newSheet } from "../model/book";
import { cellAt, formatAt } from "../model/cells";
import { RangeObject } from "./range";
import { WorksheetObject } from "./worksheet";

function sheetOf() {
  const sheet = newSheet("A");
  const book = newBook("a.xlsx", [sheet]);
  const range = (top: number, left: number, bottom = top, right = left) =>
    new RangeObject(book, sheet, { top, left, bottom, right });
  return { sheet, range, whole: new WorksheetObject(book, sheet) };
}

test("an area's edges are its outer cells', its inside the lines between", () => {
  const { range, sheet } = sheetOf();
  range(0, 0, 2, 2).Format.Borders.GetItem("EdgeTop").Style = "Continuous";
  range(0, 0, 2, 2).Format.Borders.GetItem("InsideVertical").Style = "Dash";
  const lines = (row: number, column: number) => {
    const { EdgeTop, EdgeLeft, EdgeRight } = formatAt(sheet, row, column).borders;
    return [EdgeTop.style, EdgeLeft.style, EdgeRight.style];
  };
  expect(lines(0, 0)).toEqual(["Continuous", "None", "Dash"]);
  expect(lines(1, 1)).toEqual(["None", "Dash", "Dash"]);
  expect(lines(2, 2)).toEqual(["None", "Dash", "None"]);
});

test("a format that differs within an area is null", () => {
  const { range } = sheetOf();
  range(0, 0).Format.Font.Bold = true;
  expect([range(0, 0).Format.Font.Bold, range(0, 0, 0, 1).Format.Font.Bold]).toEqual([true, null]);
});

test("whole columns keep their format for cells that are not there", () => {
  const { whole, sheet } = sheetOf();
  whole.GetRange("B:C").Format.Fill.Color = "#ffff00";
  expect(formatAt(sheet, 900_000, 2).fill).toBe("#FFFF00");
  expect(sheet.cells.size).toBe(0);
});

test("what a merge covers is not seen, and what is written there is lost", () => {
  const { range, sheet } = sheetOf();
  range(0, 0, 0, 1).Values = [["một", "hai"]];
  range(0, 0, 0, 1).Merge();
  range(0, 1).Values = [["ba"]];
  expect([cellAt(sheet, 0, 0)?.value, cellAt(sheet, 0, 1)?.value]).toEqual(["một", ""]);
});

test("clearing everything of an area cuts conditional formats around it, contents alone leave them", () => {
  const { range, sheet } = sheetOf();
  range(0, 0, 3, 0).ConditionalFormats.Add("Custom");
  range(0, 0, 3, 0).Values = [[1], [2], [3], [4]];
  range(1, 0).Clear("Contents");
  expect(sheet.conditionalFormats[0]?.areas).toHaveLength(1);
  range(1, 0).Clear();
  expect(sheet.conditionalFormats[0]?.areas).toEqual([
    { top: 0, left: 0, bottom: 0, right: 0 },
    { top: 2, left: 0, bottom: 3, right: 0 },
  ]);
});

test("merged areas are told where their first cell lies, and none where there are more than 512", () => {
  const { range, sheet, whole } = sheetOf();
  sheet.merges = [{ top: 0, left: 0, bottom: 5, right: 0 }];
  expect(range(0, 0).GetMergedAreasOrNullObject()?.AreaCount).toBe(1);
  expect(range(3, 0).GetMergedAreasOrNullObject()).toBeNull();
  sheet.merges = Array.from({ length: 513 }, (_, at) => ({ top: at, left: 0, bottom: at, right: 1 }));
  expect(whole.GetRange().GetMergedAreasOrNullObject()).toBeNull();
});

test("the used range counts values, or formats too", () => {
  const { range, whole } = sheetOf();
  expect(whole.GetUsedRangeOrNullObject(true)).toBeNull();
  expect(whole.GetUsedRange(true).Address).toBe("A!A1");
  range(4, 4).Format.Font.Bold = true;
  range(1, 1).Values = [["x"]];
  expect(whole.GetUsedRange(true).Address).toBe("A!B2");
  expect(whole.GetUsedRange(false).Address).toBe("A!B2:E5");
});
