import { clean } from "../fold";

/** What an office itself says of a name that changed: "Xã Sơn Trà (trước đây là xã Sơn Hà)". */
const WAS =
  /^(?:trước đây là|trước là|trước đây|tên cũ(?: là)?|cũ(?: là)?|nguyên là|tiền thân là)\s*:?\s*(.+)$/iu;
const WAS_BEHIND = /^(.+?)\s+cũ$/iu;
const MERGED = /^(?:được )?(?:sáp nhập|sát nhập|hợp nhất|thành lập|nhập|gộp)\s+(?:từ|của)\s+(.+)$/iu;
const IS_NOW = /^(?:nay là|nay thuộc|hiện là|hiện nay là|đổi tên thành|sáp nhập vào|nhập vào)\s*:?\s*(.+)$/iu;
const IN_BRACKETS = /^(.*?\S)\s*[([]\s*([^()[\]]+?)\s*[)\]]\s*$/u;
const CLOSED = /[)\]]$/;
const NONE: readonly string[] = [];
const SEVERAL = /\s*(?:[,;+]|(?<!\p{L})và(?!\p{L}))\s*/giu;

/** A unit's name as it is today; without the earlier one that the office gives in brackets. */
export function nameToday(name: string): string {
  if (!CLOSED.test(name)) return name;
  const [, before = "", inside = ""] = IN_BRACKETS.exec(name) ?? [];
  const now = IS_NOW.exec(inside)?.[1];
  if (now !== undefined) return now;
  return earlierIn(inside) === null ? name : before;
}

/**
 * The names that a unit had before, as the office gives them: "xã Sơn Hà" of "Xã Sơn Trà (trước đây là xã Sơn Hà)", and
 * "Xã Sơn Hà" of "Xã Sơn Hà (nay là xã Sơn Trà)". Of a merger each of those merged. Empty for nearly every name.
 */
export function formerNames(text: string): readonly string[] {
  const name = clean(text);
  if (!CLOSED.test(name)) return NONE;
  const [, before = "", inside = ""] = IN_BRACKETS.exec(name) ?? [];
  if (IS_NOW.test(inside)) return [before];
  const earlier = earlierIn(inside);
  // "Lao động - Thương binh và Xã hội" is one name, and perhaps one of those merged
  const merged = MERGED.exec(inside)?.[1]?.split(SEVERAL) ?? [];
  return [...new Set(earlier === null ? [] : [earlier, ...merged])].filter((one) => one !== "");
}

function earlierIn(inside: string): string | null {
  return (WAS.exec(inside) ?? WAS_BEHIND.exec(inside) ?? MERGED.exec(inside))?.[1] ?? null;
}
