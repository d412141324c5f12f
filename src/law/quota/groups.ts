import type { Collective, Individual, Level, RatingReading, Roster } from "../../roster/model";
import type { CellRef } from "../../workbook/cell";
import type { QuotaBase, QuotaScope, QuotaSettings } from "../plan";
import { cap, excess, shareOf } from "./cap";
import { type Place, type Placed, placing } from "./places";

/** Someone or something counted in a group, with the rating that is counted. */
export interface GroupMember {
  readonly entry: Individual | Collective;
  readonly rating: RatingReading;
}

/** Those over whom one quota is counted, and what it comes to. */
export interface QuotaGroup {
  /** The collective, post group or list it is counted over. */
  readonly name: string;
  /** Whether `name` is that of a body (a collective, a unit, a party cell) or of a list. */
  readonly over: "collective" | "list";
  readonly scope: QuotaScope;
  /** Those who belong to it and are not "not rated"; a rating that is missing or unread may be among theirs. */
  readonly members: readonly GroupMember[];
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
  const drafts = new Map<string, { place: Place; members: GroupMember[] }>();
  const count = (entry: GroupMember["entry"], placed: readonly Placed[]) => {
    for (const { place, rating } of placed) {
      if (isNotRated(rating)) continue;
      const key = `${place.scope} ${place.key}`;
      const draft = drafts.get(key) ?? { place, members: [] };
      draft.members.push({ entry, rating });
      // of several spellings always the same one, whatever the order of the rows
      if (place.name < draft.place.name) draft.place = place;
      drafts.set(key, draft);
    }
  };
  for (const person of roster.individuals) count(person, places.individual(person));
  for (const collective of roster.collectives) count(collective, places.collective(collective));

  return [...drafts.values()]
    .sort((a, b) => SCOPES.indexOf(a.place.scope) - SCOPES.indexOf(b.place.scope))
    .map(({ place, members }) => figures(place, members, settings))
    .filter((group) => group.rated > 0);
}

function isNotRated(rating: RatingReading): boolean {
  return rating.state === "rated" && rating.level === "notRated";
}

function figures(
  { name, over, scope }: Place,
  members: readonly GroupMember[],
  settings: QuotaSettings,
): QuotaGroup {
  const at = (level: Level) =>
    members.flatMap(({ rating }) =>
      rating.state === "rated" && rating.level === level ? [rating.cell] : [],
    );
  const cells = at("excellent");
  const good = at("good").length;
  const rated = cells.length + good + at("completed").length + at("notCompleted").length;
  const tally = { excellent: cells.length, good, rated };
  const share = shareOf(settings, scope);

  const { smallCollective } = settings;
  const small =
    scope === "leaders" && smallCollective && members.length <= smallCollective.atMost
      ? smallCollective
      : null;
  const allowedUnder = (base: QuotaBase) => small?.allowed ?? cap(tally, { ...share, base });

  return {
    name,
    over,
    scope,
    members,
    ...tally,
    allowed: allowedUnder(share.base),
    excess: small ? Math.max(0, tally.excellent - small.allowed) : excess(tally, share),
    allowedByBase: {
      good: allowedUnder("good"),
      goodOrBetter: allowedUnder("goodOrBetter"),
      rated: allowedUnder("rated"),
    },
    small: small !== null,
    cells,
  };
}
