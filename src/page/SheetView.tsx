import { makeStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { ReadingData } from "../pane/reading/data";
import { levelName } from "../text/words";
import { a1 } from "../workbook/cell";
import type { CellLook, SheetLook } from "../workbook/look";
import type { CellEdit, CellValue, Mark, SheetSnapshot } from "../workbook/port";
import { CellBar } from "./edit/CellBar";
import { editorKind, typedValue } from "./edit/typed";
import { FindBar } from "./FindBar";
import { cellText } from "./grid/cellText";
import { Grid } from "./grid/Grid";
import type { Position } from "./grid/keyboard";
import { gridSheet } from "./grid/sheet";
import { markFinder } from "./marks";
import type { PageWords } from "./words";

export interface SheetViewProps {
  readonly sheet: SheetSnapshot;
  /** null while it is not known. */
  readonly look: SheetLook | null;
  readonly marks: readonly Mark[];
  /** What the columns were taken for; null while nothing was checked. */
  readonly reading: ReadingData | null;
  readonly selected: Position;
  onSelect(position: Position): void;
  /** All of them are one step of undoing. */
  onEdit(edits: readonly CellEdit[]): void;
  readonly words: PageWords;
}

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", minHeight: 0, minWidth: 0, flexGrow: 1 },
  bars: { display: "flex", alignItems: "center", flexWrap: "wrap" },
  cell: { flexGrow: 1, minWidth: "200px" },
  grid: { flexGrow: 1, minHeight: 0 },
});

/** One sheet: what the selected cell holds, the grid under it, and what finds cells. */
export function SheetView(props: SheetViewProps) {
  const { sheet, look, marks, reading, selected, onSelect, onEdit, words } = props;
  const styles = useStyles();
  const view = useRef<HTMLDivElement>(null);
  const grid = useMemo(() => gridSheet(sheet, look), [sheet, look]);
  const mark = useMemo(() => markFinder(marks, sheet.name), [marks, sheet.name]);
  const [begun, setBegun] = useState<{ count: number; typed: string | null }>({ count: 0, typed: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was begun on another sheet is over
  useEffect(() => setBegun({ count: 0, typed: null }), [sheet.name]);

  const area = grid.merge(selected.row, selected.column);
  const place = area ? { row: area.top, column: area.left } : selected;
  const value = grid.value(place.row, place.column);
  const kind = editorKind({ sheet: sheet.name, ...place }, reading);
  const locked = sheet.own !== null ? words.ownSheet : sheet.protected ? words.protectedSheet : null;
  const shown = useCallback(
    (at: CellValue, { row, column }: Position) =>
      cellText(at, look?.looks[grid.style(row, column)] ?? null).text,
    [grid, look],
  );
  const toGrid = () => view.current?.querySelector<HTMLElement>("[role=grid]")?.focus();
  const commit = (text: string, then: "down" | "stay") => {
    const before = shownText(value, look?.looks[grid.style(place.row, place.column)] ?? null);
    if (text !== before) onEdit([{ sheet: sheet.name, ...place, value: typedValue(text, kind, value) }]);
    if (then === "stay") return;
    onSelect({ row: Math.min(place.row + 1, grid.extent.rows - 1), column: place.column });
    toGrid();
  };
  const pastedEdits = (at: Position, cells: readonly (readonly string[])[]): CellEdit[] =>
    cells.flatMap((texts, down) =>
      texts.flatMap((text, right) => {
        const cell = { sheet: sheet.name, row: at.row + down, column: at.column + right };
        const before = grid.value(cell.row, cell.column);
        const typed = typedValue(text, editorKind(cell, reading), before);
        return typed === before ? [] : [{ ...cell, value: typed }];
      }),
    );
  return (
    <div className={styles.view} ref={view}>
      <div className={styles.bars}>
        <div className={styles.cell}>
          <CellBar
            cell={a1(place.row, place.column)}
            text={shownText(value, look?.looks[grid.style(place.row, place.column)] ?? null)}
            kind={kind}
            levels={Object.values(levelName.vi)}
            locked={locked}
            begun={begun}
            onCommit={commit}
            onCancel={toGrid}
            words={{
              content: (cell) => words.content({ cell }),
              levels: (cell) => words.levels({ cell }),
              dayHint: words.dayHint,
            }}
          />
        </div>
        <FindBar sheet={sheet} shown={shown} selected={selected} onSelect={onSelect} words={words} />
      </div>
      <div className={styles.grid} lang="vi">
        <Grid
          sheet={grid}
          selected={selected}
          onSelect={onSelect}
          onEdit={(at, typed) => {
            if (locked !== null) return;
            onSelect(at);
            setBegun(({ count }) => ({ count: count + 1, typed }));
          }}
          onEmpty={() => {
            if (locked === null && value !== null) onEdit([{ sheet: sheet.name, ...place, value: null }]);
          }}
          onPaste={(at, cells) => {
            if (locked === null) onEdit(pastedEdits(at, cells));
          }}
          mark={mark}
          words={{ label: (name) => words.grid({ sheet: name }), marked: words.marked }}
        />
      </div>
    </div>
  );
}

/** As the cell shows it; of a number all of its figures. */
function shownText(value: CellValue, look: CellLook | null): string {
  return typeof value === "number" ? String(value).replace(".", ",") : cellText(value, look).text;
}
