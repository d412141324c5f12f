import fc from "fast-check";
import { LEXICON } from "../../../src/roster/detect/lexicon";
import { detectTables } from "../../../src/roster/detect/tables";
import type { Field } from "../../../src/roster/fields";
import type { CellValue } from "../../../src/workbook/port";
import { area, type Cells, type SheetFacts, sheet } from "./sheet";

const _ = null;
const day = (serial: number) => ({ serial });

/** A list with each kind of value, as columns: heading, then the cells below it. */
const COLUMNS: readonly (readonly [Field, ...CellValue[]])[] = [
  ["ordinal", 1, 2, 3],
  ["fullName", "Lê Văn An", "Trần Thị Bích", "Hồ Văn Long"],
  ["birthDate", "1975", "12/03/1980", "01/02/1990"],
  ["post", "Trưởng phòng", "Phó Trưởng phòng", "Chuyên viên"],
  ["unit", "Phòng Nội vụ", "Phòng Nội vụ", "Phòng Nội vụ"],
  ["isPartyMember", "x", "x", _],
  ["managedBy", "Ban Thường vụ Huyện ủy", _, _],
  ["draftSentOn", day(45_240), day(45_240), "15/11/2023"],
  ["reviewedOn", day(45_250), day(45_250), "25/11/2023"],
  ["reviewDays", 1, "1,5", 1],
  ["prompted", _, "x", _],
  ["selfRating", "HTTNV", "HTXSNV", "HTNV"],
  ["proposedRating", "HTTNV", "HTTNV", "HTNV"],
  ["rating", "HTTNV", "Hoàn thành tốt nhiệm vụ", "HTNV"],
  ["score", 89.5, 90, "70,5"],
  ["reason", _, "Có sáng kiến", _],
  ["dossierSentOn", day(45_260), _, _],
  ["note", _, _, "mới chuyển đến"],
];

function listOf(columns: typeof COLUMNS, heading = (field: Field) => LEXICON[field].canonical): Cells {
  return [
    columns.map(([field]) => heading(field)),
    ...[1, 2, 3].map((row) => columns.map((column) => column[row] ?? null)),
  ];
}

function mapped(cells: Cells, facts?: SheetFacts): Record<string, number> {
  const [table] = detectTables([sheet(cells, facts)]).tables;
  return Object.fromEntries(
    [...(table?.columns ?? [])].map(([field, given]) => [field, given[0]?.index ?? -1]),
  );
}

test("the list that the properties start from is understood whole", () => {
  expect(mapped(listOf(COLUMNS))).toEqual(
    Object.fromEntries(COLUMNS.map(([field], index) => [field, index])),
  );
});

test("the order of the columns changes nothing but where they are", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...COLUMNS], { minLength: COLUMNS.length }), (columns) => {
      expect(mapped(listOf(columns))).toEqual(
        Object.fromEntries(columns.map(([field], index) => [field, index])),
      );
    }),
    { numRuns: 50 },
  );
});

test("another known wording of any heading changes nothing", () => {
  const wordings = fc.tuple(
    ...COLUMNS.map(([field]) => fc.constantFrom(LEXICON[field].canonical, ...LEXICON[field].known)),
  );
  fc.assert(
    fc.property(wordings, fc.constantFrom("", " (*)", ":", "\n"), (headings, behind) => {
      const cells = [headings.map((heading) => heading + behind), ...listOf(COLUMNS).slice(1)];
      expect(mapped(cells)).toEqual(Object.fromEntries(COLUMNS.map(([field], index) => [field, index])));
    }),
    { numRuns: 200 },
  );
});

const MARKED: Cells = [
  ["DANH SÁCH CÁN BỘ ĐỀ NGHỊ XẾP LOẠI NĂM 2023", _, _, _, _, _, _, _],
  ["STT", "Họ và tên", "Chức vụ", "Mức xếp loại", _, _, _, "Ghi chú"],
  [_, _, _, "HTXSNV", "HTTNV", "HTNV", "KHTNV", _],
  ["I", "Phòng Nội vụ", _, _, _, _, _, _],
  [1, "Lê Văn An", "Trưởng phòng", _, "x", _, _, _],
  [2, "Trần Thị Bích", "Chuyên viên", "x", _, _, _, _],
  ["Tổng cộng: 2 người", _, _, 1, 1, 0, 0, _],
  [_, "NGƯỜI LẬP BIỂU", _, _, _, "T/M BAN THƯỜNG VỤ", _, _],
];
const MERGES = ["A1:H1", "A2:A3", "B2:B3", "C2:C3", "D2:G2", "H2:H3"].map(area);

test("where on its sheet a list begins changes nothing but where its cells are", () => {
  const read = (down: number, right: number) => {
    const { tables, unread } = detectTables([sheet(MARKED, { merges: MERGES, down, right })]);
    expect(unread).toEqual([]);
    return tables.map(({ sheet: _sheet, evidence, ...table }) => ({
      ...table,
      headerRows: table.headerRows.map((row) => row - down),
      firstRow: table.firstRow - down,
      lastRow: table.lastRow - down,
      columns: [...table.columns].map(([field, given]) => [
        field,
        given.map((column) => ({ ...column, index: column.index - right })),
      ]),
      lines: table.lines.map(({ row, section }) => [
        row - down,
        section?.text,
        (section?.cell.column ?? 0) - right,
      ]),
      evidence: evidence.map(({ column, ...rest }) => ({
        ...rest,
        column: column === undefined ? null : column - right,
      })),
    }));
  };
  const still = read(0, 0);
  expect(still).toMatchObject([{ kind: "individuals", headerRows: [1, 2], firstRow: 3, lastRow: 5 }]);
  fc.assert(
    fc.property(fc.nat(28), fc.nat(30), (down, right) => {
      expect(read(down, right)).toEqual(still);
    }),
    { numRuns: 60 },
  );
});

test("up to thirty rows of frame and title above a header do not hide it", () => {
  const frame: CellValue[][] = Array.from({ length: 28 }, (_value, row) => [
    `Căn cứ Kế hoạch số ${row + 1} về việc kiểm điểm`,
    "Đơn vị: Huyện ủy Sơn Trà",
  ]);
  const [table] = detectTables([sheet([...frame, ...MARKED.slice(1)])]).tables;
  expect(table).toMatchObject({ kind: "individuals", headerRows: [28, 29] });
});

test("whatever the cells hold, reading ends and gives no place outside the sheet", () => {
  const value = fc.oneof(
    fc.constantFrom(
      "STT",
      "Họ và tên",
      "Mức xếp loại",
      "HTXSNV",
      "HTTNV",
      "I",
      "Phòng Nội vụ",
      "x",
      "Nơi nhận",
      "",
    ),
    fc.string({ maxLength: 12 }),
    fc.integer(),
    fc.constant(null),
    fc.boolean(),
    fc.constant({ error: "#REF!" }),
    fc.integer().map((serial) => ({ serial })),
  );
  const cells = fc.array(fc.array(value, { minLength: 1, maxLength: 8 }), { maxLength: 25 });
  const place = fc.nat(10);
  const merge = fc
    .tuple(place, place, place, place)
    .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));
  fc.assert(
    fc.property(cells, fc.array(merge, { maxLength: 5 }), (rows, merges) => {
      for (const table of detectTables([sheet(rows, { merges })]).tables) {
        const numbers = table.lines.map(({ row }) => row);
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
        for (const row of numbers) {
          expect(row).toBeGreaterThan(table.headerRows[1]);
          expect(row).toBeLessThan(rows.length);
        }
      }
    }),
  );
});
