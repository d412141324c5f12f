import fc from "fast-check";
import { a1, areaName } from "../../../src/workbook/cell";
import { readWhole } from "../../../src/workbook/ooxml/sheet/numbers";
import { parseArea, readReference } from "../../../src/workbook/ooxml/sheet/references";
import { readRows } from "./workbookFile";

/** What a cell of the usual shape, and one of another, make of this text. */
function valuesOf(text: string): readonly unknown[] {
  const [row] = readRows(
    `<row r="1"><c r="A1"><v>${text}</v></c><c t='n'><v>${text}</v></c></row>${" ".repeat(80)}`,
  );
  return row?.cells ?? [];
}

const decimal = fc
  .tuple(fc.constantFrom("", "-"), fc.nat(), fc.option(fc.stringMatching(/^[0-9]{0,18}$/), { nil: null }))
  .map(([sign, whole, decimals]) => sign + whole + (decimals === null ? "" : `.${decimals}`));

describe("numbers are read to the last bit", () => {
  test("those that a program may print", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e300, max: 1e300 }), (number) => {
        for (const text of [String(number), number.toExponential().toUpperCase(), number.toPrecision(15)]) {
          expect(valuesOf(text)).toEqual([Number(text) + 0, Number(text) + 0]);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("those that a person may type", () => {
    fc.assert(
      fc.property(decimal, (text) => {
        expect(valuesOf(text)).toEqual([Number(text) + 0, Number(text) + 0]);
      }),
      { numRuns: 300 },
    );
  });

  test.each(["-", ".", "1e", "1e+", "--1", "1-", "1.2.3", "0x10", "1,5", "NaN", "Infinity", "1 2", "1e999"])(
    "%j is none, and stays text",
    (text) => {
      expect(valuesOf(text)).toEqual([text, text]);
    },
  );

  test.each([
    ["0", 0],
    ["007", 7],
    ["999999999", 999_999_999],
    ["1000000000", -1],
    ["", -1],
    ["-1", -1],
    ["1.0", -1],
  ])("the whole number %j", (text, expected) => {
    const bytes = new TextEncoder().encode(text);
    expect(readWhole(bytes, 0, bytes.length)).toBe(expected);
  });
});

describe("references", () => {
  const place = fc.record({ row: fc.nat(1_048_575), column: fc.nat(16_383) });

  test("name the cell that they were written for", () => {
    fc.assert(
      fc.property(place, ({ row, column }) => {
        const bytes = new TextEncoder().encode(a1(row, column));
        expect(readReference(bytes, 0, bytes.length)).toBe(row * 16_384 + column);
      }),
    );
  });

  test("name the area that they were written for, whichever corner comes first", () => {
    fc.assert(
      fc.property(place, place, (one, other) => {
        const area = {
          top: Math.min(one.row, other.row),
          left: Math.min(one.column, other.column),
          bottom: Math.max(one.row, other.row),
          right: Math.max(one.column, other.column),
        };
        expect(parseArea(areaName(area))).toEqual(area);
        expect(parseArea(`${a1(one.row, one.column)}:${a1(other.row, other.column)}`)).toEqual(area);
      }),
    );
  });

  test.each(["", "A", "1", "A0", "XFE1", "A1048577", "1A", "A1B", "Ă1", "A1:", "A1:B2:C3", "A:A", "#REF!"])(
    "%j names nothing",
    (text) => {
      expect(parseArea(text)).toBeNull();
    },
  );
});
