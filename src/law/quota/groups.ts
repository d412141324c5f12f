import type { RatingReading, Roster } from "../../roster/model";
import type { CellRef } from "../../workbook/cell";
import type { QuotaScope, QuotaSettings } from "../plan";
import { type Allowance, allowanceOf, limitOf } from "./limit";
import { eachCounted } from "./members";
import type { Place } from "./places";

/** Those over whom one quota is counted, and what it comes to. */
export interface QuotaGroup extends Allowance {
  /** The same for everybody in the group, and for nobody else. */
  readonly key: string;
  /** The collective, post group or list it is counted over. */
  readonly name: string;
  /** Whether `name` is that of a body (a collective, a unit, a party cell) or of a list. */
  readonly over: "collective" | "list";
  /** Whether everybody in it is counted in a larger group of the scope too: posts of similar duties in their list. */
  readonly part: boolean;
  readonly scope: QuotaScope;
  /** How many belong to it and are not "not rated"; some of their ratings may be missing or unread. */
  readonly size: number;
  readonly excellent: number;
  readonly good: number;
  /** Rated with one of the four levels. */
  readonly rated: number;
  /** Whether the small-collective rule took the place of the share. */
  readonly small: boolean;
  /** The cells of those rated excellent. */
  readonly cells: readonly CellRef[];
}

const SCOPES: readonly QuotaScope[] = ["leaders", "staff", "members", "collectives"];

/** Every group in which somebody is rated, with its figures: leaders first, then staff, members and collectives. */
export function quotaGroups(roster: Roster, settings: QuotaSettings): readonly QuotaGroup[] {
  const counted = new Map<string, Counted>();
  eachCounted(roster, settings, (place, rating) => {
    let group = counted.get(place.key);
    if (!group) {
      group = { place, size: 0, excellent: 0, good: 0, rated: 0, cells: [] };
      counted.set(place.key, group);
    }
    // of several spellings always the same one, whatever the order of the rows
    if (place.name < group.place.name) group.place = place;
    add(rating, group);
  });

  return [...counted.values()]
    .filter(({ rated }) => rated > 0)
    .sort((a, b) => SCOPES.indexOf(a.place.scope) - SCOPES.indexOf(b.place.scope))
    .map((group) => withCaps(group, settings));
}

interface Counted {
  place: Place;
  size: number;
  excellent: number;
  good: number;
  rated: number;
  readonly cells: CellRef[];
}

function add(rating: RatingReading, group: Counted): void {
  group.size += 1;
  if (rating.state !== "rated") return;
  group.rated += 1;
  if (rating.level === "good") group.good += 1;
  if (rating.level === "excellent") {
    group.excellent += 1;
    group.cells.push(rating.cell);
  }
}

function withCaps(
  { place: { key, name, over, part, scope }, ...tally }: Counted,
  settings: QuotaSettings,
): QuotaGroup {
  const limit = limitOf(settings, scope, tally.size);
  return {
    key,
    name,
    over,
    part,
    scope,
    ...tally,
    ...allowanceOf(tally, limit),
    small: limit.small !== null,
  };
}
