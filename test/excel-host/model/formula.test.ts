import type { Scalar } from "./book";
import { evaluate } from "./formula";

/** A1:A3 hold 1, 2, 3; B1 a text; "Cá nhân"!A1 is 10; C1 an error. */
const lookup = (sheet: string | null, row: number, column: number): Scalar => {
  if (sheet === "Cá nhân") return 10;
  if (column === 0 && row < 3) return row + 1;
  if (column === 1 && row === 0) return "HTTNV";
  return column === 2 && row === 0 ? { error: "#N/A" } : "";
};

test.each([
  ["=SUM(A1:A3)", 6],
  ["=SUM($A$1:$A$3)*2-1", 11],
  ["=A2/A1", 2],
  ["='Cá nhân'!A1+A1", 11],
  ['=IF(A1=1,"có","không")', "có"],
  ['=IF(D9=0,"",A1/D9)', ""],
  ["=MAX(0,A1-A3)", 0],
  ["=INT((20*A3)/100)", 0],
  ["=ROUNDUP((100*A3-20*A2)/120,0)", 3],
  ['=COUNTIF(A1:B3,"HTTNV")', 1],
  ["=DATE(2023,12,31)-A1", 45_290],
  ["=50%", 0.5],
  ['=A1&"/"&A2', "1/2"],
  ["=A1<=A2", true],
  ["=1/0", { error: "#DIV/0!" }],
  ["=C1+1", { error: "#N/A" }],
  ["=B1+1", { error: "#VALUE!" }],
])("%s is %p", (formula, result) => {
  expect(evaluate(formula, lookup)).toEqual(result);
});

test.each(["=VLOOKUP(A1,A1:B3,2)", "=A1:", "={1,2}"])("%s is refused, not guessed", (formula) => {
  expect(() => evaluate(formula, lookup)).toThrow("simulated Excel");
});
