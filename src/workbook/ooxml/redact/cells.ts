import type { Area } from "../../cell";
import { oneCell, type Place, Places, placeOf } from "../formula/places";
import { parseArea } from "../sheet/references";
import {
  type Element,
  element,
  elementsIn,
  onlyAttributes,
  textIn,
  withAttributes,
  withChildren,
  xmlOf,
} from "../tree";
import type { Removals } from "./removals";
import { type Fate, holds, type Scope } from "./scope";
import { type Strings, shownText } from "./strings";

const ROW_ATTRIBUTES = [
  ...["r", "spans", "s", "customFormat", "ht", "hidden", "customHeight"],
  ...["outlineLevel", "collapsed", "thickTop", "thickBot"],
];

/** The rows of one sheet as they go into the copy, asked for in their order. */
export class Cells {
  private readonly places = new Places();
  /** The one that is being copied. */
  private place: Place = { row: -1, column: -1 };
  private readonly emptied: readonly Area[];
  /** What becomes of the formulas that several cells share, by their number. */
  private readonly shared = new Map<string, { readonly fate: Fate; readonly area: Area }>();
  /** Cells that show a formula's results without saying so: of arrays and of what-if tables. */
  private readonly spilled: Area[] = [];

  constructor(
    private readonly sheet: string,
    private readonly scope: Scope,
    private readonly strings: Strings,
    private readonly removals: Removals,
  ) {
    this.emptied = scope.emptiedOn(sheet);
  }

  /** The XML of the row as it is in the copy. */
  copied(row: Element): string {
    this.places.beginRow(row);
    // joined at once: pieces of strings that hang together cost far more memory than the string
    const cells: string[] = [];
    for (const cell of row.children) {
      if (typeof cell !== "string" && cell.name === "c") cells.push(this.copiedCell(cell));
    }
    const opening = xmlOf(withChildren(onlyAttributes(row, ROW_ATTRIBUTES), [])).slice(0, -"/>".length);
    return [opening, ">", ...cells, "</row>"].join("");
  }

  private copiedCell(cell: Element): string {
    this.place = this.places.next(cell);
    return this.plain(cell) ?? xmlOf(this.cell(cell));
  }

  /** A cell of the shape that nearly all have, a number or a shared string that stays; null for any other. */
  private plain({ attributes, children }: Element): string | null {
    const [value] = children;
    const reference = attributes.get("r");
    const type = attributes.get("t") ?? "n";
    const style = attributes.get("s");
    if (children.length > 1 || (style !== undefined && !isPlain(style))) return null;
    if (reference === undefined || placeOf(reference) === null) return null;
    if (this.isIn(this.emptied) || this.isIn(this.spilled)) return null;
    const start = style === undefined ? `<c r="${reference}"` : `<c r="${reference}" s="${style}"`;
    if (value === undefined) return `${start}/>`;
    if (typeof value === "string" || value.name !== "v" || (type !== "n" && type !== "s")) return null;
    const [text] = value.children;
    if (typeof text !== "string" || value.children.length > 1 || !isPlain(text)) return null;
    if (type === "n") return `${start}><v>${text}</v></c>`;
    const string = this.strings.place(Number(text));
    return string === null ? null : `${start} t="s"><v>${string}</v></c>`;
  }

  private cell(cell: Element): Element {
    const bare = onlyAttributes(cell, ["r", "s", "t"]);
    const formula = elementsIn(cell, "f")[0];
    if (this.isIn(this.emptied)) {
      if (formula || shown(cell, this.strings) !== "") this.removals.add("cells", this.sheet);
      // a formula that other cells share is noted where it goes with its first cell
      if (formula) this.fateOf(formula);
      return empty(bare);
    }
    if (!formula && !this.isIn(this.spilled)) return this.valued(bare, cell);
    if (!formula) {
      if (shown(cell, this.strings) !== "") this.removals.add("derived", this.sheet);
      return empty(bare);
    }
    const own = this.fateOf(formula);
    const fate = this.scope.redaction.isSecret(shown(cell, this.strings)) ? "nothing" : own;
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
      ...(inline ? [this.strings.textOnly(inline)] : []),
    ];
    return kept.length === 0 ? empty(bare) : withChildren(bare, kept);
  }

  private isIn(areas: readonly Area[]): boolean {
    return areas.some((area) => holds(area, this.place.row, this.place.column));
  }

  private fateOf(formula: Element): Fate {
    const kind = formula.attributes.get("t") ?? "normal";
    const text = textIn(formula);
    const area = parseArea(formula.attributes.get("ref") ?? "") ?? oneCell(this.place);
    if (kind !== "shared") {
      const fate = this.ownFate(kind, text);
      if (fate === "nothing") this.spilled.push(area);
      return fate;
    }
    const number = formula.attributes.get("si") ?? "";
    const known = this.shared.get(number);
    if (text === "") return known && this.isIn([known.area]) ? known.fate : this.scope.unknownFate();
    const reach = { rows: area.bottom - this.place.row, columns: area.right - this.place.column };
    const own = this.scope.fate(text, this.sheet, reach);
    // where a part of those that share it is emptied, the others keep their values
    const fate = own === "stays" && this.scope.touches(this.sheet, area) ? "value" : own;
    this.shared.set(number, { fate, area });
    return fate;
  }

  private ownFate(kind: string, text: string): Fate {
    return this.scope.fate(kind === "dataTable" ? "" : text, this.sheet);
  }
}

/** Whether XML writes a text as it stands, and no blank is lost. */
function isPlain(text: string): boolean {
  return /^[\w.+-]+$/.test(text);
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
