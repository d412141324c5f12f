import type { Individual, Table } from "../../roster/model";
import { unitKey } from "../../roster/units";

/**
 * The rows of each person, in the order of the roster. Rows of different lists are one person's where their keys are
 * the same and either rests on more than the name or stands beside the same unit; two rows of one list are always two
 * people, since namesakes in a unit are ordinary. So are rows of two files in a merged list: which file is right is for
 * nobody here to say, and its figures stay those that were sent.
 */
export function rowsByPerson(individuals: readonly Individual[]): readonly (readonly Individual[])[] {
  const people = new Map<string, Individual[]>();
  const seen = new Map<Table, Map<string, number>>();
  for (const [at, row] of individuals.entries()) {
    const place = row.keyIsSure ? "" : unitKey(row.unit?.text ?? "");
    const file = row.table.source?.file ?? "";
    const own = row.keyIsSure || place !== "" ? `${row.key}\n${place}\n${file}` : `row ${at}`;
    const inList = seen.get(row.table) ?? new Map<string, number>();
    const nth = inList.get(own) ?? 0;
    inList.set(own, nth + 1);
    seen.set(row.table, inList);
    const key = `${own}\n${nth}`;
    const rows = people.get(key);
    if (rows) rows.push(row);
    else people.set(key, [row]);
  }
  return [...people.values()];
}
