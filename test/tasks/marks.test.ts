import { Temporal } from "temporal-polyfill";
import { planById } from "../../src/law/plans";
import { checkSheets } from "../../src/tasks/check";
import { TaskError } from "../../src/tasks/errors";
import { markEdits } from "../../src/tasks/marks";
import type { SheetSnapshot } from "../../src/workbook/port";
import { sheet } from "../roster/detect/sheet";

/** A board of which too many are excellent, and its head above it. */
const BOARD = [
  sheet(
    [["DANH SÁCH TẬP THỂ NĂM 2023"], ["STT", "Tên tập thể", "Mức xếp loại"], [1, "Phòng Nội vụ", "HTTNV"]],
    { name: "Tập thể" },
  ),
  sheet(
    [
      ["DANH SÁCH CÁ NHÂN NĂM 2023"],
      ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Mức xếp loại"],
      [1, "Trần Văn Thử", "Trưởng phòng", "Phòng Nội vụ", "HTXSNV"],
      ...Array.from({ length: 8 }, (_, at) => [
        at + 2,
        `Lê Thị ${at}`,
        "Chuyên viên",
        "Phòng Nội vụ",
        at < 5 ? "HTXSNV" : "HTTNV",
      ]),
    ],
    { name: "Cá nhân" },
  ),
];

const REQUEST = {
  workbook: "danh-sach.xlsx",
  asOf: Temporal.PlainDate.from("2023-12-26"),
  year: null,
  plan: planById("huyen-uy-245kh-2023"),
};
const reportOn = (sheets: readonly SheetSnapshot[]) => checkSheets(sheets, null, REQUEST);

const textsOf = ({ sheets: [draft] }: ReturnType<typeof markEdits>) =>
  (draft?.rows ?? []).flatMap(({ cells }) => cells.map((cell) => cell?.value)).filter((value) => value);

test("a check of the quotas alone marks and tells what is over them, and says that it looked at nothing else", () => {
  const report = reportOn(BOARD);
  const all = markEdits(report, "vi");
  const quota = markEdits(report, "vi", { only: "quota" });
  const headOver = { row: 2, column: 4 };
  const marked = (edits: typeof all) =>
    (edits.marks ?? []).flatMap(({ sheet: name, cells }) => cells.map((cell) => ({ name, ...cell })));

  expect(report.findings.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(["head-above-collective", "quota-excellent"]),
  );
  expect(marked(all)).toContainEqual({ name: "Cá nhân", ...headOver });
  expect(textsOf(all)).toContainEqual(expect.stringContaining("cao hơn mức"));
  expect(marked(quota).length).toBeGreaterThan(0);
  expect(textsOf(quota)).not.toContainEqual(expect.stringContaining("cao hơn mức"));
  expect(textsOf(quota).some((value) => String(value).startsWith("Chỉ kiểm tra chỉ tiêu"))).toBe(true);
  expect(textsOf(all).some((value) => String(value).startsWith("Chỉ kiểm tra chỉ tiêu"))).toBe(false);
});

test("a workbook that lists nobody is no roster", () => {
  const other = [
    sheet([
      ["Doanh thu", "Quý I"],
      ["Miền Bắc", 12],
    ]),
  ];
  expect(() => reportOn(other)).toThrow(new TaskError("NOT_A_ROSTER", { file: "danh-sach.xlsx" }));
});
