import { toneKey } from "../../roster/fold";
import type { Collective, Individual, RatingReading, Table } from "../../roster/model";
import { unitKey } from "../../roster/units";
import { isPartyBody } from "../party";
import type { QuotaScope, QuotaSettings } from "../plan";
import { listName } from "./lists";

/** A group that somebody is counted in. */
export interface Place {
  readonly scope: QuotaScope;
  /** The same for everybody in the group, and for nobody else. */
  readonly key: string;
  readonly name: string;
  readonly over: "collective" | "list";
}

/** A rating and the group it is counted in. */
export interface Placed {
  readonly place: Place;
  readonly rating: RatingReading;
}

/** Says which groups a row of the roster is counted in; one is made for a roster, since it remembers names. */
export interface Placing {
  individual(person: Individual): readonly Placed[];
  collective(collective: Collective): readonly Placed[];
}

/**
 * Leaders are counted over the collective they lead, other staff over their list (or unit) and over the posts of
 * similar duties, party-member ratings over the cell, collectives over their kind.
 *
 * 124-QĐ/TW, Điều 12 (groups of similar posts); 48/2023/NĐ-CP (agency and similar posts); 21-HD/BTCTW (party
 * members over the grass-roots organisation).
 */
export function placing(tables: readonly Table[], staffOver: QuotaSettings["staffOver"]): Placing {
  const lists = new Map(tables.map((table, index) => [table, { index, name: listName(table) }]));
  const keyOf = remembered(unitKey);
  const labelKeyOf = remembered(toneKey);
  const isParty = remembered(isPartyBody);

  const wholeList = (scope: QuotaScope, table: Table): Place => {
    const { index, name } = lists.get(table) ?? { index: -1, name: table.sheet.name };
    return { scope, key: `list ${index}`, name, over: "list" };
  };
  const partOfList = (scope: QuotaScope, table: Table, name: string): Place => ({
    scope,
    key: `${wholeList(scope, table).key} ${labelKeyOf(name)}`,
    name,
    over: "list",
  });
  const body = (scope: QuotaScope, name: string, key = keyOf(name)): Place => ({
    scope,
    key: `body ${key}`,
    name,
    over: "collective",
  });

  const staff = (person: Individual): readonly Place[] => {
    const unit = staffOver === "unit" ? person.unit : null;
    const similar = person.text("group");
    const whole = unit ? body("staff", unit.text) : wholeList("staff", person.table);
    return similar ? [whole, partOfList("staff", person.table, similar)] : [whole];
  };
  const leaders = ({ name, collective }: NonNullable<Individual["leads"]>): Place =>
    collective ? body("leaders", collective.name, collective.key) : body("leaders", name);
  const members = (person: Individual): Place => {
    // a list divided by cells, in place of a column for them
    const unit = person.unit && isParty(person.unit.text) ? person.unit.text : "";
    const cell = person.text("partyCell") || unit;
    return cell ? body("members", cell) : wholeList("members", person.table);
  };

  return {
    individual(person) {
      const rating = person.table.governingStage === "partyRating" ? null : person.governingRating();
      const party = person.rating("partyRating");
      const own = person.leads ? [leaders(person.leads)] : staff(person);
      return [
        ...(rating ? own.map((place) => ({ place, rating })) : []),
        ...(party ? [{ place: members(person), rating: party }] : []),
      ];
    },
    collective(collective) {
      const rating = collective.governingRating();
      if (!rating) return [];
      const kind = collective.text("unitKind");
      const { table } = collective;
      return [
        { place: kind ? partOfList("collectives", table, kind) : wholeList("collectives", table), rating },
      ];
    },
  };
}

/** A function that works out each name once: a list of a thousand people holds a dozen units. */
function remembered<T>(work: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const value = known.get(name) ?? work(name);
    known.set(name, value);
    return value;
  };
}
