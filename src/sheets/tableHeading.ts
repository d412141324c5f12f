import type { DraftStyle } from "../workbook/port";

/** How the headings of a table stand on our sheets. */
export const TABLE_HEADING = {
  size: 11,
  bold: true,
  border: true,
  wrap: true,
  horizontal: "center",
  vertical: "center",
  fill: "E7E6E6",
} as const satisfies DraftStyle;
