import { clean, toneKey } from "./fold";

/**
 * Words before a name that are not part of it. "Ông" is also a family name (Ông Ích Đường): before the middle
 * names that go with it, it stays.
 */
const PREFIX = new RegExp(
  [
    /đ\s*\/\s*c[.:]?\s+/,
    /đồng chí[.:]?\s+/,
    /đc[.:]?\s+/,
    /\(\s*(?:ông|ô|bà|b)\s*\)[.:]?\s*/,
    /ông[.:]?\s+(?!(?:ích|văn|thị)\s)/,
    /bà[.:]?\s+/,
    // no syllable of a name is without a vowel
    /(?:pgs|gs|ths|th\.\s*s|ts|bs|bsck\s*(?:i{1,2}|[12])|ck\s*(?:i{1,2}|[12])|cn|ks|ls|ds)[.\s]\s*/,
    /(?:thạc|tiến|bác|dược) sĩ\s+/,
  ]
    .map(({ source }) => `^(?:${source})(?=\\S)`)
    .join("|"),
  "iu",
);

/** A name without "Đ/c", "Ông", "ThS." and their like, otherwise as the clerk wrote it. */
export function personName(text: string): string {
  let name = clean(text).replace(/^[ðÐ](?=\s*\/\s*c)/, "Đ");
  while (PREFIX.test(name)) name = name.replace(PREFIX, "");
  return name;
}

/** The same for two spellings of one name; "Hùng" and "Hưng" differ. */
export function nameKey(text: string): string {
  return toneKey(personName(text));
}
