import fc from "fast-check";
import type { QuotaSettings } from "../../../src/law/plan";
import { baseCount, cap, excess, type Share, shareOf, type Tally } from "../../../src/law/quota/cap";

const fifth = (base: Share["base"], rounding: Share["rounding"] = "floor"): Share => ({
  percent: 20,
  base,
  rounding,
});
const tally = (excellent: number, good: number, lower = 0): Tally => ({
  excellent,
  good,
  rated: excellent + good + lower,
});

/** The most that may be excellent among n people who are all rated good or better. */
function mostOf(n: number, base: Share["base"]): number {
  return n - excess(tally(n, 0), fifth(base));
}

test.each([
  // [people from good upwards, of those rated good, of those good or better]
  [1, 0, 0],
  [2, 0, 0],
  [3, 0, 0],
  [4, 0, 0],
  [5, 0, 1],
  [6, 1, 1],
  [7, 1, 1],
  [8, 1, 1],
  [9, 1, 1],
  [10, 1, 2],
  [11, 1, 2],
  [12, 2, 2],
  [13, 2, 2],
  [14, 2, 2],
  [15, 2, 3],
  [16, 2, 3],
  [17, 2, 3],
  [18, 3, 3],
  [19, 3, 3],
  [20, 3, 4],
  [21, 3, 4],
  [22, 3, 4],
  [23, 3, 4],
  [24, 4, 4],
  [25, 4, 5],
  [26, 4, 5],
  [27, 4, 5],
  [28, 4, 5],
  [29, 4, 5],
  [30, 5, 6],
])(
  "of %i people, %i may be excellent by the letter, %i counted over good or better",
  (n, good, goodOrBetter) => {
    expect(mostOf(n, "good")).toBe(good);
    expect(mostOf(n, "goodOrBetter")).toBe(goodOrBetter);
    expect(mostOf(n, "rated")).toBe(goodOrBetter);
  },
);

test.each([
  // [excellent, good, lower, base, cap, excess]
  ["6 leaders, one only completed: smaller than a group of five", 1, 4, 1, "good", 0, 1],
  ["the same, over good or better", 1, 4, 1, "goodOrBetter", 1, 0],
  ["21 of 98 + 21", 21, 98, 22, "good", 19, 2],
  ["the same, over good or better", 21, 98, 22, "goodOrBetter", 23, 0],
  ["the same, over all rated", 21, 98, 22, "rated", 28, 0],
  ["30 excellent: 9 are enough, since each adds one to those rated good", 30, 98, 0, "good", 19, 9],
  ["everybody excellent", 12, 0, 0, "good", 0, 10],
  ["exactly a fifth", 3, 15, 0, "good", 3, 0],
  ["one short of the next", 3, 14, 0, "good", 2, 1],
  ["nobody rated", 0, 0, 0, "good", 0, 0],
] as const)("%s", (_, excellent, good, lower, base, allowed, tooMany) => {
  expect(cap(tally(excellent, good, lower), fifth(base))).toBe(allowed);
  expect(excess(tally(excellent, good, lower), fifth(base))).toBe(tooMany);
});

test.each([
  // 20% of n, cut, rounded half up, and rounded up
  [1, 0, 0, 1],
  [2, 0, 0, 1],
  [3, 0, 1, 1],
  [5, 1, 1, 1],
  [7, 1, 1, 2],
  [8, 1, 2, 2],
  [13, 2, 3, 3],
  [15, 3, 3, 3],
])("a fifth of %i is %i cut, %i to the nearest, %i rounded up", (good, floor, nearest, ceiling) => {
  expect(cap(tally(0, good), fifth("good", "floor"))).toBe(floor);
  expect(cap(tally(0, good), fifth("good", "nearest"))).toBe(nearest);
  expect(cap(tally(0, good), fifth("good", "ceiling"))).toBe(ceiling);
});

test("half a person is rounded up to the nearest: 25% of 10", () => {
  expect(cap(tally(0, 10), { percent: 25, base: "good", rounding: "nearest" })).toBe(3);
});

test("a scope takes from the plan what it does not set itself", () => {
  const settings: QuotaSettings = {
    ...fifth("good"),
    smallCollective: null,
    staffOver: "list",
    byScope: { collectives: { percent: 25, base: "rated" } },
    citations: [],
  };
  expect(shareOf(settings, "collectives")).toMatchObject({ percent: 25, base: "rated", rounding: "floor" });
  expect(shareOf(settings, "staff")).toMatchObject({ percent: 20, base: "good", rounding: "floor" });
});

describe("for every group and every share", () => {
  const anyTally = fc.tuple(fc.nat(60), fc.nat(60), fc.nat(20)).map(([e, g, l]) => tally(e, g, l));
  const anyShare: fc.Arbitrary<Share> = fc.record({
    percent: fc.integer({ min: 0, max: 100 }),
    base: fc.constantFrom("good", "goodOrBetter", "rated"),
    rounding: fc.constantFrom("floor", "nearest", "ceiling"),
  });

  /** Whether a number of excellent is within the share, by cross-multiplying and without dividing. */
  function within(group: Tally, { percent, base, rounding }: Share): boolean {
    const slack = { floor: 0, nearest: 50, ceiling: 99 }[rounding];
    return 100 * group.excellent <= percent * baseCount(group, base) + slack;
  }

  const moved = ({ excellent, good, rated }: Tally, count: number): Tally => ({
    excellent: excellent - count,
    good: good + count,
    rated,
  });

  test("the cap is the largest number within the share", () => {
    fc.assert(
      fc.property(anyTally, anyShare, (group, share) => {
        const allowed = cap(group, share);
        const base = baseCount(group, share.base);
        const slack = { floor: 0, nearest: 50, ceiling: 99 }[share.rounding];
        expect(100 * allowed <= share.percent * base + slack).toBe(true);
        expect(100 * (allowed + 1) <= share.percent * base + slack).toBe(false);
      }),
    );
  });

  test("the excess is the least number that makes the quota hold", () => {
    fc.assert(
      fc.property(anyTally, anyShare, (group, share) => {
        const all = Array.from({ length: group.excellent + 1 }, (_, count) => count);
        expect(excess(group, share)).toBe(all.find((count) => within(moved(group, count), share)));
      }),
    );
  });

  test("more than the excess keeps it too", () => {
    fc.assert(
      fc.property(anyTally, anyShare, fc.nat(), (group, share, more) => {
        const least = excess(group, share);
        const count = least + (more % (group.excellent - least + 1));
        expect(within(moved(group, count), share)).toBe(true);
      }),
    );
  });
});
