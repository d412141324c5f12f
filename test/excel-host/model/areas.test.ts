import fc from "fast-check";
import type { Area } from "../../../src/workbook/cell";
import { areaOf, contains, shortAddress, splitAddress, without } from "./areas";

const area = () =>
  fc
    .tuple(fc.nat(8), fc.nat(8), fc.nat(4), fc.nat(4))
    .map(([top, left, down, right]): Area => ({ top, left, bottom: top + down, right: left + right }));

test.each(["A1", "B2:C9", "B:C", "B:B", "2:9", "1:1048576"])("%s is read and written alike", (address) => {
  expect(shortAddress(areaOf(address))).toBe(address);
});

test.each(["", "A", "7", "A0", "A1:B", "XFE1", "A1048577", "A1:B2:C3", "Ô1"])(
  "%p is no address",
  (address) => {
    expect(() => areaOf(address)).toThrow("argument");
  },
);

test("an address tells its sheet, quoted or not", () => {
  expect(splitAddress("'Tập ''thể'''!A1")).toEqual({ sheet: "Tập 'thể'", address: "A1" });
  expect(splitAddress("=Sheet1!$A$1")).toEqual({ sheet: "Sheet1", address: "$A$1" });
  expect(splitAddress("B2:C3")).toEqual({ sheet: null, address: "B2:C3" });
});

test("what is left after a cut is every cell that was not in it, once", () => {
  fc.assert(
    fc.property(area(), area(), (whole, cut) => {
      const pieces = without(whole, cut);
      for (let row = 0; row < 14; row += 1) {
        for (let column = 0; column < 14; column += 1) {
          const times = pieces.filter((piece) => contains(piece, row, column)).length;
          expect(times).toBe(contains(whole, row, column) && !contains(cut, row, column) ? 1 : 0);
        }
      }
    }),
  );
});
