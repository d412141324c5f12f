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
  const cells = new Map<Severity, Place[]>();
  for (const mark of marks) cells.set(mark.severity, [...(cells.get(mark.severity) ?? []), ...mark.cells]);
  return new Map([...cells].map(([severity, some]) => [severity, overMerges(some, merges)]));
}

function overMerges(cells: readonly Place[], merges: readonly Area[]): Area[] {
  const merged = new Set<Area>();
  const single = cells.filter((cell) => {
    const merge = merges.find((area) => contains(area, cell));
    if (merge) merged.add(merge);
    return !merge;
  });
  return [...joinAreas(single), ...merged].sort(byPlace);
}

function contains(area: Area, { row, column }: Place): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

function byPlace(a: Area, b: Area): number {
  return a.top - b.top || a.left - b.left;
}
