import { Temporal } from "temporal-polyfill";
import { check } from "../../src/check/check";
import { wordFinding } from "../../src/check/wording";
import { planById } from "../../src/law/plans";
import { buildRoster } from "../../src/roster/build";
import { tableOf } from "../roster/table";

/** The sentences about the quota of one group, rated as told. */
function quotaSentences(plan: string, levels: readonly string[], post = "Phó Trưởng phòng") {
  const rows = levels.map((rating, index) => ({
    fullName: `Lê Thị ${index}`,
    post,
    unit: "Phòng Nội vụ",
    rating,
  }));
  const report = check(buildRoster([tableOf("individuals", rows)], []), {
    workbook: "danh-sach.xlsx",
    year: 2023,
    asOf: Temporal.PlainDate.from("2023-12-26"),
    plan: planById(plan),
  });
  const [finding] = report.findings.filter(({ rule }) => rule === "quota-excellent");
  if (!finding) throw new Error("No quota finding");
  return wordFinding(finding, "vi");
}

const times = (count: number, level: string) => Array.from({ length: count }, () => level);

describe("the sentence about a quota", () => {
  const { message, because } = quotaSentences("mac-dinh-2023", [...times(2, "HTXSNV"), ...times(8, "HTTNV")]);

  test("names the cap as a number of people, and by how many it is passed", () => {
    expect(message).toContain("2 người được xếp “Hoàn thành xuất sắc nhiệm vụ”");
    expect(message).toContain("nhiều nhất được 1 người");
    expect(message).toContain("vượt 1 người");
  });

  test("says that another base would do, where it would", () => {
    expect(message).toContain("Đạt nếu tính trên số hoàn thành tốt trở lên");
  });

  test("names nobody", () => {
    expect(message).not.toContain("Lê Thị");
  });

  test("shows the sum", () => {
    expect(because).toContain("20% số Hoàn thành tốt nhiệm vụ (8) là 1,6, làm tròn xuống 1.");
  });
});

test("says how few have to go where that is fewer than are above the cap", () => {
  const { message } = quotaSentences("mac-dinh-2023", [...times(30, "HTXSNV"), ...times(98, "HTTNV")]);
  expect(message).toContain("nhiều nhất được 19 người");
  expect(message).toContain("vượt 11 người");
  expect(message).toContain("Chuyển 9 người từ xuất sắc sang tốt thì đạt");
});

test("in a small collective no base is spoken of", () => {
  const { message } = quotaSentences("huyen-uy-245kh-2023", ["HTXSNV", "HTXSNV", "HTTNV"]);
  expect(message).toContain("tập thể từ 5 thành viên trở xuống");
  expect(message).not.toContain("tính trên");
});

test("tells how many were left out because their rating could not be read", () => {
  const levels = ["HTXSNV", ...times(2, "HTTNV"), "HTSXNV", ""];
  expect(quotaSentences("mac-dinh-2023", levels).because).toContain(
    "2 người chưa có mức xếp loại đọc được nên chưa tính; số liệu có thể đổi.",
  );
});

test("a finding of a rule that gives no figures says what its cells hold", () => {
  const rows = [{ fullName: "Lê Thị Ánh", rating: "HTSXNV" }];
  const { findings } = check(buildRoster([tableOf("individuals", rows)], []), {
    workbook: "danh-sach.xlsx",
    year: 2023,
    asOf: Temporal.PlainDate.from("2023-12-26"),
    plan: null,
  });
  const found = findings.find(({ rule }) => rule === "rating-unrecognised");
  expect(found && wordFinding(found, "vi").because).toEqual(["Cột “rating” ghi “HTSXNV”."]);
});
