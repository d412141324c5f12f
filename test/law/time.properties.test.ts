import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { check } from "../../src/check/check";
import { planById } from "../../src/law/plans";
import { buildRoster } from "../../src/roster/build";
import { vietnameseDate } from "../../src/text/words";
import { type TestRow, tableOf } from "../roster/table";

const RANK = { error: 3, warning: 2, info: 1 } as const;

/** How bad a rule finds the collectives of a list: 0 where it finds nothing. */
function worst(rule: string, plan: string, rows: readonly TestRow[], asOf = "2023-12-31"): number {
  const roster = buildRoster([tableOf("collectives", rows)], []);
  const { findings } = check(roster, {
    workbook: "case.xlsx",
    year: 2023,
    asOf: Temporal.PlainDate.from(asOf),
    plan: planById(plan),
  });
  return Math.max(0, ...findings.filter((one) => one.rule === rule).map(({ severity }) => RANK[severity]));
}

const FIRST = Temporal.PlainDate.from("2023-11-15");
const days = fc.integer({ min: 0, max: 60 });
const day = (offset: number) => FIRST.add({ days: offset }).toString();
const typed = (offset: number) => vietnameseDate(day(offset));

test("a dossier sent later is never judged better", () => {
  fc.assert(
    fc.property(days, days, (sent, more) => {
      const judged = (offset: number) =>
        worst("deadline", "huyen-uy-128kh-2023", [{ unit: "Phòng Nội vụ", dossierSentOn: typed(offset) }]);
      expect(judged(sent + more)).toBeGreaterThanOrEqual(judged(sent));
    }),
    { numRuns: 40 },
  );
});

test("an empty cell is never judged better as days go by", () => {
  fc.assert(
    fc.property(days, days, (today, more) => {
      const rows = [{ unit: "Phòng Nội vụ", dossierSentOn: null }];
      const judged = (offset: number) => worst("deadline", "huyen-uy-128kh-2023", rows, day(offset));
      expect(judged(today + more)).toBeGreaterThanOrEqual(judged(today));
    }),
    { numRuns: 40 },
  );
});

test("a draft sent earlier is never judged worse", () => {
  fc.assert(
    fc.property(
      days,
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 0, max: 12 }),
      (met, ahead, more) => {
        const judged = (before: number) =>
          worst("lead-time", "huyen-uy-245kh-2023", [
            { unit: "Phòng Nội vụ", draftSentOn: typed(met - before), reviewedOn: typed(met) },
          ]);
        expect(judged(ahead + more)).toBeLessThanOrEqual(judged(ahead));
      },
    ),
    { numRuns: 60 },
  );
});
