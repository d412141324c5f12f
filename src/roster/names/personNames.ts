import { beginsWithFamilyName } from "../detect/familyNames";
import { clean, toneKey } from "../fold";

/**
 * Words before a name that are not part of it. "Ông" is also a family name (Ông Ích Đường): before the middle
 * names that go with it, it stays.
 */
const PREFIX = new RegExp(
  [
    /đ\s*\/\s*c[.:]?\s+/,
    /đồng chí[.:]?\s+/,
    /đ\.?c[.:]?\s+/,
    /\(\s*(?:ông|ô|bà|b)\.?\s*\)[.:]?\s*/,
    /(?:ô|b)\.\s*(?=\S+\s+\S)/,
    /ông[.:]?\s+(?!(?:ích|văn|thị)\s)/,
    /bà[.:]?\s+/,
    /(?:cô|thầy)[.:]?\s+/,
    // no syllable of a name is without a vowel
    /(?:pgs|gs|ths|th\.\s*s|ts|bs|bsck\s*(?:i{1,2}|[12])|ck\s*(?:i{1,2}|[12])|cnđd|cn|ks|ls|ds|đd|ktv|nhs)[.\s]\s*/,
    /(?:thạc|tiến|bác|dược) sĩ\s+/,
    /(?:đại|thượng|trung|thiếu) (?:tướng|tá|[uú]y|ủy)\s+/,
    // numbered within the cell
    /\d{1,3}\s*[.)]\s*(?=\p{L})/u,
    /[-–•+*]\s*(?=\p{L})/u,
  ]
    .map(({ source }) => `^(?:${source})(?=\\S)`)
    .join("|"),
  "iu",
);

/** "(ông)", "(nữ)" behind a name; "(B)" may tell one of two of the same name from the other, and stays. */
const SUFFIX = /\s*\(\s*(?:ông|ô\.?|bà|nam|nữ)\s*\)$/iu;
/** A birth date behind the name, as under "Họ và tên, ngày sinh". */
const BORN =
  /(?:\s*[(,;–-]\s*|\s+(?=sinh|sn))(?:sinh\s*(?:năm|ngày)?\s*:?\s*|sn\s*:?\s*)?(?:\d{1,2}[/.-]){0,2}(?:19|20)\d\d\s*\)?$/iu;
/** The same on a line of its own below the name. */
const BORN_BELOW = /^((?:\p{Lu}[\p{L}'’.-]*\s+){2,6})(?:\d{1,2}[/.-]){0,2}(?:19|20)\d\d$/u;
const ENDS_WITH_YEAR = /\d\d\s*\)?$/;

/** More words than anybody has before the name; a hostile cell must not cost time. */
const MOST_WORDS = 8;

/** A name without "Đ/c", "Ông", "ThS." and their like, otherwise as the clerk wrote it. */
export function personName(text: string): string {
  let name = clean(text).replace(/^[ðÐ](?=\s*\/\s*c)/, "Đ");
  for (let words = 0; words < MOST_WORDS && PREFIX.test(name) && !isOfFamilyOng(name); words++) {
    name = name.replace(PREFIX, "");
  }
  const bare = name.replace(SUFFIX, "");
  return ENDS_WITH_YEAR.test(bare) ? bare.replace(BORN, "").replace(BORN_BELOW, "$1").trim() : bare;
}

/** "Ông Đức An": without it no family name would be left. */
function isOfFamilyOng(name: string): boolean {
  const [first = "", ...rest] = name.split(" ");
  return first.toLowerCase() === "ông" && rest.length === 2 && !beginsWithFamilyName(rest.join(" "));
}

/** The same for two spellings of one name; "Hùng" and "Hưng" differ. */
export function nameKey(text: string): string {
  return toneKey(personName(text));
}
