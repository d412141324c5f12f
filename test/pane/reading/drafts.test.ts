import type { Correction } from "../../../src/pane/reading/corrections";
import type { ReadingSheet, ReadingTable } from "../../../src/pane/reading/data";
import { placedAnew } from "../../../src/pane/reading/drafts";

/** A table under a header in a row, its columns from the first on. */
function table(headings: readonly string[], row = 1, left = 0): ReadingTable {
  const columns = headings.map((heading, at) => ({ index: left + at, heading: [heading] }));
  return { sheet: "Cá nhân", headerRows: [row, row], columns } as unknown as ReadingTable;
}

const sheet = (...tables: ReadingTable[]) => [{ name: "Cá nhân", tables }] as unknown as ReadingSheet[];
const HEADINGS = ["Họ và tên", "Đơn vị", "Mức"];
const CHOSEN: Correction = { what: "column", table: table(HEADINGS), index: 2, field: "note", level: null };

/** Where the choice of a column stands: its table's header row and its place. */
const places = (list: readonly Correction[]) =>
  list.map((one) => (one.what === "column" ? [one.table.headerRows[0], one.index] : one));

test.each<[string, ReadingTable[], unknown[]]>([
  ["stays where nothing moved", [table(HEADINGS)], [[1, 2]]],
  ["goes with its column where one was put before it", [table(["STT", ...HEADINGS])], [[1, 3]]],
  ["goes with its table where rows were put above it", [table(HEADINGS, 4)], [[4, 2]]],
  ["is gone with its column", [table(["Họ và tên", "Đơn vị"])], []],
  ["is gone where another heading stands there now", [table(["Họ và tên", "Đơn vị", "Ghi chú"])], []],
  ["is gone where its heading stands twice elsewhere", [table(["Mức", "Mức", "Họ và tên"], 5)], []],
  ["stays in its own of two lists side by side", [table(HEADINGS), table(HEADINGS, 1, 5)], [[1, 2]]],
  ["is gone with its table", [], []],
])("a choice for a column that is not applied yet %s", (_, tables, expected) => {
  expect(places(placedAnew([CHOSEN], sheet(...tables)))).toEqual(expected);
});

test("a choice for a table goes with it, or stays in its place, and is gone where neither is there", () => {
  const kind: Correction = { what: "kind", table: table(HEADINGS), kind: "other" };
  expect(placedAnew([kind], sheet(table(HEADINGS, 3)))).toEqual([{ ...kind, table: table(HEADINGS, 3) }]);
  expect(places(placedAnew([kind], sheet(table(["STT", ...HEADINGS]))))).toHaveLength(1);
  expect(placedAnew([kind], sheet(table(["Tên"], 7)))).toEqual([]);
});

test("a choice for a sheet is gone with the sheet", () => {
  const read: Correction = { what: "read", sheet: "Cá nhân", read: false };
  expect(placedAnew([read], sheet())).toEqual([read]);
  expect(placedAnew([read], [])).toEqual([]);
});
