import type { Area } from "../../cell";
import { CellRuns } from "./cellRuns";
import { formulaParts } from "./formulaParts";
import type { Formula } from "./formulas";
import { stretched } from "./reach";

/** Reach cells that their text does not name. */
const FAR = /^(INDIRECT|OFFSET|CELL|INFO|GETPIVOTDATA|CUBE.*|EVALUATE|CALL|REGISTER.*)$/;

/**
 * The formulas that come to something else when these cells do, by themselves or by way of other formulas. Where it
 * cannot be told from a formula's text which cells it leads to, it is among them.
 *
 * @param changed areas, by sheet
 */
export function dependents(
  formulas: readonly Formula[],
  changed: ReadonlyMap<string, readonly Area[]>,
): Formula[] {
  const stale = new Map<string, CellRuns>();
  const add = (sheet: string, area: Area) => {
    const runs = stale.get(sheet) ?? new CellRuns();
    stale.set(sheet, runs);
    runs.add(area);
  };
  for (const [sheet, areas] of changed) for (const area of areas) add(sheet, area);
  const found: Formula[] = [];
  let open = [...formulas];
  for (let before = -1; before !== open.length; ) {
    before = open.length;
    // each time from the other end: chains lead downwards and upwards
    open = open.reverse().filter((formula) => {
      if (!leadsTo(formula, stale)) return true;
      add(formula.sheet, formula.area);
      found.push(formula);
      return false;
    });
  }
  return found;
}

function leadsTo({ sheet, area, text, isShared }: Formula, cells: ReadonlyMap<string, CellRuns>): boolean {
  const { references, names, functions, structured, opaque } = formulaParts(text);
  if (opaque || structured || names.length > 0 || functions.some((name) => FAR.test(name))) return true;
  const reach = { rows: area.bottom - area.top, columns: area.right - area.left };
  return references.some(
    (one) => cells.get(one.sheet ?? sheet)?.touch(isShared ? stretched(one.area, reach) : one.area) ?? false,
  );
}
