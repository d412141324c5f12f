import fc from "fast-check";
import { bandOf } from "../../../src/law/figures/scoreBands";
import { PlanError, parsePlan } from "../../../src/law/plan/planFile";
import { planById } from "../../../src/law/plans";
import { type Decimal, decimalOf } from "../../../src/roster/decimal";

const on2026 = (scoreBands: unknown) => parsePlan({ extends: "mac-dinh-2026", scoreBands });
const bands = { excellent: 90, good: 70, completed: 50 };
const score = (text: string) => decimalOf(text) as Decimal;

test("the years 2023 and 2024 know no scores, 2025 those of the Party, and from 2026 civil servants have theirs", () => {
  const known = ["mac-dinh-2023", "mac-dinh-2025", "mac-dinh-2026"].map((id) => {
    const { party, civil } = planById(id)?.scoreBands ?? {};
    return [party?.citation?.document ?? null, civil?.citation?.document ?? null];
  });
  expect(known).toEqual([
    [null, null],
    ["366-QĐ/TW", null],
    ["366-QĐ/TW", "335/2025/NĐ-CP"],
  ]);
});

test("an office's own bounds no longer rest on the clause of the plan extended; the others do", () => {
  const { party, civil } = on2026({ party: { good: 80, completed: 65 } }).scoreBands;
  expect(party).toEqual({ excellent: 90, good: 80, completed: 65 });
  expect(civil).toEqual(planById("mac-dinh-2026")?.scoreBands.civil);
});

test("bounds may be taken away, and a plan that extends nothing has none", () => {
  expect(on2026({ civil: null }).scoreBands.civil).toBeNull();
  expect(
    parsePlan({
      id: "rieng",
      title: "Riêng",
      years: [2026],
      quota: { percent: 20, base: "good", rounding: "floor" },
    }).scoreBands,
  ).toEqual({ party: null, civil: null });
});

test.each([
  [{ staff: bands }, "scoreBands.staff", "unknown"],
  [{ party: { ...bands, average: 60 } }, "scoreBands.party.average", "unknown"],
  [{ party: { excellent: "90" } }, "scoreBands.party.excellent", "wrongKind"],
  [{ party: { excellent: 101 } }, "scoreBands.party.excellent", "wrongKind"],
  [{ party: { completed: 75 } }, "scoreBands.party", "wrongKind"],
  [{ party: { good: 90 } }, "scoreBands.party", "wrongKind"],
  [[], "scoreBands", "wrongKind"],
])("bounds %j are refused, naming %s as %s", (scoreBands, property, problem) => {
  expect(() => on2026(scoreBands)).toThrow(PlanError);
  expect(() => on2026(scoreBands)).toThrow(expect.objectContaining({ property, problem }));
});

test("bounds where nothing is extended must be whole", () => {
  expect(() => parsePlan({ extends: "mac-dinh-2023", scoreBands: { party: { excellent: 90 } } })).toThrow(
    expect.objectContaining({ property: "scoreBands.party.good", problem: "missing" }),
  );
});

test.each([
  ["90", "excellent"],
  ["89,999999999999999999", "good"],
  ["89.995", "good"],
  ["70,0", "good"],
  ["69,99", "completed"],
  ["50", "completed"],
  ["49,999", "notCompleted"],
  ["0", "notCompleted"],
])("%s is in the band %s", (text, level) => {
  expect(bandOf(score(text), bands)).toBe(level);
});

test("a bound with decimals is met by itself and missed by the least below it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 6001, max: 9999 }), (hundredths) => {
      const text = `${Math.trunc(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`;
      const own = { excellent: Number(text), good: 60, completed: 50 };
      expect(bandOf(score(text), own)).toBe("excellent");
      const below = `${Math.trunc((hundredths - 1) / 100)},${String((hundredths - 1) % 100).padStart(2, "0")}99999999999999`;
      expect(bandOf(score(below), own)).toBe("good");
    }),
  );
});
