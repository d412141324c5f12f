import type { Redaction } from "../../redaction";
import { documentOf, type Element, element, elementsIn, everyText, treeOf, withChildren } from "../tree";
import type { Removals } from "./removals";

/** The strings that the cells of a copy share: only those that a cell of the copy shows. */
export class Strings {
  private readonly places = new Map<number, number>();
  private readonly used: Element[] = [];

  private constructor(
    private readonly items: readonly Element[],
    private readonly removals: Removals,
    private readonly isSecret: Redaction["isSecret"],
  ) {}

  /** @param xml null where the workbook has none. @throws WorkbookError DAMAGED_WORKBOOK */
  static of(xml: string | null, part: string, removals: Removals, isSecret: Redaction["isSecret"]): Strings {
    return new Strings(xml === null ? [] : elementsIn(treeOf(xml, part).root, "si"), removals, isSecret);
  }

  /** The place in the copy of the string of this number; null where there is none. */
  place(number: number): number | null {
    const known = this.places.get(number);
    if (known !== undefined) return known;
    const item = this.items[number];
    if (!item) return null;
    const place = this.used.push(this.textOnly(item)) - 1;
    this.places.set(number, place);
    return place;
  }

  /** What the string of this number says. */
  text(number: number): string {
    const item = this.items[number];
    return item ? shownText(item) : "";
  }

  /** A string, or a rich text in a cell, without what is said of how it is pronounced. */
  textOnly(item: Element): Element {
    const kept = elementsIn(item).filter(({ name }) => name === "t" || name === "r");
    this.removals.add("phonetics", null, elementsIn(item, "rPh").length);
    return withChildren(
      item,
      kept.map((one) => (one.name === "r" ? this.plainRun(one) : one)),
    );
  }

  /** A font may be called anything. */
  private plainRun(run: Element): Element {
    const said = (one: Element) => everyText(one).some((text) => this.isSecret(text));
    return withChildren(
      run,
      elementsIn(run).filter((one) => one.name === "t" || (one.name === "rPr" && !said(one))),
    );
  }

  get isEmpty(): boolean {
    return this.used.length === 0;
  }

  document(family: 0 | 1): string {
    return documentOf(element("sst", { uniqueCount: String(this.used.length) }, this.used), family);
  }
}

/** What a string, or a rich text in a cell, shows. */
export function shownText(item: Element): string {
  return elementsIn(item)
    .flatMap((one) => (one.name === "t" ? [one] : one.name === "r" ? elementsIn(one, "t") : []))
    .map(({ children }) => children.join(""))
    .join("");
}
