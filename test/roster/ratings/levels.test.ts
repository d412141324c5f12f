import type { Level } from "../../../src/roster/model";
import { doubtOf } from "../../../src/roster/ratings/doubtfulLevels";
import { levelOf, nearestLevel } from "../../../src/roster/ratings/levels";

describe("the words of a level", () => {
  test.each<[Level, string[]]>([
    [
      "excellent",
      [
        "Hoàn thành xuất sắc nhiệm vụ",
        "HOÀN THÀNH XUẤT SẮC NHIỆM VỤ",
        "Hoàn thành xuất sắc",
        "hoàn thành xuất săc",
        "HT xuất sắc",
        "HTXSNV",
        "htxs nv",
        "HTXS.",
        "XS",
        "Xuất sắc",
        "Loại A",
        "A",
        "Hoàn thành xuất sắc nhiệm vụ (Loại A)",
        "(Loại A)",
        "Xếp loại A",
        "Loại A (Hoàn thành xuất sắc nhiệm vụ)",
        "Hoàn thành XSNV",
        "Hoàn thành XS nhiệm vụ",
        "Đủ tư cách, hoàn thành xuất sắc nhiệm vụ",
        " Hoàn thành\u00a0xuất\nsắc  nhiệm vụ\u200b",
        "Hoàn thành xuất sắc nhiệm vụ".normalize("NFD"),
      ],
    ],
    [
      "good",
      [
        "Hoàn thành tốt nhiệm vụ",
        "HTTNV",
        "HTT",
        "HT tốt",
        "Hoàn thành tốt",
        "Tốt",
        "T",
        "Loại B",
        "HTTNV (Loại B)",
        "HT tốt NV",
        "Hoàn thành TNV",
        "Đủ tư cách, HTTNV",
        "Đảng viên đủ tư cách, hoàn thành tốt nhiệm vụ",
        "Đảng viên hoàn thành tốt nhiệm vụ",
        "Tập thể hoàn thành tốt nhiệm vụ",
        "Chi bộ hoàn thành tốt nhiệm vụ",
      ],
    ],
    [
      "completed",
      ["Hoàn thành nhiệm vụ", "HTNV", "HT", "Hoàn thành", "Loại C", "Đủ tư cách, hoàn thành nhiệm vụ"],
    ],
    [
      "notCompleted",
      [
        "Không hoàn thành nhiệm vụ",
        "KHTNV",
        "KHT",
        "Không HT",
        "Không hoàn thành",
        "Loại D",
        "Ko hoàn thành nhiệm vụ",
        "Đảng viên không hoàn thành nhiệm vụ",
        "Không đủ tư cách",
        "Vi phạm tư cách",
      ],
    ],
    [
      "notRated",
      [
        "Không xếp loại",
        "KXL",
        "Không đánh giá",
        "Chưa xếp loại",
        "Chờ duyệt",
        "Chưa tự chấm",
        "Không XL",
        "K.XL",
        "E",
        "-",
        "–",
        "Miễn",
        "Nghỉ thai sản",
      ],
    ],
  ])("%s", (level, words) => {
    expect(words.map((word) => [word, levelOf(word)])).toEqual(words.map((word) => [word, level]));
  });

  test.each([
    ["a level with another grade", "Hoàn thành tốt nhiệm vụ (Loại A)"],
    ["a level inside a sentence", "Hoàn thành tốt nhiệm vụ, đề nghị khen thưởng"],
    ["not yet rated, or not completed", "Chưa hoàn thành"],
    ["a level of its own until 2019", "Hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực"],
    ["a mark of criteria", "Trung bình"],
    ["Kém, Khá or Không", "K"],
    ["a grade of another scale", "Loại B+"],
    ["two levels", "HTXSNV/HTTNV"],
    ["the words in another order", "Hoàn thành nhiệm vụ tốt"],
    ["swapped letters", "HTSXNV"],
    ["nothing but marks", "?!"],
    ["a key that every object has", "constructor"],
  ])("%s is no level: %s", (_, text) => {
    expect(levelOf(text)).toBeNull();
  });

  test.each<[string, Level | null]>([
    ["HTSXNV", "excellent"],
    ["HTTTNV", "good"],
    ["HTTN", "good"],
    ["Hoàn thành suất sắc nhiệm vụ", "excellent"],
    ["Hoàn thành tố nhiệm vụ", "good"],
    ["Khônghoàn thành nhệm vụ", "notCompleted"],
    ["Khá", null],
    ["Chưa hoàn thành", null],
    ["Trung bình", null],
    ["Hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực", null],
    ["B+", null],
    ["K hoàn thành nhiệm vụ", null],
    ["Chưa hoàn thành nhiệm vụ", null],
    ["Hoàn thành nhiệm vụ tốt", null],
    ["HTXS nhiệm vụ được", null],
  ])("what is offered for %s", (text, level) => {
    expect(nearestLevel(text)).toBe(level);
  });

  test("nobody is offered a level that the words before it deny, or another than they name", () => {
    const words = [
      "Hoàn thành nhiệm vụ",
      "Hoàn thành tốt nhiệm vụ",
      "Hoàn thành xuất sắc nhiệm vụ",
      "HTNV",
      "HTTNV",
    ];
    const denied = words.flatMap((text) => ["Chưa ", "Không ", "K. ", "Ko ", "C."].map((no) => no + text));
    const offered = denied.map((text) => levelOf(text) ?? nearestLevel(text));
    expect(offered.filter((level) => level !== null && level !== "notCompleted")).toEqual([]);
  });

  test.each([
    ["Hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực", "retired"],
    ["HTNV nhưng còn hạn chế về năng lực", "retired"],
    ["Trong sạch, vững mạnh tiêu biểu", "retired"],
    ["Chưa hoàn thành", "notYet"],
    ["Chưa hoàn thành nhiệm vụ", "notYet"],
    ["CHTNV", "notYet"],
    ["Trung bình", "mark"],
    ["Khá", "mark"],
    ["K", "mark"],
    ["công thức chưa tính", "uncalculated"],
    ["//", "ditto"],
    ["nt", "ditto"],
    ["như trên", "ditto"],
    ["A1", "otherScale"],
    ["Loại B+", "otherScale"],
    ["Loại 2", "otherScale"],
    ["3", "otherScale"],
    ["Hoàn thành nhiệm vụ", null],
    ["HTSXNV", null],
  ])("%s is a word that says something else: %s", (text, doubt) => {
    expect(doubtOf(text)).toBe(doubt);
    if (doubt !== null) expect([levelOf(text), nearestLevel(text)]).toEqual([null, null]);
  });
});
