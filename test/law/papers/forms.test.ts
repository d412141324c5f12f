import { formsIn, isDecreeForm } from "../../../src/law/papers/forms";

const named = (text: string) =>
  formsIn(text).map(({ code, ofDecree }) => `${code ?? "?"}${ofDecree ? " of the decree" : ""}`);

test.each<[string, string[]]>([
  ["Mẫu số 02B-HD KĐ.ĐG", ["2B"]],
  ["Mẫu 02B-HD", ["2B"]],
  ["02B", ["2B"]],
  ["2b", ["2B"]],
  ["02 B", ["2B"]],
  ["Mẫu 2B", ["2B"]],
  ["M02B", ["2B"]],
  ["MẪU 02B (HD 07-HD/TU)", ["2B"]],
  ["Mẫu 02A kèm theo Hướng dẫn 25-HD/BTCTW", ["2A"]],
  ["Mẫu số 01-HD KĐ.ĐG", ["1"]],
  ["Mẫu 2C HD 43", ["2C"]],
  ["02", ["2"]],
  ["Mẫu 02 NĐ 90", ["2 of the decree"]],
  ["Mẫu 03 kèm theo Nghị định số 90/2020/NĐ-CP", ["3 of the decree"]],
  ["NĐ 90/2020", ["? of the decree"]],
  ["Theo Nghị định của Chính phủ", ["? of the decree"]],
  ["02B; Mẫu 02 NĐ 90", ["2B", "2 of the decree"]],
  ["02A và Mẫu 03 NĐ 90", ["2A", "3 of the decree"]],
  ["Mẫu của cơ quan", ["?"]],
  ["Mẫu 12", ["?"]],
])("“%s” names %j", (text, forms) => {
  expect(named(text)).toEqual(forms);
});

test("the decree has a form for each kind of staff, and any of them where the kind is not known", () => {
  const form = (code: string | null, ofDecree = true) => ({ code, ofDecree });
  expect(isDecreeForm(form("2"), ["official"])).toBe(true);
  expect(isDecreeForm(form("3"), ["official"])).toBe(false);
  expect(isDecreeForm(form("3"), ["official", "employee"])).toBe(true);
  expect(isDecreeForm(form("3"), ["worker"])).toBe(true);
  expect(isDecreeForm(form(null), ["official"])).toBe(true);
  expect(isDecreeForm(form(null, false), ["official"])).toBe(false);
  expect(isDecreeForm(form("2B"), [])).toBe(false);
});
