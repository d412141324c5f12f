import { levelOf, nearestLevel } from "../../src/roster/levels";
import type { Level } from "../../src/roster/model";

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
  ])("what is offered for %s", (text, level) => {
    expect(nearestLevel(text)).toBe(level);
  });
});
