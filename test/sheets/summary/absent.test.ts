import { summarySheets } from "../../../src/sheets/summary";
import { absentSummaries } from "../../../src/sheets/summary/absent";
import { type TestRow, tableOf } from "../../roster/table";
import { reportOnTables } from "./reports";

/** The summaries that are not written of such people, each with the reason. */
function absent(rows: readonly TestRow[], plan: string): readonly (readonly [string, string])[] {
  const report = reportOnTables([tableOf("individuals", rows)], plan, "2023-12-10");
  const written = summarySheets(report, { frame: null }, []).map(({ id }) => id);
  return absentSummaries(report, written).map(({ title, reason, needs }) => [
    title,
    [reason, ...needs].join(" "),
  ]);
}

const PERSON: TestRow = {
  fullName: "Lê Thị Ánh",
  post: "Trưởng phòng",
  unit: "Phòng Nội vụ",
  rating: "HTTNV",
};

test("a summary that is not written says which column is wanting, or that the plan asks for no such thing", () => {
  expect(absent([PERSON], "mac-dinh-2023")).toEqual([
    ["Thống kê đảng viên", "missing-column partyRating"],
    ["Tiến độ", "missing-column civilRatedOn"],
    ["Hồ sơ", "not-in-plan"],
    ["Danh sách gửi lấy ý kiến", "not-in-plan"],
    ["Thi đua, khen thưởng", "missing-column awardProposed"],
  ]);
  expect(absent([PERSON], "huyen-uy-245kh-2023")).toEqual([
    ["Thống kê đảng viên", "missing-column partyRating"],
    ["Tiến độ", "missing-column promptedOn dossierSentOn"],
    ["Hồ sơ", "missing-column dossierItems"],
    ["Thi đua, khen thưởng", "missing-column awardProposed"],
  ]);
});

test("where nothing is wanting, nobody is concerned", () => {
  const rows = [{ ...PERSON, awardProposed: "không", unit: "Công ty Suối Mơ", post: "Nhân viên" }];
  const reasons = new Map(absent(rows, "huyen-uy-245kh-2023"));
  expect(reasons.get("Thi đua, khen thưởng")).toBe("nobody");
  expect(reasons.get("Danh sách gửi lấy ý kiến")).toBe("nobody");
});

test("what follows a plan waits for one that covers the year", () => {
  const reasons = new Map(absent([PERSON], "none"));
  expect(reasons.get("Tiến độ")).toBe("no-plan");
});
