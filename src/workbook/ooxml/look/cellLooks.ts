import type { CellLook } from "../../look";
import { SPREADSHEET } from "../namespaces";
import { isTrue, readXml, type XmlTag } from "../xml";
import { builtInFormat } from "./builtInFormats";
import { colorOf, type Palette } from "./colors";

type Font = Pick<CellLook, "font" | "size" | "bold" | "italic" | "underline" | "strike" | "color">;
type Alignment = Pick<CellLook, "horizontal" | "vertical" | "wrap" | "turned" | "indent">;
type Writable<T> = { -readonly [K in keyof T]: T[K] };

const PLAIN_FONT: Font = {
  font: "Calibri",
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  color: null,
};
const PLAIN_ALIGNMENT: Alignment = {
  horizontal: null,
  vertical: "bottom",
  wrap: false,
  turned: null,
  indent: 0,
};
const NO_BORDER: CellLook["border"] = { top: null, right: null, bottom: null, left: null };
const PLAIN: CellLook = {
  ...PLAIN_FONT,
  ...PLAIN_ALIGNMENT,
  fill: null,
  border: NO_BORDER,
  format: "General",
};

/**
 * How the cells of each format (`cellXfs`) look, in their order; at least one, of cells that nobody touched.
 *
 * @param theme the theme's colours, as `readTheme` tells them
 * @throws WorkbookError DAMAGED_WORKBOOK
 */
export function readCellLooks(xml: string, part: string, theme: Palette["theme"]): readonly CellLook[] {
  const reader = new Stylesheet({ theme, indexed: ownColors(xml, part) });
  readXml(xml, part, {
    open: (tag) => reader.open(tag),
    close: () => reader.close(),
  });
  const looks = reader.looks();
  return looks.length > 0 ? looks : [PLAIN];
}

/** The workbook's own colours in place of the old numbers. They stand at the end of the part, after all that use them. */
function ownColors(xml: string, part: string): readonly string[] {
  const own: string[] = [];
  if (!xml.includes("indexedColors")) return own;
  readXml(xml, part, {
    open(tag) {
      if (tag.name === "rgbColor" && SPREADSHEET.includes(tag.namespace)) {
        own.push((tag.attribute("rgb") ?? "000000").slice(-6).toUpperCase());
      }
    },
  });
  return own;
}

class Stylesheet {
  private readonly path: string[] = [];
  private readonly fonts: Writable<Font>[] = [];
  private readonly fills: (string | null)[] = [];
  /** Of the fill that is read. */
  private pattern = "none";
  private readonly borders: Writable<CellLook["border"]>[] = [];
  private readonly codes = new Map<number, string>();
  private readonly formats: {
    font: number;
    fill: number;
    border: number;
    code: number;
    alignment: Alignment;
  }[] = [];

  constructor(private readonly palette: Palette) {}

  open(tag: XmlTag): void {
    const name = SPREADSHEET.includes(tag.namespace) ? tag.name : "";
    const [above, parent] = this.path.slice(-2);
    this.path.push(name);
    if (parent === "numFmts")
      this.codes.set(Number(tag.attribute("numFmtId")), tag.attribute("formatCode") ?? "");
    if (name === "font" && parent === "fonts") this.fonts.push({ ...PLAIN_FONT });
    if (parent === "font" && above === "fonts") this.readFont(name, tag);
    if (name === "fill" && parent === "fills") this.fills.push(null);
    if (this.path.includes("fills")) this.readFill(name, tag);
    if (name === "border" && parent === "borders") this.borders.push({ ...NO_BORDER });
    if (parent === "border" && above === "borders") this.readSide(name, tag);
    if (name === "color" && above === "border" && this.path.includes("borders"))
      this.readLineColor(parent ?? "", tag);
    if (name === "xf" && parent === "cellXfs") this.readFormat(tag);
    if (name === "alignment" && parent === "xf" && above === "cellXfs") this.readAlignment(tag);
  }

  close(): void {
    this.path.pop();
  }

  looks(): CellLook[] {
    return this.formats.map(({ font, fill, border, code, alignment }) => ({
      ...(this.fonts[font] ?? PLAIN_FONT),
      ...alignment,
      fill: this.fills[fill] ?? null,
      border: this.borders[border] ?? NO_BORDER,
      format: this.codes.get(code) ?? builtInFormat(code),
    }));
  }

  private readFont(name: string, tag: XmlTag): void {
    const font = this.fonts.at(-1);
    if (font === undefined) return;
    const value = tag.attribute("val");
    if (name === "name") font.font = value ?? font.font;
    if (name === "sz") font.size = Number(value) || font.size;
    if (name === "b") font.bold = isTrue(value, true);
    if (name === "i") font.italic = isTrue(value, true);
    if (name === "strike") font.strike = isTrue(value, true);
    if (name === "u") font.underline = value !== "none";
    if (name === "color") font.color = colorOf(tag, this.palette);
  }

  /** Of a solid fill the foreground is seen, of a pattern the background first, of a gradient where it begins. */
  private readFill(name: string, tag: XmlTag): void {
    if (name === "fill") this.pattern = "none";
    if (name === "patternFill") this.pattern = tag.attribute("patternType") ?? "none";
    if (name === "gradientFill") this.pattern = "gradient";
    if (this.pattern === "none") return;
    const place = this.fills.length - 1;
    const known = this.fills[place] ?? null;
    if (name === "fgColor") this.fills[place] = colorOf(tag, this.palette);
    if (name === "bgColor" && this.pattern !== "solid")
      this.fills[place] = colorOf(tag, this.palette) ?? known;
    if (name === "color") this.fills[place] = known ?? colorOf(tag, this.palette);
  }

  private readSide(name: string, tag: XmlTag): void {
    const border = this.borders.at(-1);
    const side = SIDES.get(name);
    const isLine = !["none", undefined].includes(tag.attribute("style"));
    if (border !== undefined && side !== undefined && isLine) border[side] = { color: null };
  }

  private readLineColor(side: string, tag: XmlTag): void {
    const border = this.borders.at(-1);
    const drawn = SIDES.get(side);
    if (border === undefined || drawn === undefined || border[drawn] === null) return;
    border[drawn] = { color: colorOf(tag, this.palette) };
  }

  private readFormat(tag: XmlTag): void {
    const number = (name: string) => Number(tag.attribute(name) ?? 0);
    this.formats.push({
      font: number("fontId"),
      fill: number("fillId"),
      border: number("borderId"),
      code: number("numFmtId"),
      alignment: PLAIN_ALIGNMENT,
    });
  }

  private readAlignment(tag: XmlTag): void {
    const format = this.formats.at(-1);
    if (format === undefined) return;
    const horizontal = tag.attribute("horizontal") ?? "general";
    const vertical = tag.attribute("vertical") ?? "bottom";
    format.alignment = {
      horizontal: HORIZONTAL.get(horizontal) ?? null,
      vertical:
        vertical === "top" || vertical === "center" ? vertical : vertical === "justify" ? "top" : "bottom",
      wrap: isTrue(tag.attribute("wrapText")) || vertical === "justify" || horizontal === "justify",
      turned: turnedBy(Number(tag.attribute("textRotation") ?? 0)),
      indent: Math.min(15, Number(tag.attribute("indent") ?? 0) || 0),
    };
  }
}

/** Degrees up to 90, beyond them the other way from 91 on, and 255 for letters one below the other (18.8.1). */
function turnedBy(rotation: number): CellLook["turned"] {
  if (rotation === 255) return "stacked";
  if (rotation >= 45 && rotation <= 90) return "up";
  return rotation >= 135 && rotation <= 180 ? "down" : null;
}

const SIDES: ReadonlyMap<string, keyof CellLook["border"]> = new Map([
  ["left", "left"],
  ["start", "left"],
  ["right", "right"],
  ["end", "right"],
  ["top", "top"],
  ["bottom", "bottom"],
]);

const HORIZONTAL: ReadonlyMap<string, "left" | "center" | "right"> = new Map([
  ["left", "left"],
  ["justify", "left"],
  ["fill", "left"],
  ["center", "center"],
  ["centerContinuous", "center"],
  ["distributed", "center"],
  ["right", "right"],
]);
