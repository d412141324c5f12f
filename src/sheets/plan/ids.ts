import { fold } from "../../roster/fold";

/**
 * Every row with an id of its own: the one it has, or, where it is new, one made of its title. A copied row brings
 * the id of the first; it is a row of its own.
 */
export function withIds<R extends { readonly id?: string | undefined }>(
  rows: readonly R[],
  titleOf: (row: R) => string,
): readonly (R & { readonly id: string })[] {
  const taken = new Set<string>();
  /** How often each id was wished for: a sheet may repeat one without end. */
  const counts = new Map<string, number>();
  return rows.map((row) => {
    const wished = row.id ?? fold(titleOf(row)).replaceAll(" ", "-");
    let count = (counts.get(wished) ?? 0) + 1;
    let id = count === 1 ? wished : `${wished}-${count}`;
    for (; taken.has(id); id = `${wished}-${count}`) count += 1;
    counts.set(wished, count);
    taken.add(id);
    return { ...row, id };
  });
}
