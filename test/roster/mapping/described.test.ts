import { readRoster } from "../../../src/roster";
import { describe as describeSheets } from "../../../src/roster/mapping/described";
import type { Mapping } from "../../../src/roster/mapping/mapping";
import type { SheetSnapshot } from "../../../src/workbook/port";
import { type Cells, type SheetFacts, sheet } from "../detect/sheet";

const described = (sheets: readonly SheetSnapshot[], mapping: Mapping | null = null) =>
  describeSheets(sheets, readRoster(sheets, mapping));
const one = (cells: Cells, facts: SheetFacts = {}) => described([sheet(cells, facts)])[0];

const PEOPLE: Cells = [
  [1, "Trần Văn Thử", "HTXSNV"],
  [2, "Lê Thị Mẫu", "HTTNV"],
];

describe("why a sheet gives no list", () => {
  test.each<[why: string, cells: Cells, facts: SheetFacts]>([
    ["empty", [], {}],
    [
      "noHeader",
      [
        ["Doanh thu", "Quý I"],
        [12, 15],
      ],
      {},
    ],
    ["own", [["KẾT QUẢ KIỂM TRA"]], { own: "findings" }],
    [
      "across",
      [
        ["Họ và tên", "Trần Văn Thử", "Lê Thị Mẫu"],
        ["Chức vụ", "Trưởng phòng", "Chuyên viên"],
        ["Mức xếp loại", "HTXSNV", "HTTNV"],
      ],
      {},
    ],
  ])("%s", (why, cells, facts) => {
    expect(one(cells, facts)).toMatchObject({ why, tables: [] });
  });

  test("notRead, where the clerk says so", () => {
    const cells: Cells = [["STT", "Họ và tên", "Mức xếp loại"], ...PEOPLE];
    const mapping: Mapping = { sheets: [{ name: "Sheet1", read: false, tables: [] }] };
    expect(described([sheet(cells)], mapping)[0]).toMatchObject({ why: "notRead", tables: [] });
  });
});

describe("why a table is no list that can be checked", () => {
  test.each<[why: string | null, about: string, cells: Cells]>([
    [null, "a list", [["STT", "Họ và tên", "Mức xếp loại"], ...PEOPLE]],
    [
      "noNames",
      "nobody is named",
      [
        ["STT", "Chức vụ", "Mức xếp loại", "Ghi chú"],
        [1, "Trưởng phòng", "HTTNV", ""],
      ],
    ],
    [
      "namesUnderLevels",
      "those who have a level are named below it",
      [
        ["STT", "Đơn vị", "HTXSNV", "HTTNV", "HTNV"],
        [1, "Phòng Nội vụ", "Trần Văn Thử", "02 đ/c: Lê Thị Mẫu, Phạm Văn Ví", null],
      ],
    ],
    [
      "otherScale",
      "ratings are in other words",
      [
        ["STT", "Họ và tên", "Chức vụ", "Kết quả đánh giá, xếp loại"],
        [1, "Trần Văn Thử", "Trưởng phòng", "Tốt"],
        [2, "Lê Thị Mẫu", "Chuyên viên", "Khá"],
        [3, "Phạm Văn Ví", "Chuyên viên", "Đạt"],
      ],
    ],
    [
      "nothingToCheck",
      "nobody is rated",
      [
        ["STT", "Họ và tên", "Chức vụ"],
        [1, "Trần Văn Thử", "Trưởng phòng"],
      ],
    ],
    [
      "ofOtherThings",
      "days at work",
      [
        ["BẢNG CHẤM CÔNG THÁNG 3"],
        ["STT", "Họ và tên", "Ngày công", "Xếp loại"],
        [1, "Trần Văn Thử", 22, "A"],
        [2, "Lê Thị Mẫu", 21, "B"],
      ],
    ],
    [
      "summary",
      "numbers of people",
      [
        [
          "STT",
          "Nhóm chức vụ",
          "Tổng số",
          "Hoàn thành xuất sắc",
          "Hoàn thành tốt",
          "Hoàn thành",
          "Không hoàn thành",
        ],
        [1, "Trưởng phòng", 5, 1, 3, 1, 0],
        [2, "Phó Trưởng phòng", 7, 1, 4, 2, 0],
      ],
    ],
    ["noRows", "headings alone", [["STT", "Họ và tên", "Mức xếp loại"]]],
  ])("%s: %s", (why, _, cells) => {
    expect(one(cells)?.tables[0]?.why).toBe(why);
  });

  test("said, where the clerk says that it is none", () => {
    const cells: Cells = [["STT", "Họ và tên", "Mức xếp loại"], ...PEOPLE];
    const table = { headerRows: [0, 0] as const, kind: "other" as const, unit: null, columns: [] };
    const mapping: Mapping = { sheets: [{ name: "Sheet1", read: true, tables: [table] }] };
    expect(described([sheet(cells)], mapping)[0]?.tables[0]?.why).toBe("said");
  });
});

describe("how a column came to be taken for what it is", () => {
  const cells: Cells = [
    [
      "STT",
      "Họ và tên cán bộ chủ chốt",
      "Mức xếp loại",
      null,
      null,
      "Tiêu chí",
      null,
      "Cột lạ",
      null,
      "Tên người đứng đầu",
    ],
    [null, null, "HTXSNV", "HTTNV", "HTNV", "I.1", "I.2", null, null, null],
    [1, "Trần Văn Thử", "x", null, null, "Tốt", "Tốt", "gì đó", "thêm", "Đỗ Văn Dụ"],
    [2, "Lê Thị Mẫu", null, "x", null, "Tốt", "Kém", "gì nữa", "thêm", "Đỗ Văn Dụ"],
  ];
  const merges = [
    { top: 0, left: 2, bottom: 0, right: 4 },
    { top: 0, left: 5, bottom: 0, right: 6 },
  ];
  const columns = one(cells, { merges })?.tables[0]?.columns ?? [];

  test.each([
    [0, "heading", "ordinal"],
    [1, "likeHeading", "fullName"],
    [2, "levels", "rating"],
    [5, "underHeading", "criteria"],
    [7, "unknown", undefined],
    [8, "noHeading", undefined],
    [9, "notNeeded", undefined],
  ])("column %i: %s", (index, understood, field) => {
    const column = columns.find((each) => each.index === index);
    expect([column?.understood, column?.fields[0]?.field]).toEqual([understood, field]);
  });

  test("one known only in part is less sure than one known by its very words", () => {
    const [ordinal, name] = columns;
    expect(ordinal?.confidence).toBe(1);
    expect(name?.confidence).toBeLessThan(1);
  });

  test("one whose heading nobody knows may be what its values look like", () => {
    const unknown = one([
      ["STT", "Họ và tên", "Cột một", "Cột hai"],
      [1, "Trần Văn Thử", "HTXSNV", "HTTNV"],
      [2, "Lê Thị Mẫu", "HTTNV", "HTTNV"],
      [3, "Phạm Thị Thí", "HTTNV", "HTNV"],
    ])?.tables[0]?.columns;
    expect(unknown?.[2]).toMatchObject({ understood: "values", fields: [{ field: "rating" }] });
    expect(unknown?.[3]).toMatchObject({ understood: "unknown", alternatives: [{ field: "rating" }] });
  });
});

test("hidden rows are counted, and rows not understood are listed with their sheet", () => {
  const cells: Cells = [
    ["STT", "Họ và tên", "Mức xếp loại"],
    ...PEOPLE,
    [null, "xem phụ lục nhé", null],
    [null, null, "HTTNV"],
  ];
  const found = one(cells, { hiddenRows: [1] });
  expect(found?.hiddenRows).toBe(1);
  expect(found?.unread.map(({ row }) => row)).toContain(4);
});

describe("why a column of a known heading is not used", () => {
  test("another one was taken for it, or its values are nothing of the kind", () => {
    const [table] =
      one([
        ["STT", "Họ và tên", "Cá nhân tự xếp loại", "Đơn vị tự xếp loại", "Mức xếp loại"],
        [1, "Trần Văn Thử", "HTXSNV", "HTTNV", "HTTNV"],
        [2, "Lê Thị Mẫu", "HTTNV", "HTTNV", "HTTNV"],
      ])?.tables ?? [];
    expect(table?.columns.map(({ understood }) => understood)).toEqual([
      "heading",
      "heading",
      "heading",
      "another",
      "heading",
    ]);
    const [other] =
      one([
        ["STT", "Họ và tên", "Chức vụ", "Xếp loại"],
        [1, "Trần Văn Thử", "Trưởng phòng", 1],
        [2, "Lê Thị Mẫu", "Chuyên viên", 2],
      ])?.tables ?? [];
    expect(other?.columns.at(-1)).toMatchObject({ understood: "otherValues", fields: [] });
  });
});
