import { basisOf, becauseOf } from "../../src/sheets/because";
import { finding } from "./report";

test("the figures come first, then each clause with the day from which it is in force", () => {
  const found = finding(8, {
    rule: "head-above-collective",
    message: "collective-unrated",
    data: { person: "Trần Văn Thử", rating: "good", collective: "Phòng Nội vụ" },
    because: [{ id: "rating-of", data: { name: "Phòng Nội vụ", level: "good" } }],
    citations: [
      { document: "128-KH/HU", part: "IV.3", quote: "trước khi tổng kết năm", verified: "quoted" },
      { document: "124-QĐ/TW", article: "12", verified: "paraphrased" },
    ],
  });
  expect(becauseOf(found, "vi")).toEqual([
    "Phòng Nội vụ: “Hoàn thành tốt nhiệm vụ”.",
    "Căn cứ: Kế hoạch 128-KH/HU, mục IV.3, có hiệu lực từ 01/12/2023: “trước khi tổng kết năm”.",
    "Căn cứ: Quy định 124-QĐ/TW, Điều 12 (theo báo chí dẫn lại), có hiệu lực từ 04/10/2023.",
  ]);
  expect(becauseOf(found, "en")).toContain(
    "Rests on: 124-QĐ/TW, article 12 (as reported by the press), in force since 2023-10-04.",
  );
});

test("an instrument whose copy prints no date is said to have none", () => {
  const document = "KH của BTV Huyện ủy thực hiện 245-KH/TU";
  const found = finding(8, { citations: [{ document, part: "II.4.2", verified: "paraphrased" }] });
  expect(basisOf(found, "vi")).toEqual([
    `${document}, mục II.4.2 (theo báo chí dẫn lại), bản có trong tay không in ngày`,
  ]);
});

test.each([
  ["rests on no instrument", "rating-conflict", "không dựa vào văn bản nào"],
  ["takes its figures from a plan that cites no clause", "lead-time", "theo kế hoạch đang áp dụng"],
  ["rests on instruments that the plan does not", "head-above-collective", "quy tắc lấy từ văn bản khác"],
])("a finding without a clause says why: its rule %s", (_, rule, words) => {
  expect(basisOf(finding(8, { rule }), "vi")).toEqual([expect.stringContaining(words)]);
});
