import type { Report } from "../../check/report";
import type { Text } from "../../text/text";
import type { Language } from "../../text/words";
import {
  type DraftCell,
  type DraftRow,
  type DraftStyle,
  MARK_COLORS,
  type Severity,
} from "../../workbook/port";
import { TABLE_HEADING } from "../tableHeading";

/** In characters: figures and short words at the left, sentences at the right. */
export const COLUMN_WIDTHS = [5, 25, 18, 10, 11, 14, 38, 32, 36];

const BODY = { size: 11 } as const;
const GRID = { ...BODY, border: true, wrap: true, vertical: "top" } as const;

export const STYLE = {
  title: { bold: true, size: 14, horizontal: "center", vertical: "center" },
  heading: { bold: true, size: 12 },
  label: { ...BODY, bold: true },
  plain: BODY,
  remark: { ...BODY, italic: true },
  link: { ...BODY, color: "0563C1", underline: true },
  column: TABLE_HEADING,
  text: GRID,
  figure: { ...GRID, horizontal: "center" },
  share: { ...GRID, horizontal: "center", numberFormat: "0.0%" },
  sum: { ...GRID, bold: true },
  sumFigure: { ...GRID, bold: true, horizontal: "center" },
  gridLink: { ...GRID, color: "0563C1", underline: true },
} as const satisfies Readonly<Record<string, DraftStyle>>;

/** How the word of a severity stands: in the colours of its mark. */
export function mark(severity: Severity): DraftStyle {
  return MARKS[severity];
}

const MARKS: Readonly<Record<Severity, DraftStyle>> = {
  error: markStyle("error"),
  warning: markStyle("warning"),
  info: markStyle("info"),
};

function markStyle(severity: Severity): DraftStyle {
  const { fill, text } = MARK_COLORS[severity];
  return { ...STYLE.figure, bold: true, fill, color: text };
}

/** A cell with a value and nothing else. */
export function cell(value: DraftCell["value"], style: DraftStyle = STYLE.plain): DraftCell {
  return { value, style };
}

/** A row whose first value stands in column `from`. */
export function row(from: number, ...cells: (DraftCell | null)[]): DraftRow {
  return { cells: [...Array<null>(from).fill(null), ...cells] };
}

export const EMPTY_ROW: DraftRow = { cells: [] };

/** What every block of the sheet is made from. */
export interface Page {
  readonly report: Report;
  readonly language: Language;
  readonly text: Text;
}
