import type { Change } from "../../../src/pane/host";
import { Since } from "../../../src/pane/state/since";

const AREA = { top: 2, left: 2, bottom: 2, right: 2 };
const CELL = { sheet: "Cá nhân", row: 5, column: 2 };
const rows = (from: number, count: number, sheet = "Cá nhân"): Change => ({
  sheet,
  area: null,
  moved: { what: "rows", from, count },
});

test.each<[string, Change[], object | null]>([
  ["typed words move nothing", [{ sheet: "Cá nhân", area: AREA }], CELL],
  ["rows put above it push it down", [rows(5, 2)], { ...CELL, row: 7 }],
  ["rows put below it do not", [rows(6, 2)], CELL],
  ["rows of another sheet do not", [rows(0, 2, "Tập thể")], CELL],
  ["rows taken away above it pull it up", [rows(1, -3)], { ...CELL, row: 2 }],
  ["its own row taken away, it is gone", [rows(4, -2)], null],
  ["the row before it taken away, it is not", [rows(3, -2)], { ...CELL, row: 3 }],
  ["one after another they add up", [rows(0, 1), rows(6, -1)], null],
  [
    "a column put before it pushes it on",
    [{ sheet: "Cá nhân", area: null, moved: { what: "columns", from: 0, count: 1 } }],
    { ...CELL, column: 3 },
  ],
])("of a cell that was read, %s", (_, changes, place) => {
  const since = new Since();
  for (const change of changes) since.note(change);
  expect(since.placeOf(CELL)).toEqual(place);
});

test("what came before the reading of what is shown counts no more; what came after it began does", () => {
  const since = new Since();
  since.note(rows(0, 1));
  const at = since.now();
  since.note(rows(0, 2));
  since.shown(at);
  expect(since.placeOf(CELL)).toEqual({ ...CELL, row: 7 });
});

test("nothing but contents has changed until a row comes or goes, and again once that was read", () => {
  const since = new Since();
  since.note({ sheet: "Cá nhân", area: AREA });
  expect(since.contentsOnly).toBe(true);
  since.note({ sheet: "Cá nhân", area: null });
  expect(since.contentsOnly).toBe(false);
  const at = since.now();
  since.note(rows(0, 1));
  since.read(at);
  expect(since.contentsOnly).toBe(false);
  since.read(since.now());
  expect(since.contentsOnly).toBe(true);
});
