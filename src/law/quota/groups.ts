import type { RatingReading, Roster } from "../../roster/model";
import type { CellRef } from "../../workbook/cell";
import type { QuotaBase, QuotaScope, QuotaSettings } from "../plan";
import { cap, excess, shareOf } from "./cap";
import { type Count, type Place, placing } from "./places";

/** Those over whom one quota is counted, and what it comes to. */
export interface QuotaGroup {
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
  /** Cap on the base as it stands now. */
  readonly allowed: number;
  /** How many must go from excellent to good for the quota to hold; 0 when it holds. */
  readonly excess: number;
  readonly allowedByBase: Readonly<Record<QuotaBase, number>>;
  /** Whether the small-collective rule took the place of the share. */
  readonly small: boolean;
  /** The cells of those rated excellent. */
  readonly cells: readonly CellRef[];
}

const SCOPES: readonly QuotaScope[] = ["leaders", "staff", "members", "collectives"];

/** Every group in which somebody is rated, with its figures: leaders first, then staff, members and collectives. */
export function quotaGroups(roster: Roster, settings: QuotaSettings): readonly QuotaGroup[] {
  const places = placing(roster.tables, settings.staffOver);
  const counted = new Map<string, Counted>();
  const count: Count = (place, rating) => {
    if (rating.state === "rated" && rating.level === "notRated") return;
    let group = counted.get(place.key);
    if (!group) {
      group = { place, size: 0, excellent: 0, good: 0, rated: 0, cells: [] };
      counted.set(place.key, group);
    }
    // of several spellings always the same one, whatever the order of the rows
    if (place.name < group.place.name) group.place = place;
    add(rating, group);
  };
  for (const person of roster.individuals) places.individual(person, count);
  for (const collective of roster.collectives) places.collective(collective, count);

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
  { place: { name, over, part, scope }, ...tally }: Counted,
  settings: QuotaSettings,
): QuotaGroup {
  const share = shareOf(settings, scope);
  const { smallCollective } = settings;
  const small = scope === "leaders" && smallCollective && tally.size <= smallCollective.atMost;
  const allowedUnder = (base: QuotaBase) =>
    small ? smallCollective.allowed : cap(tally, { ...share, base });

  return {
    name,
    over,
    part,
    scope,
    ...tally,
    allowed: allowedUnder(share.base),
    excess: small ? Math.max(0, tally.excellent - smallCollective.allowed) : excess(tally, share),
    allowedByBase: {
      good: allowedUnder("good"),
      goodOrBetter: allowedUnder("goodOrBetter"),
      rated: allowedUnder("rated"),
    },
    small: small === true,
  };
}
