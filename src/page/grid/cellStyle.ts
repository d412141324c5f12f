import type { CSSProperties } from "react";
import type { Area } from "../../workbook/cell";
import type { CellLook } from "../../workbook/look";
import { MARK_LOOKS } from "../../workbook/markLook";
import { MARK_COLORS, type Severity } from "../../workbook/port";
import type { GridSheet } from "./sheet";

const GRIDLINE = "1px solid #e1dfdd";
const BORDER = "1px solid #323130";

/** Of a text that lies over other cells: the lines have no colour, but their width, so that it stays where it is. */
const UNSEEN = "1px solid transparent";
export const SEEN_THROUGH: CSSProperties = {
  backgroundColor: "transparent",
  borderTop: UNSEEN,
  borderRight: UNSEEN,
  borderBottom: UNSEEN,
  borderLeft: UNSEEN,
};

/** Whether a line is drawn on any side. */
export function hasLines(look: CellLook | null): boolean {
  return look !== null && Object.values(look.border).some(Boolean);
}

/** A merged area has the lines of the cells at its ends. */
export function borderOf(
  sheet: GridSheet,
  { top, left, bottom, right }: Area,
): CellLook["border"] | undefined {
  const at = (row: number, column: number) => sheet.look?.looks[sheet.style(row, column)]?.border;
  const [first, last] = [at(top, left), at(bottom, right)];
  return first && last && { top: first.top, left: first.left, bottom: last.bottom, right: last.right };
}

const ALONG = { left: "flex-start", center: "center", right: "flex-end" } as const;
const ACROSS = { top: "flex-start", center: "center", bottom: "flex-end" } as const;

/**
 * A cell as the office made it.
 *
 * @param side where its text stands, unless its look says so
 * @param border its lines; on the other sides, those of the sheet's grid
 */
export function lookStyle(
  look: CellLook | null,
  side: "left" | "center" | "right",
  gridlines: boolean,
  border: CellLook["border"] | undefined,
): CSSProperties {
  const line = gridlines ? GRIDLINE : "1px solid transparent";
  const horizontal = look?.horizontal ?? side;
  return {
    fontFamily: look
      ? `"${look.font}", ${/times|serif|cambria|vntime/i.test(look.font) ? "serif" : "sans-serif"}`
      : "sans-serif",
    fontSize: `${(look?.size ?? 11) * (96 / 72)}px`,
    fontWeight: look?.bold ? 700 : 400,
    fontStyle: look?.italic ? "italic" : "normal",
    textDecoration:
      [look?.underline && "underline", look?.strike && "line-through"].filter(Boolean).join(" ") || "none",
    color: look?.color ? `#${look.color}` : "#000000",
    justifyContent: ALONG[horizontal],
    textAlign: horizontal,
    alignItems: ACROSS[look?.vertical ?? "bottom"],
    borderRight: border?.right ? BORDER : line,
    borderBottom: border?.bottom ? BORDER : line,
    ...(border?.left ? { borderLeft: BORDER } : {}),
    ...(border?.top ? { borderTop: BORDER } : {}),
    ...(look?.fill ? { backgroundColor: `#${look.fill}` } : {}),
    ...(look && look.indent > 0 ? { paddingInlineStart: `${3 + look.indent * 18}px` } : {}),
  };
}

/** What a mark puts over the look of a cell. */
export function markStyle(severity: Severity | null): CSSProperties {
  if (severity === null) return {};
  const { fill, text } = MARK_COLORS[severity];
  const { line, lineColor, weight } = MARK_LOOKS[severity];
  const border = `1px ${line === "thin" ? "solid" : line} #${lineColor}`;
  return {
    backgroundColor: `#${fill}`,
    color: `#${text}`,
    borderTop: border,
    borderRight: border,
    borderBottom: border,
    borderLeft: border,
    ...(weight === "bold" ? { fontWeight: 700 } : { fontStyle: "italic" }),
  };
}
