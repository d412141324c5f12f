import fc from "fast-check";
import { isMadeBy, makingOf, SHARE_BASES, type Share } from "../../../src/law/figures/shares";

const bases = (all: number, rated: number, goodOrBetter: number, good: number): Share["bases"] =>
  new Map(SHARE_BASES.map((base, index) => [base, BigInt([all, rated, goodOrBetter, good][index] ?? 0)]));

const share = (digits: number, places: number, count: number, of = bases(30, 28, 26, 20)): Share => ({
  madeIn: 0,
  row: 0,
  column: 0,
  stated: { digits: BigInt(digits), places },
  mayBeFraction: true,
  count: BigInt(count),
  bases: of,
});

test.each([
  [167, 1, 5, "all", true],
  [166, 1, 5, "all", true],
  [17, 0, 5, "all", true],
  [16, 0, 5, "all", true],
  [168, 1, 5, "all", false],
  [18, 0, 5, "all", false],
  [25, 0, 5, "good", true],
  [250, 1, 5, "good", true],
  [2501, 2, 5, "good", false],
] as const)("%i at %i digits behind the point is %i of %s: %s", (digits, places, count, base, made) => {
  expect(isMadeBy(share(digits, places, count), { base, whole: 100 })).toBe(made);
});

test("whatever is rounded or cut at its digits is found again, and one unit further it is not", () => {
  const people = fc.integer({ min: 1, max: 5000 });
  fc.assert(
    fc.property(people, people, fc.integer({ min: 0, max: 4 }), (count, rest, places) => {
      const all = count + rest;
      const exact = 100 * count * 10 ** places;
      const cut = Math.floor(exact / all);
      const rounded = Math.floor((2 * exact + all) / (2 * all));
      const fits = (digits: number) =>
        isMadeBy(share(digits, places, count, bases(all, all, all, all)), { base: "all", whole: 100 });
      expect([cut - 1, cut, rounded, rounded + 1].map(fits)).toEqual([false, true, true, false]);
    }),
  );
});

test("the fraction that Excel keeps is that of its base", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }), (count, rest) => {
      const all = count + rest;
      const [whole = "0", fraction = ""] = String(count / all).split(".");
      fc.pre(!fraction.includes("e"));
      const stated = { digits: BigInt(whole + fraction), places: fraction.length };
      const kept = { ...share(0, 0, count, bases(all, all, all, all)), stated };
      expect(isMadeBy(kept, { base: "all", whole: 1 })).toBe(true);
    }),
  );
});

test("a series is made as most of its shares are, the widest base first of equals", () => {
  expect(makingOf([share(167, 1, 5), share(333, 1, 10), share(25, 0, 5)])).toEqual({
    base: "all",
    whole: 100,
  });
  expect(makingOf([share(167, 1, 5), share(25, 0, 5)])).toEqual({ base: "all", whole: 100 });
  expect(makingOf([share(25, 2, 5)])).toEqual({ base: "good", whole: 1 });
  expect(makingOf([share(99, 0, 5)])).toBeNull();
});
