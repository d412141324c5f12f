import type { Report } from "../../src/check/report";
import { findingsSheet } from "../../src/sheets/findings";
import { pagesOf } from "../../src/sheets/summary/pages";
import { a1 } from "../../src/workbook/cell";
import type { DraftCell, SheetDraft } from "../../src/workbook/port";
import { at, finding, group, report, roster } from "./report";

/** The cells of a sheet with their addresses. */
function cells(sheet: SheetDraft): { readonly at: string; readonly row: number; readonly cell: DraftCell }[] {
  return sheet.rows.flatMap((line, row) =>
    line.cells.flatMap((cell, column) => (cell ? [{ at: a1(row, column), row, cell }] : [])),
  );
}

function texts(sheet: SheetDraft): unknown[] {
  return cells(sheet).map(({ cell }) => cell.value);
}

/** The values of the row that holds a value. */
function rowWith(sheet: SheetDraft, value: DraftCell["value"]): unknown[] {
  const row = sheet.rows.find((line) => line.cells.some((cell) => cell?.value === value));
  return row?.cells.map((cell) => cell?.value ?? null) ?? [];
}

/** The jumps to cells of the office's sheets. */
function jumps(sheet: SheetDraft) {
  return cells(sheet).filter(({ cell }) => cell.link?.sheet);
}

const vi = (parts: Partial<Report> = {}) => findingsSheet(report(parts), "vi");

describe("the head of the sheet", () => {
  test("says which workbook, under which plan, as of which day", () => {
    expect(texts(vi())).toEqual(
      expect.arrayContaining([
        "KẾT QUẢ KIỂM TRA XẾP LOẠI CHẤT LƯỢNG NĂM 2023",
        "danh-sach.xlsx",
        expect.stringContaining("(huyen-uy-245kh-2023)"),
        "26/12/2023",
      ]),
    );
  });

  test("says where the year is that of the day, since nobody named it", () => {
    const said = expect.stringContaining("2023, lấy theo ngày kiểm tra");
    expect(rowWith(vi({ yearAssumed: true }), "Năm xếp loại:")).toContainEqual(said);
    expect(texts(vi())).not.toContainEqual(said);
  });

  test("says plainly that no plan covers the year", () => {
    expect(texts(vi({ plan: null, year: 2021 }))).toContainEqual(
      expect.stringContaining("Không có kế hoạch nào áp dụng cho năm 2021"),
    );
  });

  test("says that what is noted on the sheet goes with the next check", () => {
    expect(texts(vi())).toContainEqual(expect.stringContaining("được ghi lại từ đầu mỗi lần kiểm tra"));
  });

  test("explains each mark by its word, beside its colour", () => {
    const words = cells(vi()).filter(({ cell }) => cell.style?.fill === "FFC7CE");
    expect(words.map(({ cell }) => cell.value)).toEqual(["Lỗi"]);
  });
});

test("when nothing is wrong it says so, and heads no empty list", () => {
  const sheet = vi();
  const sentence = "Không phát hiện nội dung nào trái quy định trong những gì đã kiểm tra.";
  expect(texts(sheet).filter((text) => text === sentence)).toHaveLength(2);
  expect(texts(sheet)).not.toContain("Vì sao");
  expect(sheet.print.repeatRows).toBeUndefined();
});

describe("a finding", () => {
  test("stands in one row, with a jump to its cell", () => {
    const sheet = vi({ findings: [finding(8)] });
    const row = rowWith(sheet, "Cá nhân!F9");
    expect(row.slice(0, 6)).toEqual([1, "Trần Văn Thử", "Phòng Mẫu", "Lỗi", "Chưa đúng", "Cá nhân!F9"]);
    expect(cells(sheet).find(({ cell }) => cell.value === "Cá nhân!F9")?.cell.link).toEqual(at(8));
  });

  test("that is worse comes first; equals keep the order of the workbook", () => {
    const sheet = vi({
      findings: [
        finding(3, { severity: "info" }),
        finding(5),
        finding(4, { severity: "warning" }),
        finding(9),
      ],
    });
    const places = jumps(sheet);
    expect(places.map(({ cell }) => cell.value)).toEqual([
      "Cá nhân!F6",
      "Cá nhân!F10",
      "Cá nhân!F5",
      "Cá nhân!F4",
    ]);
  });

  test("names the other cells that bear on it, and counts them when they are many", () => {
    const some = vi({ findings: [finding(8, { cells: [at(8), at(9), at(2, 1, "Tập thể")] })] });
    expect(texts(some)).toContainEqual(expect.stringContaining("Các ô liên quan: F10, Tập thể!B3"));
    const many = Array.from({ length: 20 }, (_, index) => at(index + 8));
    expect(texts(vi({ findings: [finding(8, { cells: many })] }))).toContainEqual(
      expect.stringMatching(/F17 và 11 ô khác$/),
    );
  });

  test("on the workbook as a whole has no cell to jump to", () => {
    const sheet = vi({
      plan: null,
      findings: [
        finding(0, {
          rule: "no-plan",
          message: "none",
          data: { year: 2023 },
          cell: null,
          cells: [],
          subject: { kind: "workbook", name: "" },
        }),
      ],
    });
    expect(rowWith(sheet, "Cả sổ tính").slice(1, 6)).toEqual([
      "Cả sổ tính",
      null,
      "Lỗi",
      "Chưa đúng",
      "Cả sổ tính",
    ]);
    expect(jumps(sheet)).toEqual([]);
  });

  test("heads every printed page with the names of the columns", () => {
    const sheet = vi({ findings: [finding(8)] });
    const [heading] = cells(sheet).filter(({ cell }) => cell.value === "Vì sao");
    expect(sheet.print.repeatRows).toEqual([heading?.row, heading?.row]);
  });
});

describe("the quota of a group", () => {
  test("stands with its figures, its cap, and what the other readings give", () => {
    const over = group("Phòng Nội vụ", { allowedByBase: { good: 1, goodOrBetter: 2, rated: 3 } });
    const row = rowWith(vi({ quotas: [over] }), "Phòng Nội vụ");
    expect(row.slice(2, 8)).toEqual(["Lãnh đạo, quản lý", 7, 5, 2, 1, "Vượt 1"]);
    expect(row[8]).toBe("Trên số HT tốt trở lên: tối đa 2\nTrên tổng số xếp loại: tối đa 3");
  });

  test("is over by what stands above the cap, though fewer going would do", () => {
    const over = group("Phòng Nội vụ", { excellent: 30, good: 98, allowed: 19, excess: 9 });
    expect(rowWith(vi({ quotas: [over] }), "Phòng Nội vụ")[7]).toBe("Vượt 11");
  });

  test("that holds says so", () => {
    expect(rowWith(vi({ quotas: [group("Phòng Mẫu", { excess: 0 })] }), "Phòng Mẫu")[7]).toBe(
      "Trong giới hạn",
    );
  });

  test("sums groups that share nobody, by a formula with its result", () => {
    const sheet = vi({ quotas: [group("A"), group("B")] });
    const sums = cells(sheet).filter(({ cell }) => cell.formula?.startsWith("SUM(D"));
    const [first] = cells(sheet).filter(({ cell }) => cell.value === "A");
    const top = (first?.row ?? 0) + 1;
    expect(sums.map(({ cell }) => [cell.formula, cell.value])).toEqual([[`SUM(D${top}:D${top + 1})`, 14]]);
  });

  test("does not sum groups that count somebody twice", () => {
    const sheet = vi({ quotas: [group("Danh sách"), group("Nhóm chuyên viên", { part: true })] });
    expect(cells(sheet).filter(({ cell }) => cell.formula?.startsWith("SUM(D"))).toEqual([]);
  });
});

test("counts are values; sums and shares are formulas over them", () => {
  const sheet = vi();
  const formulas = cells(sheet).filter(({ cell }) => cell.formula);
  const total = formulas.find(({ cell }) => cell.formula?.startsWith("SUM("));
  expect(total?.cell.value).toBe(10);
  expect(formulas.map(({ cell }) => cell.value).slice(0, 4)).toEqual([2 / 8, 5 / 8, 1 / 8, 0]);
});

test("what was not checked, and what was not understood, is listed with the reason", () => {
  const sheet = vi({
    notRun: [{ rule: "rating-missing", reason: "missing-column", needs: ["rating"] }],
    roster: roster([{ sheet: "Cá nhân", row: 41, text: "xem phụ lục" }]),
  });
  expect(texts(sheet)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^danh sách không có cột: /),
      "Cá nhân, dòng 42",
      "xem phụ lục",
    ]),
  );
});

test("every row keeps within the columns that have a width", () => {
  const sheet = vi({ findings: [finding(8)], quotas: [group("A")] });
  const widest = Math.max(...sheet.rows.map((row) => row.cells.length));
  expect(widest).toBe(sheet.columnWidths.length);
});

test("from under the title, in view everywhere, one can jump to each block", () => {
  const sheet = vi({ findings: [finding(8)] });
  const inside = cells(sheet).filter(({ cell }) => cell.link && !cell.link.sheet);
  const targets = inside.map(({ cell }) => sheet.rows[cell.link?.row ?? 0]?.cells.find(Boolean)?.value);
  expect(inside.every(({ row }) => row < sheet.frozenRows)).toBe(true);
  expect(targets).toEqual(["Số lượng theo mức xếp loại", "Các ô cần xem"]);
});

test("the headings of the findings never end a page", () => {
  for (let count = 1; count <= 60; count += 1) {
    const quotas = Array.from({ length: count }, (_, each) => group(`Phòng ${each + 1}`));
    const sheet = vi({ quotas, findings: [finding(8), finding(9)] });
    const headings = sheet.print.repeatRows?.[0] ?? 0;
    const pages = pagesOf(sheet);
    expect([count, pages[headings - 1]]).toEqual([count, pages[headings + 1]]);
  }
});
