import type { Area } from "../../../../src/workbook/cell";
import { dependents } from "../../../../src/workbook/ooxml/formula/dependents";
import type { Formula } from "../../../../src/workbook/ooxml/formula/formulas";
import { parseArea } from "../../../../src/workbook/ooxml/sheet/references";

const area = (reference: string) => parseArea(reference) as Area;

/** Whether a formula in Z9 comes to something else when a cell does. */
function hangs(text: string, cell: string, others: Partial<Formula> = {}): boolean {
  const formula: Formula = { sheet: "Cá nhân", area: area("Z9"), text, isShared: false, ...others };
  return dependents([formula], new Map([["Cá nhân", [area(cell)]]])).length > 0;
}

describe("a formula hangs on a cell", () => {
  test.each([
    ["SUM(A1:A9)", "A5"],
    ["SUM('CÁ NHÂN'!A1:A9)", "A5"],
    // as many cells are summed as are looked at
    ['SUMIF(A1:A9,"x",C1)', "C9"],
    ['SUMIF(A1:A9,"x",C1:C2)', "C9"],
    ['SUMIF(A1:I1,"x",A3)', "I3"],
    ['AVERAGEIF(A:A,"x",C1)', "C900"],
    ['sumif(A1:A9,"x",C1)', "C9"],
    ["", "A5"],
  ])("%s hangs on %s", (text, cell) => expect(hangs(text, cell)).toBe(true));

  test.each([
    ["SUM(A1:A9)", "A10"],
    ["SUM('Tập thể'!A1:A9)", "A5"],
    ['SUMIF(A1:A9,"x",C1)', "D5"],
    ['COUNTIF(A1:A9,"x")+C1', "C9"],
  ])("%s does not hang on %s", (text, cell) => expect(hangs(text, cell)).toBe(false));

  test("one that several cells share, on what each of them leads to", () => {
    const shared = { area: area("Z1:Z9"), isShared: true };
    expect(hangs("A1", "A9", shared)).toBe(true);
    expect(hangs("A1", "A10", shared)).toBe(false);
    expect(hangs('SUMIF(A1:A2,"x",C1)', "C10", shared)).toBe(true);
  });
});
