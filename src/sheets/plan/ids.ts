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
  return rows.map((row) => {
    const wished = row.id ?? fold(titleOf(row)).replaceAll(" ", "-");
    let id = wished;
    for (let count = 2; taken.has(id); count += 1) id = `${wished}-${count}`;
    taken.add(id);
    return { ...row, id };
  });
}
