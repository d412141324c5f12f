import { clean, toneKey } from "./fold";
import { ABBREVIATED, ALIASES } from "./names/aliases";
import { nameToday } from "./names/formerNames";

const SHORT: ReadonlyMap<string, string> = new Map(
  ALIASES.flatMap(([short, ...names]) => names.map((name) => [toneKey(name), toneKey(short)] as const)),
);
const LONG_NAMES = new RegExp(
  `(?<!\\S)(?:${[...SHORT.keys()].sort((a, b) => b.length - a.length).join("|")})(?!\\S)`,
  "gu",
);
const LETTERS = ABBREVIATED.map(({ letters, behind, before, meaning }) => ({
  pattern: new RegExp(
    `${behind ? `(?<=(?:^|\\s)(?:${behind}) )` : "(?<!\\S)"}${letters}(?= ${before ? `(?:${before})(?!\\p{L})` : "\\S"})`,
    "gu",
  ),
  meaning,
}));
const AND = /(?<!\S)và (?=\S)/gu;
/** "I.", "2)", "A -" of a section row. */
const ORDINAL = /^(?:\d{1,3}|[ivxlc]+|[a-d])\s*[.)/:–-]\s*(?=\p{L})/iu;
/** "(12 người)", ": 05 đồng chí" behind a section's name. */
const HEADCOUNT = /\s*[(:–-]\s*\d+\s*(?:người|đồng chí|đ\/c|cán bộ|cb|đv|đảng viên)\s*\)?\s*$/iu;

/**
 * The same for all names of one unit: "Uỷ ban nhân dân xã A" is "UBND xã A", "Phòng GD&ĐT" is "Phòng Giáo dục và Đào
 * tạo". Tones part units: Sơn Trà is not Sơn Trá.
 */
export function unitKey(name: string): string {
  let key = KEYS.get(name);
  if (key === undefined) {
    key = readKey(name);
    if (KEYS.size >= KEYS_AT_MOST) KEYS.clear();
    KEYS.set(name, key);
  }
  return key;
}

/** Rows of a unit all bear its name, and rule after rule asks; past so many names the earlier ones are forgotten. */
const KEYS_AT_MOST = 20_000;
const KEYS = new Map<string, string>();

function readKey(name: string): string {
  const bare = nameToday(clean(name).replace(ORDINAL, ""));
  const key = toneKey(bare.replace(HEADCOUNT, "") || bare)
    .replace(AND, "")
    .replace(LONG_NAMES, (long) => SHORT.get(long) ?? long);
  return LETTERS.reduce((text, { pattern, meaning }) => text.replace(pattern, meaning), key);
}

/** Names of the collective that leads a body, put before the body's name. */
const LEADING =
  /^(?:tập thể|ban lãnh đạo|lãnh đạo quản lý|lãnh đạo|ban giám đốc|ban giám hiệu|ban thường vụ|thường vụ|ban thường trực|thường trực|ban chấp hành|cấp ủy)\s+(?=\S)/u;

/**
 * The body behind the collective that leads it, as a key: "Ban Thường vụ Đảng ủy xã A" and "Đảng bộ xã A" are one
 * body, as are "Tập thể lãnh đạo Phòng Nội vụ" and "Phòng Nội vụ". Takes and gives a `unitKey`.
 */
export function organisationKey(key: string): string {
  let body = key;
  for (let before = ""; before !== body; ) {
    before = body;
    body = body.replace(LEADING, "");
  }
  return body.replace(/^đảng ủy(?!\S)/u, "đảng bộ").replace(/^chi ủy(?!\S)/u, "chi bộ");
}

/** Whether the name is that of a collective that leads a body, and not the body's own. Takes a `unitKey`. */
export function isLeadingCollective(key: string): boolean {
  return LEADING.test(key) || /^(?:chi ủy|đảng ủy)(?!\S)/u.test(key);
}
