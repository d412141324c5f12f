import fc from "fast-check";
import { columnsJson } from "../../../src/cli/columns";
import { readRoster } from "../../../src/roster";
import { FIELDS } from "../../../src/roster/fields";
import { describe as describeSheets } from "../../../src/roster/mapping/described";
import { keptMapping } from "../../../src/roster/mapping/kept";
import { type Mapping, SAID_KINDS } from "../../../src/roster/mapping/mapping";
import { parseMapping } from "../../../src/roster/mapping/mappingFile";
import { type Cells, sheet } from "../detect/sheet";

const cell = fc.constantFrom<string | number | null>(
  "STT",
  "Họ và tên",
  "Chức vụ",
  "Đơn vị",
  "Mức xếp loại",
  "HTXSNV",
  "Ghi chú",
  "Trần Văn Thử",
  "Lê Thị Mẫu",
  "Phòng Mẫu",
  "I",
  "Tổng cộng",
  "Nơi nhận:",
  "x",
  1,
  2,
  null,
  null,
);
const cells: fc.Arbitrary<Cells> = fc.array(fc.array(cell, { minLength: 1, maxLength: 7 }), {
  maxLength: 14,
});
const NAMES = ["Một", "Hai", "Ba"];

const table = fc
  .record({
    first: fc.nat(16),
    depth: fc.nat(2),
    kind: fc.option(fc.constantFrom(...SAID_KINDS)),
    unit: fc.option(fc.constant("Phòng Khác")),
    columns: fc.uniqueArray(
      fc.record({
        index: fc.nat(8),
        heading: fc.option(
          fc.array(fc.constantFrom("STT", "Họ và tên", "Mức xếp loại", "Khác"), { maxLength: 2 }),
        ),
        field: fc.constantFrom(null, "asFound" as const, "fullName" as const, "rating" as const, ...FIELDS),
        level: fc.constant(null),
      }),
      { selector: ({ index }) => index, maxLength: 6 },
    ),
  })
  .map(({ first, depth, ...rest }) => ({ ...rest, headerRows: [first, first + depth] as const }));
const mapping: fc.Arbitrary<Mapping> = fc
  .uniqueArray(
    fc.record({
      name: fc.constantFrom(...NAMES),
      read: fc.boolean(),
      tables: fc.array(table, { maxLength: 3 }),
    }),
    { selector: ({ name }) => name, maxLength: 3 },
  )
  .map((sheets) => ({ sheets }));
const book = fc
  .tuple(cells, cells)
  .map(([one, two]) => [sheet(one, { name: "Một" }), sheet(two, { name: "Hai" })]);

/** Lists as offices keep them: a header in which no heading stands twice, and rows below. */
const HEADINGS = [
  "STT",
  "Họ và tên",
  "Chức vụ",
  "Đơn vị",
  "Mức xếp loại",
  "Mức đề xuất xếp loại",
  "Ghi chú",
  "Lạ",
];
const value = fc.constantFrom<string | number | null>("HTXSNV", "Trần Văn Thử", "Phòng Mẫu", "x", 1, 2, null);
const list: fc.Arbitrary<Cells> = fc
  .tuple(
    fc.shuffledSubarray(HEADINGS, { minLength: 2 }),
    fc.array(fc.array(value, { minLength: 1, maxLength: 8 }), { maxLength: 8 }),
  )
  .map(([header, rows]) => [header, ...rows]);
const lists = fc
  .tuple(list, list)
  .map(([one, two]) => [sheet(one, { name: "Một" }), sheet(two, { name: "Hai" })]);

/** What is said of the header that they have. */
const ofHeaders = mapping.map(
  ({ sheets }): Mapping => ({
    sheets: sheets.map((one) => ({
      ...one,
      tables: one.tables.slice(0, 1).map((table) => ({ ...table, headerRows: [0, 0] as const })),
    })),
  }),
);

test("whatever is said of whatever sheets, they are read: each row once, and no field of a column that is none", () => {
  fc.assert(
    fc.property(book, mapping, (sheets, said) => {
      const { tables } = readRoster(sheets, said);
      for (const { sheet: of, lines, columns } of tables) {
        const rows = lines.map(({ row }) => row);
        expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
        for (const [, given] of columns) expect(given.length).toBeGreaterThan(0);
        expect(said.sheets.some(({ name, read }) => name === of.name && !read)).toBe(false);
      }
    }),
    { numRuns: 80 },
  );
});

test("what was read of lists can be told, said again and kept, and says the same", () => {
  fc.assert(
    fc.property(lists, ofHeaders, (sheets, said) => {
      const roster = readRoster(sheets, said);
      const document = columnsJson("so.xlsx", describeSheets(sheets, roster), roster, "file");
      const told = parseMapping(JSON.parse(JSON.stringify(document)));
      const kindsAndLines = (mapping: Mapping) =>
        readRoster(sheets, mapping).tables.map(({ kind, lines, columns }) => ({ kind, lines, columns }));
      expect(kindsAndLines(told)).toEqual(
        roster.tables.map(({ kind, lines, columns }) => ({ kind, lines, columns })),
      );
      expect(kindsAndLines(keptMapping(told, sheets))).toEqual(kindsAndLines(told));
    }),
    { numRuns: 80 },
  );
});
