import fc from "fast-check";
import { joinAreas, markedAreas } from "../../src/workbook/areas";
import { type Area, areaName } from "../../src/workbook/cell";

const cells = fc.array(fc.record({ row: fc.nat(12), column: fc.nat(6) }));

/** Each cell of the areas, once for each area that has it. */
function listed(areas: readonly Area[]): string[] {
  const found: string[] = [];
  for (const { top, left, bottom, right } of areas) {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) found.push(`${row} ${column}`);
    }
  }
  return found.sort();
}

test("areas hold exactly the cells, each once, in any order they come", () => {
  fc.assert(
    fc.property(cells, (some) => {
      const areas = joinAreas(some);
      expect(listed(areas)).toEqual([...new Set(some.map(({ row, column }) => `${row} ${column}`))].sort());
      expect(joinAreas([...some].reverse())).toEqual(areas);
    }),
  );
});

test.each([
  ["a column", ["F9", "F10", "F11"], "F9:F11"],
  ["a row", ["B2", "D2", "C2"], "B2:D2"],
  ["a block", ["B2", "C2", "B3", "C3"], "B2:C3"],
  ["rows of different length", ["B2", "C2", "B3"], "B2:C2 B3"],
  ["cells apart", ["F9", "F11"], "F9 F11"],
])("%s", (_, names, areas) => {
  const places = names.map((name) => ({ row: Number(name.slice(1)) - 1, column: name.charCodeAt(0) - 65 }));
  expect(joinAreas(places).map(areaName).join(" ")).toBe(areas);
});

test("marks of one severity are put together, and a merge is marked as a whole", () => {
  const merges = [{ top: 0, left: 0, bottom: 1, right: 2 }];
  const mark = (severity: "error" | "info", row: number, column: number) => ({
    sheet: "A",
    severity,
    cells: [{ row, column }],
  });
  const areas = markedAreas(
    [mark("error", 1, 1), mark("info", 5, 0), mark("error", 0, 0), mark("error", 2, 0)],
    merges,
  );
  expect([...areas].map(([severity, some]) => [severity, some.map(areaName)])).toEqual([
    ["error", ["A1:C2", "A3"]],
    ["info", ["A6"]],
  ]);
});
