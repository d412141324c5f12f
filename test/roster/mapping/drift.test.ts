import { readRoster } from "../../../src/roster";
import { parseMapping } from "../../../src/roster/mapping/mappingFile";
import type { Roster } from "../../../src/roster/model";
import type { SheetSnapshot } from "../../../src/workbook/port";
import { type Cells, sheet } from "../detect/sheet";
import { lettersOf } from "../detect/shown";

const HEADINGS = ["STT", "Họ và tên", "Ý kiến", "Ý kiến", "Ghi chú", "Số hiệu"];
const PEOPLE: Cells = [
  [1, "Trần Văn Thử", "HTXSNV", "HTTNV", "", "07"],
  [2, "Lê Thị Mẫu", "HTTNV", "HTNV", "", "08"],
];
const list = (header: readonly (string | null)[] = HEADINGS, rows: Cells = PEOPLE): Cells => [
  ["DANH SÁCH NĂM 2023"],
  header,
  ...rows,
];
const people = (cells: Cells, name = "Cá nhân") => sheet(cells, { name });

/** "Ý kiến" on the right decides, that on the left is proposed: said of the sheet as it was. */
const MAPPING = parseMapping({
  schema: "xep-loai/columns@1",
  sheets: [
    {
      name: "Cá nhân",
      tables: [
        {
          headerRows: [2],
          columns: [
            { column: "A", heading: ["STT"] },
            { column: "B", heading: ["Họ và tên"] },
            { column: "C", heading: ["Ý kiến"], field: "proposedRating" },
            { column: "D", heading: ["Ý kiến"], field: "rating" },
            { column: "E", heading: ["Ghi chú"] },
            { column: "F", heading: ["Số hiệu"], field: "partyCardNumber" },
          ],
        },
      ],
    },
  ],
});

const read = (...sheets: SheetSnapshot[]): Roster => readRoster(sheets, MAPPING);
const told = ({ corrections }: Roster) =>
  corrections.map((note) =>
    Object.values(note)
      .join(" ")
      .replace(/Cá nhân /, ""),
  );

/** Puts in a column at a place, or takes one out. */
const inserted = (at: number, heading: string): Cells =>
  list(
    HEADINGS.toSpliced(at, 0, heading),
    PEOPLE.map((row) => row.toSpliced(at, 0, "")),
  );
const removed = (at: number): Cells =>
  list(
    HEADINGS.toSpliced(at, 1),
    PEOPLE.map((row) => row.toSpliced(at, 1)),
  );

describe("a workbook that people went on working in", () => {
  test("is read as the clerk said while nothing moved", () => {
    const roster = read(people(list()));
    expect(lettersOf(roster.tables[0])).toMatchObject({
      proposedRating: "C",
      rating: "D",
      partyCardNumber: "F",
    });
    expect(told(roster)).toEqual([]);
  });

  test("case, marks and spaces of a heading do not matter", () => {
    const roster = read(people(list(["stt", "HỌ VÀ TÊN", "Ý  kiến", "ý kiến ", "ghi chú", "Số hiệu"])));
    expect(lettersOf(roster.tables[0])).toMatchObject({ proposedRating: "C", rating: "D" });
    expect(told(roster)).toEqual([]);
  });

  test("a column put in before them: each is followed, those of one heading in their order", () => {
    const roster = read(people(inserted(2, "Chức vụ")));
    expect(lettersOf(roster.tables[0])).toMatchObject({
      proposedRating: "D",
      rating: "E",
      partyCardNumber: "G",
    });
    expect(told(roster)).toEqual([
      "columnMoved 2 Ý kiến 3",
      "columnMoved 3 Ý kiến 4",
      "columnMoved 5 Số hiệu 6",
    ]);
  });

  test("one of two columns of a heading taken out: which one is left cannot be known, and neither is used", () => {
    const roster = read(people(removed(2)));
    const columns = lettersOf(roster.tables[0]);
    expect(columns).toMatchObject({ partyCardNumber: "E" });
    expect(columns).not.toHaveProperty("proposedRating");
    expect(told(roster)).toEqual(["columnTwice 2 Ý kiến", "columnTwice 3 Ý kiến", "columnMoved 5 Số hiệu 4"]);
  });

  test("a column that is gone is let go, and the others are followed", () => {
    const roster = read(people(removed(5)));
    expect(lettersOf(roster.tables[0])).toMatchObject({ proposedRating: "C", rating: "D" });
    expect(told(roster)).toEqual(["columnGone 5 Số hiệu"]);
  });

  test("rows put in above: the header is followed", () => {
    const roster = read(people([["ĐẢNG ỦY XÃ MẪU"], ["Số 01"], ...list()]));
    expect(roster.tables[0]?.headerRows).toEqual([3, 3]);
    expect(lettersOf(roster.tables[0])).toMatchObject({ proposedRating: "C", rating: "D" });
    expect(told(roster)).toEqual(["headerMoved 1 3"]);
  });

  test("a header that stands twice is not guessed at", () => {
    const roster = read(people([["ĐẢNG ỦY"], ["Số 01"], ["DANH SÁCH"], ...list(), [], ...list()]));
    expect(told(roster)).toEqual(["headerGone 1"]);
  });

  test("a renamed sheet is known by its headings", () => {
    const roster = read(people(list(), "Cá nhân 2023"), people([["khác"]], "Khác"));
    expect(lettersOf(roster.tables[0])).toMatchObject({ proposedRating: "C", rating: "D" });
    expect(roster.corrections).toEqual([{ what: "sheetRenamed", sheet: "Cá nhân", to: "Cá nhân 2023" }]);
  });

  test("of two sheets that could be the renamed one, neither is", () => {
    const roster = read(people(list(), "Một"), people(list(), "Hai"));
    expect(roster.corrections).toEqual([{ what: "sheetGone", sheet: "Cá nhân" }]);
  });

  test("another list in the place of the sheet: nothing of the corrections is used", () => {
    const other: Cells = [
      ["Danh mục"],
      ["STT", "Mã", "Tên hàng", "Đơn giá", "Số lượng", "Tiền"],
      [1, "x", "y", 2, 3, 4],
    ];
    const roster = read(people(other));
    expect(told(roster)).toEqual(["headerGone 1"]);
    expect(roster.tables).toEqual(readRoster([people(other)]).tables);
  });
});

test("a column without a heading is let go once others moved, since nothing shows where it is now", () => {
  const bare = ["STT", "Họ và tên", null, "Mức xếp loại"];
  const cells = (shift: number): Cells => [
    bare.toSpliced(0, 0, ...new Array(shift).fill("Mã")),
    [...new Array(shift).fill("m"), 1, "Trần Văn Thử", "Phòng Mẫu", "HTTNV"],
  ];
  const mapping = parseMapping({
    schema: "xep-loai/columns@1",
    sheets: [
      {
        name: "Cá nhân",
        tables: [
          {
            headerRows: [1],
            columns: [
              { column: "B", heading: ["Họ và tên"] },
              { column: "C", heading: [], field: "unit" },
            ],
          },
        ],
      },
    ],
  });
  expect(lettersOf(readRoster([people(cells(0))], mapping).tables[0])).toMatchObject({ unit: "C" });
  const moved = readRoster([people(cells(1))], mapping);
  expect(lettersOf(moved.tables[0])).not.toHaveProperty("unit");
  expect(moved.corrections).toEqual([{ what: "columnGone", sheet: "Cá nhân", column: 2, heading: "" }]);
});
