import { makeStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Problem } from "../pane/brain/brain";
import type { ReadingData } from "../pane/reading/data";
import { levelName } from "../text/words";
import { type Area, a1, areaName } from "../workbook/cell";
import type { CellLook, SheetLook } from "../workbook/look";
import type { BoundCells } from "../workbook/ooxml/write/boundCells";
import type { CellEdit, CellValue, Mark, SheetSnapshot } from "../workbook/port";
import { CellBar } from "./edit/CellBar";
import { editorKind, isPercentage, typedValue } from "./edit/typed";
import { FindBar } from "./FindBar";
import { cellText } from "./grid/cellText";
import { Grid } from "./grid/Grid";
import { moved, type Position } from "./grid/keyboard";
import type { Pasted } from "./grid/parts";
import { shownIn } from "./grid/range";
import { firstOf, gridSheet, groundOf, holds } from "./grid/sheet";
import { markFinder } from "./marks";
import type { PageWords } from "./words";

/** Why a cell cannot hold what somebody gives it, and what to do. */
export type Refusal = Pick<Problem, "message" | "hint">;

export interface SheetViewProps {
  readonly sheet: SheetSnapshot;
  /** null while it is not known. */
  readonly look: SheetLook | null;
  /** The cells that cannot be changed by themselves. */
  readonly bound: readonly BoundCells[];
  readonly marks: readonly Mark[];
  /** What the columns were taken for; null while nothing was checked. */
  readonly reading: ReadingData | null;
  readonly selected: Position;
  onSelect(position: Position): void;
  /** All of them are one step of undoing. */
  onEdit(edits: readonly CellEdit[]): void;
  /** Nothing was changed, for this reason. */
  onRefuse(told: Refusal): void;
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
  const { sheet, look, bound, marks, reading, selected, onSelect, onEdit, onRefuse, words } = props;
  const styles = useStyles();
  const view = useRef<HTMLDivElement>(null);
  const grid = useMemo(() => gridSheet(sheet, look), [sheet, look]);
  const mark = useMemo(() => markFinder(marks, sheet.name), [marks, sheet.name]);
  const [begun, setBegun] = useState<{ count: number; typed: string | null }>({ count: 0, typed: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was begun on another sheet is over
  useEffect(() => setBegun({ count: 0, typed: null }), [sheet.name]);

  const place = firstOf(grid, selected);
  const value = grid.value(place.row, place.column);
  const kind = editorKind({ sheet: sheet.name, ...place }, reading);
  const bind = bound.find(({ area }) => holds(area, place));
  const locked =
    sheet.own !== null
      ? words.ownSheet
      : sheet.protected
        ? words.protectedSheet
        : bind
          ? words.boundCell[bind.reason]
          : null;
  const lookAt = (at: Position) => look?.looks[grid.style(at.row, at.column)] ?? null;
  const text = shownText(value, lookAt(place));
  /** What a text makes of a cell in which it is typed. */
  const given = (typed: string, at: Position) =>
    typedValue(typed, {
      kind: editorKind({ sheet: sheet.name, ...at }, reading),
      before: grid.value(at.row, at.column),
      format: lookAt(at)?.format ?? "General",
    });
  const shown = useCallback(
    (at: CellValue, { row, column }: Position) =>
      cellText(at, look?.looks[grid.style(row, column)] ?? null).text,
    [grid, look],
  );
  const toGrid = () => view.current?.querySelector<HTMLElement>("[role=grid]")?.focus();
  const commit = (typed: string, then: "down" | "stay") => {
    if (typed !== text) onEdit([{ sheet: sheet.name, ...place, value: given(typed, place) }]);
    if (then === "stay") return;
    onSelect(moved(place, { key: "Enter", ctrl: false, shift: false }, groundOf(grid)) ?? place);
    toGrid();
  };
  /** The first cell of these that cannot be changed with them alone. */
  const tornBy = (edits: readonly CellEdit[]) => {
    // a formula that others repeat may go together with them
    const [torn] = bound.flatMap(({ area, reason }) =>
      reason === "shared" && edits.length > 1
        ? []
        : edits.flatMap((edit) => (holds(area, edit) ? [{ cell: a1(edit.row, edit.column), reason }] : [])),
    );
    return torn;
  };
  const pastedEdits = (at: Position, cells: readonly (readonly Pasted[])[]): CellEdit[] =>
    cells.flatMap((across, down) =>
      across.flatMap((pasted, right) => {
        const cell = { sheet: sheet.name, row: at.row + down, column: at.column + right };
        const before = grid.value(cell.row, cell.column);
        const value = typeof pasted === "string" ? given(pasted, cell) : pasted.value;
        return value === before ? [] : [{ ...cell, value }];
      }),
    );
  const paste = (at: Position, cells: readonly (readonly Pasted[])[]) => {
    const edits = pastedEdits(at, cells);
    // a merged area holds one value: of several each would take the place of the one before
    const within = edits.find(({ row, column }) => {
      const first = firstOf(grid, { row, column });
      return first.row !== row || first.column !== column;
    });
    const area = within && grid.merge(within.row, within.column);
    const torn = tornBy(edits);
    if (area) onRefuse(words.pastedOnMerge({ area: areaName(area) }));
    else if (torn) onRefuse({ message: words.pastedOnBound(torn), hint: words.boundCell[torn.reason] });
    else if (edits.length > 0) onEdit(edits);
  };
  const empty = (area: Area) => {
    const shown = shownIn(grid, area);
    const edits = shown.rows.flatMap((row) =>
      shown.columns.flatMap((column): CellEdit[] =>
        grid.value(row, column) === null ? [] : [{ sheet: sheet.name, row, column, value: null }],
      ),
    );
    const torn = tornBy(edits);
    if (torn) onRefuse({ message: words.emptiedBound(torn), hint: words.boundCell[torn.reason] });
    else if (edits.length > 0) onEdit(edits);
  };
  /** Does what changes cells, where they can be changed. */
  const unlessLocked = (change: () => void) => {
    if (locked === null) change();
    else onRefuse({ message: words.locked, hint: locked });
  };
  return (
    <div className={styles.view} ref={view}>
      <div className={styles.bars}>
        <div className={styles.cell}>
          <CellBar
            cell={a1(place.row, place.column)}
            text={text}
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
          onEdit={(at, typed) =>
            unlessLocked(() => {
              onSelect(at);
              setBegun(({ count }) => ({ count: count + 1, typed }));
            })
          }
          onEmpty={(area) => unlessLocked(() => empty(area))}
          onPaste={(at, cells) => unlessLocked(() => paste(at, cells))}
          mark={mark}
          words={{
            label: (name) => words.grid({ sheet: name }),
            range: (area) => words.range({ area }),
            marked: words.marked,
          }}
        />
      </div>
    </div>
  );
}

/**
 * As it is typed: a text without what its format puts around it, of a number all of its figures, of a share where it
 * is shown as one the percentage, of a day the figures in their order here.
 */
function shownText(value: CellValue, look: CellLook | null): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") {
    const isShare = look !== null && isPercentage(look.format);
    const figures = isShare ? `${Number((value * 100).toPrecision(15))}%` : String(value);
    return figures.replace(".", ",");
  }
  const isDay = typeof value === "object" && value !== null && "serial" in value && isWhole(value.serial);
  return cellText(value, isDay ? null : look).text;
}

function isWhole(serial: number): boolean {
  return serial >= 1 && Number.isInteger(serial);
}
