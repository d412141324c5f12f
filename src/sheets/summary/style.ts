import { type DraftStyle, MARK_COLORS, type Severity } from "../../workbook/port";
import { TABLE_HEADING } from "../tableHeading";

const BODY = { size: 12 } as const;
const GRID = { size: 11, border: true, wrap: true, vertical: "center" } as const;
const ACROSS = { wrap: true, vertical: "center" } as const;

/** How a summary sheet is set: in the sizes of official papers (13 and 14 for the frame, 11 and 12 for tables). */
export const STYLE = {
  frame: { ...ACROSS, size: 13, horizontal: "center" },
  frameBold: { ...ACROSS, size: 13, bold: true, horizontal: "center" },
  frameUnderlined: { ...ACROSS, size: 13, bold: true, underline: true, horizontal: "center" },
  frameItalic: { ...ACROSS, size: 13, italic: true, horizontal: "center" },
  heading: { ...ACROSS, size: 14, bold: true, horizontal: "center" },
  attachment: { ...ACROSS, size: 13, italic: true, horizontal: "center" },
  remark: { ...BODY, ...ACROSS, italic: true },
  legend: { ...BODY, ...ACROSS },
  caption: { ...BODY, ...ACROSS, bold: true },
  column: { ...TABLE_HEADING, fill: "F2F2F2" },
  section: { ...GRID, bold: true, horizontal: "left" },
  sectionOrdinal: { ...GRID, bold: true, horizontal: "center" },
  recipients: { size: 12, bold: true, italic: true },
  recipient: { size: 11 },
  signed: { ...ACROSS, size: 13, bold: true, horizontal: "center" },
  signedPlain: { ...ACROSS, size: 12, italic: true, horizontal: "center" },
} as const satisfies Readonly<Record<string, DraftStyle>>;

/** How a column of a table stands. */
export type Look = "ordinal" | "text" | "centred" | "figure" | "share" | "date" | "note";

export const LOOKS: Readonly<Record<Look, DraftStyle>> = {
  ordinal: { ...GRID, horizontal: "center" },
  text: { ...GRID, horizontal: "left" },
  centred: { ...GRID, horizontal: "center" },
  figure: { ...GRID, horizontal: "center" },
  share: { ...GRID, horizontal: "center", numberFormat: "0.0%" },
  date: { ...GRID, horizontal: "center", numberFormat: "dd/mm/yyyy" },
  note: { ...GRID, horizontal: "left" },
};

/** Of a line's cell. The same object for cells that look alike: a list has hundreds of thousands. */
export function cellStyle(look: Look, bold: boolean, mark: Severity | undefined): DraftStyle {
  const key = `${look} ${bold} ${mark}`;
  const known = CELL_STYLES.get(key);
  if (known) return known;
  const style = { ...LOOKS[look], ...(bold ? { bold } : {}), ...(mark ? marked(mark) : {}) };
  CELL_STYLES.set(key, style);
  return style;
}

const CELL_STYLES = new Map<string, DraftStyle>();

/** The colours of a mark, for a cell whose text says what they say. */
export function marked(severity: Severity): DraftStyle {
  const { fill, text } = MARK_COLORS[severity];
  return { bold: true, fill, color: text };
}
