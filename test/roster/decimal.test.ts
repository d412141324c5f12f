import fc from "fast-check";
import { compareDecimals, type Decimal, decimalOf, decimalText, sumOf } from "../../src/roster/decimal";

const read = (text: string) => decimalOf(text) as Decimal;

test.each([
  ["89,95", "90", -1],
  ["89.995", "90", -1],
  ["89,9999999999999999999", "90", -1],
  ["90", "90", 0],
  ["90,0", "90", 0],
  ["090", "90,00", 0],
  ["90 điểm", "90", 0],
  ["90,05 đ", "90", 1],
  ["90,000000000000000000001", "90", 1],
  ["-1", "0", -1],
  ["-0,5", "-0,25", -1],
  ["0", "-0", 0],
  ["1.234,5", "1234,5", 0],
  ["100", "90", 1],
])("%s against %s is %i", (a, b, order) => {
  expect(compareDecimals(read(a), read(b))).toBe(order);
});

test.each(["", "chín mươi", "90%", "1 ngày rưỡi", "90 – 95", "1e2", "9".repeat(41)])(
  "%j is no number to compare",
  (text) => {
    expect(decimalOf(text)).toBeNull();
  },
);

test("hundredths compare as their whole numbers, with either mark and with noughts behind", () => {
  const hundredths = fc.integer({ min: 0, max: 20_000 });
  const mark = fc.constantFrom(",", ".");
  const noughts = fc.nat({ max: 5 }).map((count) => "0".repeat(count));
  const written = (value: number, point: string, behind: string) =>
    read(`${Math.trunc(value / 100)}${point}${String(value % 100).padStart(2, "0")}${behind}`);
  fc.assert(
    fc.property(hundredths, hundredths, mark, mark, noughts, (a, b, point, other, behind) => {
      expect(compareDecimals(written(a, point, behind), written(b, other, ""))).toBe(Math.sign(a - b));
    }),
  );
});

test.each([
  [["0,1", "0,2"], "0.3"],
  [["89,95", "10,05"], "100"],
  [["12", "3,250"], "15.25"],
  [["-0,5", "0,25"], "-0.25"],
  [[], "0"],
])("%j make %s, exactly", (parts, sum) => {
  expect(decimalText(sumOf(parts.map(read)))).toBe(sum);
});

test("a number is written as it is read", () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat({ max: 6 }), (digits, places) => {
      const decimal = { digits: BigInt(digits), places };
      expect(compareDecimals(read(decimalText(decimal)), decimal)).toBe(0);
    }),
  );
});
