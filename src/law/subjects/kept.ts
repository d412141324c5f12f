import type { Field } from "../../roster/fields";
import { keeps, type Table } from "../../roster/model";

/** A function that works out its answer once for each thing that it is asked about, as long as the thing is there. */
export function keptFor<K extends object, V>(work: (thing: K) => V): (thing: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (thing) => {
    let kept = known.get(thing);
    if (!kept) {
      kept = { value: work(thing) };
      known.set(thing, kept);
    }
    return kept.value;
  };
}

/** Which of some fields a table keeps; found once a table, since every row asks. */
export function keptFields<F extends Field>(fields: readonly F[]): (table: Table) => readonly F[] {
  return keptFor((table: Table) => fields.filter((field) => keeps(table, field)));
}
