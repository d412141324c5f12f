import { nearestBy } from "../../../roster/distance";
import type { Individual, NamedPlace, Roster } from "../../../roster/model";
import { unitKey } from "../../../roster/units";
import { address } from "../../../workbook/cell";
import { rule } from "../../rule";
import * as text from "./text";

/** Slips of the finger within which another name is offered. */
const SLIPS = 3;
/** Lists that differ in so many names are not mistyped, they are others; comparing all would only take time. */
const COMPARISONS_AT_MOST = 1_000_000;

/**
 * The unit of every individual is in the list of collectives, where the roster has one. Spellings of one unit
 * ("Uỷ ban nhân dân xã A", "UBND xã A") are the same; the nearest name is offered, never taken.
 *
 * Rests on no instrument: a unit that cannot be found leaves its head and its members unchecked.
 */
export default rule({
  id: "unknown-unit",
  subject: "roster",
  severity: "warning",
  needs: ["fullName"],
  partNeeds: () => [{ kind: "individuals", field: "unit" }],
  citations: [],
  text,
  check(roster, { violation, notApplicable }) {
    if (roster.collectives.length === 0) return notApplicable("no-collectives");
    const unknown = unknownUnits(roster);
    const nearest = nearestIn(roster, unknown.size);
    return [...unknown].map(([name, places]) => {
      const [at = null, ...also] = cellsOf(places);
      return violation("unknown", {
        at,
        also,
        data: { unit: name, nearest: nearest(name), people: places.length },
        subject: { kind: "collective", name },
      });
    });
  },
});

/** Where each unit that is in no list is named, once for every person. */
function unknownUnits(roster: Roster): ReadonlyMap<string, readonly NamedPlace[]> {
  const unknown = new Map<string, NamedPlace[]>();
  const listing = new Set(roster.collectives.map(({ table }) => table.source?.file));
  for (const person of roster.individuals) {
    // of merged lists, a file without collectives leaves nothing to be found in it
    if (!listing.has(person.table.source?.file)) continue;
    if (!person.unit || isListed(person, roster)) continue;
    const places = unknown.get(person.unit.text);
    if (places) places.push(person.unit);
    else unknown.set(person.unit.text, [person.unit]);
  }
  return unknown;
}

function isListed(person: Individual, roster: Roster): boolean {
  return roster.collectiveOf(person) !== null;
}

/** People under one section row, or beside one merged cell, name their unit in the same cell. */
function cellsOf(places: readonly NamedPlace[]): readonly NamedPlace["cell"][] {
  return [...new Map(places.map(({ cell }) => [address(cell), cell])).values()];
}

function nearestIn(roster: Roster, unknown: number): (name: string) => string | null {
  if (unknown * roster.collectives.length > COMPARISONS_AT_MOST) return () => null;
  const names = new Map(roster.collectives.map(({ name }) => [unitKey(name), name]));
  return (name) => nearestBy(unitKey(name), names, SLIPS);
}
