/** Excel holds no longer sheet name, in UTF-16 units. */
const LONGEST = 31;

/**
 * The wished title as a sheet name that Excel takes and no other sheet has: "Kết quả kiểm tra (2)" where the first is
 * taken. Excel compares names without case.
 */
export function freeTitle(wished: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map(titleKey));
  const clean = wished
    .normalize("NFC")
    .replace(/[[\]:*?/\\\p{Cc}]/gu, " ")
    .replace(/^[\s']+|[\s']+$/g, "");
  const base = clean === "" ? "Xếp loại" : clean;
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? "" : ` (${count})`;
    const title = cut(base, LONGEST - suffix.length).replace(/[\s']+$/, "") + suffix;
    if (!used.has(titleKey(title))) return title;
  }
}

/** The first `length` UTF-16 units, or one less where that would part a surrogate pair. */
export function cut(text: string, length: number): string {
  const last = text.charCodeAt(Math.min(length, text.length) - 1);
  return text.slice(0, length < text.length && last >= 0xd800 && last < 0xdc00 ? length - 1 : length);
}

/** The same for all titles that Excel takes for one: formulas may write a sheet's in other letters, small or capital. */
export function titleKey(title: string): string {
  return title.normalize("NFC").toLowerCase();
}
