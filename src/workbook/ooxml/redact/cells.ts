import type { Area } from "../../cell";
import { COLUMNS_OF_SHEET, parseArea, readReference } from "../sheet/references";
import type { Removals } from "./removals";
import { type Fate, holds, type Scope } from "./scope";
import { type Strings, shownText, textOnly } from "./strings";
import {
  type Element,
  element,
  elementsIn,
  onlyAttributes,
  textIn,
  withAttributes,
  withChildren,
} from "./tree";

const ROW_ATTRIBUTES = [
  ...["r", "spans", "s", "customFormat", "ht", "hidden", "customHeight"],
  ...["outlineLevel", "collapsed", "thickTop", "thickBot"],
];

/** The rows of one sheet as they go into the copy, asked for in their order. */
export class Cells {
  private row = -1;
  private column = -1;
  private readonly emptied: readonly Area[];
  /** What becomes of the formulas that several cells share, by their number. */
  private readonly shared = new Map<string, { readonly fate: Fate; readonly area: Area }>();

  constructor(
    private readonly sheet: string,
    private readonly scope: Scope,
    private readonly strings: Strings,
    private readonly removals: Removals,
  ) {
    this.emptied = scope.emptiedOn(sheet);
  }

  /** The row as it is in the copy. */
  copied(row: Element): Element {
    const told = Number(row.attributes.get("r"));
    this.row = told > 0 ? told - 1 : this.row + 1;
    this.column = -1;
    const cells = elementsIn(row, "c").map((cell) => this.cell(cell));
    return withChildren(onlyAttributes(row, ROW_ATTRIBUTES), cells);
  }

  private cell(cell: Element): Element {
    const place = placeOf(cell.attributes.get("r"));
    this.column = place === null ? this.column + 1 : place % COLUMNS_OF_SHEET;
    if (place !== null) this.row = Math.floor(place / COLUMNS_OF_SHEET);
    const bare = onlyAttributes(cell, ["r", "s", "t"]);
    const formula = elementsIn(cell, "f")[0];
    if (this.emptied.some((area) => holds(area, this.row, this.column))) {
      if (formula || shown(cell, this.strings) !== "") this.removals.add("cells", this.sheet);
      // a formula that other cells share is noted where it goes with its first cell
      if (formula) this.fateOf(formula);
      return empty(bare);
    }
    if (!formula) return this.valued(bare, cell);
    const fate = this.scope.redaction.isSecret(shown(cell, this.strings)) ? "nothing" : this.fateOf(formula);
    if (fate === "nothing") {
      this.removals.add("derived", this.sheet);
      return empty(bare);
    }
    const valued = this.valued(bare, cell);
    if (fate === "stays") {
      const kept = onlyAttributes(formula, ["t", "ref", "si", "aca", "ca"]);
      return withChildren(valued, [kept, ...valued.children]);
    }
    this.removals.add("formulas", this.sheet);
    return plainText(valued);
  }

  /** The cell with its value alone. */
  private valued(bare: Element, cell: Element): Element {
    const value = elementsIn(cell, "v")[0];
    const inline = elementsIn(cell, "is")[0];
    if (value && cell.attributes.get("t") === "s") {
      const place = this.strings.place(numberOf(value));
      return place === null ? empty(bare) : withChildren(bare, [element("v", {}, [String(place)])]);
    }
    const kept = [
      ...(value ? [onlyAttributes(value, ["xml:space"])] : []),
      ...(inline ? [textOnly(inline, this.removals)] : []),
    ];
    return kept.length === 0 ? empty(bare) : withChildren(bare, kept);
  }

  private fateOf(formula: Element): Fate {
    const kind = formula.attributes.get("t") ?? "normal";
    const text = textIn(formula);
    // a table of what-if results is reckoned from two cells that its attributes name
    if (kind === "dataTable") return "value";
    if (kind !== "shared") return text === "" ? "value" : this.scope.fate(text, this.sheet);
    const number = formula.attributes.get("si") ?? "";
    const known = this.shared.get(number);
    if (text === "") return known && holds(known.area, this.row, this.column) ? known.fate : "value";
    const area = parseArea(formula.attributes.get("ref") ?? "") ?? oneCell(this.row, this.column);
    const reach = { rows: area.bottom - this.row, columns: area.right - this.column };
    const own = this.scope.fate(text, this.sheet, reach);
    // where a part of those that share it is emptied, the others keep their values
    const fate = own === "stays" && this.scope.touches(this.sheet, area) ? "value" : own;
    this.shared.set(number, { fate, area });
    return fate;
  }
}

function placeOf(reference: string | undefined): number | null {
  if (reference === undefined) return null;
  const bytes = new TextEncoder().encode(reference);
  const place = readReference(bytes, 0, bytes.length);
  return place < 0 ? null : place;
}

function oneCell(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** What the cell shows, as text; "" where it is empty. */
function shown(cell: Element, strings: Strings): string {
  const value = elementsIn(cell, "v")[0];
  const inline = elementsIn(cell, "is")[0];
  if (inline) return shownText(inline);
  if (!value) return "";
  return cell.attributes.get("t") === "s" ? strings.text(numberOf(value)) : textIn(value);
}

/** Of a string that cells share; −1 where the cell names none. */
function numberOf(value: Element): number {
  const text = textIn(value).trim();
  return text === "" ? -1 : Number(text);
}

function empty(cell: Element): Element {
  return withChildren(withAttributes(cell, { t: null }), []);
}

/** The result of a formula that was a text is one of a cell by itself. */
function plainText(cell: Element): Element {
  if (cell.attributes.get("t") !== "str") return cell;
  const text = elementsIn(cell, "v").map(textIn).join("");
  const inside = element("is", {}, [element("t", { "xml:space": "preserve" }, [text])]);
  return withChildren(withAttributes(cell, { t: "inlineStr" }), [inside]);
}
