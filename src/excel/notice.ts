import type { Problem } from "../pane/brain/brain";
import { FINDINGS_ID } from "../sheets/findings";
import { fitted } from "../sheets/height";
import { textIn } from "../text/text";
import type { Language } from "../text/words";
import type { DraftCell, DraftRow, DraftStyle, SheetDraft } from "../workbook/port";

const WIDTH = 100;
const TITLE: DraftStyle = { bold: true, size: 14 };
const TEXT: DraftStyle = { wrap: true, vertical: "top" };

/** A sheet that says what could not be done and what to do: it stands where the findings would. */
export function noticeSheet(heading: string, { message, hint }: Problem, language: Language): SheetDraft {
  const rows: DraftRow[] = [
    { cells: [{ value: heading, style: TITLE }] },
    { cells: [{ value: message, style: TEXT }] },
    { cells: [{ value: hint, style: TEXT }] },
  ];
  return {
    id: FINDINGS_ID,
    title: textIn(language).sheet.title,
    columnWidths: [WIDTH],
    rows: rows.map((row) => fitted(row, [WIDTH])),
    merges: [],
    frozenRows: 0,
    print: { landscape: true },
  };
}

/** The sheet with lines under its title, in the same cell: rows below keep their places, which formulas know. */
export function withNotice(draft: SheetDraft, lines: readonly string[]): SheetDraft {
  const [first, ...rest] = draft.rows;
  const title = first?.cells[0];
  if (first === undefined || !title) return draft;
  const value = [title.value, ...lines].join("\n");
  const told = { ...title, value, style: { ...title.style, wrap: true } };
  const width = draft.columnWidths.reduce((sum, one) => sum + one, 0);
  const { height } = fitted({ cells: [told] }, [width]);
  const row = { ...first, ...(height !== undefined && { height }), cells: [told, ...first.cells.slice(1)] };
  return { ...draft, rows: [row, ...rest] };
}

/** The sheet without jumps to other sheets, to stand in a workbook that has none of them. */
export function alone(draft: SheetDraft): SheetDraft {
  const bare = ({ link, ...cell }: DraftCell): DraftCell =>
    link === undefined || link.sheet !== undefined ? cell : { ...cell, link };
  return {
    ...draft,
    rows: draft.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell && bare(cell)) })),
  };
}
