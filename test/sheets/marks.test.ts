import { marksOf } from "../../src/sheets/marks";
import { at, finding, report } from "./report";

test("one mark a sheet and severity, over every cell that bears on a finding", () => {
  const findings = [
    finding(8, { cells: [at(8), at(3, 2, "Tập thể")] }),
    finding(4, { outcome: "needsReview" }),
    finding(9, { severity: "info" }),
  ];
  expect(marksOf(report({ findings }))).toEqual([
    {
      sheet: "Cá nhân",
      severity: "error",
      cells: [
        { row: 4, column: 5 },
        { row: 8, column: 5 },
      ],
    },
    { sheet: "Tập thể", severity: "error", cells: [{ row: 3, column: 2 }] },
    { sheet: "Cá nhân", severity: "info", cells: [{ row: 9, column: 5 }] },
  ]);
});

test("a cell with several findings is marked once, with the worst", () => {
  const findings = [
    finding(8, { severity: "info" }),
    finding(8, { severity: "warning" }),
    finding(8, { severity: "error" }),
    finding(8, { severity: "error" }),
  ];
  expect(marksOf(report({ findings }))).toEqual([
    { sheet: "Cá nhân", severity: "error", cells: [{ row: 8, column: 5 }] },
  ]);
});

test("a finding on the workbook as a whole marks no cell", () => {
  expect(marksOf(report({ findings: [finding(0, { cell: null, cells: [] })] }))).toEqual([]);
});
