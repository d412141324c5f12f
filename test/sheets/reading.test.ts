import { readRoster } from "../../src/roster";
import type { MappingNote } from "../../src/roster/mapping/mapping";
import { ASSUMPTIONS } from "../../src/roster/model";
import { correctionLines, readingRemarks } from "../../src/sheets/reading";
import { textIn } from "../../src/text/text";
import { sheet } from "../roster/detect/sheet";

const vi = textIn("vi");
const remarks = (...given: Parameters<typeof sheet>) =>
  readingRemarks(readRoster([sheet(...given)]), vi).map(({ text }) => text);

test("what a list was taken for stands with how sure that is, where its header is", () => {
  const roster = readRoster([
    sheet(
      [
        ["STT", "Họ và tên", "Mức xếp loại"],
        [1, "Trần Văn Thử", "HTTNV"],
      ],
      { down: 5, name: "Cá nhân" },
    ),
  ]);
  expect(readingRemarks(roster, vi)).toEqual([
    {
      at: { sheet: "Cá nhân", row: 5, column: 0 },
      text: "Cá nhân: danh sách cá nhân (chắc chắn, 100%); tiêu đề ở dòng 6, 1 dòng dữ liệu từ dòng 7 đến dòng 7",
    },
  ]);
});

test("what was assumed and what was not understood is told under it", () => {
  const lines = remarks(
    [
      ["STT", "Họ và tên", "Đơn vị", "Mức xếp loại", "Cột lạ"],
      [1, "Trần Văn Thử", "Phòng Mẫu", "HTTNV", "a"],
      [2, "Lê Thị Mẫu", "nt", "HTTNV", "b"],
      [3, "Phạm Thị Thí", "nt", "HTTNV", "c"],
    ],
    { hiddenRows: [3] },
  );
  expect(lines.slice(1)).toEqual([
    "1 dòng đang ẩn hoặc bị lọc vẫn được đọc như các dòng khác (chắc chắn, 100%)",
    expect.stringMatching(
      /^cột C: dấu lặp lại ở 2 dòng được hiểu là như dòng trên \(chẳng hạn “Phòng Mẫu”\) \(/,
    ),
    "Cột không hiểu, không đưa vào kiểm tra: E “Cột lạ”",
  ]);
});

test("a column that was guessed is told, with what by and how sure that is", () => {
  const lines = remarks([
    ["STT", "Họ và tên", "Chức vụ", "Cột một"],
    [1, "Trần Văn Thử", "Trưởng phòng", "HTXSNV"],
    [2, "Lê Thị Mẫu", "Chuyên viên", "HTTNV"],
    [3, "Phạm Thị Thí", "Chuyên viên", "HTTNV"],
  ]);
  expect(lines.slice(1)).toEqual([
    "Cột hiểu theo phỏng đoán, nên xem lại: D “Cột một”: “Mức xếp loại”, theo giá trị trong cột (chưa chắc, 55%)",
  ]);
});

test("a list of people with words of levels that is taken for one of other things is told, with the reason", () => {
  expect(
    remarks([
      ["BẢNG TỔNG HỢP ĐÁNH GIÁ HỌC SINH LỚP 3B"],
      ["STT", "Họ và tên", "Kết quả đánh giá"],
      [1, "Trần Văn Thử", "Hoàn thành xuất sắc"],
      [2, "Lê Thị Mẫu", "Hoàn thành tốt"],
    ]),
  ).toEqual([
    "Sheet1: không phải danh sách xếp loại: tiêu đề và giá trị cho thấy là bảng của việc khác; dòng tiêu đề thấy được: 2",
  ]);
});

test("a table that is no list is passed by, for there is nothing in it that was checked", () => {
  expect(
    remarks([
      ["STT", "Họ và tên", "Chức vụ"],
      [1, "Trần Văn Thử", "Trưởng phòng"],
    ]),
  ).toEqual([]);
});

test("what is taken for what the clerk says is told as such, in the words of the documents", () => {
  const cells = [
    ["STT", "Người", "Ý kiến", "Bên lề"],
    [1, "Trần Văn Thử", "HTTNV", "a"],
  ];
  const column = (index: number, field: "fullName" | "rating" | null) =>
    ({ index, heading: null, field, level: null }) as const;
  const table = {
    headerRows: [0, 0] as const,
    kind: "individuals" as const,
    unit: "Phòng Mẫu",
    columns: [column(1, "fullName"), column(2, "rating"), column(3, null)],
  };
  const mapping = { sheets: [{ name: "Sheet1", read: true, tables: [table] }] };
  const lines = readingRemarks(readRoster([sheet(cells)], mapping), vi).map(({ text }) => text);
  expect(lines.slice(1)).toEqual([
    "theo chỉ định của cơ quan: “danh sách cá nhân” (chắc chắn, 100%)",
    "theo chỉ định của cơ quan: “Phòng Mẫu” (chắc chắn, 100%)",
    "Cột không hiểu, không đưa vào kiểm tra: D “Bên lề”",
    "Cột hiểu theo chỉ định của cơ quan: B “Người”: “Họ và tên”; C “Ý kiến”: “Mức xếp loại”",
  ]);
});

const NOTES: readonly MappingNote[] = [
  { what: "notRead", sheet: "A" },
  { what: "sheetRenamed", sheet: "A", to: "B" },
  { what: "headerMoved", sheet: "A", row: 1, to: 4 },
  { what: "columnMoved", sheet: "A", column: 2, to: 3, heading: "Mức" },
  { what: "sheetGone", sheet: "A" },
  { what: "headerGone", sheet: "A", row: 1 },
  { what: "columnGone", sheet: "A", column: 2, heading: "Mức" },
  { what: "columnTwice", sheet: "A", column: 2, heading: "" },
  { what: "noNames", sheet: "A", row: 1, kind: "individuals" },
  { what: "unreadable" },
];

test("what has become of a correction is said with rows and columns as people count them", () => {
  expect(correctionLines(NOTES, vi)).toMatchInlineSnapshot(`
[
  "Trang “A” không được đọc, theo chỉ định của cơ quan.",
  "Không còn trang “A”; chỉ định của trang ấy được dùng cho trang “B”, vì có đủ các tiêu đề đã ghi.",
  "A: dòng tiêu đề trước ở dòng 2 nay ở dòng 5; chỉ định được dùng ở chỗ mới.",
  "A: cột “Mức” trước ở cột C nay ở cột D; chỉ định được dùng ở chỗ mới.",
  "Không còn trang “A”; chỉ định của trang ấy không dùng được.",
  "A: các tiêu đề đã ghi không còn ở dòng 2 và không thấy ở đúng một chỗ nào khác; chỉ định của bảng ấy không dùng được.",
  "A: không còn cột “Mức” ở cột C; chỉ định của cột ấy không dùng được.",
  "A: số cột không có tiêu đề đã khác trước, không biết cột nào là cột C ngày trước; chỉ định của cột ấy không dùng được.",
  "A: bảng ở dòng 2 được chỉ định là danh sách cá nhân, nhưng không cột nào ghi tên; chỉ định ấy không dùng được. Hãy chỉ định thêm cột họ và tên, hoặc cột tên tập thể.",
  "Chỉ định cột lưu trong sổ tính không đọc được (có thể do phiên bản mới hơn ghi); danh sách được đọc như khi không có chỉ định.",
]
`);
  expect(new Set(correctionLines(NOTES, textIn("en"))).size).toBe(NOTES.length);
});

test.each(["vi", "en"] as const)("every assumption has its sentence in %s", (language) => {
  const { assumed } = textIn(language).columns;
  const said = ASSUMPTIONS.map((kind) => assumed[kind]({ text: "Phòng Mẫu", column: "C", rows: 3 }));
  expect(new Set(said).size).toBe(ASSUMPTIONS.length);
});
