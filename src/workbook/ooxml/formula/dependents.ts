import type { Area } from "../../cell";
import { titleKey } from "../../titles";
import { CellRuns } from "./cellRuns";
import { formulaParts } from "./formulaParts";
import type { Formula } from "./formulas";
import { NO_REACH, reachOf, sizeOf, stretched } from "./reach";

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
  const stale: BySheet = new Map();
  const add = (sheet: string, area: Area) => {
    const runs = stale.get(titleKey(sheet)) ?? new CellRuns();
    stale.set(titleKey(sheet), runs);
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

type BySheet = Map<string, CellRuns>;

function leadsTo({ sheet, area, text, isShared }: Formula, cells: BySheet): boolean {
  if (text === "") return true;
  const parts = formulaParts(text);
  const { references, names, functions, structured, opaque } = parts;
  if (opaque || structured || names.length > 0 || functions.some((name) => FAR.test(name))) return true;
  const reach = reachOf(parts, isShared ? sizeOf(area) : NO_REACH);
  return references.some(
    (one) => cells.get(titleKey(one.sheet ?? sheet))?.touch(stretched(one.area, reach)) ?? false,
  );
}
