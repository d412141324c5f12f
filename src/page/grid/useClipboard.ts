import { type ClipboardEvent, useRef } from "react";
import type { Area } from "../../workbook/cell";
import type { CellEdit, CellValue } from "../../workbook/port";
import { copiedTable, copiedText } from "../edit/copied";
import { pastedCells } from "../edit/pasted";
import { cellText } from "./cellText";
import type { GridProps, Pasted } from "./parts";
import { shownIn } from "./range";
import { firstOf, type GridSheet } from "./sheet";

interface Selection extends Pick<GridProps, "onEmpty" | "onPaste"> {
  readonly sheet: GridSheet;
  readonly range: Area;
  /** Whether several cells are selected: then they are copied as a table too. */
  readonly isRange: boolean;
}

/** Copies, cuts and pastes what is selected in a grid: what it shows for other programs, what it holds for itself. */
export function useClipboard({ sheet, range, isRange, onEmpty, onPaste }: Selection) {
  // what a cell shows is less than what it holds: "20%" of 0.2, "1.000" of 1000
  const copied = useRef<{ readonly text: string; readonly cells: readonly (readonly Pasted[])[] } | null>(
    null,
  );
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    const held = heldIn(sheet, range);
    const text = copiedText(held);
    copied.current = {
      text,
      cells: held.map((row) => row.map(({ text, value }) => (isEditable(value) ? { value } : text))),
    };
    event.clipboardData.setData("text/plain", text);
    if (isRange) event.clipboardData.setData("text/html", copiedTable(held));
  };
  const onCut = (event: ClipboardEvent) => {
    onCopy(event);
    onEmpty(range);
  };
  const onPasteText = (event: ClipboardEvent) => {
    event.preventDefault();
    const text = event.clipboardData.getData("text/plain");
    const own = copied.current;
    const at = firstOf(sheet, { row: range.top, column: range.left });
    onPaste(at, own?.text === text ? own.cells : pastedCells(text));
  };
  return { onCopy, onCut, onPaste: onPasteText };
}

/** What the rows and columns of a range that show hold; a merged area has its one value in the first of its cells. */
function heldIn(sheet: GridSheet, range: Area) {
  const shown = shownIn(sheet, range);
  return shown.rows.map((row, down) =>
    shown.columns.map((column, across) => {
      const first = firstOf(sheet, { row, column });
      const [above, before] = [shown.rows[down - 1] ?? -1, shown.columns[across - 1] ?? -1];
      const isFirst = above < first.row && before < first.column;
      const value = isFirst ? sheet.value(first.row, first.column) : null;
      const { text } = cellText(value, sheet.look?.looks[sheet.style(first.row, first.column)] ?? null);
      return { text, isText: typeof value === "string", value };
    }),
  );
}

/** Whether a cell can be given this by itself: the outcome of a formula is not. */
function isEditable(value: CellValue): value is CellEdit["value"] {
  return typeof value === "object" ? value === null || "serial" in value : typeof value !== "boolean";
}
