import type { Fix, Fixes } from "../../tasks/fixes";
import { address, type CellRef } from "../../workbook/cell";

/** What can be fixed without changing what anything says. */
export interface FixesData {
  /** Fixes that put the same text in the place of the same text stand together. */
  readonly groups: readonly FixGroup[];
  /** How many cells in all. */
  readonly count: number;
  /** Protected sheets on which something could be fixed. */
  readonly locked: readonly string[];
  /** Texts in an older encoding that a person has to look at. */
  readonly doubtful: readonly DoubtfulText[];
  readonly doubtfulMore: number;
}

export interface FixGroup {
  readonly kind: Fix["kind"];
  readonly before: string;
  readonly after: string;
  readonly cells: readonly CellRef[];
}

export interface DoubtfulText {
  readonly cell: CellRef;
  readonly before: string;
  readonly reading: string;
}

/** Nobody reads more; the rest is counted. */
const MOST_DOUBTFUL = 50;

/** Levels first, in the order of the roster; the groups with the most cells first. */
export function fixesData({ fixes, locked, doubtful }: Fixes): FixesData {
  const groups = new Map<string, { kind: Fix["kind"]; before: string; after: string; cells: CellRef[] }>();
  for (const { kind, before, after, cell } of fixes) {
    const key = JSON.stringify([kind === "level", before, after]);
    const group = groups.get(key) ?? { kind, before, after, cells: [] };
    groups.set(key, group);
    group.cells.push(cell);
  }
  const isOther = ({ kind }: FixGroup) => (kind === "level" ? 0 : 1);
  return {
    groups: [...groups.values()].sort((a, b) => isOther(a) - isOther(b) || b.cells.length - a.cells.length),
    count: fixes.length,
    locked,
    doubtful: doubtful.slice(0, MOST_DOUBTFUL),
    doubtfulMore: Math.max(0, doubtful.length - MOST_DOUBTFUL),
  };
}

/** The fixes of these cells; all where no cell is named. */
export function fixesAt({ fixes }: Fixes, cells: readonly CellRef[] | null): readonly Fix[] {
  if (cells === null) return fixes;
  const asked = new Set(cells.map(address));
  return fixes.filter(({ cell }) => asked.has(address(cell)));
}
