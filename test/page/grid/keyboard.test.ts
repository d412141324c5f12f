import fc from "fast-check";
import { geometryOf } from "../../../src/page/grid/geometry";
import { type Ground, moved, type Position } from "../../../src/page/grid/keyboard";
import type { Area } from "../../../src/workbook/cell";

/** A sheet drawn with letters for what is filled; "." for what is empty. */
function ground(
  drawn: readonly string[],
  hidden: { rows?: readonly number[]; columns?: readonly number[] } = {},
  merges: readonly Area[] = [],
): Ground {
  const extent = { rows: drawn.length, columns: drawn[0]?.length ?? 0 };
  const hasValue = (row: number, column: number) => !".".includes(drawn[row]?.[column] ?? ".");
  const end = { row: extent.rows - 1, column: extent.columns - 1 };
  return {
    geometry: geometryOf(null, extent, { rows: new Set(hidden.rows), columns: new Set(hidden.columns) }),
    page: 3,
    hasValue,
    merge: (row, column) =>
      merges.find((area) => holds(area.top, row, area.bottom) && holds(area.left, column, area.right)) ??
      null,
    end,
  };
}

function holds(first: number, line: number, last: number): boolean {
  return first <= line && line <= last;
}

const SHEET = ground([
  "aaa..b", //
  "a.a...",
  "a.a...",
  "......",
  "a....b",
  "......",
]);

/** "Ctrl+Shift+ArrowDown" */
function press(from: Position, keys: string, on = SHEET): [number, number] | null {
  const parts = keys.split("+");
  const key = parts.at(-1) ?? "";
  const to = moved(from, { key, ctrl: parts.includes("Ctrl"), shift: parts.includes("Shift") }, on);
  return to && [to.row, to.column];
}

describe("the keys of a spreadsheet", () => {
  test.each<[keys: string, from: [number, number], to: [number, number] | null]>([
    ["ArrowDown", [0, 0], [1, 0]],
    ["ArrowUp", [1, 0], [0, 0]],
    ["ArrowUp", [0, 0], [0, 0]],
    ["ArrowLeft", [0, 0], [0, 0]],
    ["ArrowRight", [0, 5], [0, 5]],
    ["Enter", [0, 1], [1, 1]],
    ["Shift+Enter", [1, 1], [0, 1]],
    ["PageDown", [0, 2], [3, 2]],
    ["PageDown", [4, 2], [5, 2]],
    ["PageUp", [4, 2], [1, 2]],
    ["Home", [2, 4], [2, 0]],
    ["End", [0, 0], [0, 5]],
    ["End", [1, 0], [1, 2]],
    ["End", [3, 4], [3, 0]],
    ["Ctrl+Home", [4, 4], [0, 0]],
    ["Ctrl+End", [0, 0], [5, 5]],
    // to the end of a run, over a gap to the next value, to the edge of the sheet
    ["Ctrl+ArrowDown", [0, 0], [2, 0]],
    ["Ctrl+ArrowDown", [2, 0], [4, 0]],
    ["Ctrl+ArrowDown", [4, 0], [5, 0]],
    ["Ctrl+ArrowUp", [5, 0], [4, 0]],
    ["Ctrl+ArrowUp", [4, 0], [2, 0]],
    ["Ctrl+ArrowRight", [0, 0], [0, 2]],
    ["Ctrl+ArrowRight", [0, 2], [0, 5]],
    ["Ctrl+ArrowLeft", [0, 5], [0, 2]],
    ["Ctrl+ArrowLeft", [3, 4], [3, 0]],
    ["a", [0, 0], null],
    ["Tab", [0, 0], null],
    ["Escape", [0, 0], null],
  ])("%s from %j leads to %j", (keys, [row, column], to) => {
    expect(press({ row, column }, keys)).toEqual(to);
  });

  test("hidden rows and columns are passed", () => {
    const on = ground(["abc", "abc", "abc", "abc"], { rows: [1, 2], columns: [0] });
    expect(press({ row: 0, column: 1 }, "ArrowDown", on)).toEqual([3, 1]);
    expect(press({ row: 3, column: 1 }, "ArrowUp", on)).toEqual([0, 1]);
    expect(press({ row: 0, column: 1 }, "ArrowLeft", on)).toEqual([0, 1]);
    expect(press({ row: 0, column: 2 }, "Home", on)).toEqual([0, 1]);
    expect(press({ row: 3, column: 2 }, "Ctrl+Home", on)).toEqual([0, 1]);
  });

  test("a merged area is one cell: it is left from its edge, and one goes on in one's own row or column", () => {
    const on = ground(["aaaa", "aaaa", "aaaa", "a..."], {}, [{ top: 1, left: 1, bottom: 2, right: 2 }]);
    const inside = [
      { row: 1, column: 1 },
      { row: 2, column: 2 },
    ];
    for (const from of inside) {
      expect(press(from, "ArrowDown", on)).toEqual([3, from.column]);
      expect(press(from, "Enter", on)).toEqual([3, from.column]);
      expect(press(from, "ArrowUp", on)).toEqual([0, from.column]);
      expect(press(from, "Shift+Enter", on)).toEqual([0, from.column]);
      expect(press(from, "ArrowRight", on)).toEqual([from.row, 3]);
      expect(press(from, "ArrowLeft", on)).toEqual([from.row, 0]);
      expect(press(from, "Ctrl+ArrowRight", on)).toEqual([from.row, 3]);
    }
    expect(press({ row: 0, column: 1 }, "Ctrl+ArrowDown", on)).toEqual([2, 1]);
  });

  test("a merged area that goes on beyond what is shown holds one fast, and no key goes on for ever", () => {
    const on = ground(["aaa", "aaa"], {}, [{ top: 1, left: 0, bottom: 1_048_575, right: 16_383 }]);
    for (const key of ["ArrowDown", "ArrowRight", "Ctrl+ArrowDown", "Ctrl+ArrowRight", "Enter"])
      expect(press({ row: 1, column: 2 }, key, on)).toEqual([1, 2]);
  });

  test("no key leads out of the sheet, or onto what is hidden", () => {
    const keys = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "PageUp", "PageDown", "Enter"];
    const steps = fc.array(
      fc.record({ key: fc.constantFrom(...keys), ctrl: fc.boolean(), shift: fc.boolean() }),
      { maxLength: 30 },
    );
    const drawn = fc.array(fc.stringMatching(/^[a.]{7}$/), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(drawn, steps, fc.subarray([1, 2, 5]), (rows, pressed, hiddenRows) => {
        const on = ground(rows, { rows: hiddenRows, columns: [3] });
        let at: Position = { row: 0, column: 0 };
        for (const key of pressed) at = moved(at, key, on) ?? at;
        expect(on.geometry.rows.size(at.row)).toBeGreaterThan(0);
        expect(on.geometry.columns.size(at.column)).toBeGreaterThan(0);
      }),
    );
  });
});
