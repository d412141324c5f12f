// biome-ignore-all lint/a11y/useSemanticElements: an HTML table cannot keep only what is in view in the page
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus, and names its selected cell
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { type CSSProperties, type MouseEvent, memo } from "react";
import type { Area } from "../../workbook/cell";
import type { CellLook } from "../../workbook/look";
import type { Severity } from "../../workbook/port";
import { hasLines, linesOf, lookStyle, markStyle, SEEN_THROUGH } from "./cellStyle";
import { cellText } from "./cellText";
import type { Geometry } from "./geometry";
import type { Position } from "./keyboard";
import { cellId, type GridProps, HEADER_WIDTH } from "./parts";
import { meet } from "./range";
import { type GridSheet, holds } from "./sheet";

interface RowProps extends Omit<GridProps, "onEmpty" | "onPaste"> {
  readonly row: number;
  /** Within the block of rows that it stands in. */
  readonly top: number;
  /** The first that is in the page: merges from above are drawn here. */
  readonly isFirst: boolean;
  readonly geometry: Geometry;
  readonly frozenColumns: readonly number[];
  readonly shownColumns: readonly number[];
  /** The cells that are selected together; the selected one alone most of the time. */
  readonly range: Area;
  /** Shift and a click, or the pointer drawn over cells. */
  onReach(position: Position, by: "key" | "drag"): void;
}

/** A mark is told by a sign too, for whoever does not see its colour. */
const SIGN: Readonly<Record<Severity, string>> = { error: "✕", warning: "!", info: "i" };

/** Over whatever colours a selected cell has. */
const TINT = "inset 0 0 0 999px rgba(16, 124, 65, 0.14)";

const useStyles = makeStyles({
  // the next rows lie over a merged area that goes on into them, and must leave it to be pointed at
  row: { position: "absolute", left: 0, width: "100%", pointerEvents: "none" },
  beside: { position: "sticky", left: 0, zIndex: 2, height: "100%" },
  number: {
    position: "absolute",
    left: 0,
    width: `${HEADER_WIDTH}px`,
    height: "100%",
    boxSizing: "border-box",
    textAlign: "center",
    fontSize: "12px",
    backgroundColor: "#f3f2f1",
    color: "#3b3a39",
    borderRight: "1px solid #c8c6c4",
    borderBottom: "1px solid #c8c6c4",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
  },
  cell: {
    position: "absolute",
    boxSizing: "border-box",
    display: "flex",
    overflow: "hidden",
    padding: "0 3px",
    lineHeight: 1.2,
    backgroundColor: "#ffffff",
    cursor: "cell",
    userSelect: "none",
    pointerEvents: "auto",
  },
  text: { whiteSpace: "pre", maxWidth: "100%", overflow: "hidden" },
  // the figures that have room would be read as another number
  cut: { textOverflow: "ellipsis" },
  wrapped: { whiteSpace: "pre-wrap", overflowWrap: "break-word" },
  up: { writingMode: "vertical-rl", transform: "rotate(180deg)", maxHeight: "100%" },
  down: { writingMode: "vertical-rl", maxHeight: "100%" },
  stacked: { writingMode: "vertical-lr", textOrientation: "upright", maxHeight: "100%" },
  over: { zIndex: 1 },
  selected: { outline: "2px solid #107c41", outlineOffset: "-2px", zIndex: 1 },
  sign: {
    position: "absolute",
    top: "1px",
    right: "2px",
    fontSize: "10px",
    lineHeight: "11px",
    fontWeight: 700,
  },
});

/** One row: its number, the columns that stay in view, and those of the rest that are in view. */
export const GridRow = memo(function GridRow(props: RowProps) {
  const { row, top, sheet, geometry, frozenColumns, shownColumns } = props;
  const styles = useStyles();
  const height = geometry.rows.size(row);
  if (height === 0) return null;
  return (
    <div role="row" aria-rowindex={row + 2} className={styles.row} style={{ top, height }}>
      <div role="presentation" className={styles.beside} style={{ width: HEADER_WIDTH }}>
        <div role="rowheader" className={styles.number}>
          {row + 1}
        </div>
        {frozenColumns.map((column) => (
          <Cell key={column} {...props} column={column} isFirstColumn={column === 0} />
        ))}
      </div>
      {shownColumns.map((column, place) => (
        <Cell key={column} {...props} column={column} isFirstColumn={place === 0} sheet={sheet} />
      ))}
    </div>
  );
});

function Cell(props: RowProps & { readonly column: number; readonly isFirstColumn: boolean }) {
  const { sheet, row, column, geometry, selected, range, onSelect, onReach, onEdit, mark, words } = props;
  const styles = useStyles();
  const area = sheet.merge(row, column);
  if (area && !drawsMerge(area, props)) return null;
  const place = area ? { row: area.top, column: area.left } : { row, column };
  const look = sheet.look?.looks[sheet.style(place.row, place.column)] ?? null;
  const value = sheet.value(place.row, place.column);
  const { text, side, color } = cellText(value, look);
  // Excel breaks lines only where a cell is told to, those that were typed too
  const isWrapped = look?.wrap === true && typeof value === "string";
  const severity = mark(place.row, place.column);
  const ownCell = { top: row, bottom: row, left: column, right: column };
  const box = area ?? { ...ownCell, right: spilled(sheet, geometry, row, column, look, text) };
  const gridlines = sheet.look?.gridlines ?? true;
  const isSelected = holds(area ?? ownCell, selected);
  const isInRange = meet(area ?? ownCell, range);
  const style = {
    ...lookStyle(look, side, gridlines, linesOf(sheet, geometry, area ?? ownCell)),
    ...(color === null ? {} : { color }),
    ...markStyle(severity),
    ...(isInRange && !isSelected ? { boxShadow: TINT } : {}),
  };
  // only the text runs over the empty cells beside it: its colours and lines stay with its own cell
  const isOver = box.right > box.left && area === null;
  const isApart = isOver && (severity !== null || isInRange || look?.fill != null || hasLines(look));
  // a text that runs over empty cells leaves them to be pointed at
  const pointed = (event: MouseEvent<HTMLElement>): Position => {
    if (area !== null || box.right === column) return place;
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const { columns } = geometry;
    const along = ((event.clientX - left) / width) * (columns.start(box.right + 1) - columns.start(column));
    let at = column;
    while (at < box.right && columns.start(at + 1) - columns.start(column) <= along) at++;
    return { row, column: at };
  };
  const sign = severity !== null && (
    <span aria-hidden className={styles.sign}>
      {SIGN[severity]}
    </span>
  );
  return (
    <>
      {isApart && (
        <div
          aria-hidden
          className={mergeClasses(styles.cell, isSelected && styles.selected)}
          style={{ ...boxStyle({ ...box, right: column }, props), ...style }}
        >
          {sign}
        </div>
      )}
      <div
        role="gridcell"
        id={cellId(place)}
        aria-colindex={column + 1}
        aria-selected={isInRange}
        aria-label={severity === null ? undefined : `${text} (${words.marked[severity]})`}
        className={mergeClasses(
          styles.cell,
          box.right > box.left && styles.over,
          isSelected && !isApart && styles.selected,
        )}
        style={{ ...boxStyle(box, props), ...style, ...(isApart ? SEEN_THROUGH : {}) }}
        onPointerDown={(event) =>
          event.shiftKey ? onReach(pointed(event), "key") : onSelect(pointed(event))
        }
        onPointerEnter={(event) => event.buttons === 1 && onReach(pointed(event), "drag")}
        onDoubleClick={(event) => onEdit(pointed(event), null)}
      >
        <span
          className={mergeClasses(
            styles.text,
            typeof value !== "string" && styles.cut,
            isWrapped && styles.wrapped,
            look?.turned ? styles[look.turned] : undefined,
          )}
        >
          {isWrapped ? text : text.replace(/\r\n?|\n/g, " ")}
        </span>
        {!isApart && sign}
      </div>
    </>
  );
}

/** A merged area is drawn once: by the first of its cells that is in the page. */
function drawsMerge(
  { top, left }: Area,
  { row, column, isFirst, isFirstColumn }: Parameters<typeof Cell>[0],
): boolean {
  return (row === top || (isFirst && row > top)) && (column === left || (isFirstColumn && column > left));
}

/** Of a letter, in pixels for each point of its size: rather too much, as what is over stays empty. */
const WIDEST = 0.8;

/** The last column over which a text runs, where those after it are empty, as in Excel. */
function spilled(
  { value, merge, extent }: GridSheet,
  { columns }: Geometry,
  row: number,
  column: number,
  look: CellLook | null,
  text: string,
): number {
  const runsOn =
    typeof value(row, column) === "string" &&
    !look?.wrap &&
    !look?.turned &&
    (look?.horizontal ?? "left") === "left";
  if (!runsOn) return column;
  const needed = text.length * (look?.size ?? 11) * WIDEST;
  let last = column;
  while (
    columns.start(last + 1) - columns.start(column) < needed &&
    last + 1 < extent.columns &&
    value(row, last + 1) === null &&
    merge(row, last + 1) === null
  ) {
    last++;
  }
  return last;
}

function boxStyle(
  { top, left, bottom, right }: Area,
  { row, geometry: { rows, columns } }: RowProps,
): CSSProperties {
  return {
    top: rows.start(top) - rows.start(row),
    left: HEADER_WIDTH + columns.start(left),
    width: columns.start(right + 1) - columns.start(left),
    height: rows.start(bottom + 1) - rows.start(top),
  };
}
