import type { CellRef } from "../../workbook/cell";
import { clean } from "../fold";
import type { NamedPlace } from "../model";
import { type Part, partOf } from "./parts";
import { isGathering } from "./words";

/** How a section is numbered; each way is a depth of its own. */
export type Numbering = "letter" | "roman" | "figure" | "none";

/** "I", "A", "1." in a cell of its own, or before the text of a section. */
const ROMAN = /^[IVX]{1,6}$/;
const LETTER = /^[A-Z]$/;
const FIGURE = /^\d{1,4}$/;
const BEFORE_TEXT = /^([IVX]{1,6}|[A-Z]|\d{1,3})\s*[.)/:–-]\s*(?=\p{L})/u;
/** "(12 người)" behind a section's name. */
const HEADCOUNT = /\s*[(:–-]\s*\d+\s*(?:người|đồng chí|đ\/c|cán bộ|đảng viên|công chức|đơn vị)\s*\)?\s*$/iu;

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

/** The sections that are open at a row: a new one closes those numbered like it, and all within them. */
export class OpenSections {
  private open: { readonly numbering: Numbering; readonly place: NamedPlace }[] = [];

  enter(numbering: Numbering, text: string, cell: CellRef): void {
    const same = this.open.findIndex((section) => section.numbering === numbering);
    if (same >= 0) this.open = this.open.slice(0, same);
    this.open.push({ numbering, place: { text, cell } });
    this.unit = this.innermostUnit();
    this.part = this.open.map(({ place }) => partOf(place.text)).findLast((part) => part !== null) ?? null;
  }

  /** The innermost section that does not merely gather people. */
  unit: NamedPlace | null = null;

  /** Whether the innermost section that says so gathers collectives or individuals. */
  part: Part | null = null;

  private innermostUnit(): NamedPlace | null {
    return (
      this.open.findLast(({ place: { text } }) => !isGathering(text) && partOf(text) === null)?.place ?? null
    );
  }
}
