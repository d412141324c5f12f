import fc from "fast-check";
import { readRoster } from "../../src/roster";
import { STAGES } from "../../src/roster/model";
import { fixesOf } from "../../src/tasks/fixes";
import { memoryWorkbook } from "../../src/workbook/memory/workbook";
import type { SheetSnapshot } from "../../src/workbook/port";
import { sheet } from "../roster/detect/sheet";

const HEAD = ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Tự xếp loại", "Mức xếp loại", "Ghi chú"];
const NAMES = ["Trần Văn Thử", "Lê Thị Mẫu", "Phạm Thị Thí", "Đỗ Văn Dụ", "Bùi Thị Ví", "Vũ Văn Phỏng"];

/** A list of people with these texts for what they think of themselves and for their rating. */
function listOf(rated: readonly (readonly [self: string | null, rating: string | null])[]): SheetSnapshot {
  return sheet([
    ["DANH SÁCH CÁ NHÂN NĂM 2023"],
    HEAD,
    ...rated.map(([self, rating], at) => [
      at + 1,
      NAMES[at % NAMES.length] ?? "",
      "Chuyên viên",
      "Phòng Nội vụ",
      self,
      rating,
      null,
    ]),
  ]);
}

const fixesIn = (sheets: readonly SheetSnapshot[]) => fixesOf(sheets, readRoster(sheets));

/** What the second of two people is offered to be rated as, in words; null for nothing. */
function offered(rating: string): string | null {
  const { fixes } = fixesIn([
    listOf([
      ["HTTNV", "Hoàn thành tốt nhiệm vụ"],
      [null, rating],
    ]),
  ]);
  const found = fixes.find(({ cell }) => cell.row === 3 && cell.column === 5);
  expect(found === undefined || found.before === rating.trim()).toBe(true);
  return found?.after ?? null;
}

describe("a level in other words than those of the documents", () => {
  test.each([
    ["HTXSNV", "Hoàn thành xuất sắc nhiệm vụ"],
    ["htxs", "Hoàn thành xuất sắc nhiệm vụ"],
    ["Xuất sắc", "Hoàn thành xuất sắc nhiệm vụ"],
    ["HOÀN THÀNH XUẤT SẮC NHIỆM VỤ", "Hoàn thành xuất sắc nhiệm vụ"],
    ["HTTNV", "Hoàn thành tốt nhiệm vụ"],
    ["HT tốt NV", "Hoàn thành tốt nhiệm vụ"],
    ["Hoàn thành tốt", "Hoàn thành tốt nhiệm vụ"],
    ["HTNV", "Hoàn thành nhiệm vụ"],
    ["Hoàn thành", "Hoàn thành nhiệm vụ"],
    ["KHTNV", "Không hoàn thành nhiệm vụ"],
    ["Ko HTNV", "Không hoàn thành nhiệm vụ"],
    ["KXL", "Không xếp loại"],
    ["Ko xếp loại", "Không xếp loại"],
  ])("%s can be written out", (text, full) => {
    expect(offered(text)).toBe(full);
  });

  test.each([
    ["written as the documents do", "Hoàn thành tốt nhiệm vụ"],
    ["not told from a slip of the finger", "HTSXNV"],
    ["a level of earlier years", "HTNV nhưng còn hạn chế về năng lực"],
    ["a grade of a scale", "A"],
    ["a grade of a scale", "Loại B"],
    ["of whom the words are", "Đảng viên hoàn thành tốt nhiệm vụ"],
    ["with a condition", "Đủ tư cách, hoàn thành tốt nhiệm vụ"],
    ["a reason", "Nghỉ thai sản"],
    ["not rated so far", "Chưa xếp loại"],
    ["exempt", "Miễn đánh giá"],
    ["a dash", "-"],
    ["a sign of repetition", '"'],
    ["two levels", "HTTNV; HTNV"],
  ])("is left alone: %s", (_, text) => {
    expect(offered(text)).toBeNull();
  });

  test("is offered for every stage of a row, each with its cell", () => {
    const { fixes } = fixesIn([
      listOf([
        ["HTXS", "HTTNV"],
        ["HTTNV", "Hoàn thành tốt nhiệm vụ"],
      ]),
    ]);
    expect(fixes.map(({ kind, cell, before }) => [kind, cell.row, cell.column, before])).toEqual([
      ["level", 2, 4, "HTXS"],
      ["level", 2, 5, "HTTNV"],
      ["level", 3, 4, "HTTNV"],
    ]);
  });

  test("is not offered under a mark for each level, whatever is written there", () => {
    const marked = sheet([
      ["DANH SÁCH CÁ NHÂN NĂM 2023"],
      ["STT", "Họ và tên", "Đơn vị", "HTXSNV", "HTTNV", "HTNV", "KHTNV"],
      [1, "Trần Văn Thử", "Phòng Nội vụ", "x"],
      [2, "Lê Thị Mẫu", "Phòng Nội vụ", null, "✓"],
      [3, "Phạm Thị Thí", "Phòng Nội vụ", null, "HTTNV"],
    ]);
    expect(readRoster([marked]).individuals[2]?.governingRating()).toMatchObject({ level: "good" });
    expect(fixesIn([marked]).fixes).toEqual([]);
  });

  test("on a protected sheet is told, and not offered", () => {
    const locked = {
      ...listOf([
        [null, "HTTNV"],
        [null, "HTXSNV"],
      ]),
      protected: true,
    };
    expect(fixesIn([locked])).toEqual({ fixes: [], locked: [locked.name], doubtful: [] });
  });
});

const OLD = sheet([
  ["Danh s¸ch c¸ nh©n n¨m 2023"],
  ["STT", "Hä vµ tªn", "Chøc vô", "§¬n vÞ", "Møc xÕp lo¹i"],
  [1, "NguyÔn V¨n An", "Tr\u00adëng phßng", "Phßng Néi vô", "HTTNV"],
  [2, "TrÇn ThÞ Hµ", "Chuyªn viªn", "Phßng Néi vô", "Hoµn thµnh xuÊt s¾c nhiÖm vô"],
]);

test("texts in TCVN3 can be put into Unicode, each as it reads", () => {
  const { fixes } = fixesIn([OLD]);
  const found = fixes.find(({ before }) => before === "NguyÔn V¨n An");
  expect(found).toMatchObject({ kind: "TCVN3", after: "Nguyễn Văn An", cell: { row: 2, column: 1 } });
  expect(found?.edit).toMatchObject({ value: "Nguyễn Văn An", font: "Times New Roman", onlyText: true });
  // what stands there in TCVN3 is not respelled as well: one change of a cell at a time
  expect(new Set(fixes.map(({ cell }) => `${cell.row} ${cell.column}`)).size).toBe(fixes.length);
});

const TEXTS = [
  null,
  "HTXSNV",
  "HTXS",
  "xuất sắc",
  "HTTNV",
  "HT tốt",
  "HTNV",
  "Hoàn thành",
  "KHTNV",
  "KXL",
  "Không xếp loại",
  "Hoàn thành tốt nhiệm vụ",
  "Nghỉ thai sản",
  "A",
  "Loại C",
  "HTSXNV",
  "Chưa xếp loại",
  "-",
  '"',
  "x",
  "TB",
  "HTTNV; HTNV",
];

/** Who is rated how, at every stage, and by which words. */
function ratingsIn(sheets: readonly SheetSnapshot[]) {
  const { individuals, collectives } = readRoster(sheets);
  return [...collectives, ...individuals].map((entry) => [
    entry.name,
    ...STAGES.map((stage) => {
      const reading = entry.rating(stage);
      return reading?.state === "rated" ? reading.level : (reading?.state ?? null);
    }),
  ]);
}

test("after all fixes every row is rated as before, and nothing else is written", async () => {
  const text = fc.constantFrom(...TEXTS);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 12 }),
      fc.boolean(),
      async (rated, withOld) => {
        const before = withOld ? [listOf(rated), { ...OLD, name: "Cũ" }] : [listOf(rated)];
        const workbook = memoryWorkbook({ sheets: before });
        const { fixes } = fixesIn(before);
        await workbook.apply({ marks: null, sheets: [], values: fixes.map(({ edit }) => edit) });
        const after = await workbook.read();
        expect(ratingsIn(after)).toEqual(ratingsIn(before));
        const fixed = new Set(fixes.map(({ cell }) => `${cell.sheet} ${cell.row} ${cell.column}`));
        for (const [at, { name, rows }] of before.entries()) {
          for (const { index, cells } of rows) {
            const now = after[at]?.rows.find((row) => row.index === index)?.cells ?? [];
            for (const [column, value] of cells.entries()) {
              if (!fixed.has(`${name} ${index} ${column}`)) expect(now[column] ?? null).toEqual(value);
            }
          }
        }
        // a text put into Unicode may say a level that can then be written out
        expect(fixesIn(after).fixes.filter(({ kind }) => kind !== "level")).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});
