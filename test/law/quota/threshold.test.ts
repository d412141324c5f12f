import fc from "fast-check";
import type { QuotaBase, QuotaSettings } from "../../../src/law/plan";
import { excess, shareOf } from "../../../src/law/quota/cap";
import type { QuotaGroup } from "../../../src/law/quota/groups";
import { breakingChanges, mostExcellent } from "../../../src/law/quota/threshold";

const settings = (base: QuotaBase): QuotaSettings => ({
  percent: 20,
  base,
  rounding: "floor",
  smallCollective: { atMost: 5, allowed: 1 },
  staffOver: "list",
  byScope: {},
  citations: [],
});

/** A group with its excess; of its caps only that of the small-collective rule is asked. */
function group(
  excellent: number,
  good: number,
  lower: number,
  { base = "good", small = false }: { base?: QuotaBase; small?: boolean } = {},
): QuotaGroup {
  const tally = { excellent, good, rated: excellent + good + lower };
  return {
    key: "leaders of phong noi vu",
    name: "Phòng Nội vụ",
    over: "collective",
    part: false,
    scope: "leaders",
    size: tally.rated,
    ...tally,
    allowed: 1,
    excess: small ? Math.max(0, excellent - 1) : excess(tally, shareOf(settings(base), "leaders")),
    allowedByBase: { good: 1, goodOrBetter: 1, rated: 1 },
    small,
    cells: [],
  };
}

const changesOf = (given: QuotaGroup, base: QuotaBase = "good") =>
  breakingChanges(given, settings(base)).map(({ change }) => change);

test("with five good for one excellent, one less good breaks the quota as one more excellent does", () => {
  expect(breakingChanges(group(1, 5, 0), settings("good"))).toEqual([
    { change: "oneMoreExcellent", excellent: 2, allowed: 0 },
    { change: "oneLessGood", excellent: 1, allowed: 0 },
  ]);
});

test("with six good for one excellent, only one more excellent breaks it", () => {
  expect(changesOf(group(1, 6, 0))).toEqual(["oneMoreExcellent"]);
});

test("over all those rated, what counts is how many are rated", () => {
  expect(changesOf(group(1, 0, 4, { base: "rated" }), "rated")).toEqual(["oneMoreExcellent", "oneLessRated"]);
  expect(changesOf(group(1, 0, 5, { base: "rated" }), "rated")).toEqual(["oneMoreExcellent"]);
});

test("in a small collective the number of good is not asked", () => {
  expect(changesOf(group(1, 1, 0, { small: true }))).toEqual(["oneMoreExcellent"]);
});

test("a quota that is broken has no threshold left", () => {
  expect(changesOf(group(2, 5, 0))).toEqual([]);
});

test.each([
  [group(1, 4, 1), 0],
  [group(1, 5, 0), 1],
  [group(0, 12, 3), 2],
  [group(3, 0, 0, { small: true }), 1],
])("of a group at most so many could be excellent", (given, most) => {
  expect(mostExcellent(given, settings("good"))).toBe(most);
});

test("after a change that is told, the quota is broken; and one that adds an excellent is told just when there is no room", () => {
  const bases = fc.constantFrom<QuotaBase>("good", "goodOrBetter", "rated");
  const count = fc.nat({ max: 40 });
  fc.assert(
    fc.property(bases, count, count, count, (base, excellent, good, lower) => {
      const given = group(excellent, good, lower, { base });
      fc.pre(given.excess === 0 && good > 0);
      const told = breakingChanges(given, settings(base));
      for (const change of told) expect(change.excellent).toBeGreaterThan(change.allowed);
      expect(told.some(({ change }) => change === "oneMoreExcellent")).toBe(
        excellent >= mostExcellent(given, settings(base)),
      );
    }),
  );
});
