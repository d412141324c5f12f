import type { CellRef } from "../../workbook/cell";
import type { NamedPlace } from "../model";
import { levelNamed } from "./levelNames";
import type { Numbering } from "./numbering";
import { type Part, partOf } from "./parts";
import { isGathering } from "./words";

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

  /** The names of the sections that are open, the innermost first. */
  names(): readonly string[] {
    return this.open.map(({ place }) => place.text).reverse();
  }

  private innermostUnit(): NamedPlace | null {
    const isUnit = (text: string) => !isGathering(text) && partOf(text) === null && levelNamed(text) === null;
    return this.open.findLast(({ place }) => isUnit(place.text))?.place ?? null;
  }
}
