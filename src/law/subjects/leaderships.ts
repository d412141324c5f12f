import type { Collective, Individual, Roster } from "../../roster/model";
import { unitKey } from "../../roster/units";
import { byName } from "./byName";
import { headsOwnCollective } from "./headed";

/** Those who lead one body together. */
export interface Leadership {
  readonly name: string;
  readonly heads: readonly Individual[];
  /** Deputies and leading members, by name. */
  readonly others: readonly Individual[];
}

/** Those who lead, by the collective they lead; a collective that is not listed is known by its name. */
export function leaderships(roster: Roster): readonly Leadership[] {
  let found = known.get(roster);
  if (!found) {
    found = grouped(roster);
    known.set(roster, found);
  }
  return found;
}

/** Several rules ask. */
const known = new WeakMap<Roster, readonly Leadership[]>();

function grouped(roster: Roster): readonly Leadership[] {
  const groups = new Map<Collective | string, Individual[]>();
  for (const person of roster.individuals) {
    if (!person.leads) continue;
    const file = person.table.source?.file ?? "";
    const key = person.leads.collective ?? `${unitKey(person.leads.name)}\n${file}`;
    const group = groups.get(key);
    if (group) group.push(person);
    else groups.set(key, [person]);
  }
  return [...groups.values()].flatMap((people) => {
    const leads = people[0]?.leads;
    if (!leads) return [];
    const heads = leads.collective ? roster.headsOf(leads.collective) : people.filter(headsOwnCollective);
    return [
      { name: leads.name, heads, others: people.filter((person) => !heads.includes(person)).sort(byName) },
    ];
  });
}
