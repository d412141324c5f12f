import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { RESIDENCE_FORM, residenceAnswers } from "../../../src/law/papers/residenceForm";

const told = (text: string) =>
  residenceAnswers(text).map(
    ({ question, answer, isPlain }) => `${question} ${answer}${isPlain ? "" : " (trong câu)"}`,
  );

test("six questions have three answers each, none of them in two questions", () => {
  expect(RESIDENCE_FORM.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  const answers = RESIDENCE_FORM.flatMap(({ answers }) => answers);
  expect(new Set(answers).size).toBe(18);
});

test.each(
  RESIDENCE_FORM.flatMap(({ number, answers }) => answers.map((answer) => [number, answer] as const)),
)("question %i: “%s” is read as itself, in any case and without its accents", (question, answer) => {
  const unaccented = answer.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toUpperCase();
  for (const text of [answer, `${answer} □`, unaccented]) {
    expect(residenceAnswers(text)).toMatchObject([{ question, answer, isPlain: true }]);
  }
});

test.each<[string, string[]]>([
  [
    "1. Nêu gương tốt 2. Gương mẫu 3. Tham gia đầy đủ 4. Thường xuyên, tích cực 5. Tích cực 6. Biểu dương",
    [
      "1 Nêu gương tốt",
      "2 Gương mẫu",
      "3 Tham gia đầy đủ",
      "4 Thường xuyên, tích cực",
      "5 Tích cực",
      "6 Biểu dương",
    ],
  ],
  ["Nêu gương; Chưa gương mẫu", ["1 Nêu gương", "2 Chưa gương mẫu"]],
  ["Nêu gương, không đề nghị", ["1 Nêu gương", "6 Không đề nghị"]],
  ["Còn chưa thường xuyên dự họp", ["4 Chưa thường xuyên (trong câu)"]],
  ["Không xem xét xử lý", []],
  ["Không có xem xét xử lý", []],
  ["Đồng ý", []],
  ["", []],
])("“%s” holds %j", (text, answers) => {
  expect(told(text)).toEqual(answers);
});

const SEED = path.join(__dirname, "../../../../shared/seeds/004_4e3de748afb4fb5a.txt");
(existsSync(SEED) ? test : test.skip)(
  "the answers are those of the form annexed to the plan (skipped where ../shared/seeds is absent)",
  () => {
    const form = readFileSync(SEED, "utf8").normalize("NFC").replace(/\s+/g, " ");
    const boxed = RESIDENCE_FORM.map(({ answers }) => `${answers.join(" □ ")} □`);
    expect(boxed.filter((line) => !form.includes(line))).toEqual([]);
  },
);
