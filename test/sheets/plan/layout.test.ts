import { PLANS } from "../../../src/law/plans";
import { planSheet } from "../../../src/sheets/plan";
import { pagesOf } from "../../../src/sheets/summary/pages";

/** Every text of the sheet, and what surrounds it. */
const cells = (language: "vi" | "en") =>
  PLANS.flatMap((plan) => planSheet(plan, language).rows).flatMap(({ height = 0, cells: row }) =>
    row.flatMap((cell) => (cell ? [{ height, ...cell }] : [])),
  );

/** The highest row that Excel knows, in points: text beyond it is cut. */
const HIGHEST = 409;

test("every row is high enough for its text", () => {
  const highest = Math.max(...cells("vi").map(({ height }) => height));
  expect(highest).toBeGreaterThan(100);
  expect(highest).toBeLessThan(HIGHEST);
});

test("a clerk reads no English but codes, which stand in a column of their own", () => {
  const texts = cells("vi").filter(({ style }) => style?.italic !== true);
  const english = texts.filter(({ value }) =>
    /\b(?:good|rated|floor|leaders|true|false|individual)\b/.test(String(value)),
  );
  expect(texts.length).toBeGreaterThan(500);
  expect(english.map(({ value }) => value)).toEqual([]);
});

test("it is printed on A4 in landscape, with its pages numbered", () => {
  const [plan] = PLANS;
  if (!plan) throw new Error("there are no plans");
  expect(planSheet(plan, "vi").print).toMatchObject({ landscape: true, footer: "&CTrang &P/&N" });
});

test.each(PLANS)("no part of $id begins with its headings at the end of a page", (plan) => {
  const sheet = planSheet(plan, "vi");
  const pages = pagesOf(sheet);
  const headings = sheet.rows.flatMap(({ cells: [first] }, row) =>
    /^[IVX]+\. /.test(String(first?.value ?? "")) ? [row] : [],
  );
  expect(pages.at(-1)).toBeGreaterThan(1);
  for (const row of headings) {
    const isFilled = (sheet.rows[row + 2]?.cells.length ?? 0) > 0;
    expect(pages[isFilled ? row + 2 : row + 1]).toBe(pages[row]);
  }
});

test.each(["vi", "en"] as const)("headings, labels and choices in %s are each of one meaning", (language) => {
  const [plan] = PLANS;
  const headings = (plan ? planSheet(plan, language).rows : [])
    .map(({ cells: [first] }) => String(first?.value ?? ""))
    .filter((text) => /^[IVX]+\. /.test(text))
    .map((text) => text.replace(/^[IVX]+\. /, ""));
  expect(headings.length).toBeGreaterThan(15);
  expect(new Set(headings).size).toBe(headings.length);
});
