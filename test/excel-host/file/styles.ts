import {
  attributes,
  child,
  children,
  type ElementSpan,
  outlineOf,
  topChild,
} from "../../../src/workbook/ooxml/write/elements";
import { plainText } from "../../../src/workbook/ooxml/write/escape";
import { type Border, type CellEdge, type CellFormat, type Font, NO_BORDER, PLAIN } from "../model/format";

/** Of those that files name by number alone: ECMA-376 part 1, 18.8.30, in the form that the API tells. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  49: "@",
};

/** Office's own theme, in the order that files count its colours. */
const THEME = [
  "#FFFFFF",
  "#000000",
  "#E7E6E6",
  "#44546A",
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
];

const STYLES: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dotted: ["Dot", "Thin"],
  double: ["Double", "Thick"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

const SIDES: Readonly<Partial<Record<CellEdge, string>>> = {
  EdgeLeft: "left",
  EdgeRight: "right",
  EdgeTop: "top",
  EdgeBottom: "bottom",
};

/** The formats of a stylesheet, in the order by which cells name them; at least one. */
export function readFormats(xml: string): readonly CellFormat[] {
  const sheet = outlineOf(xml);
  const list = (name: string) => {
    const parent = topChild(sheet, name);
    return parent ? children(xml, parent) : [];
  };
  const text = (element: ElementSpan | undefined, name: string) => {
    const raw = element && attributes(xml, element).get(name)?.raw;
    return raw === undefined ? undefined : plainText(raw);
  };
  const at = (element: ElementSpan, name: string) => child(xml, element, name);
  const color = (element: ElementSpan | undefined, otherwise: string) => {
    const rgb = text(element, "rgb");
    if (rgb !== undefined) return `#${rgb.slice(-6).toUpperCase()}`;
    const theme = text(element, "theme");
    return theme === undefined ? otherwise : (THEME[Number(theme)] ?? otherwise);
  };
  const isOn = (element: ElementSpan, name: string) => {
    const found = at(element, name);
    return found !== undefined && text(found, "val") !== "0" && text(found, "val") !== "false";
  };
  const codes = new Map(
    list("numFmts").map((one) => [Number(text(one, "numFmtId")), text(one, "formatCode") ?? "General"]),
  );
  const fonts = list("fonts").map(
    (one): Font => ({
      name: text(at(one, "name"), "val") ?? "Calibri",
      size: Number(text(at(one, "sz"), "val") ?? 11),
      bold: isOn(one, "b"),
      italic: isOn(one, "i"),
      underline: at(one, "u") ? (text(at(one, "u"), "val") === "double" ? "Double" : "Single") : "None",
      strikethrough: isOn(one, "strike"),
      subscript: text(at(one, "vertAlign"), "val") === "subscript",
      superscript: text(at(one, "vertAlign"), "val") === "superscript",
      color: color(at(one, "color"), "#000000"),
    }),
  );
  const fills = list("fills").map((one) => {
    const pattern = at(one, "patternFill");
    const kind = text(pattern, "patternType") ?? "none";
    return pattern && kind !== "none"
      ? color(at(pattern, "fgColor"), kind === "solid" ? "#FFFFFF" : "#808080")
      : "";
  });
  const borders = list("borders").map((one) => {
    const sides = Object.entries(SIDES).map(([edge, name]): [string, Border] => {
      const side = at(one, name);
      const [style, weight] = STYLES[text(side, "style") ?? ""] ?? [];
      if (!side || style === undefined || weight === undefined) return [edge, NO_BORDER];
      return [edge, { style, weight, color: color(at(side, "color"), "#000000") }];
    });
    return { ...PLAIN.borders, ...Object.fromEntries(sides) };
  });
  const formats = list("cellXfs").map((one): CellFormat => {
    const alignment = at(one, "alignment");
    const number = (name: string) => Number(text(one, name) ?? 0);
    return {
      numberFormat: codes.get(number("numFmtId")) ?? BUILT_IN[number("numFmtId")] ?? "General",
      quotePrefix: text(one, "quotePrefix") === "1",
      font: fonts[number("fontId")] ?? PLAIN.font,
      fill: fills[number("fillId")] ?? "",
      borders: borders[number("borderId")] ?? PLAIN.borders,
      horizontalAlignment: HORIZONTAL[text(alignment, "horizontal") ?? "general"] ?? "General",
      verticalAlignment: VERTICAL[text(alignment, "vertical") ?? "bottom"] ?? "Bottom",
      wrapText: text(alignment, "wrapText") === "1" || text(alignment, "wrapText") === "true",
      indentLevel: Number(text(alignment, "indent") ?? 0),
      textOrientation: Number(text(alignment, "textRotation") ?? 0),
      readingOrder: "Context",
      shrinkToFit: text(alignment, "shrinkToFit") === "1",
      locked: text(at(one, "protection"), "locked") !== "0",
      formulaHidden: text(at(one, "protection"), "hidden") === "1",
    };
  });
  return formats.length > 0 ? formats : [PLAIN];
}

const HORIZONTAL: Readonly<Record<string, string>> = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};
const VERTICAL: Readonly<Record<string, string>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};
