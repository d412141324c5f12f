import type { Area, CellRef } from "./cell";
import type { Mark, Severity } from "./port";

type Place = Pick<CellRef, "row" | "column">;

/**
 * The cells as few areas: cells side by side become one, and equal stretches of rows below one another too.
 * Sorted from the top left; a cell named twice counts once.
 */
export function joinAreas(cells: readonly Place[]): Area[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const areas: { top: number; left: number; bottom: number; right: number }[] = [];
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.top === row && column <= last.right + 1)
      runs[runs.length - 1] = { ...last, right: Math.max(last.right, column) };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  const open = new Map<string, (typeof areas)[number]>();
  for (const run of runs) {
    const key = `${run.left}:${run.right}`;
    const above = open.get(key);
    if (above?.bottom === run.top - 1) above.bottom = run.bottom;
    else {
      const area = { ...run };
      areas.push(area);
      open.set(key, area);
    }
  }
  return areas.sort(byPlace);
}

/**
 * The areas to mark on one sheet, by severity. A cell inside a merge stands for the whole of it, because people see
 * and select it as one, and an outline around its first cell alone would be torn.
 */
export function markedAreas(marks: readonly Mark[], merges: readonly Area[]): Map<Severity, Area[]> {
  const mergeAt = mergeFinder(merges);
  const bySeverity = new Map<Severity, { single: Place[]; merged: Set<Area> }>();
  for (const { severity, cells } of marks) {
    const { single, merged } = bySeverity.get(severity) ?? { single: [], merged: new Set() };
    bySeverity.set(severity, { single, merged });
    for (const cell of cells) {
      const merge = mergeAt(cell);
      if (merge) merged.add(merge);
      else single.push(cell);
    }
  }
  return new Map(
    [...bySeverity].map(([severity, { single, merged }]) => [
      severity,
      [...joinAreas(single), ...merged].sort(byPlace),
    ]),
  );
}

/** Finds the merge that a cell lies in. Merges are kept by the rows they lie on, but for the few over very many. */
export function mergeFinder(merges: readonly Area[]): (cell: Place) => Area | undefined {
  const tall: Area[] = [];
  const byRow = new Map<number, Area[]>();
  for (const merge of merges) {
    if (merge.bottom - merge.top > TALL) tall.push(merge);
    else
      for (let row = merge.top; row <= merge.bottom; row += 1) {
        const ofRow = byRow.get(row);
        if (ofRow) ofRow.push(merge);
        else byRow.set(row, [merge]);
      }
  }
  return (cell) => [...(byRow.get(cell.row) ?? []), ...tall].find((area) => contains(area, cell));
}

const TALL = 100;

function contains(area: Area, { row, column }: Place): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

function byPlace(a: Area, b: Area): number {
  return a.top - b.top || a.left - b.left;
}
