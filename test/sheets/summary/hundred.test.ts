import fc from "fast-check";
import { thousandths } from "../../../src/sheets/summary/hundred";

test.each([
  [
    [1, 1, 1],
    [334, 333, 333],
  ],
  [
    [4, 24, 2, 0],
    [133, 800, 67, 0],
  ],
  [
    [26, 158, 9, 1],
    [134, 815, 46, 5],
  ],
  [
    [5, 0, 0, 0],
    [1000, 0, 0, 0],
  ],
  [
    [0, 0, 0, 0],
    [0, 0, 0, 0],
  ],
])("%j as thousandths of their sum are %j", (counts, parts) => {
  expect(thousandths(counts)).toEqual(parts);
});

const counts = fc.array(fc.nat({ max: 100_000 }), { minLength: 1, maxLength: 8 });

test("they add up to a whole, and each is off by less than a thousandth", () => {
  fc.assert(
    fc.property(counts, (given) => {
      const sum = given.reduce((all, one) => all + one, 0);
      const parts = thousandths(given);
      expect(parts.reduce((all, one) => all + one, 0)).toBe(sum === 0 ? 0 : 1000);
      for (const [at, part] of parts.entries()) {
        const exact = sum === 0 ? 0 : (1000 * (given[at] ?? 0)) / sum;
        expect(Math.abs(part - exact)).toBeLessThan(1);
      }
    }),
  );
});

test("of two counts the larger never gets less", () => {
  fc.assert(
    fc.property(counts, (given) => {
      const parts = thousandths(given);
      for (const [a, one] of given.entries()) {
        for (const [b, other] of given.entries()) {
          if (one > other) expect(parts[a] ?? 0).toBeGreaterThanOrEqual(parts[b] ?? 0);
        }
      }
    }),
  );
});
