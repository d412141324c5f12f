import type { Collective, Individual, RatingReading, Roster } from "../../roster/model";
import type { QuotaSettings } from "../plan";
import { type Place, placing } from "./places";

/** A row and the rating by which it is counted in a group. */
export interface QuotaMember {
  readonly row: Individual | Collective;
  readonly rating: RatingReading;
}

/** Tells of each rating that is counted in a group, individuals first; those "not rated" are counted in none. */
export function eachCounted(
  roster: Roster,
  { staffOver }: QuotaSettings,
  told: (place: Place, rating: RatingReading, row: QuotaMember["row"]) => void,
): void {
  const places = placing(roster.tables, staffOver);
  const counting = (row: QuotaMember["row"]) => (place: Place, rating: RatingReading) => {
    if (rating.state !== "rated" || rating.level !== "notRated") told(place, rating, row);
  };
  for (const person of roster.individuals) places.individual(person, counting(person));
  for (const collective of roster.collectives) places.collective(collective, counting(collective));
}

/** Who is counted in each group, by the group's key, in the order of the roster. */
export function quotaMembers(
  roster: Roster,
  settings: QuotaSettings,
): ReadonlyMap<string, readonly QuotaMember[]> {
  const members = new Map<string, QuotaMember[]>();
  eachCounted(roster, settings, ({ key }, rating, row) => {
    const group = members.get(key);
    if (group) group.push({ row, rating });
    else members.set(key, [{ row, rating }]);
  });
  return members;
}
