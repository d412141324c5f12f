import type { CSSProperties } from "react";
import type { Area } from "../../workbook/cell";
import type { BorderLine, CellLook } from "../../workbook/look";
import { MARK_LOOKS } from "../../workbook/markLook";
import { MARK_COLORS, type Severity } from "../../workbook/port";
import { type Axis, type Geometry, INDENT } from "./geometry";
import type { GridSheet } from "./sheet";

const GRIDLINE = "1px solid #e1dfdd";
const USUAL_LINE = "323130";

/** Of a text that lies over other cells: the lines have no colour, but their width, so that it stays where it is. */
const UNSEEN = "1px solid transparent";
export const SEEN_THROUGH: CSSProperties = {
  backgroundColor: "transparent",
  borderTop: UNSEEN,
  borderRight: UNSEEN,
  borderBottom: UNSEEN,
  borderLeft: UNSEEN,
  boxShadow: "none",
};

/** Whether a line is drawn on any side. */
export function hasLines(look: CellLook | null): boolean {
  return look !== null && Object.values(look.border).some(Boolean);
}

/**
 * The lines around a cell or a merged area, which has those of the cells at its ends. A line between two cells is drawn
 * once where both have it: by the left and by the upper one.
 */
export function linesOf(
  sheet: GridSheet,
  { rows, columns }: Geometry,
  { top, left, bottom, right }: Area,
): CellLook["border"] {
  const at = (row: number, column: number) => sheet.look?.looks[sheet.style(row, column)]?.border;
  const [first, last] = [at(top, left), at(bottom, right)];
  const above = shownBefore(rows, top);
  const before = shownBefore(columns, left);
  return {
    top: above >= 0 && at(above, left)?.bottom ? null : (first?.top ?? null),
    left: before >= 0 && at(top, before)?.right ? null : (first?.left ?? null),
    bottom: last?.bottom ?? null,
    right: last?.right ?? null,
  };
}

/** The last line before this one that is not hidden; below 0 where there is none. */
function shownBefore({ start }: Axis, line: number): number {
  // of a filtered list thousands may be hidden in a row
  let [least, most] = [-1, line - 1];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (start(middle) < start(line)) least = middle;
    else most = middle - 1;
  }
  return least;
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
  border: CellLook["border"],
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
    borderRight: border.right ? drawn(border.right) : line,
    borderBottom: border.bottom ? drawn(border.bottom) : line,
    ...(border.left ? { borderLeft: drawn(border.left) } : {}),
    ...(border.top ? { borderTop: drawn(border.top) } : {}),
    ...(look?.fill ? { backgroundColor: `#${look.fill}` } : {}),
    ...(look && look.indent > 0 ? { paddingInlineStart: `${3 + look.indent * INDENT}px` } : {}),
  };
}

function drawn({ color }: BorderLine): string {
  return `1px solid #${color ?? USUAL_LINE}`;
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
