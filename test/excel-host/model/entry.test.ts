import { entered } from "./entry";
import { PLAIN } from "./format";

test.each([
  ["Trần Văn Thử", "Trần Văn Thử"],
  ["0123", 123],
  ["1,234", 1_234],
  ["-5", -5],
  ["TRUE", true],
  ["20%", 0.2],
  ["31/12/2023", 45_291],
  ["5/12/23", 45_265],
  ["31/02/2023", "31/02/2023"],
  ["#N/A", { error: "#N/A" }],
  ["'0123", "0123"],
  ["HTXSNV ", "HTXSNV "],
  [7, 7],
])("%p typed into a cell is %p", (typed, value) => {
  expect(entered(typed, PLAIN)).toMatchObject({ value, formula: null });
});

test.each(["=1+2", "+84 24", "-hai"])("%s is a formula", (typed) => {
  expect(entered(typed, PLAIN).formula).toBe(typed.startsWith("=") ? typed : `=${typed}`);
});

test.each(["=1+2", "0123", "31/12/2023"])("%s stays text in a cell of texts", (typed) => {
  expect(entered(typed, { ...PLAIN, numberFormat: "@" })).toMatchObject({ value: typed, formula: null });
});

test("an apostrophe is kept apart from the text", () => {
  expect(entered("'=1+2", PLAIN)).toEqual({ value: "=1+2", formula: null, quotePrefix: true });
});
