import type { CellEdit } from "./port";

/**
 * The edits of each sheet, by its name.
 *
 * @param names those of the worksheets there are.
 * @throws RangeError where an edit names another
 */
export function editsBySheet(
  edits: readonly CellEdit[],
  names: Iterable<string>,
): ReadonlyMap<string, readonly CellEdit[]> {
  const known = new Set(names);
  const bySheet = new Map<string, CellEdit[]>();
  for (const edit of edits) {
    if (!known.has(edit.sheet)) throw new RangeError("an edit of a sheet that is not there");
    const others = bySheet.get(edit.sheet);
    if (others) others.push(edit);
    else bySheet.set(edit.sheet, [edit]);
  }
  return bySheet;
}
