import type { Step } from "../law/rule";
import { shownAt } from "../roster";
import type { Roster } from "../roster/model";
import type { CellRef } from "../workbook/cell";

/** What one cell holds, under which heading. */
export interface Held {
  readonly heading: string;
  readonly text: string;
}

/** The id of the step that says it; no rule has a step of this id. */
export const HELD = "cell-holds";
/** Of a finding over many cells the first few tell enough. */
const MOST = 8;

/** What the cells of a finding hold: the figures behind a rule that gives none of its own. */
export function heldIn(cells: readonly CellRef[], roster: Roster): readonly Step[] {
  return cells.slice(0, MOST).flatMap((cell) => {
    const table = roster.tables.find(
      ({ sheet, firstRow, lastRow }) =>
        sheet.name === cell.sheet && firstRow <= cell.row && cell.row <= lastRow,
    );
    const column = table && [...table.columns.values()].flat().find(({ index }) => index === cell.column);
    if (!table || !column) return [];
    const data: Held = { heading: column.heading.join(" – "), text: shownAt(table.sheet, cell) };
    return [{ id: HELD, data: { ...data } }];
  });
}
