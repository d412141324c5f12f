import { type EditorKind, editorKind, typedValue } from "../../../src/page/edit/typed";
import { localBrain } from "../../../src/pane/brain/local";
import type { ReadingData } from "../../../src/pane/reading/data";
import type { CellValue, SheetSnapshot } from "../../../src/workbook/port";

test.each<[string, EditorKind, CellValue, ReturnType<typeof typedValue>]>([
  ["Hoàn thành tốt nhiệm vụ", "level", "HTNV", "Hoàn thành tốt nhiệm vụ"],
  ["", "level", "HTNV", null],
  ["   ", "text", "x", null],
  ["22/12/2023", "day", null, { serial: 45282 }],
  ["22-12-2023", "text", { serial: 45000 }, { serial: 45282 }],
  ["ngày 22 tháng 12 năm 2023", "day", null, { serial: 45282 }],
  ["31/02/2023", "day", null, "31/02/2023"],
  ["chưa họp", "day", { serial: 45000 }, "chưa họp"],
  ["22/12/2023", "text", "chữ", "22/12/2023"],
  ["12", "text", null, 12],
  ["8,5", "text", 7, 8.5],
  ["1.000", "text", 7, "1.000"],
  ["007", "text", null, "007"],
  ["12", "text", "chữ", "12"],
  ["'0123", "text", null, "0123"],
  ["'12", "text", 7, "12"],
  ["'22/12/2023", "day", null, "22/12/2023"],
  ["'", "text", "x", null],
  ["O'Brien", "text", null, "O'Brien"],
  ["=1+1", "text", null, "=1+1"],
])("“%s” typed into a cell for a %s that held %j gives %j", (text, kind, before, expected) => {
  expect(typedValue(text, { kind, before, format: "General" })).toEqual(expected);
});

test.each<[string, string, CellValue, ReturnType<typeof typedValue>]>([
  ["25%", "0%", 0.2, 0.25],
  ["25 %", "0%", null, 0.25],
  ["7%", "0.00%", 0.2, 0.07],
  ["12,5%", "0.0%", "20%", 0.125],
  ["25", "0%", 0.2, 0.25],
  ["0,5", "0%", null, 0.005],
  ["-3%", "0%;[Red]-0%", 0.2, -0.03],
  ["gần 25%", "0%", 0.2, "gần 25%"],
  ["25%", "General", 0.2, "25%"],
  ["25%", '0"%"', 20, "25%"],
  ["25", '0"%"', 20, 25],
  ["12", "@", null, "12"],
])("“%s” typed into a cell of the format %s that held %j gives %j", (text, format, before, expected) => {
  expect(typedValue(text, { kind: "text", before, format })).toEqual(expected);
});

describe("how a cell is edited", () => {
  const SHEET: SheetSnapshot = {
    name: "Cá nhân",
    visibility: "visible",
    rows: [
      ["DANH SÁCH ĐÁNH GIÁ, XẾP LOẠI CÁN BỘ NĂM 2023"],
      ["STT", "Họ và tên", "Chức vụ", "Ngày gửi hồ sơ", "Mức xếp loại"],
      [1, "Lê Thị Mẫu", "Trưởng phòng", { serial: 45282 }, "HTTNV"],
      [2, "Trần Văn Thử", "Chuyên viên", { serial: 45282 }, "HTNV"],
    ].map((cells, index) => ({ index, cells: cells as CellValue[], hidden: false })),
    merges: [],
    hiddenColumns: [],
    protected: false,
    own: null,
  };
  let reading: ReadingData;
  beforeAll(async () => {
    const brain = localBrain();
    const settings = { language: "vi" as const, asOf: "2023-12-26", year: null, plan: null };
    await brain.check({ workbook: "mau.xlsx", sheets: [SHEET], kept: null, settings });
    reading = await brain.reading(null);
  });

  test.each([
    ["a rating", 2, 4, "level"],
    ["the rating of the last row", 3, 4, "level"],
    ["a day", 2, 3, "day"],
    ["a name", 2, 1, "text"],
    ["the heading of the ratings", 1, 4, "text"],
    ["below the list", 9, 4, "text"],
  ])("%s", (_, row, column, kind) => {
    expect(editorKind({ sheet: "Cá nhân", row, column }, reading)).toBe(kind);
  });

  test("before anything was checked everything is text", () => {
    expect(editorKind({ sheet: "Cá nhân", row: 2, column: 4 }, null)).toBe("text");
  });
});
