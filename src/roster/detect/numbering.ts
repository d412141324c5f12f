import { clean } from "../fold";

/** How a section is numbered; each way is a depth of its own. */
export type Numbering = "letter" | "roman" | "figure" | "none";

/** "I", "A", "1." in a cell of its own, or before the text of a section. */
const ROMAN = /^[IVX]{1,6}$/;
const LETTER = /^[A-Z]$/;
const FIGURE = /^\d{1,4}$/;
const BEFORE_TEXT = /^([IVX]{1,6}|[A-Z]|\d{1,3})\s*[.)/:–-]\s*(?=\p{L})/u;
/** "(12 người)" behind a section's name. */
const HEADCOUNT =
  /\s*[(:–-]\s*\d+\s*(?:người|đồng chí|đ\/c|cán bộ|cb|đảng viên|đv|công chức|viên chức|đơn vị)\s*\)?\s*$/iu;

/** How a cell numbers its row; null where it holds something else. */
export function numberingOf(text: string): Numbering | null {
  const mark = clean(text)
    .replace(/[.)/:–-]+$/u, "")
    .trim();
  if (mark === "") return "none";
  if (ROMAN.test(mark)) return "roman";
  if (LETTER.test(mark)) return "letter";
  return FIGURE.test(mark) ? "figure" : null;
}

/** The numbering that a section's text begins with, and the text without it and without its headcount. */
export function splitSection(text: string): { readonly numbering: Numbering; readonly name: string } {
  const plain = clean(text);
  const mark = BEFORE_TEXT.exec(plain)?.[1];
  const name = plain.replace(BEFORE_TEXT, "").replace(HEADCOUNT, "").replace(/\s*:$/, "");
  return { numbering: mark === undefined ? "none" : (numberingOf(mark) ?? "none"), name: name || plain };
}
