import fc from "fast-check";
import { covers, lastGoodDay } from "../../../src/law/plan";
import { PLANS } from "../../../src/law/plans";
import { planSheet, readPlanSheet } from "../../../src/sheets/plan";
import type { CellValue, SheetSnapshot } from "../../../src/workbook/port";
import { planOf, typed, written } from "./sheet";

let sheets: readonly SheetSnapshot[];
beforeAll(async () => {
  sheets = await Promise.all(PLANS.map((plan) => written(planSheet(plan, "vi"))));
});

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.string(),
  fc.constantFrom("Tập thể", "Cá nhân", "Trừ", "có", "15/12", "”", "“", "Ai:\n;", "#REF!"),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.double({ noNaN: true }).map((serial) => ({ serial })),
  fc.constant({ error: "#N/A" }),
);

test("whatever is typed wherever, the sheet is read, and what is told is told of its own cells", () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.array(fc.tuple(fc.nat(), fc.nat(9), value), { minLength: 1, maxLength: 5 }),
      (which, edits) => {
        const original = sheets[which % sheets.length] as SheetSnapshot;
        const sheet = edits.reduce((of, [row, column, cell]) => {
          const at = of.rows[row % of.rows.length]?.index ?? 0;
          return typed(of, { row: at, column }, cell);
        }, original);
        const { plan, unread } = readPlanSheet(sheet);
        const rows = new Set([0, ...sheet.rows.map(({ index }) => index)]);
        expect(unread.filter(({ cell }) => cell.sheet !== sheet.name || !rows.has(cell.row))).toEqual([]);
        // every date that was read is a day of the calendar
        for (const milestone of plan?.milestones ?? []) {
          expect(() => lastGoodDay(milestone, plan?.years.from ?? 2023)).not.toThrow();
        }
        if (plan) expect(covers(plan, plan.years.from)).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
});

test("a row that is copied without end is read to its end", () => {
  const [original] = sheets;
  const row = original?.rows.find(({ cells }) => cells.includes("Hoàn thành kiểm điểm, đánh giá"));
  if (!original || !row) throw new Error("the milestone is gone");
  const copies = Array.from({ length: 5_000 }, (_, index) => ({ ...row, index: row.index + 1 + index }));
  const rows = original.rows.flatMap((one) => {
    if (one.index < row.index) return [one];
    return one === row ? [one, ...copies] : [{ ...one, index: one.index + copies.length }];
  });
  const ids = planOf({ ...original, rows }).milestones.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(5_000);
  expect(new Set(ids).size).toBe(ids.length);
});
