import fc from "fast-check";
import { cut, freeTitle } from "../../src/workbook/titles";

test.each([
  ["free", "Kết quả kiểm tra", [], "Kết quả kiểm tra"],
  ["taken", "Kết quả kiểm tra", ["Kết quả kiểm tra"], "Kết quả kiểm tra (2)"],
  [
    "taken in other letters",
    "Kết quả kiểm tra",
    ["KẾT QUẢ KIỂM TRA", "kết quả kiểm tra (2)"],
    "Kết quả kiểm tra (3)",
  ],
  ["taken in decomposed letters", "Kết quả", ["Kết quả".normalize("NFD")], "Kết quả (2)"],
  ["too long", "Kết quả kiểm tra xếp loại chất lượng năm 2023", [], "Kết quả kiểm tra xếp loại chất"],
  [
    "too long and taken",
    "Kết quả kiểm tra xếp loại chất",
    ["Kết quả kiểm tra xếp loại chất"],
    "Kết quả kiểm tra xếp loại c (2)",
  ],
  ["with what Excel forbids", "'Kết quả: [2023/1]'", [], "Kết quả   2023 1"],
  ["empty", "  ", [], "Xếp loại"],
])("a title that is %s", (_, wished, taken, title) => {
  expect(freeTitle(wished, taken)).toBe(title);
});

test("every title is one that Excel takes and nobody has", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.array(fc.string()), (wished, others) => {
      const taken = [...others, freeTitle(wished, others)];
      const title = freeTitle(wished, taken);
      expect(title.length).toBeGreaterThan(0);
      expect(title.length).toBeLessThanOrEqual(31);
      expect(title).not.toMatch(/[[\]:*?/\\\p{Cc}]|^'|'$/u);
      expect(taken.map((other) => other.normalize("NFC").toLowerCase())).not.toContain(
        title.normalize("NFC").toLowerCase(),
      );
    }),
  );
});

test("a cut never parts a character of two units", () => {
  expect(cut("ab😀", 3)).toBe("ab");
  expect(cut("ab😀", 4)).toBe("ab😀");
  expect(cut("ab", 9)).toBe("ab");
});
