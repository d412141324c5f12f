import type { DraftStyle } from "../../workbook/port";
import { TABLE_HEADING } from "../tableHeading";

/** In characters: number, task, who, column, term, day, exception, what it is for, basis, code. */
export const COLUMN_WIDTHS = [4, 26, 53, 15, 10, 11, 15, 12, 38, 18];

const BODY = { size: 11 } as const;
const GRID = { ...BODY, border: true, wrap: true, vertical: "top" } as const;

export const STYLE = {
  title: { bold: true, size: 14, horizontal: "center", vertical: "center" },
  note: { ...BODY, italic: true, wrap: true, vertical: "top" },
  heading: { bold: true, size: 12 },
  column: TABLE_HEADING,
  text: { ...GRID, horizontal: "left" },
  figure: { ...GRID, horizontal: "center" },
  /** What is there to help and is not read back, and codes that are to be left alone. */
  quiet: { ...GRID, color: "595959", italic: true },
} as const satisfies Readonly<Record<string, DraftStyle>>;
