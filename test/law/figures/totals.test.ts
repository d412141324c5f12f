import { addedTables, endOf, isWrong, totalsDown } from "../../../src/law/figures/totals";
import { buildRoster } from "../../../src/roster/build";
import { detectTables } from "../../../src/roster/detect/tables";
import { figuresOf } from "../../../src/roster/figures";
import { sheet } from "../../roster/detect/sheet";

const _ = null;

/** A list of collectives and individuals under one header; `all` is what its grand total says of "HTTNV". */
function wrongTotals(all: number) {
  const { tables, unread } = detectTables([
    sheet([
      ["TT", "Tập thể, cá nhân", "Chức vụ", "HTXSNV", "HTTNV", "HTNV", "KHTNV"],
      ["I", "TẬP THỂ"],
      [1, "Phòng Nội vụ", _, _, "x"],
      [2, "Phòng Tư pháp", _, _, "x"],
      [_, "Cộng", _, 0, 2, 0, 0],
      ["II", "CÁ NHÂN"],
      [1, "Lê Thị An", "Trưởng phòng Nội vụ", _, "x"],
      [2, "Lê Thị Bình", "Trưởng phòng Tư pháp", _, _, "x"],
      [_, "Cộng", _, 0, 1, 1, 0],
      [_, "Tổng cộng", _, 0, all, 1, 0],
    ]),
  ]);
  const roster = buildRoster(tables, unread);
  expect(roster.tables.map(({ kind }) => kind)).toEqual(["collectives", "individuals"]);
  return addedTables(roster).flatMap((table) =>
    totalsDown(figuresOf(table, endOf(table, roster)))
      .filter(isWrong)
      .map(({ row, label }) => `${label} ${row + 1}`),
  );
}

test("totals of collectives and of individuals under one header are added once, the grand total over both", () => {
  expect(wrongTotals(3)).toEqual([]);
  expect(wrongTotals(4)).toEqual(["Tổng cộng 10"]);
});
