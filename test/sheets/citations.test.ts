import { citationName, citationText } from "../../src/sheets/citations";

test.each([
  [
    { document: "124-QĐ/TW", article: "12", verified: "paraphrased" },
    "Quy định 124-QĐ/TW, Điều 12 (theo báo chí dẫn lại)",
  ],
  [{ document: "366-QĐ/TW", verified: "unverified" }, "Quy định 366-QĐ/TW (chưa đối chiếu được văn bản gốc)"],
  [
    { document: "128-KH/HU", part: "III.2", quote: "trước", verified: "quoted" },
    "Kế hoạch 128-KH/HU, mục III.2",
  ],
  [
    { document: "90/2020/NĐ-CP", article: "20", verified: "paraphrased" },
    "Nghị định 90/2020/NĐ-CP, Điều 20 (theo báo chí dẫn lại)",
  ],
] as const)("%j is cited as %s", (citation, name) => {
  expect(citationName(citation, "vi")).toBe(name);
});

test("an instrument without a number is called by its name alone", () => {
  const document = "KH của BTV Huyện ủy thực hiện 245-KH/TU";
  expect(citationName({ document, part: "II.4.4", verified: "quoted" }, "vi")).toBe(
    `${document}, mục II.4.4`,
  );
});

test("words stand in quotes only where they were read", () => {
  expect(
    citationText({ document: "128-KH/HU", quote: "trước ngày 20/12/2023", verified: "quoted" }, "vi"),
  ).toBe("Kế hoạch 128-KH/HU: “trước ngày 20/12/2023”");
  expect(citationText({ document: "124-QĐ/TW", verified: "paraphrased" }, "en")).toBe(
    "124-QĐ/TW (as reported by the press)",
  );
});
