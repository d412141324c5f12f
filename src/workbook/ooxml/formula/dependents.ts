import type { Area } from "../../cell";
import { CellRuns } from "./cellRuns";
import { formulaParts } from "./formulaParts";
import type { Formula } from "./formulas";
import { type Reach, stretched } from "./reach";

/** Reach cells that their text does not name. */
const FAR = /^(INDIRECT|OFFSET|CELL|INFO|GETPIVOTDATA|CUBE.*|EVALUATE|CALL|REGISTER.*)$/;
/** Take their second range to be as large as the first, however much of it is written. */
const GROWING = /^(SUMIF|AVERAGEIF)$/;

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
    const runs = stale.get(keyOf(sheet)) ?? new CellRuns();
    stale.set(keyOf(sheet), runs);
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

/** Formulas may write the name of a sheet in other letters, small or capital. */
function keyOf(sheet: string): string {
  return sheet.toLowerCase();
}

function leadsTo({ sheet, area, text, isShared }: Formula, cells: BySheet): boolean {
  if (text === "") return true;
  const { references, names, functions, structured, opaque } = formulaParts(text);
  if (opaque || structured || names.length > 0 || functions.some((name) => FAR.test(name))) return true;
  const shared = isShared ? reachOf([area]) : NO_REACH;
  const grown = functions.some((name) => GROWING.test(name))
    ? reachOf(references.map((one) => one.area))
    : NO_REACH;
  const reach = { rows: shared.rows + grown.rows, columns: shared.columns + grown.columns };
  return references.some(
    (one) => cells.get(keyOf(one.sheet ?? sheet))?.touch(stretched(one.area, reach)) ?? false,
  );
}

const NO_REACH: Reach = { rows: 0, columns: 0 };

/** As far as the highest and the widest of them go. */
function reachOf(areas: readonly Area[]): Reach {
  return {
    rows: Math.max(0, ...areas.map(({ top, bottom }) => bottom - top)),
    columns: Math.max(0, ...areas.map(({ left, right }) => right - left)),
  };
}
