import { Temporal } from "temporal-polyfill";
import { check } from "../../src/check/check";
import { explain } from "../../src/check/explain";
import { readRoster } from "../../src/roster";
import { cellAt } from "../../src/workbook/cell";
import { type Cells, sheet } from "../roster/detect/sheet";

const _ = null;

/** Of whom and of which field a cell is. */
function asked(cells: Cells, address: string) {
  const roster = readRoster([sheet(cells, { name: "Danh sách" })]);
  const asOf = Temporal.PlainDate.from("2023-12-26");
  const report = check(roster, { workbook: "", year: 2023, asOf, plan: null });
  const cell = cellAt(`Danh sách!${address}`);
  if (!cell) throw new Error(address);
  const { entry, fields, part } = explain(report, cell, cell);
  return [entry?.name ?? null, part, ...fields.map(({ field }) => field)];
}

test("a row that continues a name is of that person", () => {
  const cells: Cells = [
    ["TT", "Họ và tên", "Chức vụ", "Mức xếp loại"],
    [1, "Lê Văn An", "Bí thư Chi bộ Nội vụ", "HTTNV"],
    [_, _, "Trưởng phòng Nội vụ", _],
  ];
  expect(asked(cells, "C3")).toEqual(["Lê Văn An", "row", "post"]);
});

test("of two lists side by side a cell is of the one it stands under", () => {
  const cells: Cells = [
    ["TT", "Họ và tên", "Mức xếp loại", _, "TT", "Tên tập thể", "Mức xếp loại"],
    [1, "Lê Văn An", "HTTNV", _, 1, "Phòng Nội vụ", "HTTNV"],
  ];
  expect(asked(cells, "C2")).toEqual(["Lê Văn An", "row", "rating"]);
  expect(asked(cells, "G2")).toEqual(["Phòng Nội vụ", "row", "rating"]);
  expect(asked(cells, "F1")).toEqual([null, "header", "unit"]);
});
