import fc from "fast-check";
import { clean, fold, toneKey } from "../../src/roster/fold";
import { nameKey, personName } from "../../src/roster/names/personNames";

const VIETNAMESE = [..."aăâeêioôơuưyđAÁÀẢÃẠẮẶẤỘỚỰỲỴĐÐðòóỏõọùúủũụ bchnpt.,/()-\u00a0\u200b\n\u0301\u0323"];
const text = () =>
  fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom(...VIETNAMESE) }));

test("a tidy text is let through as it would come out of the cleaning", () => {
  const invisible = "\u200b";
  fc.assert(fc.property(text(), (typed) => expect(clean(typed)).toBe(clean(typed + invisible))));
});

test("a name that is its own key is let through as it would come out of the rest", () => {
  fc.assert(fc.property(text(), (typed) => expect(toneKey(typed)).toBe(toneKey(`${typed}.`))));
});

test("what needs no more than a look is let through as it would come out of the rest", () => {
  const anyText = () => fc.oneof(text(), fc.string({ unit: "grapheme-ascii" }));
  fc.assert(
    fc.property(anyText(), (typed) => {
      expect(fold(typed)).toBe(fold(`${typed}.`));
      expect(`${toneKey(typed)} đ`.trim()).toBe(toneKey(`${typed}. đ`));
    }),
  );
});

describe("texts are compared", () => {
  test.each([["clean", clean] as const, ["fold", fold] as const, ["toneKey", toneKey] as const])(
    "%s: again changes nothing, and the composition of letters is the same",
    (_, key) => {
      fc.assert(
        fc.property(text(), (typed) => {
          expect(key(key(typed))).toBe(key(typed));
          expect(key(typed.normalize("NFD"))).toBe(key(typed.normalize("NFC")));
        }),
      );
    },
  );

  test.each([
    ["Họ và tên (*)", "ho va ten"],
    ["Đơn vị / Bộ phận", "don vi bo phan"],
    ["Ðảng ủy", "dang uy"],
    ["  Mức\u00a0xếp\nloại ", "muc xep loai"],
    ["\ufeffSố\u00adTT", "sott"],
  ])("%j folds to %j", (typed, folded) => {
    expect(fold(typed)).toBe(folded);
  });

  test("Alt+Enter lines and what the eye does not see", () => {
    expect(clean("\ufeff Nguyễn\u00a0Văn\r\nAn\u200b ")).toBe("Nguyễn Văn An");
  });
});

describe("names", () => {
  test.each([
    ["Nguyễn Văn Hùng", "NGUYỄN VĂN HÙNG"],
    ["Nguyễn Văn Hùng", "Nguyễn  Văn\u00a0Hùng".normalize("NFD")],
    ["Trần Thị Hòa", "Trần Thị Hoà"],
    ["Lê Thủy", "Lê Thuỷ"],
    ["Đỗ Hoàn", "Ðỗ Hòan"],
    ["Lê Văn A", "Đ/c Lê Văn A"],
    ["Lê Văn A", "ð/c Lê Văn A"],
    ["Lê Văn A", "Đồng chí: Lê Văn A"],
    ["Lê Văn A", "Ông Lê Văn A"],
    ["Lê Thị B", "(Bà) Lê Thị B"],
    ["Lê Văn A", "PGS.TS. Lê Văn A"],
    ["Lê Văn A", "Đ/c ThS Lê Văn A"],
    ["Lê Văn A", "BSCKII. Lê Văn A"],
    ["Lê Văn A", "TS Lê Văn A"],
    ["Lê Văn A", "Bác sĩ Lê Văn A"],
  ])("%s and %s are one name", (one, other) => {
    expect(nameKey(other)).toBe(nameKey(one));
  });

  test.each([
    ["Nguyễn Văn Hùng", "Nguyễn Văn Hưng"],
    ["Nguyễn Văn Hùng A", "Nguyễn Văn Hùng B"],
    ["Lê Thị Lan", "Lê Thị Lân"],
    ["Ông Ích Đường", "Ích Đường"],
  ])("%s and %s are two", (one, other) => {
    expect(nameKey(other)).not.toBe(nameKey(one));
  });

  test.each([
    ["Ông Ích Khiêm", "Ông Ích Khiêm"],
    ["Ông Văn Sinh", "Ông Văn Sinh"],
    ["Bà Lê Thị B", "Lê Thị B"],
    ["Tsần Văn C", "Tsần Văn C"],
    ["Ông", "Ông"],
  ])("%s is shown as %s", (typed, name) => {
    expect(personName(typed)).toBe(name);
  });
});
