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
  xmlOf,
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

  /** The XML of the row as it is in the copy. */
  copied(row: Element): string {
    const told = Number(row.attributes.get("r"));
    this.row = told > 0 ? told - 1 : this.row + 1;
    this.column = -1;
    // joined at once: pieces of strings that hang together cost far more memory than the string
    const cells: string[] = [];
    for (const cell of row.children) {
      if (typeof cell !== "string" && cell.name === "c")
        cells.push(this.plain(cell) ?? xmlOf(this.cell(cell)));
    }
    const opening = xmlOf(withChildren(onlyAttributes(row, ROW_ATTRIBUTES), [])).slice(0, -"/>".length);
    return [opening, ">", ...cells, "</row>"].join("");
  }

  /** A cell of the shape that nearly all have, a number or a shared string that stays; null for any other. */
  private plain({ attributes, children }: Element): string | null {
    const [value] = children;
    const reference = attributes.get("r");
    const type = attributes.get("t") ?? "n";
    const style = attributes.get("s");
    const place = placeOf(reference);
    if (children.length > 1 || place === null || (style !== undefined && !isPlain(style))) return null;
    const row = Math.floor(place / COLUMNS_OF_SHEET);
    const column = place % COLUMNS_OF_SHEET;
    if (this.emptied.some((area) => holds(area, row, column))) return null;
    this.row = row;
    this.column = column;
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
  if (reference === undefined || reference.length > LONGEST_REFERENCE) return null;
  const bytes = REFERENCE;
  for (let at = 0; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at);
    if (code > 0x7f) return null;
    bytes[at] = code;
  }
  const place = readReference(bytes, 0, reference.length);
  return place < 0 ? null : place;
}

/** "XFD1048576". */
const LONGEST_REFERENCE = 10;
/** One for all: a sheet has millions of references. */
const REFERENCE = new Uint8Array(LONGEST_REFERENCE);

/** Whether XML writes a text as it stands, and no blank is lost. */
function isPlain(text: string): boolean {
  return /^[\w.+-]+$/.test(text);
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
