import { clean, toneKey } from "./fold";

/**
 * Words before a name that are not part of it. "Ông" is also a family name (Ông Ích Đường): before the middle
 * names that go with it, it stays.
 */
const PREFIXES = [
  /^(đ\s*\/\s*c|đồng chí|đc)[.:]?\s+/iu,
  /^\(\s*(ông|ô|bà|b)\s*\)[.:]?\s*/iu,
  /^ông[.:]?\s+(?!(ích|văn|thị)\s)/iu,
  /^bà[.:]?\s+/iu,
  /^(pgs|gs|ths|th\.\s*s|ts|bs|bsck\s*i{1,2}|bsck\s*[12]|ckii?|cn|ks|ls|ds)\s*\.\s*/iu,
  /^(pgs|ths|bsck\s*i{1,2}|bsck\s*[12])\s+/iu,
];

/** A name without "Đ/c", "Ông", "ThS." and their like, otherwise as the clerk wrote it. */
export function personName(text: string): string {
  let name = clean(text).replace(/^[ðÐ](?=\s*\/\s*c)/, "Đ");
  for (let before = ""; before !== name; ) {
    before = name;
    for (const prefix of PREFIXES) {
      const rest = name.replace(prefix, "");
      // a cell that holds nothing but "Ông" or "BS." keeps it
      if (rest !== "") name = rest;
    }
  }
  return name;
}

/** The same for two spellings of one name; "Hùng" and "Hưng" differ. */
export function nameKey(text: string): string {
  return toneKey(personName(text));
}
