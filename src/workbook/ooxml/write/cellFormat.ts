import { DRAFT_FONT } from "../../draftLook";
import type { DraftStyle } from "../../port";

/** Where the stylesheet keeps each piece of a cell format. */
export interface Indexes {
  numberFormat(code: string): number;
  font(fragment: string): number;
  fill(fragment: string): number;
  border(fragment: string): number;
}

/**
 * The `<xf>` of a style, its font, fill, border and number format put where `indexes` keeps them.
 *
 * @param asText marks the cell as typed with a leading apostrophe, so that editing it does not make it a formula.
 */
export function cellFormat(style: DraftStyle, asText: boolean, prefix: string, indexes: Indexes): string {
  const numFmtId = indexes.numberFormat(style.numberFormat ?? "General");
  const fontId = indexes.font(font(style, prefix));
  const fillId = style.fill === undefined ? 0 : indexes.fill(fill(style.fill, prefix));
  const borderId = style.border ? indexes.border(border(prefix)) : 0;
  const attributes = [
    `numFmtId="${numFmtId}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0"`,
    ...(asText ? ['quotePrefix="1"'] : []),
    ...(numFmtId > 0 ? ['applyNumberFormat="1"'] : []),
    'applyFont="1"',
    ...(fillId > 0 ? ['applyFill="1"'] : []),
    ...(borderId > 0 ? ['applyBorder="1"'] : []),
  ].join(" ");
  const aligned = alignment(style);
  if (aligned === "") return `<${prefix}xf ${attributes}/>`;
  return `<${prefix}xf ${attributes} applyAlignment="1"><${prefix}alignment${aligned}/></${prefix}xf>`;
}

function alignment({ horizontal, vertical, wrap }: DraftStyle): string {
  return [
    horizontal ? ` horizontal="${horizontal}"` : "",
    // "bottom" is what a cell has without being told.
    vertical && vertical !== "bottom" ? ` vertical="${vertical}"` : "",
    wrap ? ' wrapText="1"' : "",
  ].join("");
}

function font({ bold, italic, underline, size, color }: DraftStyle, p: string): string {
  const parts = [
    bold ? `<${p}b/>` : "",
    italic ? `<${p}i/>` : "",
    underline ? `<${p}u/>` : "",
    `<${p}sz val="${size ?? DRAFT_FONT.size}"/>`,
    color === undefined ? "" : `<${p}color rgb="FF${color}"/>`,
    `<${p}name val="${DRAFT_FONT.name}"/><${p}family val="1"/>`,
  ];
  return `<${p}font>${parts.join("")}</${p}font>`;
}

function fill(color: string, p: string): string {
  const colors = `<${p}fgColor rgb="FF${color}"/><${p}bgColor indexed="64"/>`;
  return `<${p}fill><${p}patternFill patternType="solid">${colors}</${p}patternFill></${p}fill>`;
}

function border(p: string): string {
  const side = (name: string) => `<${p}${name} style="thin"><${p}color indexed="64"/></${p}${name}>`;
  return `<${p}border>${["left", "right", "top", "bottom"].map(side).join("")}<${p}diagonal/></${p}border>`;
}
