import { type Correction, isSameMatter, withCorrections } from "../../../src/pane/reading/corrections";
import type { Mapping } from "../../../src/roster/mapping/mapping";

const HEADINGS = ["STT", "Họ và tên", "Đơn vị", "Kết quả"];
const LEFT = {
  sheet: "Cá nhân",
  headerRows: [1, 1] as const,
  columns: HEADINGS.map((heading, index) => ({ index, heading: [heading] })),
};
/** A second list beside the first, under the same header. */
const RIGHT = { ...LEFT, columns: LEFT.columns.map(({ index, heading }) => ({ index: index + 5, heading })) };
const NOTHING: Mapping = { sheets: [] };

const rated: Correction = { what: "column", table: LEFT, index: 3, field: "rating", level: null };
const fieldsOf = ({ sheets }: Mapping) =>
  sheets.flatMap(({ tables }) =>
    tables.flatMap(({ columns }) =>
      columns.flatMap(({ index, field }) => (field === "asFound" ? [] : [[index, field]])),
    ),
  );

test("a column is said with its heading, and the others of the table as they were found", () => {
  const said = withCorrections(NOTHING, [rated]);
  expect(said.sheets).toHaveLength(1);
  expect(said.sheets[0]?.tables[0]).toMatchObject({ headerRows: [1, 1], kind: null, unit: null });
  expect(said.sheets[0]?.tables[0]?.columns).toEqual([
    { index: 0, heading: ["STT"], field: "asFound", level: null },
    { index: 1, heading: ["Họ và tên"], field: "asFound", level: null },
    { index: 2, heading: ["Đơn vị"], field: "asFound", level: null },
    { index: 3, heading: ["Kết quả"], field: "rating", level: null },
  ]);
});

test("what was said before stays beside what is said now; of one column the later counts", () => {
  const before = withCorrections(NOTHING, [rated]);
  const said = withCorrections(before, [
    { ...rated, field: null },
    { ...rated, index: 2, field: "partyCell" },
  ]);
  expect(fieldsOf(said)).toEqual([
    [2, "partyCell"],
    [3, null],
  ]);
  expect(fieldsOf(before)).toEqual([[3, "rating"]]);
});

test("of two lists beside each other only the one that is meant is corrected", () => {
  const said = withCorrections(NOTHING, [rated, { what: "kind", table: RIGHT, kind: "other" }]);
  expect(said.sheets[0]?.tables.map(({ kind, columns }) => [kind, columns[0]?.index])).toEqual([
    [null, 0],
    ["other", 5],
  ]);
});

test("a sheet that is not to be read can be read again, with what was said of its tables", () => {
  const closed = withCorrections(NOTHING, [rated, { what: "read", sheet: "Cá nhân", read: false }]);
  expect(closed.sheets[0]?.read).toBe(false);
  const open = withCorrections(closed, [{ what: "read", sheet: "Cá nhân", read: true }]);
  expect(open.sheets[0]?.read).toBe(true);
  expect(fieldsOf(open)).toEqual([[3, "rating"]]);
});

test("a header that is said again in the same row takes the place of the first", () => {
  const header = { what: "header", sheet: "Trang 2", row: 4 } as const;
  const said = withCorrections(NOTHING, [
    { ...header, kind: "individuals" },
    { ...header, kind: "collectives" },
  ]);
  expect(said.sheets[0]?.tables.map(({ headerRows, kind }) => [headerRows[0], kind])).toEqual([
    [4, "collectives"],
  ]);
});

test.each<[Correction, Correction, boolean]>([
  [rated, { ...rated, field: null }, true],
  [rated, { ...rated, index: 2 }, false],
  [rated, { ...rated, table: RIGHT }, false],
  [{ what: "kind", table: LEFT, kind: "other" }, { what: "kind", table: LEFT, kind: "summary" }, true],
  [{ what: "kind", table: LEFT, kind: "other" }, rated, false],
  [{ what: "read", sheet: "A", read: true }, { what: "read", sheet: "A", read: false }, true],
  [{ what: "read", sheet: "A", read: true }, { what: "read", sheet: "B", read: true }, false],
])("whether two corrections are about one thing (%#)", (a, b, same) => {
  expect(isSameMatter(a, b)).toBe(same);
});
