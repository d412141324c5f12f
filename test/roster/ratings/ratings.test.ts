import { buildRoster } from "../../../src/roster/build";
import type { Level, RatingReading } from "../../../src/roster/model";
import { a1 } from "../../../src/workbook/cell";
import { type TestRow, tableOf } from "../table";

const GRID: Level[] = ["excellent", "good", "completed", "notCompleted"];

function read(row: TestRow, marks: Level[] = []): RatingReading {
  const table = tableOf("individuals", [{ fullName: "Lê Thị A", ...row }], { marks: { rating: marks } });
  const [person] = buildRoster([table], []).individuals;
  const reading = person?.rating("rating");
  if (!reading) throw new Error("no rating column");
  return reading;
}

function short(reading: RatingReading): string {
  if (reading.state === "rated") return reading.level;
  if (reading.state === "conflict") return `conflict: ${reading.levels.join(", ")}`;
  return reading.state === "unrecognised" ? `${reading.text}? ${reading.nearest}` : reading.state;
}

describe("a rating", () => {
  test.each<[string, TestRow, string]>([
    ["a text", { rating: "HTTNV" }, "good"],
    ["a text nobody knows", { rating: "HTSXNV" }, "HTSXNV? excellent"],
    ["a number", { rating: 5 }, "5? null"],
    ["an error", { rating: { error: "#N/A" } }, "#N/A? null"],
    ["a formula never calculated", { rating: { error: "UNCALCULATED" } }, "công thức chưa tính? null"],
    ["a blank", { rating: null }, "missing"],
    ["spaces", { rating: " \u00a0" }, "missing"],
    ["a blank and a note", { rating: null, note: "Bổ sung hồ sơ" }, "missing"],
    ["a blank and leave", { rating: null, note: "Nghỉ thai sản từ 01/7" }, "notRated"],
    ["a blank and probation", { rating: null, reason: "Đang tập sự" }, "notRated"],
    ["a blank and a new member", { rating: null, note: "Mới kết nạp tháng 9" }, "notRated"],
    ["a blank and an exemption", { rating: null, note: "Được miễn công tác và sinh hoạt đảng" }, "notRated"],
    ["a blank and probation that is over", { rating: null, note: "Hết thời gian tập sự" }, "missing"],
    ["a blank and a kind of leave", { rating: null, leaveKind: "Ốm" }, "notRated"],
    ["a blank and no leave", { rating: null, leaveKind: "Không" }, "missing"],
    ["a blank and a dash as note", { rating: null, note: "-" }, "missing"],
    ["a reason in the place of the level", { rating: "Tập sự" }, "notRated"],
    ["not rated, and why", { rating: "Không xếp loại (nghỉ ốm)" }, "notRated"],
    ["not rated, and why at length", { rating: "Chưa xếp loại do nghỉ thai sản từ tháng 3" }, "notRated"],
    [
      "a level and leave in one cell",
      { rating: "Hoàn thành tốt nhiệm vụ (nghỉ thai sản)" },
      "Hoàn thành tốt nhiệm vụ (nghỉ thai sản)? null",
    ],
    [
      "a level and a remark",
      { rating: "Hoàn thành xuất sắc nhiệm vụ (có bằng khen)" },
      "Hoàn thành xuất sắc nhiệm vụ (có bằng khen)? excellent",
    ],
    ["a level in spite of leave", { rating: "HTTNV", note: "Nghỉ thai sản" }, "good"],
    ["two texts that agree", { rating: ["HTTNV", "Tốt"] }, "good"],
    ["two texts that do not", { rating: ["HTTNV", "HTNV"] }, "conflict: good, completed"],
    ["a text and a slip", { rating: ["HTTNV", "HTTTNV"] }, "HTTTNV? good"],
  ])("%s", (_, row, reading) => {
    expect(short(read(row))).toBe(reading);
  });

  test.each<[string, TestRow["rating"], string]>([
    ["x", [null, "x", null, null], "good"],
    ["a Wingdings tick", ["ü"], "excellent"],
    ["1 and zeros", [0, 0, 1, 0], "completed"],
    ["dashes beside x", ["-", "-", "-", "x"], "notCompleted"],
    ["two marks", ["x", "x"], "conflict: excellent, good"],
    ["none", [null, null, null, null], "missing"],
    ["the column's own level in words", [null, "HTTNV"], "good"],
    ["another level in words", ["HTTNV"], "conflict: excellent, good"],
    ["not rated, merged over all", ["Không xếp loại"], "notRated"],
    ["leave in words", ["Nghỉ thai sản"], "notRated"],
    ["something else", [null, "?"], "?? good"],
    ["a number of votes", [null, 12], "12? null"],
  ])("in a grid: %s", (_, rating, reading) => {
    expect(short(read({ rating: rating ?? null }, GRID))).toBe(reading);
  });

  test("where people should look", () => {
    const cells = (reading: RatingReading) =>
      [reading.cell, ...reading.cells].map(({ row, column }) => a1(row, column));
    expect(cells(read({ rating: [null, "x"] }, GRID))).toEqual(["C2", "C2"]);
    expect(cells(read({ rating: ["x", null, "x"] }, GRID))).toEqual(["B2", "B2", "D2"]);
    expect(cells(read({ rating: [null] }, GRID))).toEqual(["B2", "B2", "C2", "D2", "E2"]);
    expect(cells(read({ rating: null, note: "Tập sự" }))).toEqual(["B2", "B2", "C2"]);
  });

  test("a mark and a text of the same stage", () => {
    const both = tableOf("individuals", [{ fullName: "Lê Thị A", rating: ["x", null, "HTTNV"] }], {
      marks: { rating: ["excellent", "good"] },
    });
    const [person] = buildRoster([both], []).individuals;
    expect(person?.governingRating()).toMatchObject({ state: "conflict", levels: ["excellent", "good"] });
  });
});
