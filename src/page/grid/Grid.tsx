// biome-ignore-all lint/a11y/useSemanticElements: an HTML table cannot keep only what is in view in the page
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus, and names its selected cell
import { makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { areaName, columnName } from "../../workbook/cell";
import { GridRow } from "./GridRow";
import type { Geometry } from "./geometry";
import { moved, type Position } from "./keyboard";
import { cellId, type GridProps, HEADER_HEIGHT, HEADER_WIDTH } from "./parts";
import { rangeOf } from "./range";
import { type GridSheet, groundOf } from "./sheet";
import { useClipboard } from "./useClipboard";

/** Rows drawn beyond those in view, at either end. */
const SPARE_ROWS = 4;
const SPARE_COLUMNS = 2;
/** What stays in view may take no more than this share of it. */
const MOST_FROZEN = 0.5;

const useStyles = makeStyles({
  grid: {
    position: "relative",
    height: "100%",
    overflow: "auto",
    // the paper is white in every theme, as in Excel
    backgroundColor: "#ffffff",
    color: "#000000",
    colorScheme: "light",
    outlineStyle: "none",
    ":focus-visible": { boxShadow: `inset 0 0 0 2px ${tokens.colorStrokeFocus2}` },
  },
  top: { position: "sticky", top: 0, zIndex: 3, backgroundColor: "#ffffff" },
  letters: { position: "relative", height: `${HEADER_HEIGHT}px` },
  letter: {
    position: "absolute",
    height: `${HEADER_HEIGHT}px`,
    lineHeight: `${HEADER_HEIGHT}px`,
    textAlign: "center",
    fontSize: "12px",
    boxSizing: "border-box",
    backgroundColor: "#f3f2f1",
    color: "#3b3a39",
    borderRight: "1px solid #c8c6c4",
    borderBottom: "1px solid #c8c6c4",
  },
  corner: { position: "sticky", left: 0, zIndex: 2, width: `${HEADER_WIDTH}px` },
  frozen: { position: "relative", borderBottom: "1px solid #605e5c" },
  body: { position: "relative" },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/**
 * A sheet as a spreadsheet shows it: letters above, numbers beside, the office's own looks, our marks over them. Only
 * what is in view is in the page. The keys are those of a spreadsheet; the grid is one stop of the Tab key.
 */
export function Grid({ sheet, selected, onSelect, onEdit, onEmpty, onPaste, mark, words }: GridProps) {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  // what is pointed at is in view, and must not move away under a double click
  const isPointed = useRef(false);
  const isDragging = useRef(false);
  const onPoint = useCallback(
    (position: Position) => {
      isPointed.current = true;
      isDragging.current = true;
      onSelect(position);
    },
    [onSelect],
  );
  // the cells from the one that is selected to another; over as soon as a cell is selected anew
  const [reach, setReach] = useState<{ readonly from: Position; readonly to: Position } | null>(null);
  const to = reach?.from === selected ? reach.to : null;
  const range = useMemo(() => rangeOf(sheet, selected, to ?? selected), [sheet, selected, to]);
  const onReach = useCallback(
    (position: Position, by: "key" | "drag") => {
      if (by === "key" || isDragging.current) setReach({ from: selected, to: position });
    },
    [selected],
  );
  useEffect(() => {
    const end = () => {
      isDragging.current = false;
    };
    window.addEventListener("pointerup", end);
    return () => window.removeEventListener("pointerup", end);
  }, []);
  const { geometry } = sheet;
  const frozen = useFrozen(sheet, geometry, scroller.current);
  const frozenHeight = geometry.rows.start(frozen.rows);
  const frozenWidth = geometry.columns.start(frozen.columns);

  const rows = useVirtualizer({
    count: geometry.rows.count,
    getScrollElement: () => scroller.current,
    estimateSize: geometry.rows.size,
    overscan: SPARE_ROWS,
    scrollMargin: HEADER_HEIGHT,
    scrollPaddingStart: HEADER_HEIGHT + frozenHeight,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: geometry.columns.count,
    getScrollElement: () => scroller.current,
    estimateSize: geometry.columns.size,
    overscan: SPARE_COLUMNS,
    scrollMargin: HEADER_WIDTH,
    scrollPaddingStart: HEADER_WIDTH + frozenWidth,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: sizes are measured anew where the sheet is another
  useEffect(() => {
    rows.measure();
    columns.measure();
  }, [geometry]);
  const bring = ({ row, column }: Position) => {
    if (row >= frozen.rows) rows.scrollToIndex(row, { align: "auto" });
    if (column >= frozen.columns) columns.scrollToIndex(column, { align: "auto" });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cell is brought into view when it is selected, not when somebody scrolls away
  useEffect(() => {
    if (isPointed.current) {
      isPointed.current = false;
      return;
    }
    bring(selected);
  }, [selected, sheet.name]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    const { key, ctrlKey, shiftKey } = event;
    // of the browser it would choose all that is written on the page
    if (ctrlKey && key.toLowerCase() === "a") event.preventDefault();
    if (key === "F2" || (key.length === 1 && !ctrlKey && key !== " ")) {
      event.preventDefault();
      return onEdit(selected, key === "F2" ? null : key);
    }
    if ((key === "Delete" || key === "Backspace") && !ctrlKey) {
      event.preventDefault();
      return onEmpty(range);
    }
    const page = Math.max(
      1,
      Math.floor((scroller.current?.clientHeight ?? 400) / geometry.rows.size(selected.row)) - 2,
    );
    const reaches = shiftKey && key !== "Enter";
    const next = moved(
      (reaches ? to : null) ?? selected,
      { key, ctrl: ctrlKey, shift: shiftKey },
      groundOf(sheet, page),
    );
    if (next === null) return;
    event.preventDefault();
    if (!reaches) return onSelect(next);
    onReach(next, "key");
    bring(next);
  };

  const clipboard = useClipboard({ sheet, range, isRange: to !== null, onEmpty, onPaste });
  const columnsInView = columns
    .getVirtualItems()
    .map(({ index }) => index)
    .filter((column) => column >= frozen.columns);
  // the same list as long as it holds the same: rows that stay in view are not drawn anew while one scrolls
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it holds, not which list it is
  const shownColumns = useMemo(() => columnsInView, [columnsInView.join()]);
  const shownRows = rows
    .getVirtualItems()
    .map(({ index }) => index)
    .filter((row) => row >= frozen.rows);
  const frozenRows = lines(frozen.rows);
  const frozenColumns = useMemo(() => lines(frozen.columns), [frozen.columns]);
  const width = HEADER_WIDTH + geometry.columns.total;
  const rowOf = (row: number, top: number) => (
    <GridRow
      key={row}
      row={row}
      top={top}
      isFirst={row === shownRows[0] || row === 0}
      {...{ sheet, geometry, frozenColumns, shownColumns, selected, range, onEdit, onReach, mark, words }}
      onSelect={onPoint}
    />
  );
  return (
    <div
      ref={scroller}
      className={styles.grid}
      role="grid"
      tabIndex={0}
      aria-label={words.label(sheet.name)}
      aria-rowcount={geometry.rows.count}
      aria-colcount={geometry.columns.count}
      aria-multiselectable
      aria-activedescendant={cellId(selected)}
      onKeyDown={onKeyDown}
      {...clipboard}
    >
      {to !== null && (
        <div aria-live="polite" className={styles.unseen}>
          {words.range(areaName(range))}
        </div>
      )}
      <div className={styles.top} style={{ width }}>
        <div className={styles.letters} role="row" aria-rowindex={1}>
          <div className={`${styles.letter} ${styles.corner}`} />
          {[...frozenColumns, ...shownColumns].map((column) =>
            geometry.columns.size(column) === 0 ? null : (
              <div
                key={column}
                role="columnheader"
                aria-colindex={column + 1}
                className={styles.letter}
                style={{
                  left: HEADER_WIDTH + geometry.columns.start(column),
                  top: 0,
                  width: geometry.columns.size(column),
                }}
              >
                {columnName(column)}
              </div>
            ),
          )}
        </div>
        {frozen.rows > 0 && (
          <div className={styles.frozen} role="presentation" style={{ height: frozenHeight }}>
            {frozenRows.map((row) => rowOf(row, geometry.rows.start(row)))}
          </div>
        )}
      </div>
      <div
        className={styles.body}
        role="presentation"
        style={{ width, height: geometry.rows.total - frozenHeight }}
      >
        {shownRows.map((row) => rowOf(row, geometry.rows.start(row) - frozenHeight))}
      </div>
    </div>
  );
}

function lines(count: number): readonly number[] {
  return Array.from({ length: count }, (_, line) => line);
}

/** What the office froze, where the window is large enough for it. */
function useFrozen({ look }: GridSheet, { rows, columns }: Geometry, scroller: HTMLElement | null) {
  const wished = look?.frozen ?? { rows: 0, columns: 0 };
  const height = scroller?.clientHeight ?? window.innerHeight;
  const width = scroller?.clientWidth ?? window.innerWidth;
  const fits = (size: number, room: number) => size > 0 && size <= room * MOST_FROZEN;
  return {
    rows: fits(rows.start(wished.rows), height) ? Math.min(wished.rows, rows.count) : 0,
    columns: fits(columns.start(wished.columns), width) ? Math.min(wished.columns, columns.count) : 0,
  };
}
