import fc from "fast-check";
import { isPersonName } from "../../../src/roster/detect/words";
import { nameKey, personName } from "../../../src/roster/names/personNames";

describe("one name, however it is written", () => {
  test.each([
    ["composed of single marks", "Lê Văn Ấn".normalize("NFD")],
    ["with invisible characters", "Lê\u00a0Văn\u200b Ấn\ufeff"],
    ["with blanks and lines", " Lê  Văn\nẤn "],
    ["in capitals", "LÊ VĂN ẤN"],
    ["with a word before it", "Đ/c Lê Văn Ấn"],
    ["with a word before it and a colon", "Đ/C: Lê Văn Ấn"],
    ["with the Latin letter eth", "Ð/c Lê Văn Ấn"],
    ["spelt out", "Đồng chí Lê Văn Ấn"],
    ["shortened", "ĐC Lê Văn Ấn"],
    ["shortened with a dot", "Đ.c Lê Văn Ấn"],
    ["as a gentleman", "Ông Lê Văn Ấn"],
    ["as a gentleman in brackets", "(Ô) Lê Văn Ấn"],
    ["as a gentleman, shortened", "Ô. Lê Văn Ấn"],
    ["as a gentleman behind the name", "Lê Văn Ấn (ông)"],
    ["as a lady", "Bà: Lê Văn Ấn"],
    ["as a lady in brackets", "(B) Lê Văn Ấn"],
    ["with a degree", "ThS. Lê Văn Ấn"],
    ["with several degrees", "PGS.TS. Lê Văn Ấn"],
    ["a physician", "BSCKII. Lê Văn Ấn"],
    ["with a rank", "Trung tá Lê Văn Ấn"],
    ["a nurse", "ĐD. Lê Văn Ấn"],
    ["with a birth date below", "Lê Văn Ấn\n(12/3/1975)"],
    ["with a birth year", "Lê Văn Ấn - sinh năm 1975"],
    ["numbered within the cell", "1. Lê Văn Ấn"],
    ["with a bullet", "- Lê Văn Ấn"],
    ["all at once", "Đ/c (Ô) ThS. Lê Văn Ấn"],
  ])("%s", (_how, text) => {
    expect(nameKey(text)).toBe("lê văn ấn");
    expect(isPersonName(text)).toBe(true);
  });

  test.each([
    ["Đỗ Văn Ấn", "Ðỗ Văn Ấn"],
    ["Lê Thị Hoà", "Lê Thị Hòa"],
    ["Lê Thị Thuỷ", "Lê Thị Thủy"],
  ])("%s is %s", (one, other) => {
    expect(nameKey(other)).toBe(nameKey(one));
  });

  test.each([
    ["Lê Văn Hùng", "Lê Văn Hưng"],
    ["Lê Văn Hùng A", "Lê Văn Hùng B"],
    ["Lê Văn Hùng (A)", "Lê Văn Hùng (B)"],
    ["Lê Văn Ấn", "Lê Văn An"],
  ])("%s is not %s", (one, other) => {
    expect(nameKey(other)).not.toBe(nameKey(one));
  });

  test.each([
    "Ông Ích Thành",
    "Ông Văn Bé",
    "Ông Đức An",
    "Y Thịnh Niê",
    "H'Hoa Niê",
    "Bá Thị Mai",
    "Tsằn Văn Sáng",
  ])("%s has no word before the name", (name) => {
    expect(personName(name)).toBe(name);
  });

  test("what is a name by itself stays so, and is taken once", () => {
    const word = fc.constantFrom("Lê", "Ông", "Bà", "Đ/c", "ThS.", "Văn", "(B)", "Ô.", "1.", "An", "-");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        const name = personName(words.join(" "));
        expect(personName(name)).toBe(name);
      }),
    );
  });
});
