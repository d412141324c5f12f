import type { Field } from "../roster/fields";
import type { Table } from "../roster/model";

/** Which of some fields a table keeps; found once a table, since every row asks. */
export function keptFields<F extends Field>(fields: readonly F[]): (table: Table) => readonly F[] {
  const known = new WeakMap<Table, readonly F[]>();
  return (table) => {
    let kept = known.get(table);
    if (!kept) {
      kept = fields.filter((field) => table.columns.has(field));
      known.set(table, kept);
    }
    return kept;
  };
}
