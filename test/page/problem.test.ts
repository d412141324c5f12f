import { copyProblem } from "../../src/page/problem";
import { problemOf } from "../../src/pane/brain/problems";
import { TaskError, type TaskErrorCode } from "../../src/tasks/errors";
import type { Language } from "../../src/text/words";
import { type ErrorData, WorkbookError, type WorkbookErrorCode } from "../../src/workbook/errors";

/** Every code that work on a file without Excel can end with, with the facts that it tells. */
const OF_FILES: readonly (readonly [WorkbookErrorCode, ErrorData])[] = [
  ["FILE_NOT_FOUND", {}],
  ["NOT_A_WORKBOOK", {}],
  ...["empty", "html", "xml", "text", "pdf", "picture", "xlsb", "ods", "document", "archive"].map(
    (kind) => ["NOT_A_WORKBOOK", { kind }] as const,
  ),
  ["LEGACY_WORKBOOK", {}],
  ["ENCRYPTED_WORKBOOK", {}],
  ["DAMAGED_WORKBOOK", {}],
  ["DAMAGED_WORKBOOK", { part: "xl/worksheets/sheet1.xml" }],
  ["WORKBOOK_TOO_LARGE", { limit: "cells", atMost: 20_000_000 }],
  ["PROTECTED_SHEET", { sheet: "Cá nhân" }],
  ["CELL_NOT_ALONE", { sheet: "Cá nhân", cell: "E9", reason: "heading" }],
  ["CELL_NOT_ALONE", { sheet: "Cá nhân", cell: "E9", reason: "formula" }],
  ["PROTECTED_WORKBOOK", {}],
  ["PROTECTED_WORKBOOK", { reason: "shared" }],
  ["SIGNED_WORKBOOK", {}],
];
const OF_TASKS: readonly (readonly [TaskErrorCode, ErrorData])[] = [
  ["NOT_A_ROSTER", {}],
  ["NOTHING_TO_SUMMARISE", {}],
  ["HIDDEN_ROSTER", {}],
  ["PEOPLE_LOST", { names: "“Họ và tên”" }],
  ["NOTHING_READ", { files: 2 }],
  ["NO_UNITS", {}],
  ["PLAN_UNREADABLE", { cells: "B3" }],
  ["NO_PLAN", { year: 2020 }],
];
const FILE = "danh sách.xlsx";
const ERRORS: readonly (readonly [string, Error])[] = [
  ...OF_FILES.map(
    ([code, data]) =>
      [`${code} ${JSON.stringify(data)}`, new WorkbookError(code, { ...data, file: FILE })] as const,
  ),
  ...OF_TASKS.map(([code, data]) => [code, new TaskError(code, { ...data, file: FILE })] as const),
  [
    "an error of the program",
    new Error("Cannot read properties of undefined (reading 'x')\n    at f (a.js:1:2)"),
  ],
];

describe.each(["vi", "en"] as Language[])("what went wrong is said in words, in %s", (language) => {
  test.each(ERRORS)("%s", (_, error) => {
    const { message, hint } = copyProblem(error, language);
    for (const text of [message, hint]) {
      expect(text).toMatch(/^.{15,}[.)]$/su);
      expect(text).toBe(text.normalize("NFC"));
      // neither codes and stacks, nor facts that are missing, nor the command line
      expect(text).not.toMatch(/[A-Z]+_[A-Z]+|undefined|NaN|\[object|\bat \w+ \(|--\w+|“”/);
    }
  });
});

describe("what a person can do about it is told step by step", () => {
  test.each<[string, WorkbookErrorCode, RegExp]>([
    ["an old workbook is saved as a new one", "LEGACY_WORKBOOK", /Lưu thành \(Save As\).*\*\.xlsx/],
    ["a password is taken away", "ENCRYPTED_WORKBOOK", /Bảo vệ sổ làm việc.*xóa trắng ô mật khẩu/],
    ["a damaged file is repaired", "DAMAGED_WORKBOOK", /Mở và sửa chữa \(Open and Repair\)/],
    ["a large one is made smaller", "WORKBOOK_TOO_LARGE", /Xóa các trang/],
    ["a folder is no file", "FILE_NOT_FOUND", /Chọn từng tệp/],
    ["what was typed into a cell that is not alone is taken back", "CELL_NOT_ALONE", /Hoàn tác/],
  ])("%s", (_, code, hint) => {
    expect(copyProblem(new WorkbookError(code, { file: FILE }), "vi").hint).toMatch(hint);
  });

  test.each([
    "LEGACY_WORKBOOK",
    "ENCRYPTED_WORKBOOK",
    "DAMAGED_WORKBOOK",
    "NOT_A_WORKBOOK",
    "FILE_NOT_FOUND",
  ] as const)("%s names the file", (code) => {
    for (const language of ["vi", "en"] as const)
      expect(problemOf(new WorkbookError(code, { file: FILE }), language).message).toContain(FILE);
  });
});
